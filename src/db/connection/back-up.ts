// Copies of the whole database in one state, made while others read and write.
import { statSync } from "node:fs";
import { Database } from "./database.ts";
import { makeWhole } from "./whole-file.ts";

/** Few pages at a time: readers and writers go on meanwhile. */
const PAGES_AT_ONCE = 1000;
const PAGES_BESIDE_REQUESTS = 200;

/** Makes a copy; throws an OperatorError where the file is there already. */
export const backUp = (database: Database, file: string): Promise<{ version: string; bytes: number }> =>
  makeWhole(file, "a backup", async (unfinished) => {
    await database.connection.backup(unfinished, { progress: () => PAGES_AT_ONCE });
    const copy = new Database(unfinished, { readonly: true });
    const version = copy.datasetVersion();
    copy.close();
    return { version, bytes: statSync(unfinished).size };
  });

/** A copy for everybody: without tokens and the answers kept for them, and in one file. */
export async function copyForAll(database: Database, file: string): Promise<void> {
  await database.connection.backup(file, { progress: () => PAGES_BESIDE_REQUESTS });
  const { connection } = new Database(file);
  connection.pragma("secure_delete = ON");
  connection.exec("DELETE FROM idempotency; DELETE FROM token");
  connection.pragma("journal_mode = DELETE");
  connection.close();
}
