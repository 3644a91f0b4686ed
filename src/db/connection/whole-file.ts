// Creates a database file under another name first, so that an unfinished file never has the final name. It never
// replaces an existing file.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { OperatorError } from "../../operator-error.ts";

/**
 * Creates `file`: `make` writes it to the path that it gets. Returns what `make` returns. Throws an OperatorError if the
 * file exists; `what` is the subject of its message, such as `a backup`.
 */
export async function makeWhole<T>(
  file: string,
  what: string,
  make: (unfinished: string) => T | Promise<T>,
): Promise<T> {
  if (existsSync(file)) throw new OperatorError(`${file} exists already, and ${what} overwrites nothing`);
  const unfinished = `${file}.unfinished`;
  try {
    const made = await make(unfinished);
    renameSync(unfinished, file);
    syncFolder(dirname(file));
    return made;
  } finally {
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(unfinished + suffix, { force: true });
  }
}

/** Without this, a new name can be lost if the power fails. SQLite has synced the contents. */
function syncFolder(folder: string): void {
  const opened = openSync(folder, "r");
  fsyncSync(opened);
  closeSync(opened);
}
