// The order of the origins: records follow the first that says something, and what moves by another order is logged.
import { writeFileSync } from "node:fs";
import t, { type Test } from "tap";
import { check } from "../../src/db/check.ts";
import { originsInOrder } from "../../src/db/records/claims.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { findPacks } from "../../src/import/find-packs.ts";
import { importPacks } from "../../src/import/import-packs.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { preferOrder } from "../../src/write/prefer-origins.ts";
import { patchRecord } from "../../src/write/put-record.ts";
import { write } from "../../src/write/writing.ts";
import { openWritable, parliament } from "../write-app.ts";

const organizations = resourceAt("organizations");
const BY = { actor: "a test" };

async function open(t: Test) {
  const { writer, app } = await openWritable(t);
  const load = (origin: string, ...records: object[]) => {
    const file = `${t.testdir()}/organizations.json`;
    writeFileSync(file, JSON.stringify(records));
    return importPacks(writer, findPacks(file), { ...BY, origin }).totals();
  };
  load("one-list", { ...parliament, name: "One", aliases: ["O"] }, { ...parliament, id: "agreed" });
  load("other-list", { ...parliament, name: "Other" }, { ...parliament, id: "agreed" });
  const held = (id = parliament.id) => readRecord(writer, organizations, id);
  const prefer = (...names: string[]) => write(writer, BY, (writing) => preferOrder(writing, names));
  return { writer, app, load, held, prefer };
}

t.test("origins are followed as they came, and in another order where one is declared", async (t) => {
  const { writer, app, load, held, prefer } = await open(t);
  t.strictSame(originsInOrder(writer), ["seed", "one-list", "other-list"]);
  t.strictSame([held()?.values.name, held()?.values.aliases], ["One", ["O"]]);
  const { seq } = writer.get({ sql: "SELECT seq FROM dataset", parameters: [] }) ?? {};
  t.strictSame(prefer("other-list"), { order: ["other-list", "seed", "one-list"], changed: 1 });
  t.strictSame([held()?.values.name, held()?.values.aliases], ["Other", ["O"]]);
  const { data } = (await app.inject(`/v1/changes?since=${seq}`)).json();
  t.strictSame(
    data.map((change: Record<string, unknown>) => [change.type, change.id, change.action, change.actor]),
    [
      ["origin", "order", "preferred", "a test"],
      ["organization", "parliament-of-tests", "updated", "a test"],
    ],
  );
  const version = writer.datasetVersion();
  t.strictSame(prefer("other-list"), { order: ["other-list", "seed", "one-list"], changed: 0 });
  writer.readDatasetVersion();
  t.equal(writer.datasetVersion(), version, "the same order is no change");
  t.strictSame(load("one-list", { ...parliament, name: "One of today" }), {
    created: 0,
    updated: 1,
    unchanged: 0,
  });
  t.equal(held()?.values.name, "Other");
  t.strictSame(check(writer), []);
});

t.test("a curator is followed whatever the order", async (t) => {
  const { writer, held, prefer } = await open(t);
  write(writer, BY, (writing) => patchRecord(writing, organizations, parliament.id, { name: "Ours" }));
  t.equal(prefer("other-list").changed, 0);
  t.equal(held()?.values.name, "Ours");
});

t.test("an unknown origin and the curator are refused, and nothing is changed", async (t) => {
  const { writer, prefer } = await open(t);
  t.throws(() => prefer("other-list", "another"), {
    message: "there is no origin 'another': expected some of seed, one-list, other-list",
  });
  t.throws(() => prefer("curator"), { message: "'curator' is always followed first: leave it out" });
  t.strictSame(originsInOrder(writer), ["seed", "one-list", "other-list"]);
});
