// A database file with an earlier schema, for tests of migrations.
import { readdirSync, readFileSync } from "node:fs";
import { Database } from "../src/db/connection/database.ts";
import { changing } from "../src/db/records/change-log.ts";
import { redirectId, redirectsOf } from "../src/db/records/lost-ids.ts";
import { readRecord } from "../src/db/records/read-record.ts";
import { writeRecord } from "../src/db/records/write-record.ts";
import { emptyDatabase } from "../src/db/schema/empty-database.ts";
import type { RecordInput, Resource } from "../src/resources/define-resource.ts";
import { mayBeAbsent, unknownValue, writtenFields } from "../src/resources/fields.ts";
import { resources } from "../src/resources/resources.ts";
import { storageOf } from "../src/resources/storage.ts";
import { seededDatabase } from "./seeded.ts";

export const names = (database: Database, sql: string) =>
  database.all({ sql, parameters: [] }).map(({ name }) => String(name));

export const idsOf = (database: Database, { view }: Resource) =>
  names(database, `SELECT id AS name FROM ${view} ORDER BY id`);

/** A database with an earlier schema and the seed, as far as the seed fits into that schema. */
export function databaseOfSchema(version: number): Database {
  const database = new Database(":memory:");
  database.connection.pragma("foreign_keys = OFF");
  // Records of today may have values that the earlier schema did not allow.
  database.connection.pragma("ignore_check_constraints = ON");
  for (const file of readdirSync("migrations").sort())
    if (Number(file.slice(0, 3)) <= version)
      database.connection.exec(readFileSync(`migrations/${file}`, "utf8"));
  database.connection.pragma(`user_version = ${version}`);
  const triggers = database.all({
    sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
    parameters: [],
  });
  for (const { name } of triggers) database.connection.exec(`DROP TRIGGER ${name}`);
  const tables = names(
    database,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'record_search%' AND name NOT LIKE 'sqlite%' AND name <> 'record_json'",
  );
  const today = asOfThen(database, tables, version);
  for (const table of tables) {
    const then = names(database, `SELECT name FROM pragma_table_info('${table}')`);
    const columns = names(today, `SELECT name FROM pragma_table_info('${table}')`)
      .filter((column) => then.includes(column))
      .map((column) => `"${column}"`);
    database.connection.exec(`DELETE FROM ${table}`);
    for (const row of today.all({ sql: `SELECT ${columns.join(", ")} FROM ${table}`, parameters: [] }))
      database.run(
        `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
        ...Object.values(row),
      );
  }
  forgetYoungerFields(database, tables);
  // Before the log was complete, it only had entries for records.
  if (!names(database, "SELECT name FROM pragma_table_info('change')").includes("into_id"))
    database.connection.exec(
      "DELETE FROM change WHERE action NOT IN ('created', 'updated', 'deleted'); UPDATE dataset SET seq = (SELECT max(seq) FROM change)",
    );
  for (const { sql } of triggers) database.connection.exec(String(sql));
  return database;
}

/** The seed in today's tables, without the values that the earlier schema did not know, if these can be unknown. */
function asOfThen(then: Database, tables: readonly string[], schema: number): Database {
  const [seed, today] = [seededDatabase(), emptyDatabase()];
  today.connection.pragma("foreign_keys = OFF");
  let [taken, number]: [number, number | null] = [0, null];
  const decided = {
    at: "2026-11-22T10:00:00.000Z",
    schema,
    number: () => number,
    takeNumber: () => {
      number = ++taken;
      return taken;
    },
  };
  changing(today, { actor: "seed", decided }, (change) => {
    // The earlier schema has no records of resources that were added later.
    for (const resource of resources)
      if (resource.table !== null && tables.includes(resource.table))
        for (const id of idsOf(seed, resource)) {
          const record = readRecord(seed, resource, id);
          if (record !== undefined)
            writeRecord(today, resource, withoutYounger(then, tables, resource, record), change);
        }
    number = null;
    for (const { type, id, into_id } of redirectsOf(seed))
      redirectId(today, String(type), String(id), String(into_id), change);
  });
  seed.close();
  storedAsThen(today, schema);
  return today;
}

/** Lays views with the columns of the earlier schema over tables that have others today. */
function storedAsThen({ connection }: Database, schema: number): void {
  if (schema < 32)
    connection.exec(`
      CREATE TEMP VIEW change AS
      SELECT c.*, (SELECT digest FROM main.record r WHERE r.id = c.id AND r.type = c.type) AS digest FROM main.change c;
    `);
  if (schema < 31)
    for (const { table, parts } of resources.flatMap((one) =>
      one.table === null ? [] : storageOf(one).lists,
    ))
      connection.exec(`
        CREATE TEMP VIEW ${table} AS
        SELECT r.id AS record_id, ${["ordinal", ...(parts ?? ["value"])].map((part) => `l."${part}"`).join(", ")}
        FROM main.${table} l JOIN main.record r ON r.number = l.record_id;
      `);
  if (schema < 27)
    connection.exec(`
      CREATE TEMP VIEW record AS SELECT number, type, id, title, lower(hex(digest)) AS digest FROM main.record;
      CREATE TEMP VIEW citation AS SELECT e.*, c.ordinal FROM main.evidence e JOIN main.citation c USING (key);
    `);
}

function withoutYounger(
  database: Database,
  tables: readonly string[],
  { table, fields }: Resource,
  record: RecordInput,
): RecordInput {
  const then = names(database, `SELECT name FROM pragma_table_info('${table}')`);
  const younger = Object.entries(writtenFields(fields)).filter(
    ([name, of]) => !then.includes(name) && !tables.includes(`${table}_${name}`) && mayBeAbsent(of),
  );
  const unknown = younger.map(([name, of]) => [name, unknownValue(of)]);
  return {
    ...record,
    values: { ...record.values, ...Object.fromEntries(unknown) },
    evidence: record.evidence.filter(
      ({ field }) => !younger.some(([name]) => field === name || field?.startsWith(`${name}.`)),
    ),
  };
}

/** Removes citations of fields that the earlier schema did not have. */
function forgetYoungerFields(database: Database, tables: readonly string[]): void {
  for (const { type, table, fields } of resources) {
    if (table === null || !tables.includes(table)) continue;
    const then = names(database, `SELECT name FROM pragma_table_info('${table}')`);
    for (const field of Object.keys(fields))
      if (!then.includes(field) && !tables.includes(`${table}_${field}`))
        database.run(
          "DELETE FROM citation WHERE record_type = ? AND (field = ? OR field LIKE ? || '.%')",
          type,
          field,
          field,
        );
  }
  if (names(database, "SELECT name FROM pragma_table_info('citation')").includes("key")) closeGaps(database);
  else renumber(database);
}

/** Gives the citations of each record the places that are left; each moves to an earlier one, or stays. */
function closeGaps(database: Database): void {
  const cited = database.all({
    sql: "SELECT key, (key >> 14 << 14) + row_number() OVER (PARTITION BY key >> 14 ORDER BY key) - 1 AS place FROM citation ORDER BY key",
    parameters: [],
  });
  for (const { key, place } of cited) database.run("UPDATE citation SET key = ? WHERE key = ?", place, key);
}

/** The same before citations had keys. */
function renumber(database: Database): void {
  const cited = database.all({
    sql: "SELECT id, row_number() OVER (PARTITION BY record_type, record_id ORDER BY ordinal) - 1 AS place FROM citation",
    parameters: [],
  });
  database.run("UPDATE citation SET ordinal = ordinal + 100000");
  for (const { id, place } of cited) database.run("UPDATE citation SET ordinal = ? WHERE id = ?", place, id);
}
