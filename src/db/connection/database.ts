// A connection to a database file. Only this folder knows the database engine.
import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { LRUCache } from "lru-cache";
import type { Insertion } from "./batches.ts";
import { WalIndex } from "./wal-index.ts";

/** A query was stopped because it took too long. */
export class QueryTooCostly extends Error {}

type SqlValue = string | number | bigint | Buffer | null;
export type Row = Record<string, SqlValue>;

/** SQL text and its parameters. */
export interface Query {
  sql: string;
  parameters: readonly unknown[];
}

/** A text with positions in code points. */
export interface AttachedText {
  readonly sha256: string;
  slice(start: number, end: number): string;
}

/** One connection. It keeps its prepared statements. */
export class Database {
  readonly connection: SQLite.Database;
  /** The texts attached to this connection, by source. */
  texts: ReadonlyMap<string, AttachedText> = new Map();
  /** When one of their files last changed, in milliseconds since 1970. */
  textsChanged = 0;
  /** The inode of the opened file. Another file may be put at its path later. */
  readonly inode: number | null;
  /** Milliseconds that one query may take. Queries that read many rows call `within_budget()`, which checks it. */
  queryBudget = Number.POSITIVE_INFINITY;
  /** When the present query first called `within_budget()`; 0 if it has not. */
  #queryBegan = 0;
  readonly #statements = new LRUCache<string, SQLite.Statement<unknown[], Row>>({ max: 500 });
  readonly #dataVersion: SQLite.Statement<unknown[], number>;
  readonly #begin: SQLite.Statement;
  readonly #commit: SQLite.Statement;
  #seenDataVersion = -1;
  /** Null if the database has none; undefined until it is first needed. */
  #walIndex: WalIndex | null | undefined;
  /** Whether a snapshot is open: within it, the version cannot change. */
  #pinned = false;
  #version = "";
  #changed = 0;

