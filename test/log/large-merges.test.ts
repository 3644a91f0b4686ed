// Merges within a large load, where indexes are off and rows wait: nothing is left behind, and a replay comes to the same.
import t from "tap";
import { check } from "../../src/db/check.ts";
import { checkedTransaction } from "../../src/db/checked-transaction.ts";
import type { Database } from "../../src/db/connection/database.ts";
import { resourceAt, resources } from "../../src/resources/resources.ts";
import { mergeRecords } from "../../src/write/merge-records.ts";
import { loadRecord } from "../../src/write/settle.ts";
import { type Writing, write } from "../../src/write/writing.ts";
import { openSeeded } from "../seeded.ts";
import { parliament } from "../write-app.ts";
import { followsFromItsLog } from "./replayed.ts";

const organizations = resourceAt("organizations");

function inBulk(database: Database, work: (writing: Writing) => void): void {
  checkedTransaction(
    database,
    resources,
    "bulk",
    (session) => {
      write(database, { actor: "a test", session }, work);
      return "commit";
    },
    (broken) => {
      throw new Error(`nothing should be broken, but ${JSON.stringify(broken)}`);
    },
  );
  database.readDatasetVersion();
}

const named = (id: string, name: string) =>
  organizations.input.parse({ ...parliament, id, name, aliases: [`${name} of old`] });

t.test("a record of the same load, and one from before, are merged", async (t) => {
  const database = openSeeded(t);
  inBulk(database, (writing) => {
    for (const id of ["first", "second", "third"])
      loadRecord(writing, organizations, named(id, `The ${id}`), [{ origin: "a-list" }]);
    mergeRecords(writing, organizations, { id: "second", into: "first" });
  });
  t.strictSame(check(database), []);
  inBulk(database, (writing) => {
    loadRecord(writing, organizations, named("fourth", "The fourth"), [{ origin: "a-list" }]);
    mergeRecords(writing, organizations, { id: "third", into: "fourth" });
  });
  t.strictSame(check(database), []);
  followsFromItsLog(t, database, "merges within large loads");
  const left = database.all({
    sql: "SELECT folded FROM name WHERE number NOT IN (SELECT number FROM record)",
    parameters: [],
  });
  t.strictSame(left, []);
});

t.test("new origins come in the same order in a replay", async (t) => {
  const database = openSeeded(t);
  write(database, { actor: "a test" }, (writing) =>
    loadRecord(writing, organizations, named("first", "The first"), [
      { origin: "zeta" },
      { origin: "alpha" },
    ]),
  );
  followsFromItsLog(t, database, "two new origins of one record");
});
