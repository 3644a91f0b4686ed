// No foreign key refuses a reference to an event that does not exist. A load looks for those that it has made.
import t from "tap";
import { checkedTransaction } from "../../src/db/checked-transaction.ts";
import type { Database } from "../../src/db/connection/database.ts";
import type { BrokenReference } from "../../src/db/records/broken-references.ts";
import { type Change, changing } from "../../src/db/records/change-log.ts";
import { deleteRecord } from "../../src/db/records/delete-record.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { resourceAt, resources } from "../../src/resources/resources.ts";
import { openSeeded } from "../seeded.ts";

/** What a load with this work is told of broken references; nothing if it commits. */
function load(database: Database, work: (change: Change) => void): string[] {
  const told: BrokenReference[] = [];
  checkedTransaction(
    database,
    resources,
    "single",
    () => {
      changing(database, { actor: "a test" }, work);
      return "commit";
    },
    (broken) => told.push(...broken),
  );
  return told.map(
    ({ resource, id, field, value, target }) => `${resource.type} ${id}: ${field}: ${target} ${value}`,
  );
}

t.test("a record that names no event", async (t) => {
  const database = openSeeded(t);
  const quotes = resourceAt("quotes");
  const quote = readRecord(database, quotes, "spring-breeze");
  if (quote === undefined) throw new Error("the seed has no such quote");
  const version = database.readDatasetVersion();
  const naming = (about_id: string | null) =>
    load(database, (change) => {
      writeRecord(database, quotes, { ...quote, values: { ...quote.values, about_id } }, change);
    });
  t.strictSame(naming("nothing"), ["quote spring-breeze: about_id: event nothing"]);
  t.equal(database.readDatasetVersion(), version);
  t.strictSame(naming(null), []);
});

t.test("an event that goes while others name it", async (t) => {
  const database = openSeeded(t);
  const milestones = resourceAt("milestones");
  const named = database.get({
    sql: "SELECT milestone.id, position.id AS position FROM milestone JOIN position_outcomes ON position_outcomes.event_id = milestone.id JOIN position ON position.number = record_id ORDER BY 1 LIMIT 1",
    parameters: [],
  });
  const told = load(database, (change) => {
    deleteRecord(database, milestones, String(named?.id), change);
  });
  t.ok(
    told.includes(`position ${named?.position}: outcomes.0.event_id: event ${named?.id}`),
    told.join("\n"),
  );
  t.ok(readRecord(database, milestones, String(named?.id)));
});
