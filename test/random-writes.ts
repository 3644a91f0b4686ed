// A database in which records were written, changed and deleted in random order. Everything derived from them must
// still be right.
import { Random } from "../bench/random.ts";
import { syntheticRecords, worldOf } from "../bench/synthetic-records.ts";
import type { Database } from "../src/db/connection/database.ts";
import { brokenSince } from "../src/db/records/broken-references.ts";
import { changing, reachedBy } from "../src/db/records/change-log.ts";
import { deleteRecord } from "../src/db/records/delete-record.ts";
import { writeRecord } from "../src/db/records/write-record.ts";
import { emptyDatabase } from "../src/db/schema/empty-database.ts";
import type { RecordInput } from "../src/resources/define-resource.ts";
import { resources } from "../src/resources/resources.ts";

/** Creates the database; the caller closes it. */
export function randomWrites(): Database {
  const random = new Random(7);
  const database = emptyDatabase();
  database.connection.pragma("foreign_keys = OFF");
  const records = [...syntheticRecords(worldOf(40))];
  const others = [...syntheticRecords(worldOf(40), 2)];
  const by = { actor: "a test" };
  changing(database, by, (change) => {
    for (const { resource, input } of records) writeRecord(database, resource, input, change);
  });
  database.connection.pragma("foreign_keys = ON");
  for (let step = 0; step < 400; step++) {
    const at = random.below(records.length);
    const [record, other] = [records[at], others[at]];
    if (record === undefined || other === undefined) continue;
    const { resource, input } = record;
    try {
      changing(database, by, (change) => {
        if (random.chance(0.1)) deleteRecord(database, resource, input.id, change);
        else if (other.resource === resource)
          writeRecord(database, resource, changed(input, other.input), change);
        else writeRecord(database, resource, input, change);
        if (brokenSince(database, resources, reachedBy(database).seq).length > 0)
          throw new Error("no foreign key refuses this");
      });
    } catch {
      // A change that would break a reference is refused, and changes nothing.
    }
  }
  return database;
}

/** The same record with the values of another one, including dates and conflicts. Its references stay. */
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
