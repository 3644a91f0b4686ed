// Checks that the open database file is still the one at its path, and that it can be read.
import { statSync } from "node:fs";
import { Database } from "./database.ts";

/**
 * What is wrong with the file; null if nothing is. Throws if it cannot be read. A new connection reads it, because the
 * present one may have it in its cache. Do not read it as a plain file: when a process closes a file, it loses all locks
 * that SQLite has on it (https://www.sqlite.org/howtocorrupt.html, section 2.2).
 */
export function faultOfFile({ connection, inode }: Database): string | null {
  if (connection.memory) return null;
  if (statSync(connection.name, { throwIfNoEntry: false })?.ino !== inode)
    return "the database file was removed or replaced: restart the server";
  const beside = new Database(connection.name, { readonly: true });
  try {
    beside.readDatasetVersion();
    return null;
  } finally {
    beside.close();
  }
}

/** The damage that SQLite finds in a quick check, at most `most` lines; empty if the file is not damaged. */
export const damageOf = (database: Database, most: number): string[] =>
  database
    .all({ sql: `PRAGMA quick_check(${most})`, parameters: [] })
    .map((row) => String(row.quick_check))
    .filter((line) => line !== "ok");