  /** Opens a file, `:memory:`, or the bytes of a database. */
  constructor(path: string | Buffer, options: { readonly?: boolean } = {}) {
    if (typeof path === "string" && path !== ":memory:" && !options.readonly)
      mkdirSync(dirname(path), { recursive: true });
    this.connection = new SQLite(path, { readonly: options.readonly ?? false });
    this.inode = this.connection.memory ? null : statSync(this.connection.name).ino;
    this.connection.pragma("foreign_keys = ON");
    this.connection.pragma("busy_timeout = 5000");
    this.connection.pragma("temp_store = MEMORY");
    this.connection.function("within_budget", { deterministic: false }, () => this.#withinBudget());
    this.connection.function("number_json", { deterministic: true }, (value) => JSON.stringify(value));
    if (!options.readonly) {
      this.connection.pragma("journal_mode = WAL");
      this.connection.pragma("synchronous = NORMAL");
    }
    this.#begin = this.connection.prepare("BEGIN");
    this.#commit = this.connection.prepare("COMMIT");
    this.#dataVersion = this.connection.prepare<unknown[], number>("PRAGMA data_version").pluck();
  }

  /** Whether the database is in memory. It then has only this connection. */
  get isInMemory(): boolean {
    return this.connection.memory;
  }

  /** Opens another connection inside a transaction: it shows one state of the data, even if something is written. */
  openSnapshot(): Database {
    const own = new Database(this.isInMemory ? this.connection.serialize() : this.connection.name, {
      readonly: true,
    });
    own.queryBudget = this.queryBudget;
    own.connection.exec("BEGIN");
    own.readDatasetVersion();
    return own;
  }

  /** Opens another connection for writing. It fails at once if somebody else is writing, and does not wait. */
  openWriter(): Database {
    const own = new Database(this.connection.name);
    own.connection.pragma("busy_timeout = 0");
    own.texts = this.texts;
    return own;
  }

  /** All rows of a query. */
  all(query: Query): Row[] {
    this.#queryBegan = 0;
    return this.#prepared(query.sql).all(...query.parameters);
  }

  /** The first row of a query. */
  get(query: Query): Row | undefined {
    this.#queryBegan = 0;
    return this.#prepared(query.sql).get(...query.parameters);
  }

  /** The rows of a query one by one, for results that are too large for memory. */
  iterate({ sql, parameters }: Query): IterableIterator<Row> {
    return this.connection.prepare<unknown[], Row>(sql).iterate(...parameters);
  }

  /** Runs a statement that returns no rows. */
  run(sql: string, ...parameters: unknown[]): SQLite.RunResult {
    return this.#prepared(sql).run(...parameters);
  }

  /** Inserts one row. */
  insert(insertion: Insertion, row: readonly unknown[]): void {
    this.#prepared(insertion.sql).run(...row);
  }

  /**
   * Runs `work` in a transaction, and returns its result. If `work` throws, everything is rolled back. Inside another
   * transaction, `work` becomes part of it. There is no savepoint: with one, SQLite would keep a copy of every page that
   * later statements change.
   */
  transaction<T>(work: () => T): T {
    return this.connection.inTransaction ? work() : this.connection.transaction(work).immediate();
  }

  /**
   * Runs `work` inside a transaction with a savepoint: if it throws, only its own changes are undone. This is costly (see
   * `transaction`), so use it only where errors are expected.
   */
  attempt<T>(work: () => T): T {
    return this.connection.transaction(work)();
  }

  /** Runs `work` in a read transaction: it reads one state of the data, and the file is locked only once. */
  snapshot<T>(work: () => T): T {
    if (this.connection.inTransaction) return work();
    this.#begin.run();
    try {
      this.#lookAtVersion();
      this.#pinned = true;
      return work();
    } finally {
      this.#pinned = false;
      this.#commit.run();
    }
  }

  /** The version of the schema: the number of applied migrations. */
  schema(): number {
    return Number(this.get({ sql: "PRAGMA user_version", parameters: [] })?.user_version ?? 0);
  }

  /** The name of the present state of the data. It changes with every write of any process. */
  datasetVersion(): string {
    if (this.#pinned) return this.#version;
    if (this.#walIndex === undefined) this.#walIndex = WalIndex.of(this.connection);
    // The index is compared before the version is read, so a write in between is noticed the next time.
    return this.#walIndex?.moved() === false ? this.#version : this.#lookAtVersion();
  }

  /** Inside a transaction, this is also the first read, so it decides which state is read. */
  #lookAtVersion(): string {
    const dataVersion = this.#dataVersion.get() ?? 0;
    if (dataVersion !== this.#seenDataVersion) {
      this.#seenDataVersion = dataVersion;
      this.#version = this.readDatasetVersion();
    }
    return this.#version;
  }

  /** Reads the version again. Call it after own writes, for which SQLite's `data_version` does not change. */
  readDatasetVersion(): string {
    const row = this.get({ sql: "SELECT seq, digest FROM dataset", parameters: [] });
    this.#version = `${row?.seq ?? 0}-${String(row?.digest ?? "").slice(0, 12)}`;
    const last = this.get({ sql: "SELECT at FROM change ORDER BY seq DESC LIMIT 1", parameters: [] });
    this.#changed = last === undefined ? 0 : Date.parse(String(last.at));
    return this.#version;
  }

  /**
   * When the data or the attached texts last changed, in milliseconds since 1970, rounded up to the next full second:
   * HTTP dates have no fractions, and a later change in the same second must not get the same time. Null until that
   * second has passed, and if nothing has ever changed.
   */
  lastModified(): number | null {
    this.datasetVersion();
    const changed = Math.max(this.#changed, this.textsChanged);
    const modified = (Math.floor(changed / 1000) + 1) * 1000;
    return changed > 0 && modified <= Date.now() ? modified : null;
  }

  close(): void {
    this.connection.close();
  }

  #withinBudget(): 1 {
    const now = performance.now();
    if (this.#queryBegan === 0) this.#queryBegan = now;
    else if (now - this.#queryBegan > this.queryBudget)
      throw new QueryTooCostly(`the query took more than ${this.queryBudget} ms`);
    return 1;
  }

  #prepared(sql: string): SQLite.Statement<unknown[], Row> {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.connection.prepare<unknown[], Row>(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
