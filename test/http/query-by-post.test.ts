// A query in a body gets the same answer as the list with the same parameters.
import t from "tap";
import { z } from "zod";
import { VISITS } from "../known-events.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";
import { openWritable } from "../write-app.ts";

async function openQueries(t: Parameters<typeof openApp>[0], limits: Parameters<typeof openApp>[1] = {}) {
  const opened = await openApp(t, limits);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    opened.app.inject({
      method: "POST",
      url: `/v1/${path}/query`,
      payload: typeof body === "string" ? body : JSON.stringify(body),
      headers: { "content-type": "application/json", ...headers },
    });
  return { ...opened, post };
}

const pageBody = z.object({
  data: z.array(z.object({ id: z.string() })),
  links: z.object({ cursor: z.string().nullable() }),
});

const SAME: [path: string, query: string, body: Record<string, unknown>][] = [
  ["visits", "", {}],
  ["visits", "guest_country=JPN,VNM&limit=2", { guest_country: ["JPN", "VNM"], limit: 2 }],
  ["visits", "guest_country=jp", { guest_country: "jp" }],
  ["visits", "date=2022&date_match=within", { date: 2022, date_match: "within" }],
  ["visits", "has_occasion=true", { has_occasion: true }],
  ["visits", "document_count_min=22", { document_count_min: 22 }],
  [
    "visits",
    "visitor.country_not=JPN&sort=-date,title",
    { "visitor.country_not": "JPN", sort: ["-date", "title"] },
  ],
  ["visits", 'visitor_office="Minister, acting"', { visitor_office: "Minister, acting" }],
  ["visits", "visitor_office=President,Prime Minister", { visitor_office: ["President", "Prime Minister"] }],
  ["positions", "actors=JPN&actors=VNM&limit=3", { actors: [["JPN"], ["VNM"]], limit: "3" }],
  ["positions", "q=un, peacekeeping&highlight=true", { q: "un, peacekeeping", highlight: true }],
  ["people", "fields=id,name&include=visits", { fields: ["id", "name"], include: "visits" }],
  ["people", "fields=id,name", { fields: "id,name" }],
  ["visits", "facet=guest_country&limit=1", { facet: ["guest_country"], limit: 1 }],
  [
    "visits",
    "group_by=year,guest_country&guest_country=JPN",
    { group_by: ["year", "guest_country"], guest_country: "JPN" },
  ],
  ["visits", "sample=2&seed=7", { sample: 2, seed: 7 }],
  ["visits", "known_at=2999-12-31", { known_at: "2999-12-31" }],
  ["evidence", "record_type=visit&start_min=0&limit=2", { record_type: "visit", start_min: 0, limit: 2 }],
];

t.test("the same as the list of the same parameters", async (t) => {
  const { app, post } = await openQueries(t);
  for (const [path, query, body] of SAME) {
    const list = await app.inject(`/v1/${path}?${query.replaceAll(" ", "%20").replaceAll('"', "%22")}`);
    const answer = await post(path, body);
    t.equal(list.statusCode, 200, query);
    t.equal(answer.statusCode, 200, query);
    const [{ links, ...expected }, { links: _, ...found }] = [list.json(), answer.json()];
    const plain = (json: unknown) => JSON.stringify(json).replaceAll("%20", "+").replaceAll('"&', "&");
    t.equal(plain(found), plain(expected), query);
    const cursor = links.next === null ? null : new URLSearchParams(links.next.split("?")[1]).get("cursor");
    const self = `/v1/${path}/query`;
    t.strictSame(answer.json().links, { self, next: cursor === null ? null : self, cursor }, query);
  }
});

t.test("it is kept by nobody, and takes no token", async (t) => {
  const { post, app } = await openQueries(t);
  const { headers } = await post("visits", {}, { "if-none-match": "*", authorization: "Bearer nonsense" });
  t.equal(headers["cache-control"], "no-store");
  t.equal(headers.etag, undefined);
  t.equal(headers["access-control-allow-origin"], "*");
  t.equal((await post("visits", {}, { "accept-encoding": "gzip" })).headers["content-encoding"], "gzip");
  const preflight = await app.inject({ method: "OPTIONS", url: "/v1/visits/query" });
  t.equal(preflight.statusCode, 204);
  t.equal(preflight.headers["access-control-allow-methods"], "GET, HEAD, OPTIONS, POST");
  t.equal((await app.inject("/v1/visits/query")).statusCode, 404, "an id as any other");
});

t.test("pages by the cursor in the body", async (t) => {
  const { post, list } = await openQueries(t);
  const ids: string[] = [];
  const query = { "relation.countries": ["JPN"], limit: 20, sort: "-title" };
  for (let cursor: string | undefined = ""; cursor !== undefined; ) {
    const { body } = await post("positions", cursor === "" ? query : { ...query, cursor });
    const page = pageBody.parse(JSON.parse(body));
    ids.push(...page.data.map(({ id }) => id));
    cursor = page.links.cursor ?? undefined;
  }
  const { total } = (await list("/v1/positions?limit=1")).meta;
  t.equal(ids.length, total);
  t.equal(new Set(ids).size, total);
});

