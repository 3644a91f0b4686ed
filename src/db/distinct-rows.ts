// Remembers the rows of one import by their cells, to find repeated rows. They are in a temporary table, so they do not
// fill the memory.
import { Insertion } from "./connection/batches.ts";
import type { Database } from "./connection/database.ts";
import type { Change } from "./records/change-log.ts";
import { KeyFilter } from "./records/key-filter.ts";

const ROW = new Insertion("INSERT INTO temp.import_distinct", ["cells", "row"]);

/** The different rows of one import. */
export class DistinctRows {
  readonly #database: Database;
  /** Recognizes most new rows without a query. */
  readonly #met = new KeyFilter();

  /** Create it before the transaction in which rows are noted. */
  constructor(database: Database) {
    this.#database = database;
    database.connection.pragma("temp_store = FILE");
    database.connection.exec(
      'CREATE TEMP TABLE import_distinct (cells TEXT PRIMARY KEY, "row" INTEGER) WITHOUT ROWID',
    );
  }

  /**
   * The number of a noted row with these cells; undefined if there is none. `writing.database` is used only if there may
   * be one, because reading it first inserts all waiting rows.
   */
  find(writing: { readonly database: Database }, cells: string): number | undefined {
    if (this.#met.lacks(cells, "")) return undefined;
    const met = writing.database.get({
      sql: 'SELECT "row" FROM temp.import_distinct WHERE cells = ?',
      parameters: [cells],
    });
    return met && Number(met.row);
  }

  /** Notes a row. It may be inserted later, in a batch. */
  note(change: Pick<Change, "insert">, cells: string, row: number): void {
    this.#met.add(cells, "");
    change.insert(ROW, [cells, row]);
  }

  /** Forgets all rows. */
  close(): void {
    this.#database.connection.exec("DROP TABLE IF EXISTS temp.import_distinct");
  }
}
