// The rows that one import has met, by their cells: in a file of the connection's own, where it grows.
import { Insertion } from "./connection/batches.ts";
import type { Database } from "./connection/database.ts";
import type { Change } from "./records/change-log.ts";
import { KeyFilter } from "./records/key-filter.ts";

const ROW = new Insertion("INSERT INTO temp.import_distinct", ["cells", "row"]);

export class DistinctRows {
  readonly #database: Database;
  /** Most rows are new: those are not looked up. */
  readonly #met = new KeyFilter();

  /** Call it before the transaction in which rows are noted. */
  constructor(database: Database) {
    this.#database = database;
    database.connection.pragma("temp_store = FILE");
    database.connection.exec(
      'CREATE TEMP TABLE import_distinct (cells TEXT PRIMARY KEY, "row" INTEGER) WITHOUT ROWID',
    );
  }

  /**
   * The number of the row that has these cells, of those that were noted. The database of `writing` is asked for only
   * where there may be such a row: it inserts what waits.
   */
  find(writing: { readonly database: Database }, cells: string): number | undefined {
    if (this.#met.lacks(cells, "")) return undefined;
    const met = writing.database.get({
      sql: 'SELECT "row" FROM temp.import_distinct WHERE cells = ?',
      parameters: [cells],
    });
    return met && Number(met.row);
  }

  /** The row may wait for others. */
  note(change: Pick<Change, "insert">, cells: string, row: number): void {
    this.#met.add(cells, "");
    change.insert(ROW, [cells, row]);
  }

  /** Forgets all. */
  close(): void {
    this.#database.connection.exec("DROP TABLE IF EXISTS temp.import_distinct");
  }
}
