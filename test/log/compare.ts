// Compares two databases table by table, except what is not in the log: tokens and their stored answers. The full-text
// index is compared by its words.
import type { Database } from "../../src/db/connection/database.ts";

const LEFT_OUT = ["token", "idempotency"];

const namesOf = (database: Database, where: string): string[] =>
  database
    .all({ sql: `SELECT name FROM main.sqlite_schema WHERE ${where} ORDER BY name`, parameters: [] })
    .map(({ name }) => String(name));

/** Rows as sorted text, because their order in the file does not matter. */
const rowsOf = (database: Database, sql: string): string[] =>
  database
    .all({ sql, parameters: [] })
    .map((row) => JSON.stringify(row))
    .sort();

/** The whole content of a database, by table, with its schema and its words. */
function contentsOf(database: Database): Map<string, string[]> {
  const tables = namesOf(
    database,
    "type = 'table' AND name NOT LIKE 'record_search%' AND name NOT LIKE 'sqlite_%'",
  ).filter((name) => !LEFT_OUT.includes(name));
  database.connection.exec(
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab (main, record_search, instance)",
  );
  return new Map([
    ["schema", rowsOf(database, "SELECT type, name, tbl_name, sql FROM main.sqlite_schema")],
    ["version", rowsOf(database, "PRAGMA user_version")],
    ...tables.map((name): [string, string[]] => [name, rowsOf(database, `SELECT * FROM main."${name}"`)]),
    ["words", rowsOf(database, "SELECT * FROM temp.word")],
  ]);
}

/**
 * The differences of two databases: each table with the first rows that only one of them has; empty if they are equal.
 */
export function differences(one: Database, other: Database): string[] {
  const [held, found] = [contentsOf(one), contentsOf(other)];
  return [...new Set([...held.keys(), ...found.keys()])].flatMap((table) => {
    const [left, right] = [held.get(table) ?? [], found.get(table) ?? []];
    if (left.length === right.length && left.every((row, index) => row === right[index])) return [];
    const [ofLeft, ofRight] = [new Set(left), new Set(right)];
    const [gone, added] = [left.filter((row) => !ofRight.has(row)), right.filter((row) => !ofLeft.has(row))];
    return `${table}: lacks ${gone.slice(0, 2).join(" ") || "nothing"}; has ${added.slice(0, 2).join(" ") || "nothing"} beside`;
  });
}
