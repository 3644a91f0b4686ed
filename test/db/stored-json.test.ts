// What is stored is what the view shows, after any writes in any order.
import t from "tap";
import { Random } from "../../bench/random.ts";
import { syntheticRecords, worldOf } from "../../bench/synthetic-records.ts";
import { beginChange } from "../../src/db/change-log.ts";
import { deleteRecord } from "../../src/db/delete-record.ts";
import { migrate } from "../../src/db/migrate.ts";
import { Database } from "../../src/db/open.ts";
import { isStored, rowToJson } from "../../src/db/stored-json.ts";
import { writeRecord } from "../../src/db/write-record.ts";
import type { RecordInput } from "../../src/resources/define-resource.ts";
import { resources } from "../../src/resources/index.ts";
import { openApp } from "../open-app.ts";

/** The stored records that differ from their views, and how many are stored. */
function compare(database: Database): { stored: number; different: unknown[] } {
  let stored = 0;
  const different: unknown[] = [];
  for (const resource of resources.filter(isStored))
    for (const row of database.all({ sql: `SELECT * FROM ${resource.view}`, parameters: [] })) {
      const kept = database.get({
        sql: "SELECT json FROM record_json JOIN record USING (number) WHERE type = ? AND id = ?",
        parameters: [resource.type, row.id],
      });
      if (kept === undefined) continue;
      stored++;
      if (kept.json !== rowToJson(resource, row)) different.push([resource.path, row.id]);
    }
  return { stored, different };
}

t.test("the seed is stored as its views show it", async (t) => {
  const { database } = await openApp(t);
  const { stored, different } = compare(database);
  t.strictSame(different, []);
  const all = resources
    .filter(isStored)
    .flatMap(({ view }) => database.all({ sql: `SELECT id FROM ${view}`, parameters: [] }));
  t.equal(stored, all.length, "every record is stored");
});

t.test("random writes and deletes leave nothing stale", async (t) => {
  const random = new Random(7);
  const database = new Database(":memory:");
  t.teardown(() => database.close());
  migrate(database);
  database.connection.pragma("foreign_keys = OFF");
  const change = beginChange(database, "a test");
  const records = [...syntheticRecords(worldOf(40))];
  const others = [...syntheticRecords(worldOf(40), 2)];
  for (const { resource, input } of records) writeRecord(database, resource, input, change);
  database.connection.pragma("foreign_keys = ON");
  for (let step = 0; step < 400; step++) {
    const at = random.below(records.length);
    const [record, other] = [records[at], others[at]];
    if (record === undefined || other === undefined) continue;
    const { resource, input } = record;
    try {
      database.transaction(() => {
        if (random.chance(0.1)) deleteRecord(database, resource, input.id, change);
        else if (other.resource === resource)
          writeRecord(database, resource, changed(input, other.input), change);
        else writeRecord(database, resource, input, change);
      });
    } catch {
      // A reference that would break is refused, and leaves all as it was.
    }
  }
  const { stored, different } = compare(database);
  t.strictSame(different, []);
  t.ok(stored > 100);
});

/** The same record with what another says, dates and conflicts included; what it refers to stays. */
function changed(input: RecordInput, other: RecordInput): RecordInput {
  const { date, title, text, places, offices } = other.values;
  const said = Object.entries({ date, title, text, places, offices }).filter(
    ([name, value]) => value !== undefined && name in input.values,
  );
  const [cited] = other.evidence;
  const conflict = cited === undefined ? [] : [{ ...cited, field: "title", value: "another" }];
  return {
    id: input.id,
    values: { ...input.values, ...Object.fromEntries(said) },
    evidence: [...input.evidence, ...conflict],
  };
}
