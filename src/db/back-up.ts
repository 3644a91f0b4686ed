// A copy of the whole database in one state, made while others read and write.
import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { OperatorError } from "../operator-error.ts";
import { Database } from "./open.ts";

const PAGES_AT_ONCE = 1000;

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
