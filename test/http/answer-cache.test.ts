// Requests that differ in only one part get different answers, whatever was requested before and whichever tags the
// client has: by injection, and over a socket, where cached answers are sent before any routing.
import { once } from "node:events";
import { request } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import t, { type Test } from "tap";
import { buildApp } from "../../src/app.ts";
import { VISITS } from "../known-events.ts";
import { openApp, serveFile } from "../open-app.ts";
import { seededDatabase } from "../seeded.ts";
import { samplesOf } from "./samples-of.ts";

const KISHIDA = "2022-04-30-jpn-vnm-kishida-fumio";
const CHINH = "2021-11-vnm-jpn-pham-minh-chinh";
const THUONG = "2023-11-vnm-jpn-vo-van-thuong";

/** Cached answers are sent before routing as soon as the second of the last change has passed. */
const LONG_AGO = "UPDATE change SET at = '2026-01-02T03:04:05.000Z'";

interface Request {
  url: string;
  headers?: Record<string, string>;
}
interface Answer {
  status: number;
  type: string;
  coding: string | undefined;
  etag: string;
  link: string | undefined;
  body: string;
}
type Ask = (asked: Request, method?: "GET" | "HEAD") => Promise<Answer>;

const json = (url: string, headers: Record<string, string> = {}): Request => ({ url, headers });
const as = (accept: string, url: string): Request => ({ url, headers: { accept } });
const gzip = { "accept-encoding": "gzip" };

