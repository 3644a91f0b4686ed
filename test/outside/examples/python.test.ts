// examples/python/entente.py: the methods of the client, its errors and its retries, in Python.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import t from "tap";
import { emptyList, sends, serveBadly } from "../../client/serving.ts";
import { matches } from "../../matches.ts";
import { openWritable, parliament } from "../../write-app.ts";
import { missing } from "./missing.ts";

const skip = missing("python3");

/** What a script prints as JSON. In it, `service` is the API at a URL, and `record` a new record. */
async function python(url: string, script: string, token = ""): Promise<unknown> {
  const setUp = `
import json, sys
sys.path.insert(0, "examples/python")
from entente import Entente, EntenteError
url, token, record = sys.argv[1], sys.argv[2] or None, json.loads(sys.argv[3])
service = Entente(url, token, max_wait=2)
def refusal(work):
    try:
        work()
    except EntenteError as error:
        return [error.status, error.code, error.problem["detail"], error.url, error.temporary]
def show(value):
    print(json.dumps(value))
`;
  const { stdout } = await promisify(execFile)("python3", [
    "-c",
    setUp + script,
    url,
    token,
    JSON.stringify(parliament),
  ]);
  return JSON.parse(stdout);
}

t.test("it reads", { skip }, async (t) => {
  const { app } = await openWritable(t);
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const read = await python(
    url,
    `
quotes = [quote["id"] for quote in service.list("quotes", {"limit": 200})["data"]]
many = quotes + [f"there-is-none-of-this-name-{number}" for number in range(500)]
show({
  "pages": [one["id"] for one in service.every_record("quotes", {"limit": 3})] == quotes,
  "body": [one["id"] for one in service.every_record("quotes", {"id": many, "limit": 3})] == quotes,
  "list": [one["id"] for one in service.list("visits", {"guest_country": ["jp", "FRA"], "has_occasion": True, "fields": ["id"]})["data"]],
  "text": service.list("visits", {"visitor_office": 'Minister, "acting"'})["meta"]["total"],
  "self": service.list("visits", {"visitor_office": 'Minister, "acting"'})["links"]["self"],
  "redirect": service.get("countries", "jp")["data"]["id"],
  "day": service.as_of("relations", "JPN-VNM", "1980-01-01")["data"]["ties"]["certainty"],
  "timeline": len(service.read("/v1/relations/JPN-VNM/timeline", {"limit": 2})["data"]),
  "search": [one["id"] for one in service.search("predestined", type="quote")["data"]],
  "autocomplete": "kishida-fumio" in [one["id"] for one in service.autocomplete("kish")["data"]],
  "changes": [one["seq"] for one in service.every_change(wait=0)][:3],
  "same": service.list("people") == service.list("people"),
})`,
  );
  t.strictSame(read, {
    pages: true,
    body: true,
    list: ["2022-04-30-jpn-vnm-kishida-fumio"],
    text: 0,
    self: "/v1/visits?visitor_office=%22Minister,+%22%22acting%22%22%22",
    redirect: "JPN",
    day: "certain",
    timeline: 2,
    search: ["predestined-relationship"],
    autocomplete: true,
    changes: [1, 2, 3],
    same: true,
  });
});

t.test("it writes", { skip }, async (t) => {
  const { app, tokens } = await openWritable(t);
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const written = await python(
    url,
    `
id = record["id"]
made = service.create("organizations", record, reason="a test")
patched = service.patch("organizations", id, {"aliases": ["PoT"]}, if_match=made["etag"])
stale = refusal(lambda: service.put("organizations", id, record, if_match=made["etag"]))
put = service.put("organizations", id, {**record, "name": "The Parliament"}, if_match=patched["etag"])
service.delete("organizations", id, if_match="*")
gone = refusal(lambda: service.get("organizations", id))
first = service.read(f"/v1/organizations/{id}/revisions")["data"][-1]
back = service.restore("organizations", id, first["revision"])
show([made["data"]["name"], patched["data"]["aliases"], stale[:2], put["data"]["name"], gone[:2], first["reason"], back["data"]["name"]])`,
    tokens.write,
  );
  t.strictSame(written, [
    "Parliament of Tests",
    ["PoT"],
    [412, "PRECONDITION_FAILED"],
    "The Parliament",
    [410, "RECORD_WITHDRAWN"],
    "a test",
    "Parliament of Tests",
  ]);
});

t.test("an error always says what, and where", { skip }, async (t) => {
  const page = sends(502, { "content-type": "text/html" }, "<h1>Bad gateway</h1>");
  for (const [answer, status, code, detail] of [
    [page, 502, "UNEXPECTED_ANSWER", "this is not an answer of the API: text/html, 'Bad gateway'"],
    [sends(503, {}), 503, "UNEXPECTED_ANSWER", "this is not an answer of the API: no type, empty"],
    [sends(304, {}), 304, "UNEXPECTED_ANSWER", "this is not an answer of the API: no type, empty"],
  ] as const) {
    const { url } = await serveBadly(t, answer);
    const told = await python(url, 'show(refusal(lambda: Entente(url, retries=0).list("visits")))');
    t.strictSame(told, [status, code, detail, `${url}/v1/visits`, status !== 304]);
  }
  const nobody = await python(
    "http://127.0.0.1:2",
    'show(refusal(lambda: Entente(url, retries=0).list("visits")))',
  );
  matches(t, nobody, [0, "NETWORK_ERROR", /refused/, "http://127.0.0.1:2/v1/visits", true]);
});

t.test("it asks again when it may, and not before", { skip }, async (t) => {
  const soon = sends(503, {
    "retry-after": "Thu, 01 Jan 2026 00:00:00 GMT",
    date: "Thu, 01 Jan 2026 00:00:01 GMT",
  });
  const broken = await serveBadly(t, (_, { socket }) => socket.destroy(), soon, emptyList);
  t.equal(await python(broken.url, 'show(service.list("visits")["meta"]["total"])'), 0);
  t.equal(broken.seen.length, 3);

  const long = await serveBadly(t, sends(429, { "retry-after": "3600" }));
  const told = await python(long.url, 'show(refusal(lambda: service.list("visits"))[:2])');
  t.strictSame(told, [429, "UNEXPECTED_ANSWER"]);
  t.equal(long.seen.length, 1);

  const write = await serveBadly(t, soon, sends(204, {}));
  await python(write.url, 'show(service.delete("organizations", "asean", if_match="*"))', "t");
  const keys = write.seen.map(({ headers }) => headers["idempotency-key"]);
  t.match(keys[0], /^[0-9a-f]{32}$/);
  t.strictSame(keys, [keys[0], keys[0]]);
});
