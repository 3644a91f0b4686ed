// Whether anything was written to a database file, by whichever process, at the cost of reading 48 bytes: the header of
// the WAL index, which SQLite itself compares to learn whether its view of the file still holds. `PRAGMA data_version`
// says the same, but takes a lock for it and gives it back (https://www.sqlite.org/walformat.html, section 2).
import { fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import type SQLite from "better-sqlite3";

const HEADER_BYTES = 48;
/** The one format of the index that there is, as it stands first in the header. */
const FORMAT = 3_007_000;
const IS_INITIALIZED_AT = 12;

/**
 * Files that were opened once, by inode. They stay open: that a process closes such a file ends all the locks that it has
 * on it, those of SQLite too (https://www.sqlite.org/howtocorrupt.html, section 2.2).
 */
const opened = new Map<string, number>();

export class WalIndex {
  readonly #file: number;
  readonly #seen = Buffer.alloc(HEADER_BYTES);
  readonly #now = Buffer.alloc(HEADER_BYTES);

  private constructor(file: number) {
    this.#file = file;
  }

  /** The index of an open database; null where it has none that we can read. */
  static of({ memory, name }: SQLite.Database): WalIndex | null {
    if (memory) return null;
    try {
      const file = openOnce(`${name}-shm`);
      const index = new WalIndex(file);
      index.#read();
      const isKnown = [index.#now.readUInt32LE(0), index.#now.readUInt32BE(0)].includes(FORMAT);
      return isKnown && index.#now[IS_INITIALIZED_AT] === 1 ? index : null;
    } catch {
      return null;
    }
  }

  /** Whether something was written since it was last asked; true when it is asked for the first time. */
  moved(): boolean {
    this.#read();
    if (this.#now.equals(this.#seen)) return false;
    this.#now.copy(this.#seen);
    return true;
  }

  #read(): void {
    readSync(this.#file, this.#now, 0, HEADER_BYTES, 0);
  }
}

function openOnce(path: string): number {
  const known = opened.get(keyOf(statSync(path)));
  if (known !== undefined) return known;
  const file = openSync(path, "r");
  opened.set(keyOf(fstatSync(file)), file);
  return file;
}

const keyOf = ({ dev, ino }: Stats): string => `${dev} ${ino}`;
