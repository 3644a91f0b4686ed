// What one import has met so far: which record came from which line, so that a repetition, a conflict and a broken
// reference can be told with their places. Twelve bytes a record: an import of a million rows is noted in memory.
import type { Database } from "../db/connection/database.ts";
import { DistinctRows } from "../db/distinct-rows.ts";
import { registered } from "../db/records/registry.ts";
import type { Writing } from "../write/writing.ts";

export interface Place {
  file: string;
  line: number;
  row: number;
}

/** So many records of neighbouring numbers are noted side by side. */
const BESIDE = 4096;
/** What is noted of each: its file, its line, its row. */
const NOTED = 3;

export class Ledger {
  readonly #database: Database;
  readonly #places = new Map<number, Uint32Array>();
  readonly #files: string[] = [];
  readonly #distinct: DistinctRows;

  /** Starts an empty ledger. Call it before the transaction that fills it. */
  constructor(database: Database) {
    this.#database = database;
    this.#distinct = new DistinctRows(database);
  }

  /** Where a record was met; undefined where it was not, in this import. For when nothing waits to be inserted. */
  find(type: string, id: string): Place | undefined {
    const held = registered(this.#database, type, id);
    return held && this.at(held.number);
  }

  /** The same of the record that the registry has under this number. */
  at(number: number): Place | undefined {
    const [file = 0, line = 0, row = 0] =
      this.#places.get(Math.floor(number / BESIDE))?.subarray(startOf(number)) ?? [];
    const path = this.#files[file - 1];
    return path === undefined ? undefined : { file: path, line, row };
  }

  note(number: number, { file, line, row }: Place): void {
    const beside = Math.floor(number / BESIDE);
    const places = this.#places.get(beside) ?? new Uint32Array(BESIDE * NOTED);
    this.#places.set(beside, places);
    places.set([this.#numberOf(file), line, row], startOf(number));
  }

  /** The row that has these cells, of those that were noted. */
  rowLike(writing: Writing, cells: string): number | undefined {
    return this.#distinct.find(writing, cells);
  }

  noteCells({ change }: Writing, cells: string, row: number): void {
    this.#distinct.note(change, cells, row);
  }

  close(): void {
    this.#distinct.close();
  }

  /** Counted from 1: 0 is none. */
  #numberOf(file: string): number {
    const known = this.#files.lastIndexOf(file);
    return known >= 0 ? known + 1 : this.#files.push(file);
  }
}

const startOf = (number: number): number => (number % BESIDE) * NOTED;
