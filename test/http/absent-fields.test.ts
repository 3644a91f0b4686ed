// Values that may be null or empty can be left out of a written record, in every way to write it.
import t from "tap";
import { readRecord } from "../../src/db/records/read-record.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import type { Field, Resource } from "../../src/resources/define-resource.ts";
import { resources } from "../../src/resources/resources.ts";
import { seededDatabase } from "../seeded.ts";
import { openWritable, parliament } from "../write-app.ts";

const AT = "/v1/organizations/parliament-of-tests";

/** A record with nothing but its id, its title and its evidence. */
const sparse = {
  id: parliament.id,
  name: parliament.name,
  kind: parliament.kind,
  description: parliament.description,
  evidence: parliament.evidence.map(({ field: _, note: __, ...citation }) => citation),
};

t.test("POST and PUT without them: null, empty, and nothing else", async (t) => {
  const { app, send, item, problem, tagOf } = await openWritable(t);
  const { data } = item(await send("POST", "/v1/organizations", { body: sparse }), 201);
  t.strictSame([data.country, data.aliases], [null, []]);
  const { data: revisions } = (await app.inject(`${AT}/revisions`)).json();
  t.strictSame(revisions[0].record, parliament, "a revision has every field");
  const tag = await tagOf(AT);
  const whole = await send("PUT", AT, { body: parliament, headers: { "if-match": tag } });
  t.equal(whole.headers.etag, tag, "the same record with its nulls is no change");
  const named = { ...sparse, country: "VNM", aliases: ["The Parliament"] };
  item(await send("PUT", AT, { body: named, headers: { "if-match": tag } }));
  const { data: gone } = item(await send("PUT", AT, { body: sparse, headers: { "if-match": "*" } }));
  t.strictSame([gone.country, gone.aliases], [null, []], "PUT says all there is to say");
  const { data: patched } = item(
    await send("PATCH", AT, { body: { country: "VNM" }, headers: { "if-match": "*" } }),
  );
  t.strictSame(
    [patched.country, patched.name],
    ["VNM", parliament.name],
    "PATCH leaves what it does not name",
  );
  for (const needed of ["id", "name", "kind", "description", "evidence"]) {
    const body = { ...sparse, id: "another-parliament", [needed]: undefined };
    const { code, errors } = problem(await send("POST", "/v1/organizations", { body }), 422);
    t.equal(code, "INVALID_RECORD");
    t.strictSame(
      errors.map(({ pointer }) => pointer),
      [`/${needed}`],
    );
  }
  const position = {
    id: "2024-tests",
    title: "Tests",
    relation_id: "JPN-VNM",
    stance: "agreed",
    text: "They agreed to test.",
    evidence: sparse.evidence,
  };
  const nobody = problem(await send("POST", "/v1/positions", { body: position }), 422);
  t.strictSame(
    nobody.errors.map(({ pointer }) => pointer),
    ["/actors"],
    "a list that may not be empty",
  );
  const misspelt = problem(await send("POST", "/v1/organizations", { body: { ...sparse, alias: [] } }), 422);
  t.ok(misspelt.detail.includes('"alias"'), misspelt.detail);
});

/** The record without the fields whose values are unknown. */
const withoutUnknowns = (fields: Readonly<Record<string, Field>>, values: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const inner = fields[name]?.fields;
      if (value === null || (Array.isArray(value) && value.length === 0)) return [];
      if (inner === undefined || !Array.isArray(value)) return [[name, value]];
      return [[name, value.map((entry) => withoutUnknowns(inner, entry))]];
    }),
  );

t.test("a pack without them holds the same records", (t) => {
  const database = seededDatabase();
  t.teardown(() => database.close());
  const record = ({ values, evidence }: NonNullable<ReturnType<typeof readRecord>>, of: Resource) => ({
    ...withoutUnknowns(of.fields, values),
    evidence: evidence.map((citation) => withoutUnknowns({}, citation)),
  });
  const packs = resources
    .filter(({ table }) => table !== null)
    .map((resource) => [
      `${resource.path}.json`,
      database
        .all({ sql: `SELECT id FROM ${resource.table} ORDER BY id`, parameters: [] })
        .flatMap(({ id }) => readRecord(database, resource, String(id)) ?? [])
        .map((held) => record(held, resource)),
    ]);
  const folder = t.testdir(Object.fromEntries(packs.map(([name, of]) => [name, JSON.stringify(of)])));
  const report = loadSeed(database, folder).totals();
  t.ok(report.unchanged > 0);
  t.strictSame(report, { created: 0, updated: 0, unchanged: report.unchanged });
  t.end();
});

t.test("the document says which those are", async (t) => {
  const { app } = await openWritable(t);
  const { schemas } = (await app.inject("/openapi.json")).json().components;
  t.strictSame(schemas.OrganizationInput.required, ["id", "name", "kind", "description", "evidence"]);
  t.strictSame(schemas.OrganizationWritten.required, Object.keys(parliament));
  t.strictSame(schemas.EvidenceInput.required, ["source_id", "start", "end", "span_sha256", "basis"]);
});