t.test("thousands of values, also beside each other, of a list and of a linked record", async (t) => {
  const { post } = await openQueries(t);
  const others = Array.from({ length: 9_998 }, (_, index) => `nobody-${index}`);
  const people = [...others, "kishida-fumio", "pham-minh-chinh"];
  for (const [path, body, total] of [
    ["visits", { id: VISITS, visitor_id: people, id_not: others }, 2],
    ["visits", { id: VISITS, visitor_id: [people, people] }, 2],
    ["visits", { id: VISITS, visitor_id_not: people }, 1],
    ["visits", { id: VISITS, "visitor.id": people }, 2],
    ["indicators", { value: others.map((_, index) => index / 2) }, null],
  ] as const) {
    const { meta } = (await post(path, body)).json();
    if (total !== null) t.equal(meta.total, total, Object.keys(body).join());
  }
  const values = (await post("indicators", { has_value: true, limit: 200 })).json();
  const wanted = values.data.map(({ value }: { value: number }) => value);
  const many = [...wanted, ...others.map((_, index) => -index - 0.5)].slice(0, 10_000);
  t.equal((await post("indicators", { value: many })).json().meta.total, values.meta.total, "numbers too");
  const { meta } = (await post("visits", { visitor_id: people, facet: "guest_country" })).json();
  t.strictSame(meta.facets.guest_country, [
    { value: "JPN", count: 1, url: null },
    { value: "VNM", count: 1, url: null },
  ]);
});

t.test("what is wrong is pointed at", async (t) => {
  const { post } = await openQueries(t, { bodyBytes: 300_000 });
  const cases: [body: unknown, status: number, code: string, pointers: string[]][] = [
    [
      { guest_contry: "JPN", limit: 0, "a/b~": 1 },
      400,
      "UNKNOWN_PARAMETER",
      ["/guest_contry", "/a~1b~0", "/limit"],
    ],
    [{ visit_type: ["official", "ofical"] }, 400, "INVALID_PARAMETER", ["/visit_type"]],
    [{ visit_type: [] }, 400, "INVALID_PARAMETER", ["/visit_type"]],
    [
      { visit_type: null, id: {}, q: ["a"], limit: [] },
      400,
      "INVALID_PARAMETER",
      ["/visit_type", "/id", "/q", "/limit"],
    ],
    [{ id: ["a", ["b"]] }, 400, "INVALID_PARAMETER", ["/id"]],
    [{ id: [[["a"]]] }, 400, "INVALID_PARAMETER", ["/id"]],
    [{ id: "" }, 400, "INVALID_PARAMETER", ["/id"]],
    [
      { id: ["a", "\ud800"], title: [["x"], ["\udc00a"]], q: "a\ud83d", sort: "\ud800", cursor: "\ud800" },
      400,
      "INVALID_PARAMETER",
      ["/id", "/title", "/q", "/sort", "/cursor"],
    ],
    [{ sort: [["date"], ["title"]] }, 400, "INVALID_PARAMETER", ["/sort"]],
    [{ fields: ["nonsense"] }, 400, "UNKNOWN_FIELD", ["/fields"]],
    [{ cursor: "x" }, 400, "INVALID_CURSOR", ["/cursor"]],
    [{ format: "csv" }, 400, "INVALID_PARAMETER", ["/format"]],
    [{ known_at: "2026-11-22", q: "a" }, 400, "INVALID_PARAMETER", ["/known_at"]],
    [{ id: Array.from({ length: 10_001 }, () => "a") }, 400, "INVALID_PARAMETER", ["/id"]],
    [{ date: Array.from({ length: 101 }, () => "2022") }, 400, "INVALID_PARAMETER", ["/date"]],
    [
      { date: Array.from({ length: 3 }, () => Array.from({ length: 100 }, () => 2022)) },
      400,
      "INVALID_PARAMETER",
      ["/date"],
    ],
    ['{"id":"a","id":"b"}', 400, "MALFORMED_BODY", []],
    ['{"__proto__":"a"}', 400, "UNKNOWN_PARAMETER", ["/__proto__"]],
    ["[]", 400, "MALFORMED_BODY", []],
    ["{", 400, "MALFORMED_BODY", []],
    [{ id: "a".repeat(300_000) }, 413, "BODY_TOO_LARGE", []],
  ];
  for (const [body, status, code, pointers] of cases) {
    const answer = await post("visits", body);
    const shown = JSON.stringify(body).slice(0, 80);
    t.equal(answer.statusCode, status, shown);
    const { errors = [], code: found } = answer.json();
    t.equal(found, code, shown);
    t.strictSame(
      errors.map(({ pointer }: { pointer: string }) => pointer),
      pointers,
      shown,
    );
  }
  t.equal((await post("visits", "{}", { "content-type": "text/plain" })).statusCode, 415);
});

t.test("beside writing it stays what it is", async (t) => {
  const { send, app } = await openWritable(t);
  const answer = await send("POST", "/v1/visits/query", { body: { limit: 1 }, token: null });
  t.equal(answer.statusCode, 200);
  const { total } = (await app.inject("/v1/visits")).json().meta;
  matches(t, answer.json(), { meta: { total } });
  const preflight = await app.inject({ method: "OPTIONS", url: "/v1/visits/query" });
  t.equal(preflight.headers.allow, "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE");
});
