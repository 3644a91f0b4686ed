// What one import has met so far: which record came from which line, so that a repetition, a conflict and a broken
// reference can be told with their places. It lives in temporary tables: an import of a million rows is not held in
// the memory of the program.
import type { Database } from "../db/open.ts";

export interface Place {
  file: string;
  line: number;
  row: number;
}

export class Ledger {
  readonly #database: Database;

  /** Starts an empty ledger. Call it before the transaction that fills it. */
  constructor(database: Database) {
    this.#database = database;
    // In a file, where it grows.
    database.connection.pragma("temp_store = FILE");
    database.connection.exec(`
      CREATE TEMP TABLE import_ledger (number INTEGER PRIMARY KEY, file TEXT, line INTEGER, "row" INTEGER);
      CREATE TEMP TABLE import_distinct (cells TEXT PRIMARY KEY, "row" INTEGER) WITHOUT ROWID;
    `);
  }

  /** Where a record was met; undefined where it was not, in this import. */
  find(type: string, id: string): Place | undefined {
    const met = this.#database.get({
      sql: 'SELECT file, line, "row" FROM record JOIN temp.import_ledger USING (number) WHERE type = ? AND id = ?',
      parameters: [type, id],
    });
    return met && { file: String(met.file), line: Number(met.line), row: Number(met.row) };
  }

  /** Notes a record by its number in the registry. */
  note(number: number, { file, line, row }: Place): void {
    this.#database.run(
      "INSERT OR REPLACE INTO temp.import_ledger VALUES (?, ?, ?, ?)",
      number,
      file,
      line,
      row,
    );
  }

  /** The row that had these cells first; undefined where it is this one, which is then noted. */
  rowLike(cells: string, row: number): number | undefined {
    const { changes } = this.#database.run(
      "INSERT INTO temp.import_distinct VALUES (?, ?) ON CONFLICT DO NOTHING",
      cells,
      row,
    );
    if (changes > 0) return undefined;
    const met = this.#database.get({
      sql: 'SELECT "row" FROM temp.import_distinct WHERE cells = ?',
      parameters: [cells],
    });
    return Number(met?.row);
  }

  close(): void {
    this.#database.connection.exec(
      "DROP TABLE IF EXISTS temp.import_ledger; DROP TABLE IF EXISTS temp.import_distinct",
    );
  }
}
