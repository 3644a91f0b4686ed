// Knows which files a connection has open. SQLite keeps writing to a file that was removed, and a connection opened later
// finds another file at the same path: writes would go nowhere, and answers would come from two databases.
import { statSync } from "node:fs";
import { OperatorError } from "../../operator-error.ts";

/** The database file, or its write-ahead log, was removed or replaced while it was open. */
export class FileReplaced extends OperatorError {}

/** The file at a path, as its device and inode; null if there is none. */
export function fileAt(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev} ${found.ino}`;
}

/** What SQLite keeps beside a database while it is open. */
const BESIDE = ["-wal", "-shm"];

/** What a database needs after a crash. SQLite would remove it if the database were created anew. */
const LEFT_BEHIND = ["-wal", "-journal"];

/** Throws an OperatorError if a new database at this path would destroy what is left of another. */
export function refuseRemains(path: string): void {
  if (fileAt(path) !== null) return;
  for (const end of LEFT_BEHIND)
    if ((statSync(path + end, { throwIfNoEntry: false })?.size ?? 0) > 0)
      throw new OperatorError(
        `there is no database at ${path}, but ${path}${end} belongs to one: put its database back, or move that file away`,
      );
}

/** For this long, a file that was in place is taken to be there still. */
const TRUSTED_MS = 100;

/** The files of one connection, with their paths. While they are open, no other file can have their inodes. */
export class OpenFiles {
  /** The database file itself. */
  readonly main: string;
  readonly #path: string;
  #beside = new Map<string, string>();
  #seen = Number.NEGATIVE_INFINITY;

  /** Throws a FileReplaced if there is another file than `found` at the path, or none. */
  constructor(path: string, found: string | null) {
    const now = fileAt(path);
    if (now === null || (found !== null && now !== found)) throw replaced(path);
    this.main = now;
    this.#path = path;
  }

  /** Notes the files beside the database. Call it again when SQLite has made others. */
  noteBeside(): void {
    this.#beside = new Map(
      BESIDE.flatMap((end) => {
        const file = fileAt(this.#path + end);
        return file === null ? [] : [[end, file]];
      }),
    );
  }

  /** Throws a FileReplaced if a file is not in its place. Looks at most every 100 ms. */
  glance(): void {
    if (performance.now() - this.#seen > TRUSTED_MS) this.check();
  }

  /** The same, and always looks. */
  check(): void {
    this.#seen = Number.NEGATIVE_INFINITY;
    if (!this.areInPlace()) throw replaced(this.#path);
    this.#seen = performance.now();
  }

  areInPlace(): boolean {
    return (
      fileAt(this.#path) === this.main &&
      [...this.#beside].every(([end, file]) => fileAt(this.#path + end) === file)
    );
  }

  /** Whether another connection may have made a write-ahead log of its own for the same database file. */
  areShared(): boolean {
    if (fileAt(this.#path) !== this.main) return false;
    return [...this.#beside].some(([end, file]) => ![null, file].includes(fileAt(this.#path + end)));
  }
}

const replaced = (path: string): FileReplaced =>
  new FileReplaced(`${path}, or a file beside it, was removed or replaced while it was open`);
