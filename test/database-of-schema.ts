// A database file of an earlier schema, for tests that bring it to today's.
import { readdirSync, readFileSync } from "node:fs";
import { Database } from "../src/db/connection/database.ts";
import { changing } from "../src/db/records/change-log.ts";
import { deleteRecord } from "../src/db/records/delete-record.ts";
import type { Resource } from "../src/resources/define-resource.ts";
import { resources } from "../src/resources/resources.ts";
import { seededDatabase } from "./seeded.ts";

export const names = (database: Database, sql: string) =>
  database.all({ sql, parameters: [] }).map(({ name }) => String(name));

export const idsOf = (database: Database, { view }: Resource) =>
  names(database, `SELECT id AS name FROM ${view} ORDER BY id`);

/** A database with the schema of then, holding of the seed what that schema has a place for. */
export function databaseOfSchema(version: number): Database {
  const database = new Database(":memory:");
  database.connection.pragma("foreign_keys = OFF");
  // Today's records may have values that the schema of then did not know.
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
  const today = seededDatabase();
  const tables = names(
    database,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'record_search%' AND name NOT LIKE 'sqlite%'",
  );
  // A resource that is younger than that schema has no records in it.
  const younger = resources.filter(({ table }) => table !== null && !tables.includes(table));
  changing(today, { actor: "a test" }, (change) => {
    for (const resource of younger)
      for (const id of idsOf(today, resource)) deleteRecord(today, resource, id, change);
  });
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
  // Its log had no entries but of records.
  database.connection.exec(
    "DELETE FROM change WHERE action NOT IN ('created', 'updated', 'deleted'); UPDATE dataset SET seq = (SELECT max(seq) FROM change)",
  );
  for (const { sql } of triggers) database.connection.exec(String(sql));
  return database;
}

/** No record of then cited a field that its schema did not have. */
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
  const cited = database.all({
    sql: "SELECT id, row_number() OVER (PARTITION BY record_type, record_id ORDER BY ordinal) - 1 AS place FROM citation",
    parameters: [],
  });
  database.run("UPDATE citation SET ordinal = ordinal + 100000");
  for (const { id, place } of cited) database.run("UPDATE citation SET ordinal = ? WHERE id = ?", place, id);
}
