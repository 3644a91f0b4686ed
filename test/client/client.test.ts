// The client reads from the API over a socket.
import { readFileSync } from "node:fs";
import t from "tap";
import { EntenteClient, type ListQuery, type QueryValue, type RecordOf } from "../../client/src/index.ts";
import { SHAPING } from "../../client/src/query.ts";
import { CLIENT_TYPES, generateClient } from "../../scripts/client.ts";
import { driftMessage } from "../../scripts/drift.ts";
import { shapingParameters } from "../../src/query/parse/parse-list-query.ts";
import { resources } from "../../src/resources/resources.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";
import { serveSeed, thrownBy } from "./serving.ts";

t.test("the types are those of the document", async (t) => {
  t.equal(await generateClient(), readFileSync(CLIENT_TYPES, "utf8"), driftMessage(CLIENT_TYPES));
});

t.test("what is no filter is known as such", async (t) => {
  const shaping = new Set(resources.flatMap(shapingParameters));
  t.strictSame(
    SHAPING,
    [...shaping].filter((name) => name !== "format" && name !== "bom"),
  );
});

t.test("the package is of the version of the project, and under its license", async (t) => {
  const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
  t.equal(read("client/package.json").version, read("package.json").version);
  t.equal(readFileSync("client/LICENSE", "utf8"), readFileSync("LICENSE", "utf8"));
});

t.test("lists, records and readings", async (t) => {
  const client = new EntenteClient(await serveSeed(t));
  const { data, links } = await client.list("visits", {
    guest_country: "vnm",
    "visitor.name": "Pham Minh Chinh",
    include: ["visitor"],
  });
  t.strictSame(
    data.map(({ id, visit_type, visitor }) => [id, visit_type, visitor?.name]),
    [["2021-11-vnm-jpn-pham-minh-chinh", "official", "Pham Minh Chinh"]],
  );
  t.equal(
    links.self,
    "/v1/visits?guest_country=vnm&visitor.name=Pham+Minh+Chinh&include=visitor",
    "asked as a person would write it",
  );
  const visit = await client.get("visits", "2022-04-30-jpn-vnm-kishida-fumio", { include: "visitor" });
  t.equal(visit.data.document_count, 22);
  t.match(visit.etag, /^"[^"]+"$/);
  t.strictSame((await client.get("visits", visit.data.id, { fields: ["id", "date"] })).data, {
    id: "2022-04-30-jpn-vnm-kishida-fumio",
    date: "2022-04-30/2022-05-01",
  });
  const day = await client.asOf("relations", "JPN-VNM", "1980-01-01");
  t.equal(day.data.ties?.certainty, "certain");
  const timeline = await client.read("/v1/relations/{id}/timeline", { id: "JPN-VNM", limit: 2 });
  t.equal(timeline.data.length, 2);
  const found = await client.search({ q: "predestined", type: ["quote"] });
  t.strictSame(
    found.data.map(({ id }) => id),
    ["predestined-relationship"],
  );
  const names = await client.autocomplete({ q: "kish" });
  t.ok(names.data.some(({ id }) => id === "kishida-fumio"));
  const changes = await client.changes({ limit: 2 });
  t.strictSame(
    changes.data.map(({ seq }) => seq),
    [1, 2],
  );
  t.equal((await client.get("countries", "jp")).data.id, "JPN", "a redirect is followed");
});

t.test("text with commas and quotes is one value, in a URL as in a body", async (t) => {
  const { app, database } = await openApp(t);
  const office = 'Minister, "acting"';
  database.run("UPDATE visit SET visitor_office = ? WHERE id = '2021-11-vnm-jpn-pham-minh-chinh'", office);
  const client = new EntenteClient(await app.listen({ port: 0, host: "127.0.0.1" }));
  for (const [ways, ask] of [
    ["in a URL", (query: ListQuery<"visits">) => client.list("visits", query)],
    ["in a body", (query: ListQuery<"visits">) => client.query("visits", query)],
  ] as const) {
    const total = async (office: QueryValue) => (await ask({ visitor_office: office })).meta.total;
    t.equal(await total(office), 1, ways);
    t.equal(await total([office, "Prime Minister"]), 2, `${ways}: a list is any of them`);
    t.equal(await total([[office], ["Prime Minister"]]), 0, `${ways}: lists are all met`);
  }
  t.equal((await client.list("quotes", { q: '"special country"' })).meta.total, 1);
});

t.test("every record, by URL and by body", async (t) => {
  const client = new EntenteClient(await serveSeed(t));
  const { data: whole } = await client.list("quotes", { limit: 200 });
  const quotes: RecordOf<"quotes">[] = [];
  for await (const quote of client.everyRecord("quotes", { limit: 3 })) quotes.push(quote);
  t.ok(quotes.length > 6, "several pages");
  t.strictSame(quotes, whole, "each record once, in the order of the list");

  const ids = whole.map(({ id }) => id);
  const many = [...ids, ...Array.from({ length: 500 }, (_, index) => `there-is-none-of-this-name-${index}`)];
  const found: unknown[] = [];
  for await (const { id } of client.everyRecord("quotes", { id: many, limit: 3, fields: "id" }))
    found.push(id);
  t.strictSame(found, ids, "more values than a URL holds");
});

t.test("a service under a path, whether or not it knows its address", async (t) => {
  const { app } = await openApp(t, {}, { publicUrl: "https://example.org/entente" });
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });
  for (const base of [`${origin}/entente`, `${origin}/entente/`, `${origin}/entente//`, `${origin}/`]) {
    const client = new EntenteClient(base);
    t.equal((await client.get("people", "kishida-fumio")).data.id, "kishida-fumio", base);
    const ids: string[] = [];
    for await (const { id } of client.everyRecord("visits", { limit: 1 })) ids.push(id);
    t.equal(ids.length, (await client.list("visits")).meta.total, base);
  }
});

t.test("an answer that has not changed is not sent again, and belongs to whoever asked", async (t) => {
  const url = await serveSeed(t);
  const statuses: number[] = [];
  const client = new EntenteClient(url, {
    remember: 2,
    fetch: async (...asked) => {
      const answer = await fetch(...asked);
      statuses.push(answer.status);
      return answer;
    },
  });
  const first = await client.list("visits");
  first.data.length = 0;
  const second = await client.list("visits");
  t.ok(second.data.length > 0, "what a caller does to an answer is not remembered");
  t.equal(
    (await client.get("people", "kishida-fumio")).etag,
    (await client.get("people", "kishida-fumio")).etag,
  );
  t.strictSame(statuses, [200, 304, 200, 304]);
  statuses.length = 0;
  for (const resource of ["people", "quotes", "visits"] as const) await client.list(resource);
  await client.list("people");
  t.strictSame(statuses, [200, 200, 200, 200], "the one that was used longest ago is forgotten");
  await new EntenteClient(url, { remember: 0 }).list("visits");
});

t.test("a refusal tells what is wrong and where", async (t) => {
  const url = await serveSeed(t);
  const error = await thrownBy(new EntenteClient(url).list("visits", { sort: "txt" }));
  matches(t, error, {
    name: "EntenteError",
    message: /^UNKNOWN_FIELD: sort: .+ \(400, GET http:\/\/127\.0\.0\.1:\d+\/v1\/visits\?sort=txt\)$/,
    method: "GET",
    url: `${url}/v1/visits?sort=txt`,
    status: 400,
    code: "UNKNOWN_FIELD",
    retryAfterMs: null,
    temporary: false,
    problem: { type: "/problems/unknown-field", instance: "/v1/visits?sort=txt" },
  });
});
