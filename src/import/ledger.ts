// Records which line each imported record came from, so that repetitions, conflicts and broken references are
// reported with their places. It takes twelve bytes per record, so an import of a million rows fits in memory.
import type { Database } from "../db/connection/database.ts";
import { DistinctRows } from "../db/distinct-rows.ts";
import { registered } from "../db/records/registry.ts";
import type { Writing } from "../write/writing.ts";

export interface Place {
  file: string;
  line: number;
  row: number;
}

/** How many records with consecutive numbers share a block. */
const BESIDE = 4096;
/** The values stored per record: file, line and row. */
const NOTED = 3;

export class Ledger {
  readonly #database: Database;
  readonly #places = new Map<number, Uint32Array>();
  /** Places by number and former id. */
  readonly #former = new Map<string, Place>();
  /** Types and ids of records whose rows were refused. */
  readonly #refused = new Set<string>();
  readonly #files: string[] = [];
  readonly #distinct: DistinctRows;

  /** Creates an empty ledger. Call it before the transaction that fills it. */
  constructor(database: Database) {
    this.#database = database;
    this.#distinct = new DistinctRows(database);
  }

  /** The place of a record in this import; undefined if it has not been met. Call it when no inserts are pending. */
  find(type: string, id: string): Place | undefined {
    const held = registered(this.#database, type, id);
    return held && this.at(held.number);
  }

  /** The same for a record by its number in the registry. */
  at(number: number): Place | undefined {
    const [file = 0, line = 0, row = 0] =
      this.#places.get(Math.floor(number / BESIDE))?.subarray(startOf(number)) ?? [];
    const path = this.#files[file - 1];
    return path === undefined ? undefined : { file: path, line, row };
  }

  /** The place of a record that was given under a former id. */
  atFormer(number: number, id: string): Place | undefined {
    return this.#former.get(`${number} ${id}`);
  }

  /** Notes that a record was given under an id that it had before it was merged. */
  noteFormer(number: number, id: string, place: Place): void {
    this.#former.set(`${number} ${id}`, place);
  }

  note(number: number, { file, line, row }: Place): void {
    const beside = Math.floor(number / BESIDE);
    const places = this.#places.get(beside) ?? new Uint32Array(BESIDE * NOTED);
    this.#places.set(beside, places);
    places.set([this.#numberOf(file), line, row], startOf(number));
  }

  /** Notes that a row of this import gives a record, and was refused. */
  noteRefused(type: string, id: string): void {
    this.#refused.add(`${type} ${id}`);
  }

  isRefused(type: string, id: string): boolean {
    return this.#refused.has(`${type} ${id}`);
  }

  /** The first noted row with these cells. */
  rowLike(writing: Writing, cells: string): number | undefined {
    return this.#distinct.find(writing, cells);
  }

  noteCells({ change }: Writing, cells: string, row: number): void {
    this.#distinct.note(change, cells, row);
  }

  close(): void {
    this.#distinct.close();
  }

  /** File numbers start at 1; 0 means none. */
  #numberOf(file: string): number {
    const known = this.#files.lastIndexOf(file);
    return known >= 0 ? known + 1 : this.#files.push(file);
  }
}

const startOf = (number: number): number => (number % BESIDE) * NOTED;
