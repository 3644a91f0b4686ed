// Checks that the open database file is still the one at its path, and that it can be read.
import type { Database } from "./database.ts";
import { FileReplaced } from "./open-files.ts";

/**
 * What is wrong with the file; null if nothing is. Throws if it cannot be read. A new connection reads it, because the
 * present one may have it in its cache. Do not read it as a plain file: when a process closes a file, it loses all locks
 * that SQLite has on it (https://www.sqlite.org/howtocorrupt.html, section 2.2).
 */
export function faultOfFile(database: Database): string | null {
  if (database.isInMemory) return null;
  try {
    database.openSnapshot().close();
    return null;
  } catch (error) {
    if (error instanceof FileReplaced) return FILE_REPLACED;
    throw error;
  }
}

/** What a client is told, without the path. */
export const FILE_REPLACED =
  "the database file, or a file beside it, was removed or replaced while it was served: the operator must restart the server";

/** The damage that SQLite finds in a quick check, at most `most` lines; empty if the file is not damaged. */
export const damageOf = (database: Database, most: number): string[] =>
  database
    .all({ sql: `PRAGMA quick_check(${most})`, parameters: [] })
    .map((row) => String(row.quick_check))
    .filter((line) => line !== "ok");
