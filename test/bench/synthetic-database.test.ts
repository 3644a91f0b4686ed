// The files for benchmarks have the same content as those that the program itself writes.
import t from "tap";
import { MADE_AT, make } from "../../bench/synthetic-database.ts";
import { syntheticRecords, worldOf } from "../../bench/synthetic-records.ts";
import { Database } from "../../src/db/connection/database.ts";
import { brokenReferences } from "../../src/db/records/broken-references.ts";
import { changing } from "../../src/db/records/change-log.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { migrate } from "../../src/db/schema/migrate.ts";
import { resources } from "../../src/resources/resources.ts";
import { setTime } from "../set-time.ts";

/**
 * Made by SQLite for itself: statistics, and the inside of the full-text index, which depends on the order of writing.
 */
const INTERNAL = /^(sqlite_|record_search_)/;

t.test("bulk writing makes the same tables, row by row", async (t) => {
  setTime(t, MADE_AT);
  const world = worldOf(60);
  const file = `${t.testdir()}/bulk.sqlite`;
  make(file, world);
  const bulk = new Database(file);
  const plain = new Database(":memory:");
  migrate(plain);
  changing(plain, { actor: "benchmark" }, (change) => {
    for (const { resource, input } of syntheticRecords(world)) writeRecord(plain, resource, input, change);
  });
  t.strictSame(brokenReferences(bulk, resources), []);
  const schema = (database: Database) =>
    database
      .all({ sql: "SELECT type, name, sql FROM sqlite_master ORDER BY name", parameters: [] })
      .filter(({ name }) => !INTERNAL.test(String(name)));
  t.strictSame(schema(bulk), schema(plain));
  for (const { type, name } of schema(plain)) {
    if (type !== "table" || name === "record_search") continue;
    const columns = plain
      .all({ sql: `SELECT name FROM pragma_table_info('${name}')`, parameters: [] })
      .map((column) => `"${column.name}"`);
    const order = columns.map((_, index) => index + 1).join(", ");
    const query = { sql: `SELECT ${columns.join(", ")} FROM ${name} ORDER BY ${order}`, parameters: [] };
    t.strictSame(bulk.all(query), plain.all(query), String(name));
  }
  const search = { sql: "SELECT rowid FROM record_search('cooperation') ORDER BY rowid", parameters: [] };
  t.strictSame(bulk.all(search), plain.all(search));
  t.ok(bulk.all(search).length > 0);
  bulk.close();
  plain.close();
});
