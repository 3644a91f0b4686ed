// Copies the whole database in one state, while others read and write.
import { statSync } from "node:fs";
import { Database } from "./database.ts";
import { makeWhole } from "./whole-file.ts";

/** Pages copied in one step. Between steps, readers and writers can continue. */
const PAGES_AT_ONCE = 1000;
const PAGES_BESIDE_REQUESTS = 200;

/**
 * Copies one state of the data, a number of pages at a time. SQLite begins a copy again whenever somebody else writes,
 * unless a snapshot is copied; with a write every few milliseconds, it would never end.
 */
async function copyPages(
  database: Database,
  file: string,
  pages: number,
  signal?: AbortSignal,
): Promise<void> {
  const snapshot = database.openSnapshot();
  const progress = () => {
    signal?.throwIfAborted();
    return pages;
  };
  try {
    await snapshot.connection.backup(file, { progress });
  } finally {
    snapshot.close();
  }
}

/** Writes a copy to a file, and returns its dataset version and size. Throws an OperatorError if the file exists. */
export const backUp = (database: Database, file: string): Promise<{ version: string; bytes: number }> =>
  makeWhole(file, "a backup", async (unfinished) => {
    await copyPages(database, unfinished, PAGES_AT_ONCE);
    const copy = new Database(unfinished, { readonly: true });
    const version = copy.datasetVersion();
    copy.close();
    return { version, bytes: statSync(unfinished).size };
  });

/**
 * Writes a copy that can be published: a single file, without tokens and the answers stored for them. Rejects if `signal`
 * is aborted.
 */
export async function copyForAll(database: Database, file: string, signal: AbortSignal): Promise<void> {
  await copyPages(database, file, PAGES_BESIDE_REQUESTS, signal);
  const { connection } = new Database(file);
  connection.pragma("secure_delete = ON");
  connection.exec("DELETE FROM idempotency; DELETE FROM token");
  connection.pragma("journal_mode = DELETE");
  connection.close();
}
