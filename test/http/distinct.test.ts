// Two records are known to be two: it is remembered through merges, restores, packs and a replay of the log, and can be
// taken back.
import { readFileSync } from "node:fs";
import t, { type Test } from "tap";
import { z } from "zod";
import { check } from "../../src/db/check.ts";
import { exportPacks } from "../../src/export/export-packs.ts";
import { findPacks } from "../../src/import/find-packs.ts";
import { importPacks } from "../../src/import/import-packs.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { distinguishRecords } from "../../src/write/distinguish-records.ts";
import { write } from "../../src/write/writing.ts";
import { openWritable, parliament } from "../write-app.ts";

const pairs = z.looseObject({
  data: z.array(z.looseObject({ records: z.array(z.looseObject({ id: z.string() })) })),
});
const changes = z.looseObject({
  data: z.array(
    z.looseObject({ type: z.string(), id: z.string(), action: z.string(), url: z.string().nullable() }),
  ),
  meta: z.looseObject({ last_seq: z.number() }),
});

async function open(t: Test) {
  const on = await openWritable(t);
  const { app, send, item, tokens, writer } = on;
  for (const id of ["a-of-tests", "b-of-tests", "c-of-tests"])
    item(
      await send("POST", "/v1/organizations", { body: { ...parliament, id, name: "Tests' Parliament" } }),
      201,
    );
  const at = (id: string, other: string) => `/v1/organizations/${id}/distinct/${other}`;
  return {
    ...on,
    at,
    listed: async (query = "") =>
      pairs
        .parse((await app.inject(`/v1/duplicates?resource=organizations${query}`)).json())
        .data.map(({ records }) => records.map(({ id }) => id.slice(0, 1)).join("")),
    status: async (method: "PUT" | "DELETE", id: string, other: string) =>
      (await send(method, at(id, other))).statusCode,
    merge: async (id: string, into: string) =>
      item(
        await send("POST", `/v1/organizations/${id}/merge`, {
          body: { into },
          headers: { "if-match": "*" },
          token: tokens.admin,
        }),
      ),
    restore: async (id: string) => {
      const { data } = (await app.inject(`/v1/organizations/${id}/revisions`)).json();
      const [, { revision }] = data;
      return item(await send("POST", `/v1/organizations/${id}/revisions/${revision}/restore`), 201);
    },
    reached: () => Number(writer.get({ sql: "SELECT seq FROM dataset", parameters: [] })?.seq),
  };
}

t.test("what is said is remembered, once, in either order, and can be taken back", async (t) => {
  const { app, listed, status, reached } = await open(t);
  t.strictSame(await listed(), ["ab", "ac", "bc"]);
  const before = reached();
  t.equal(await status("PUT", "b-of-tests", "a-of-tests"), 204);
  t.strictSame([await listed(), await listed("&distinct=true")], [["ac", "bc"], ["ab"]]);
  const { data, meta } = changes.parse((await app.inject(`/v1/changes?since=${before}`)).json());
  t.strictSame(
    data.map(({ type, id, action, url }) => [type, id, action, url]),
    [["pair", "organization/a-of-tests/b-of-tests", "distinguished", null]],
  );
  t.equal(await status("PUT", "a-of-tests", "b-of-tests"), 204);
  t.equal(reached(), meta.last_seq, "saying it again is no change");
  const updated = (await app.inject("/v1/organizations/a-of-tests")).json();
  t.equal(updated.data.created_at, updated.data.updated_at, "the records have not changed");
  t.equal(await status("DELETE", "a-of-tests", "b-of-tests"), 204);
  t.equal(await status("DELETE", "a-of-tests", "b-of-tests"), 204);
  t.strictSame([await listed(), await listed("&distinct=true")], [["ab", "ac", "bc"], []]);
  t.equal(reached(), meta.last_seq + 1);
});

