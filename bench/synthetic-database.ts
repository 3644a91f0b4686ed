// Makes database files of synthetic records, through the program's own writer, and keeps them for the next run.
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { changing } from "../src/db/change-log.ts";
import { keepCounts } from "../src/db/kept-counts.ts";
import { migrate } from "../src/db/migrate.ts";
import { Database } from "../src/db/open.ts";
import { storeMissingJson } from "../src/db/stored-json.ts";
import { writeRecord } from "../src/db/write-record.ts";
import { resources } from "../src/resources/index.ts";
import { syntheticRecords, type World } from "./synthetic-records.ts";

const FOLDER = "bench/data";

/** The path of a migrated database with this world in it; made once. */
export function syntheticDatabase(world: World): string {
  const file = `${FOLDER}/${world.visits}-visits-${world.people}-people.sqlite`;
  if (!existsSync(file)) {
    mkdirSync(FOLDER, { recursive: true });
    const making = `${file}.making`;
    for (const old of [making, `${making}-wal`, `${making}-shm`]) rmSync(old, { force: true });
    const started = performance.now();
    make(making, world);
    console.error(`${file}: made in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    renameSync(making, file);
  }
  const database = new Database(file);
  migrate(database);
  database.connection.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  return file;
}

/**
 * Rows first; indexes, triggers' work and full text after, since all three cost most a row at a time. A test compares
 * the result with what the writer alone makes. A file that is thrown away when this fails needs no journal.
 */
export function make(file: string, world: World): void {
  const database = new Database(file);
  migrate(database);
  const { connection } = database;
  // From a write-ahead log the way leads through a rollback journal.
  connection.pragma("journal_mode = DELETE");
  connection.pragma("journal_mode = OFF");
  connection.pragma("synchronous = OFF");
  connection.pragma("foreign_keys = OFF");
  connection.pragma("cache_size = -1000000");
  const later = database.all({
    sql: `SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND
          (type = 'trigger' AND name NOT GLOB 'counted_*' OR type = 'index' AND name NOT IN ('name_by_record', 'citation_in_conflict') OR name = 'record_search') ORDER BY type = 'trigger'`,
    parameters: [],
  });
  for (const { name } of database.all({
    sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'counted_*'",
    parameters: [],
  }))
    connection.exec(`DROP TRIGGER ${name}`);
  for (const { type, name } of later) connection.exec(`DROP ${type} ${name}`);
  connection.exec("CREATE TABLE record_search (title, body)");
  changing(database, { actor: "benchmark" }, (change) => {
    for (const { resource, input } of syntheticRecords(world)) writeRecord(database, resource, input, change);
  });
  database.run("UPDATE change SET at = ?", MADE_AT);
  connection.exec("ALTER TABLE record_search RENAME TO words");
  connection.exec(EVENTS);
  for (const { sql } of later) connection.exec(String(sql));
  keepCounts(database, resources);
  connection.exec("BEGIN; DELETE FROM record_json WHERE type IN ('position', 'quote')");
  storeMissingJson(database, resources);
  connection.exec("COMMIT");
  connection.exec("INSERT INTO record_search (rowid, title, body) SELECT rowid, title, body FROM words");
  connection.exec("DROP TABLE words; VACUUM");
  connection.pragma("journal_mode = WAL");
  database.close();
}

/** Two files of one world are alike to the last byte of their tables. */
export const MADE_AT = "2026-01-01T00:00:00.000Z";

/** What the triggers would have done. */
const EVENTS = `
  INSERT INTO event SELECT id, 'visit', visit_type, title, summary, relation_id,
    date, date_min, date_max, date_precision, NULL FROM visit;
  INSERT INTO event SELECT id, 'meeting', kind, title, summary, relation_id,
    date, date_min, date_max, date_precision, visit_id FROM meeting;
  INSERT INTO event SELECT id, 'agreement', form, title, summary, relation_id,
    date, date_min, date_max, date_precision, visit_id FROM agreement;
  UPDATE position SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = event_id);
  UPDATE quote SET (date, date_min, date_max, date_precision) =
    (SELECT date, date_min, date_max, date_precision FROM event WHERE id = event_id);
`;
