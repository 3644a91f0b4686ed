// What one import has met so far: which record came from which line, so that a repetition, a conflict and a broken
// reference can be told with their places. It lives in a temporary table: an import of a million rows is not held in
// the memory of the program.
import { createHash } from "node:crypto";
import type { Database } from "../db/open.ts";
import type { RecordInput } from "../resources/define-resource.ts";

export interface Place {
  file: string;
  line: number;
  row: number;
}

export interface Met extends Place {
  /** Of the record's values, without its evidence. */
  digest: string;
}

export class Ledger {
  readonly #database: Database;

  /** Starts an empty ledger. Call it before the transaction that fills it. */
  constructor(database: Database) {
    this.#database = database;
    database.connection.exec(`
      DROP TABLE IF EXISTS temp.import_ledger;
      CREATE TEMP TABLE import_ledger (
        type TEXT, id TEXT, file TEXT, line INTEGER, "row" INTEGER, digest TEXT, PRIMARY KEY (type, id)
      ) WITHOUT ROWID;
    `);
  }

  find(type: string, id: string): Met | undefined {
    const met = this.#database.get({
      sql: 'SELECT file, line, "row", digest FROM temp.import_ledger WHERE type = ? AND id = ?',
      parameters: [type, id],
    });
    if (met === undefined) return undefined;
    const { file, line, row, digest } = met;
    return { file: String(file), line: Number(line), row: Number(row), digest: String(digest) };
  }

  note(type: string, id: string, { file, line, row }: Place, digest: string): void {
    this.#database.run(
      "INSERT INTO temp.import_ledger VALUES (?, ?, ?, ?, ?, ?)",
      type,
      id,
      file,
      line,
      row,
      digest,
    );
  }

  close(): void {
    this.#database.connection.exec("DROP TABLE IF EXISTS temp.import_ledger");
  }
}

export const valuesDigest = ({ values }: RecordInput): string =>
  createHash("sha256").update(JSON.stringify(values)).digest("base64url");