t.test("a pair that nothing suggests is listed too, so that it can be taken back", async (t) => {
  const { app, send } = await openWritable(t);
  const path = "/v1/people/vo-van-thuong/distinct/kishida-fumio";
  t.equal((await send("PUT", path)).statusCode, 204);
  const said = async (query = "") =>
    (await app.inject(`/v1/duplicates?resource=people&distinct=true${query}`))
      .json()
      .data.map(
        ({ score, reasons, records }: { score: number; reasons: object[]; records: { id: string }[] }) => [
          score,
          reasons,
          records.map(({ id }) => id),
        ],
      );
  const pair = [0, [], ["kishida-fumio", "vo-van-thuong"]];
  t.strictSame([await said(), await said("&id=kishida-fumio")], [[pair], [pair]]);
  t.strictSame([await said("&score_from=0.1"), await said("&id=pham-minh-chinh")], [[], []]);
  t.equal((await send("DELETE", path)).statusCode, 204);
  t.strictSame(await said(), []);
});

t.test("what is said of a record is said of the one that it was merged into", async (t) => {
  const { listed, status, merge, restore, writer } = await open(t);
  await status("PUT", "a-of-tests", "b-of-tests");
  await merge("b-of-tests", "c-of-tests");
  t.strictSame([await listed(), await listed("&distinct=true")], [[], ["ac"]]);
  t.equal(await status("DELETE", "c-of-tests", "a-of-tests"), 204, "and is taken back of that one");
  t.strictSame(await listed(), ["ac"]);
  await restore("b-of-tests");
  t.strictSame(
    [await listed(), await listed("&distinct=true")],
    [["ab", "ac"], ["cb"]],
    "a merge that is undone",
  );
  await merge("b-of-tests", "c-of-tests");
  t.strictSame(
    [await listed(), await listed("&distinct=true")],
    [["ac"], []],
    "a person may merge them after all",
  );
  t.strictSame(check(writer), []);
});

t.test("packs carry what is said, and load it back", async (t) => {
  const { writer, status } = await open(t);
  await status("PUT", "c-of-tests", "a-of-tests");
  const folder = t.testdir();
  exportPacks(writer, folder, "json");
  t.strictSame(JSON.parse(readFileSync(`${folder}/distinct.json`, "utf8")), [
    { type: "organization", one: "a-of-tests", other: "c-of-tests" },
  ]);
  const other = await open(t);
  t.strictSame(await other.listed(), ["ab", "ac", "bc"]);
  const load = () => importPacks(other.writer, findPacks(folder), { actor: "a test" });
  load();
  t.strictSame(await other.listed(), ["ab", "bc"]);
  const reached = other.reached();
  load();
  t.equal(other.reached(), reached, "loading it again is no change");
});

t.test("who is not there, and who is one, cannot be two", async (t) => {
  const { send, problem, at, tokens, writer } = await open(t);
  const refusal = async (id: string, other: string, status: number) => {
    const { code, detail } = problem(await send("PUT", at(id, other)), status);
    return [code, detail];
  };
  t.strictSame(await refusal("a-of-tests", "a-of-tests", 409), [
    "CANNOT_DISTINGUISH",
    "organization 'a-of-tests' cannot be distinguished from itself",
  ]);
  t.strictSame(await refusal("a-of-tests", "nobody", 404), [
    "RECORD_NOT_FOUND",
    "there is no organization 'nobody'",
  ]);
  for (const path of ["countries", "relations"])
    t.throws(
      () =>
        write(writer, { actor: "a test" }, (writing) =>
          distinguishRecords(writing, resourceAt(path), ["JPN", "VNM"], true),
        ),
      {
        code: "CANNOT_DISTINGUISH",
        message: `the id of a ${resourceAt(path).type} is a code: two are never one`,
      },
    );
  t.equal(problem(await send("PUT", "/v1/quotes/2022-limitless/distinct/x"), 404).code, "ROUTE_NOT_FOUND");
  t.equal(
    problem(await send("PUT", at("a-of-tests", "b-of-tests"), { token: tokens.read }), 403).code,
    "FORBIDDEN",
  );
  const tagged = await send("PUT", at("a-of-tests", "b-of-tests"), { headers: { "if-match": '"1-x"' } });
  t.equal(problem(tagged, 400).detail, "If-Match: there is no tag to compare: expected none, or *");
  const filled = await send("PUT", at("a-of-tests", "b-of-tests"), { body: { reason: "x" } });
  t.equal(problem(filled, 400).code, "MALFORMED_BODY");
});
