// The version of the data that a connection shows. Asking for it is cheap as long as nobody writes.
import type SQLite from "better-sqlite3";
import { WalIndex } from "./wal-index.ts";

export class DatasetVersion {
  readonly #connection: SQLite.Database;
  readonly #dataVersion: SQLite.Statement<unknown[], number>;
  #seenDataVersion = -1;
  /** Null if the database has none; undefined until it is first needed. */
  #walIndex: WalIndex | null | undefined;
  /** Whether a snapshot is open: within it, the version cannot change. */
  pinned = false;
  #known = "";
  /** When the data last changed, in milliseconds since 1970; 0 if they never did. */
  changed = 0;

  constructor(connection: SQLite.Database) {
    this.#connection = connection;
    this.#dataVersion = connection.prepare<unknown[], number>("PRAGMA data_version").pluck();
  }

  /** The present version. */
  now(): string {
    if (this.pinned) return this.#known;
    if (this.#walIndex === undefined) this.#walIndex = WalIndex.of(this.#connection);
    // The index is compared before the version is read, so a write in between is noticed the next time.
    return this.#walIndex?.moved() === false ? this.#known : this.look();
  }

  /** Inside a transaction, this is also the first read, so it decides which state is read. */
  look(): string {
    const dataVersion = this.#dataVersion.get() ?? 0;
    if (dataVersion !== this.#seenDataVersion) {
      this.#seenDataVersion = dataVersion;
      this.read();
    }
    return this.#known;
  }

  /** Reads the version again. Call it after own writes, for which SQLite's `data_version` does not change. */
  read(): string {
    const row = this.#first("SELECT seq, digest FROM dataset");
    this.#known = `${row?.seq ?? 0}-${String(row?.digest ?? "").slice(0, 12)}`;
    const last = this.#first("SELECT at FROM change ORDER BY seq DESC LIMIT 1");
    this.changed = last === undefined ? 0 : Date.parse(String(last.at));
    return this.#known;
  }

  #first(sql: string): Record<string, unknown> | undefined {
    return this.#connection.prepare<unknown[], Record<string, unknown>>(sql).get();
  }
}
