// Copies of the whole database in one state, made while others read and write.
import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { OperatorError } from "../../operator-error.ts";
import { Database } from "./database.ts";

/** Few pages at a time: readers and writers go on meanwhile. */
const PAGES_AT_ONCE = 1000;
const PAGES_BESIDE_REQUESTS = 200;

/** The file appears under its name once it is whole. */
export async function backUp(database: Database, file: string): Promise<{ version: string; bytes: number }> {
  if (existsSync(file)) throw new OperatorError(`${file} is there already: a backup overwrites nothing`);
  const unfinished = `${file}.unfinished`;
  try {
    await database.connection.backup(unfinished, { progress: () => PAGES_AT_ONCE });
    const copy = new Database(unfinished, { readonly: true });
    const version = copy.datasetVersion();
    copy.close();
    renameSync(unfinished, file);
    return { version, bytes: statSync(file).size };
  } finally {
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(unfinished + suffix, { force: true });
  }
}

/** A copy for everybody: without tokens and the answers kept for them, and in one file. */
export async function copyForAll(database: Database, file: string): Promise<void> {
  await database.connection.backup(file, { progress: () => PAGES_BESIDE_REQUESTS });
  const { connection } = new Database(file);
  connection.pragma("secure_delete = ON");
  connection.exec("DELETE FROM idempotency; DELETE FROM token");
  connection.pragma("journal_mode = DELETE");
  connection.close();
}
