// /v1/{resource}/{id}/claims: who says what of a record, field by field, with the evidence.
import { writeFileSync } from "node:fs";
import t from "tap";
import { findPacks } from "../../src/import/find-packs.ts";
import { importPacks } from "../../src/import/import-packs.ts";
import { openApp } from "../open-app.ts";
import { openWritable, parliament } from "../write-app.ts";

const AT = "/v1/organizations/parliament-of-tests";
const ANY = { "if-match": "*" };

t.test("what the seed says alone is shown, with its citations at their fields", async (t) => {
  const { app } = await openApp(t);
  const visit = "/v1/visits/2022-04-30-jpn-vnm-kishida-fumio";
  const { data, meta, links } = (await app.inject(`${visit}/claims`)).json();
  t.strictSame(links, { self: `${visit}/claims` });
  t.strictSame(meta, { dataset_version: (await app.inject(visit)).json().meta.dataset_version });
  t.strictSame(
    data.origins.map(({ origin, given_id }: { origin: string; given_id: string }) => [origin, given_id]),
    [["seed", "2022-04-30-jpn-vnm-kishida-fumio"]],
  );
  const documents = data.fields.find(({ field }: { field: string }) => field === "document_count");
  t.strictSame(
    [documents.value, documents.in_conflict, documents.claims.length, documents.claims[0].is_shown],
    [22, false, 1, true],
  );
  t.strictSame(
    documents.claims[0].evidence.map(({ field, start }: { field: string; start: number }) => [field, start]),
    [["document_count", 3070]],
  );
});

t.test("a curator, two packs and a merge: each is told apart, and which is followed", async (t) => {
  const { app, send, item, tokens, writer } = await openWritable(t);
  const load = (origin: string, record: object) => {
    const file = `${t.testdir()}/organizations.json`;
    writeFileSync(file, JSON.stringify([record]));
    return importPacks(writer, findPacks(file), { actor: "a test", origin }).totals();
  };
  load("one-list", { ...parliament, name: "Parliament", aliases: ["P"] });
  load("other-list", { ...parliament, name: "The Parliament", country: "JPN" });
  load("other-list", { ...parliament, id: "house-of-tests", name: "House" });
  item(await send("PATCH", AT, { body: { name: "Parliament of Tests" }, headers: ANY }));
  item(
    await send("POST", "/v1/organizations/house-of-tests/merge", {
      body: { into: "parliament-of-tests" },
      headers: ANY,
      token: tokens.admin,
    }),
  );
  const { data } = (await app.inject(`${AT}/claims`)).json();
  const of = (name: string) => data.fields.find(({ field }: { field: string }) => field === name);
  const told = (name: string) =>
    of(name).claims.map((claim: Record<string, unknown>) => [
      claim.origin,
      claim.given_id,
      claim.value,
      claim.is_shown,
    ]);
  t.strictSame(told("name"), [
    ["curator", "parliament-of-tests", "Parliament of Tests", true],
    ["one-list", "parliament-of-tests", "Parliament", false],
    ["other-list", "parliament-of-tests", "The Parliament", false],
    ["other-list", "house-of-tests", "House", false],
  ]);
  t.strictSame([of("name").value, of("name").in_conflict], ["Parliament of Tests", true]);
  t.strictSame(told("country"), [["other-list", "parliament-of-tests", "JPN", true]]);
  t.strictSame(of("country").in_conflict, false);
  const held = (await app.inject(`${AT}?include=evidence`)).json().data;
  t.strictSame(held.conflict, ["name"]);
  t.strictSame(
    held.evidence
      .flatMap(({ field, value }: { field: string | null; value: string | null }) =>
        field === "name" ? [value] : [],
      )
      .sort(),
    ["House", "Parliament", "The Parliament"],
  );
  const found = async (query: string) =>
    (await app.inject(`/v1/organizations?${query}&fields=id`))
      .json()
      .data.map(({ id }: { id: string }) => id);
  t.strictSame(await found("origin=other-list"), ["parliament-of-tests"]);
  t.strictSame(await found("origin=one-list,other-list&origin=curator"), ["parliament-of-tests"]);
  t.notOk((await found("origin_not=curator")).includes("parliament-of-tests"));
});

t.test("what is withdrawn, merged, unknown or asked otherwise is refused as elsewhere", async (t) => {
  const { app, send, item, problem } = await openWritable(t);
  t.equal(problem(await app.inject("/v1/organizations/nobody/claims"), 404).code, "RECORD_NOT_FOUND");
  item(await send("POST", "/v1/organizations", { body: parliament }), 201);
  await send("DELETE", AT, { headers: ANY });
  t.equal(problem(await app.inject(`${AT}/claims`), 410).code, "RECORD_WITHDRAWN");
  t.equal(
    problem(await app.inject("/v1/countries/JPN/claims?known_at=2026-01-01"), 400).code,
    "UNKNOWN_PARAMETER",
  );
  const { headers } = await app.inject("/v1/countries/JPN/claims");
  const again = await app.inject({
    url: "/v1/countries/JPN/claims",
    headers: { "if-none-match": String(headers.etag) },
  });
  t.equal(again.statusCode, 304);
});