/** Groups of requests. The text of each is found in its answer, and in no other answer of the group. */
const GROUPS: Record<string, [asked: Request, says: RegExp][]> = {
  "filters, order and page": [
    [
      json(`/v1/visits?id=${VISITS}&guest_country=JPN`),
      new RegExp(`^{"data":\\[{"id":"${KISHIDA}".*"total":1,`),
    ],
    [
      json(`/v1/visits?id=${VISITS}&guest_country=VNM`),
      new RegExp(`^{"data":\\[{"id":"${THUONG}".*"${CHINH}".*"total":2,`),
    ],
    [json(`/v1/visits?id=${VISITS}&guest_country_not=VNM`), /"total":1,.*guest_country_not/],
    [json(`/v1/visits?id=${VISITS}&guest_country=VNM&sort=date`), new RegExp(`^{"data":\\[{"id":"${CHINH}"`)],
    [
      json(`/v1/visits?id=${VISITS}&guest_country=VNM&limit=1`),
      /"next":"[^"]*&guest_country=VNM&limit=1&cursor=/,
    ],
    [
      json(`/v1/visits?id=${VISITS}&guest_country=VNM&q=spouse`),
      new RegExp(`^{"data":\\[{"id":"${THUONG}".*"total":1,`),
    ],
    [
      json(`/v1/visits?id=${VISITS}&guest_country=VNM&known_at=2000-01-01`),
      /^{"data":\[\],"meta":{"total":0,.*"known_at"/,
    ],
    [json(`/v1/visits?id=${VISITS}&guest_country=VNM&known_at=2999-01-01`), /"total":2,.*2999-01-01T23/],
    [json("/v1/meetings?guest_country=VNM"), /UNKNOWN_PARAMETER/],
    [json(`/v1/visits?id=${VISITS}&date=2022-05-01`), /"total":1,/],
    [json(`/v1/visits?id=${VISITS}&date=2022-05-01&date_match=within`), /^{"data":\[\],"meta":{"total":0,/],
  ],
  "the resource": [
    [json("/v1/visits?relation_id=JPN-VNM&limit=1"), /"visitor_id":/],
    [json("/v1/meetings?relation_id=JPN-VNM&limit=1"), /"participants":/],
    [json("/v1/agreements?relation_id=JPN-VNM&limit=1"), /"form":/],
  ],
  "what is shown of a record": [
    [
      json(`/v1/visits/${KISHIDA}`),
      /^{"data":{"id":"2022.*"summary":"[^"]+".*"conflict":\[\],"created_at":"[^"]+","updated_at":"[^"]+"},"meta"/,
    ],
    [json(`/v1/visits/${CHINH}`), new RegExp(`^{"data":{"id":"${CHINH}"`)],
    [json(`/v1/visits/${KISHIDA}?fields=id`), new RegExp(`^{"data":{"id":"${KISHIDA}"},"meta"`)],
    [json(`/v1/visits/${KISHIDA}?fields=document_count`), /^{"data":{"document_count":22},"meta"/],
    [json(`/v1/visits/${KISHIDA}?include=visitor`), /"visitor":{"id":"kishida-fumio"/],
    [json("/v1/visits?q=kishida&guest_country=JPN"), /"updated_at":"[^"]+"}\],"meta"/],
    [
      json("/v1/visits?q=kishida&guest_country=JPN&highlight=true"),
      /"highlights":{"title":"Prime Minister <mark>Kishida</,
    ],
  ],
  "counts and samples": [
    [json("/v1/positions?group_by=stance"), /^{"data":\[\],.*"group_by":\[{"key":{"stance":/],
    [json("/v1/positions?group_by=year"), /"group_by":\[{"key":{"year":/],
    [as("text/csv", "/v1/positions?group_by=stance"), /^stance,count,url\r\n/],
    [as("application/x-ndjson", "/v1/positions?group_by=stance"), /^{"key":{"stance":"/],
    [json("/v1/positions?limit=1&facet=stance"), /"facets":{"stance":\[/],
    [json("/v1/positions?sample=2&seed=1"), /"self":"\/v1\/positions\?sample=2&seed=1"/],
    [json("/v1/positions?sample=2&seed=2"), /"self":"\/v1\/positions\?sample=2&seed=2"/],
    [json("/v1/positions?sample=3&seed=1"), /"self":"\/v1\/positions\?sample=3&seed=1"/],
  ],
  "the format, by Accept, parameter and extension, and the coding": [
    [json("/v1/visits?sort=date"), new RegExp(`^{"data":\\[{"id":"${CHINH}"`)],
    [json("/v1/visits?sort=date", gzip), new RegExp(`^{"data":\\[{"id":"${CHINH}"`)],
    [as("application/x-ndjson", "/v1/visits?sort=date"), new RegExp(`^{"id":"${CHINH}".*}\n$`, "s")],
    [as("text/csv", "/v1/visits?sort=date"), new RegExp(`^id,title,.*\r\n${CHINH},`)],
    [{ url: "/v1/visits?sort=date", headers: { accept: "text/csv", ...gzip } }, /^id,title,/],
    [as("text/calendar", "/v1/visits?sort=date"), /^BEGIN:VCALENDAR\r\n/],
    [as("application/atom+xml", "/v1/visits?sort=date"), /^<\?xml/],
    [as("application/ld+json", "/v1/visits?sort=date"), /^{"@context":/],
    [as("image/png", "/v1/visits?sort=date"), /NOT_ACCEPTABLE/],
    [json("/v1/visits.csv?sort=date"), /^id,title,/],
    [json("/v1/visits.json?sort=date"), /"self":"\/v1\/visits\.json\?sort=date"/],
    [json("/v1/visits?sort=date&format=csv"), /^id,title,/],
    [json("/v1/visits?sort=date&format=ndjson"), new RegExp(`^{"id":"${CHINH}"`)],
    [json("/v1/visits.csv?sort=date&bom=true"), /^\ufeffid,title,/],
  ],
  "the format of a record": [
    [json(`/v1/visits/${KISHIDA}`), /^{"data":{/],
    [as("text/csv", `/v1/visits/${KISHIDA}`), /^id,title,/],
    [as("application/x-ndjson", `/v1/visits/${KISHIDA}`), /^{"id":/],
    [json(`/v1/visits/${KISHIDA}.csv`), /^id,title,/],
    [json(`/v1/visits/${KISHIDA}?format=csv`), /^id,title,/],
    [json(`/v1/visits/${KISHIDA}.csv?bom=true`), /^\ufeffid,/],
    [json(`/v1/visits/${KISHIDA}.csv?fields=id`), /^id\r\n2022/],
  ],
  "the day": [
    [json("/v1/relations/JPN-VNM"), /"tiers":/],
    [
      json("/v1/relations/JPN-VNM?as_of=2022-06-01"),
      /"as_of":"2022-06-01".*"extensive_strategic_partnership"/,
    ],
    [json("/v1/relations/JPN-VNM?as_of=2023-12-01"), /"as_of":"2023-12-01".*"comprehensive_strategic/],
    [json("/v1/relations/JPN-VNM/timeline?limit=1"), /"tiers":\[/],
    [json("/v1/relations/JPN-VNM/balance"), /"by_type":/],
  ],
  "search and completion": [
    [json("/v1/search?q=kishida&limit=1"), /"total":\d+,"complete":true/],
    [json("/v1/search?q=kishida&limit=2"), /"next":"\/v1\/search\?q=kishida&limit=2&cursor=/],
    [json("/v1/search?q=kishida&type=person&limit=1"), /^{"data":\[{"type":"person","id":"kishida-fumio"/],
    [json("/v1/search?q=kishida&type=visit&limit=1"), /^{"data":\[{"type":"visit"/],
    [json("/v1/search?q=kishida&type=visit&limit=1&highlight=true"), /"highlights":{/],
    [json("/v1/autocomplete?q=nguyen"), /"nguyen-hong".*"nguyen-xuan-phuc"/],
    [
      json("/v1/autocomplete?q=nguyen&limit=1"),
      /^{"data":\[{"type":"person","id":"nguyen-hong"[^}]*}\],"meta"/,
    ],
    [json("/v1/autocomplete?q=viet&type=country"), /^{"data":\[{"type":"country","id":"VNM"/],
    [json("/v1/autocomplete?q=viet&type=organization"), /^{"data":\[{"type":"organization"/],
  ],
};

const answerOf = (status: number, headers: Record<string, unknown>, bytes: Buffer): Answer => {
  const coding = headers["content-encoding"];
  const text = (name: string) => (headers[name] === undefined ? undefined : String(headers[name]));
  return {
    status,
    type: text("content-type") ?? "",
    coding: text("content-encoding"),
    etag: text("etag") ?? "",
    link: text("link"),
    body: String(coding === "gzip" && bytes.length > 0 ? gunzipSync(bytes) : bytes),
  };
};

const byInjection =
  (app: FastifyInstance): Ask =>
  async ({ url, headers = {} }, method = "GET") => {
    const answer = await app.inject({ method, url, headers });
    return answerOf(answer.statusCode, answer.headers, answer.rawPayload);
  };

const bySocket =
  (origin: string): Ask =>
  async ({ url, headers = {} }, method = "GET") => {
    const [answer] = await once(request(origin + url, { method, headers }).end(), "response");
    return answerOf(answer.statusCode, answer.headers, await buffer(answer));
  };

/** The answer to a request when nothing is cached. */
async function firstAnswer(asked: Request): Promise<Answer> {
  const database = seededDatabase();
  database.run(LONG_AGO);
  const app = await buildApp({ database });
  const answer = await byInjection(app)(asked);
  await app.close();
  database.close();
  return answer;
}

const first = new Map<Request, Answer>();

t.before(async () => {
  for (const [asked] of Object.values(GROUPS).flat()) first.set(asked, await firstAnswer(asked));
});

const expected = (asked: Request): Answer => {
  const answer = first.get(asked);
  if (answer === undefined) throw new Error(`nobody has asked ${asked.url}`);
  return answer;
};

const label = ({ url, headers }: Request) => `${url} ${JSON.stringify(headers)}`;

for (const [name, group] of Object.entries(GROUPS)) {
  t.test(`${name}: each request has an answer and a tag of its own`, async (t) => {
    for (const [asked, says] of group) {
      const { status, body } = expected(asked);
      t.ok(says.test(body), `${label(asked)} answers ${status} ${body.slice(0, 300)}`);
    }
    const tags = group.map(([asked]) => expected(asked).etag).filter((tag) => tag !== "");
    t.equal(new Set(tags).size, tags.length, "no two requests have one tag");
  });

  const everyOrder = async (t: Test, ask: Ask) => {
    for (const order of [group, group.toReversed(), group])
      for (const [asked] of order) {
        t.strictSame(await ask(asked), expected(asked), label(asked));
        const { status, etag } = await ask(asked, "HEAD");
        t.strictSame([status, etag], [expected(asked).status, expected(asked).etag], `HEAD ${label(asked)}`);
      }
    for (const [asked] of group) {
      const { etag, ...own } = expected(asked);
      if (etag === "") continue;
      const others = group.map(([other]) => expected(other).etag).filter((tag) => tag !== etag && tag !== "");
      t.not(others.length, 0);
      const holding = (tags: string) =>
        ask({ ...asked, headers: { ...asked.headers, "if-none-match": tags } });
      t.strictSame(await holding(others.join(", ")), { etag, ...own }, `${label(asked)} with tags of others`);
      const fresh = await holding([...others, etag].join(", "));
      t.strictSame([fresh.status, fresh.etag, fresh.body], [304, etag, ""], `${label(asked)} with its own`);
    }
  };

  t.test(`${name}: by injection`, async (t) => {
    const { app, database } = await openApp(t);
    database.run(LONG_AGO);
    await everyOrder(t, byInjection(app));
  });

  t.test(`${name}: over a socket`, async (t) => {
    const { url, writer } = await serveFile(t);
    writer.run(LONG_AGO);
    await everyOrder(t, bySocket(url));
    const samples = samplesOf(t, await (await fetch(`${url}/metrics`)).text());
    t.ok((samples.get('entente_answer_cache_total{result="hit"}') ?? 0) >= 2, "kept answers were sent");
  });
}
