// Finds out whether any process has written to a database file. This reads only 48 bytes: the header of the WAL index,
// which SQLite itself compares for the same purpose. `PRAGMA data_version` would give the same answer, but it takes and
// releases a lock (https://www.sqlite.org/walformat.html, section 2).
import { fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import type SQLite from "better-sqlite3";

const HEADER_BYTES = 48;
/** The only existing format of the index. It is the first number of the header. */
const FORMAT = 3_007_000;
const IS_INITIALIZED_AT = 12;

/**
 * Open files by inode. They are never closed: when a process closes such a file, it loses all locks on it, including
 * those of SQLite (https://www.sqlite.org/howtocorrupt.html, section 2.2).
 */
const opened = new Map<string, number>();

/** The WAL index of one database file. */
export class WalIndex {
  readonly #file: number;
  readonly #seen = Buffer.alloc(HEADER_BYTES);
  readonly #now = Buffer.alloc(HEADER_BYTES);

  private constructor(file: number) {
    this.#file = file;
  }

  /** The index of an open database; null if it has none, or none in the known format. */
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

  /** Whether something was written since the last call. The first call returns true. */
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
