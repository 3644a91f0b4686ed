// A database file that is made by a command: it appears under its name once it is whole, and never in place of another.
import { existsSync, renameSync, rmSync } from "node:fs";
import { OperatorError } from "../../operator-error.ts";

/** `make` writes the file at the path that it is given; `what` is made, as the refusal calls it. */
export async function makeWhole<T>(
  file: string,
  what: string,
  make: (unfinished: string) => T | Promise<T>,
): Promise<T> {
  if (existsSync(file)) throw new OperatorError(`${file} is there already: ${what} overwrites nothing`);
  const unfinished = `${file}.unfinished`;
  try {
    const made = await make(unfinished);
    renameSync(unfinished, file);
    return made;
  } finally {
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(unfinished + suffix, { force: true });
  }
}
