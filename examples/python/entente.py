"""The Entente API in one file of the standard library, for Python 3.9 and later.

    from entente import Entente

    service = Entente("http://127.0.0.1:3000")
    for visit in service.every_record("visits", {"guest_country": ["JPN", "VNM"]}):
        print(visit["date"], visit["title"])

A query is a dictionary: a value, a list of values of which any may match, or a list of such lists, each of which must
be met. Text is one value, commas and all. `sort`, `fields`, `include`, `facet` and `group_by` take a list of names.
"""

import email.utils
import http.client
import json
import random
import re
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from collections import OrderedDict

# Parameters of a list that are no filters: their text stands in the URL as it is.
_SHAPING = frozenset(
    "q highlight date_match sort limit cursor fields include facet group_by sample seed known_at".split()
)
_TEMPORARY = (408, 425, 429, 502, 503, 504)
# Longer URLs are asked as a query in a body.
_LONGEST_URL = 7500


class EntenteError(Exception):
    """A request that did not go well: a refusal of the API, an answer that is not the API's, or none.

    It always has `method`, `url`, `status` (0 where no answer came), `code` and `problem`, a dictionary as RFC 9457
    has it. Codes beside those of the API are NETWORK_ERROR and UNEXPECTED_ANSWER. `retry_after` is how many seconds
    the server asks to wait, or None.
    """

    def __init__(self, method, url, problem, retry_after=None):
        super().__init__(f"{problem['code']}: {problem['detail']} ({problem['status'] or 'no answer'}, {method} {url})")
        self.method = method
        self.url = url
        self.status = problem["status"]
        self.code = problem["code"]
        self.problem = problem
        self.retry_after = retry_after

    @property
    def temporary(self):
        """Whether the same request may go well a little later."""
        return self.code == "NETWORK_ERROR" or self.status in _TEMPORARY


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a 308 before Python 3.11 too, and takes the token to no other server."""

    def http_error_308(self, request, answer, code, message, headers):
        return self.http_error_307(request, answer, 307, message, headers)

    def redirect_request(self, request, *rest):
        redirected = super().redirect_request(request, *rest)
        if redirected is not None and redirected.host != request.host:
            redirected.remove_header("Authorization")
        return redirected


class Entente:
    """A service of the API.

    `retries`: how often a request is made again that failed for a time. `max_wait`: where the server asks to wait for
    more seconds, the error is raised at once. `timeout`: seconds of silence after which an attempt has failed.
    `remember`: how many answers are kept with their ETag, so that unchanged ones are not sent again.
    """

    def __init__(self, base_url, token=None, *, retries=3, max_wait=30, timeout=60, remember=100):
        self._base = base_url.rstrip("/") + "/"
        self._token = token
        self._retries = retries
        self._max_wait = max_wait
        self._timeout = timeout
        self._remember = remember
        self._remembered = OrderedDict()
        self._opener = urllib.request.build_opener(_Redirects)

    def list(self, resource, query=None):
        """A page of a list: `data`, `meta` and `links`."""
        return self._send("GET", self._list_url(resource, query))[0]

    def query(self, resource, query=None):
        """The same by POST, which takes more values than a URL holds; `links.cursor` leads on."""
        return self._send("POST", f"{self._base}v1/{resource}/query", query or {})[0]

    def every_record(self, resource, query=None):
        """Every record of a list, page after page."""
        query = dict(query or {})
        ask = self.query if len(self._list_url(resource, query)) > _LONGEST_URL else self.list
        while True:
            page = ask(resource, query)
            yield from page["data"]
            links = page["links"]
            cursor = links["cursor"] if "cursor" in links else _cursor_in(links["next"])
            if cursor is None:
                return
            query["cursor"] = cursor

    def get(self, resource, id, query=None):
        """One record: `data`, `meta`, `links`, and the `etag` that a change of it takes."""
        url = _with_query(self._record_url(resource, id), _pairs(query, quote=False))
        body, etag = self._send("GET", url)
        return {**body, "etag": etag}

    def as_of(self, resource, id, day):
        """What the sources let one say of a day, of a relation, a country or a person."""
        return self.get(resource, id, {"as_of": day})

    def read(self, path, query=None, held=0):
        """Anything else that is read: `read("/v1/relations/JPN-VNM/timeline", {"limit": 10})`."""
        url = _with_query(self._base + path.lstrip("/"), _pairs(query, quote=False))
        return self._send("GET", url, held=held)[0]

    def search(self, q, **query):
        """Records of all resources in whose words `q` is found."""
        return self.read("v1/search", {"q": q, **query})

    def autocomplete(self, q, **query):
        """Names of which a word begins with `q`."""
        return self.read("v1/autocomplete", {"q": q, **query})

    def duplicates(self, **query):
        """Pairs of records that can be one, the likeliest first."""
        return self.read("v1/duplicates", query)

    def changes(self, since=0, wait=0, limit=200):
        """A page of what was created, updated or deleted after `since`."""
        return self.read("v1/changes", {"since": since, "wait": wait, "limit": limit}, held=wait)

    def every_change(self, since=0, wait=30):
        """Every change after `since`, and each new one as it is made; with `wait=0` it ends with the last there is.

        It outlasts a server or a network that is away for a time.
        """
        failures = 0
        while True:
            try:
                page = self.changes(since, wait)
            except EntenteError as error:
                if not error.temporary:
                    raise
                # A server that is away is neither pressed nor forgotten.
                time.sleep(min(max(_wait_after(error, failures), 0.25), 600))
                failures += 1
                continue
            failures = 0
            yield from page["data"]
            since = page["meta"]["last_seq"]
            if wait == 0 and page["links"]["next"] is None:
                return

    def create(self, resource, record, **options):
        """Makes a record, under an `id` that none has or had. Options of every write: `reason`, `idempotency_key`."""
        return self._write("POST", f"{self._base}v1/{resource}", record, **options)

    def put(self, resource, id, record, **options):
        """Makes a record, or, with `if_match`, replaces the one that there is."""
        return self._write("PUT", self._record_url(resource, id), record, **options)

    def patch(self, resource, id, members, *, if_match, **options):
        """Changes the members that it names. `if_match` is the `etag` of the record as it was read, or `*`."""
        return self._write("PATCH", self._record_url(resource, id), members, if_match=if_match, **options)

    def delete(self, resource, id, *, if_match, **options):
        """Withdraws a record and its evidence, unless others refer to it."""
        self._write("DELETE", self._record_url(resource, id), None, if_match=if_match, **options)

    def restore(self, resource, id, revision, **options):
        """Makes a record what it was after the change `revision`. One that is there takes `if_match`."""
        url = f"{self._record_url(resource, id)}/revisions/{revision}/restore"
        return self._write("POST", url, None, **options)

    def merge(self, resource, id, into, *, if_match, **options):
        """Makes one record of two that are of one thing. Takes a token with the scope `admin`."""
        url = f"{self._record_url(resource, id)}/merge"
        return self._write("POST", url, {"into": into}, if_match=if_match, **options)

    def distinguish(self, resource, id, other, **options):
        """Says that two records are two: they are not offered as duplicates again."""
        return self._write("PUT", self._pair_url(resource, id, other), None, **options)

    def undistinguish(self, resource, id, other, **options):
        """Takes back that two records are two."""
        return self._write("DELETE", self._pair_url(resource, id, other), None, **options)

    def _pair_url(self, resource, id, other):
        return f"{self._record_url(resource, id)}/distinct/{urllib.parse.quote(other, safe='')}"

    def _write(self, method, url, body, *, if_match=None, reason=None, idempotency_key=None):
        # By its key the server knows a request that is repeated.
        headers = {"Idempotency-Key": idempotency_key or uuid.uuid4().hex}
        if if_match is not None:
            headers["If-Match"] = if_match
        url = _with_query(url, [] if reason is None else [("reason", reason)])
        answer, etag = self._send(method, url, body, headers)
        return None if answer is None else {**answer, "etag": etag}

    def _list_url(self, resource, query):
        return _with_query(f"{self._base}v1/{resource}", _pairs(query, quote=True))

    def _record_url(self, resource, id):
        return f"{self._base}v1/{resource}/{urllib.parse.quote(id, safe='')}"

    def _send(self, method, url, body=None, headers=None, held=0):
        failures = 0
        while True:
            try:
                return self._attempt(method, url, body, headers or {}, held)
            except EntenteError as error:
                wait = _wait_after(error, failures)
                if not error.temporary or failures >= self._retries or wait > self._max_wait:
                    raise
            time.sleep(wait)
            failures += 1

    def _attempt(self, method, url, body, headers, held):
        known = self._remembered.get(url) if method == "GET" else None
        sent = {"Accept": "application/json", **headers}
        if self._token is not None:
            sent["Authorization"] = f"Bearer {self._token}"
        if body is not None:
            sent["Content-Type"] = "application/merge-patch+json" if method == "PATCH" else "application/json"
        if known is not None:
            sent["If-None-Match"] = known[1]
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data, sent, method=method)
        status = 0
        try:
            try:
                answer = self._opener.open(request, timeout=self._timeout + held)
            except urllib.error.HTTPError as refusal:
                answer = refusal
            with answer:
                status, fields = answer.status, answer.headers
                text = answer.read().decode("utf-8", "replace")
        except (OSError, http.client.HTTPException) as cause:
            detail = f"no whole answer came: {getattr(cause, 'reason', None) or cause or type(cause).__name__}"
            raise EntenteError(method, url, _problem("NETWORK_ERROR", status, detail, url)) from cause
        if status == 304 and known is not None:
            text, etag = self._keep(url, known)
            return json.loads(text), etag
        if status == 204:
            return None, None
        parsed = _parse(text)
        if not 200 <= status < 300 or not isinstance(parsed, dict):
            raise EntenteError(method, url, _problem_of(parsed, status, fields, text, url), _retry_after(fields))
        if method == "GET" and fields.get("ETag"):
            self._keep(url, (text, fields["ETag"]))
        return parsed, fields.get("ETag")

    def _keep(self, url, answer):
        self._remembered[url] = answer
        self._remembered.move_to_end(url)
        while len(self._remembered) > self._remember:
            self._remembered.popitem(last=False)
        return answer


def _pairs(query, quote):
    """The parameters of a URL; values of filters are quoted where a comma would part them."""
    pairs = []
    for name, value in (query or {}).items():
        if value is None:
            continue
        values = value if isinstance(value, (list, tuple)) else [value]
        lists = values if values and all(isinstance(one, (list, tuple)) for one in values) else [values]
        for one in lists:
            texts = [_text(each) for each in one]
            if quote and name not in _SHAPING:
                texts = [_quoted(text) for text in texts]
            pairs.append((name, ",".join(texts)))
    return pairs


def _text(value):
    return str(value).lower() if isinstance(value, bool) else str(value)


def _quoted(text):
    return '"' + text.replace('"', '""') + '"' if re.search(r'[",]|^\s|\s$', text) else text


def _with_query(url, pairs):
    return f"{url}?{urllib.parse.urlencode(pairs, safe=',')}" if pairs else url


def _cursor_in(link):
    return None if link is None else urllib.parse.parse_qs(urllib.parse.urlsplit(link).query)["cursor"][0]


def _parse(text):
    try:
        return json.loads(text)
    except ValueError:
        return None


def _problem_of(parsed, status, headers, text, url):
    if isinstance(parsed, dict) and isinstance(parsed.get("code"), str) and isinstance(parsed.get("detail"), str):
        return {**parsed, "status": status}
    words = " ".join(re.sub(r"<[^>]*>", " ", text).split())[:200]
    kind = (headers.get("Content-Type") or "no type").split(";")[0]
    said = f"'{words}'" if words else "empty"
    return _problem("UNEXPECTED_ANSWER", status, f"this is not an answer of the API: {kind}, {said}", url)


def _problem(code, status, detail, url):
    return {
        "type": "about:blank",
        "code": code,
        "title": code.replace("_", " ").capitalize(),
        "status": status,
        "detail": detail,
        "instance": url,
        "hint": "See whether the address is right, the server runs, and what stands between it and you.",
    }


def _retry_after(headers):
    """`Retry-After` in seconds: a number, or a date, which is read by the server's own clock where it gives it."""
    value = (headers.get("Retry-After") or "").strip()
    if re.fullmatch(r"[0-9]+", value):
        return int(value)
    until, told = (email.utils.parsedate_tz(text) for text in (value, headers.get("Date") or ""))
    if until is None:
        return None
    return max(0, email.utils.mktime_tz(until) - (email.utils.mktime_tz(told) if told else time.time()))


def _wait_after(error, failures):
    """Seconds to wait after so many failures: as long as the server asks, else longer each time."""
    if error.retry_after is not None:
        return error.retry_after
    return min(30, 0.25 * 2**failures) * random.uniform(0.5, 1)
