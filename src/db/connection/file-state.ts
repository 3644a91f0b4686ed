// Whether the file that a connection holds open is still the one at its path, and can be read.
import { statSync } from "node:fs";
import { Database } from "./database.ts";

/**
 * What is wrong with the file; null where nothing is, and an error where it cannot be read. It is read through a
 * connection of its own, past what the other keeps in memory, and not as a file: that a process closes a file for
 * itself ends all locks that SQLite has on it (https://www.sqlite.org/howtocorrupt.html, section 2.2).
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

/** What SQLite finds damaged, at a glance, no more than `most` lines; none where the file is whole. */
export const damageOf = (database: Database, most: number): string[] =>
  database
    .all({ sql: `PRAGMA quick_check(${most})`, parameters: [] })
    .map((row) => String(row.quick_check))
    .filter((line) => line !== "ok");
