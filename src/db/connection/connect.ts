// Opens a connection with the settings that all connections have.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { fileAt, OpenFiles, refuseRemains } from "./open-files.ts";

/** How a database is opened: to be read and written, and created if it is missing, unless these say otherwise. */
export interface Opening {
  readonly?: boolean;
  mustExist?: boolean;
}

/**
 * Opens a file, `:memory:`, or the bytes of a database. `files` is null in memory. Throws a FileReplaced if the file is
 * replaced meanwhile, and an OperatorError if a new file would destroy what is left of another.
 */
export function connect(
  path: string | Buffer,
  { readonly = false, mustExist = false }: Opening,
): { connection: SQLite.Database; files: OpenFiles | null } {
  const file = typeof path === "string" && path !== ":memory:" ? path : null;
  if (file !== null && !readonly && !mustExist) {
    mkdirSync(dirname(file), { recursive: true });
    refuseRemains(file);
  }
  const found = file === null ? null : fileAt(file);
  const connection = new SQLite(path, { readonly, fileMustExist: mustExist });
  const files = file === null ? null : new OpenFiles(file, found);
  connection.pragma("foreign_keys = ON");
  connection.pragma("busy_timeout = 5000");
  connection.pragma("temp_store = MEMORY");
  if (!readonly) {
    connection.pragma("journal_mode = WAL");
    // What is acknowledged is on the disk: without this, the last commits are lost if the power fails.
    connection.pragma("synchronous = FULL");
  }
  if (files !== null) {
    // SQLite opens the files beside the database when it first reads.
    connection.pragma("schema_version");
    files.noteBeside();
  }
  return { connection, files };
}

/** How long a connection that ends waits for readers, which are done in a moment unless they export. */
const PATIENCE_MS = 200;

/**
 * Takes the write-ahead log into the file and empties it. Returns false if that is not possible now. SQLite itself does
 * not do this for a file that is no longer in its place: the log would stay, and damage the file that is there instead.
 */
export function emptyLog(connection: SQLite.Database, files: OpenFiles | null): boolean {
  if (connection.readonly || connection.inTransaction || files === null || files.areShared()) return true;
  connection.pragma(`busy_timeout = ${PATIENCE_MS}`);
  try {
    return connection.pragma("wal_checkpoint(TRUNCATE)", { simple: true }) === 0;
  } catch {
    // As on a full disk. The log keeps what it has.
    return false;
  }
}
