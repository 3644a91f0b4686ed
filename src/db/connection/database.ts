// Opens a database file. This folder is the only place that knows the engine.
import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { LRUCache } from "lru-cache";
import type { Insertion } from "./batches.ts";
import { WalIndex } from "./wal-index.ts";

/** A query was ended because it took too long. */
export class QueryTooCostly extends Error {}

type SqlValue = string | number | bigint | Buffer | null;
export type Row = Record<string, SqlValue>;

/** SQL text and its parameters, as the query builder compiles them. */
export interface Query {
  sql: string;
  parameters: readonly unknown[];
}

/** A text that answers to positions in code points. */
export interface AttachedText {
  readonly sha256: string;
  slice(start: number, end: number): string;
}

/** One connection: runs compiled queries with prepared statements that are kept. */
export class Database {
  readonly connection: SQLite.Database;
  /** The texts attached to this connection, by source. */
  texts: ReadonlyMap<string, AttachedText> = new Map();
  /** When one of them last changed, in milliseconds since 1970: a matter of their files, not of this process. */
  textsChanged = 0;
  /** Which file was opened; another may come to stand at its path. */
  readonly inode: number | null;
  /** Milliseconds that one query may take: those that read many rows ask for it as they go. */
  queryBudget = Number.POSITIVE_INFINITY;
  /** When the query that runs first asked; 0 where it has not. */
  #queryBegan = 0;
  readonly #statements = new LRUCache<string, SQLite.Statement<unknown[], Row>>({ max: 500 });
  readonly #dataVersion: SQLite.Statement<unknown[], number>;
  readonly #begin: SQLite.Statement;
  readonly #commit: SQLite.Statement;
  #seenDataVersion = -1;
  /** Null where the database has none. */
  #walIndex: WalIndex | null | undefined;
  /** Within a snapshot the version cannot move. */
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

  /** A database in memory has one connection: nobody writes beside it. */
  get isInMemory(): boolean {
    return this.connection.memory;
  }

  /** Another connection to the same data, inside one transaction: one state of it, whatever is written meanwhile. */
  openSnapshot(): Database {
    const own = new Database(this.isInMemory ? this.connection.serialize() : this.connection.name, {
      readonly: true,
    });
    own.queryBudget = this.queryBudget;
    own.connection.exec("BEGIN");
    own.readDatasetVersion();
    return own;
  }

  /** Another connection, which writes to the same file and fails at once where somebody else does. */
  openWriter(): Database {
    const own = new Database(this.connection.name);
    own.connection.pragma("busy_timeout = 0");
    own.texts = this.texts;
    return own;
  }

  all(query: Query): Row[] {
    this.#queryBegan = 0;
    return this.#prepared(query.sql).all(...query.parameters);
  }

  get(query: Query): Row | undefined {
    this.#queryBegan = 0;
    return this.#prepared(query.sql).get(...query.parameters);
  }

  /** Row by row, for more of them than memory should hold. */
  iterate({ sql, parameters }: Query): IterableIterator<Row> {
    return this.connection.prepare<unknown[], Row>(sql).iterate(...parameters);
  }

  run(sql: string, ...parameters: unknown[]): SQLite.RunResult {
    return this.#prepared(sql).run(...parameters);
  }

  /** Inserts one row. */
  insert(insertion: Insertion, row: readonly unknown[]): void {
    this.#prepared(insertion.sql).run(...row);
  }

  /**
   * All or nothing: what `work` throws undoes it, and the transaction around it where there is one. There is no savepoint
   * within: for each statement after one, SQLite would keep every page that it touches until the end.
   */
  transaction<T>(work: () => T): T {
    return this.connection.inTransaction ? work() : this.connection.transaction(work).immediate();
  }

  /**
   * Undoes what `work` has done where it throws; the transaction around it goes on. It has its cost (see `transaction`):
   * for where something is known to be refused.
   */
  attempt<T>(work: () => T): T {
    return this.connection.transaction(work)();
  }

  /** All that `work` reads is of one state of the data, and the file is locked and released once for all of it. */
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

  /** The version of its tables: how many migrations were applied. */
  schema(): number {
    return Number(this.get({ sql: "PRAGMA user_version", parameters: [] })?.user_version ?? 0);
  }

  /** Names the state of the data; moves with every write, by whichever process. */
  datasetVersion(): string {
    if (this.#pinned) return this.#version;
    if (this.#walIndex === undefined) this.#walIndex = WalIndex.of(this.connection);
    // Looked at before the version is read: what is written in between is seen the next time.
    return this.#walIndex?.moved() === false ? this.#version : this.#lookAtVersion();
  }

  /** Within a transaction this is also what begins to read, and so what decides which state is read. */
  #lookAtVersion(): string {
    const dataVersion = this.#dataVersion.get() ?? 0;
    if (dataVersion !== this.#seenDataVersion) {
      this.#seenDataVersion = dataVersion;
      this.#version = this.readDatasetVersion();
    }
    return this.#version;
  }

  /** Reads the version afresh: SQLite's `data_version` does not move for this connection's own writes. */
  readDatasetVersion(): string {
    const row = this.get({ sql: "SELECT seq, digest FROM dataset", parameters: [] });
    this.#version = `${row?.seq ?? 0}-${String(row?.digest ?? "").slice(0, 12)}`;
    const last = this.get({ sql: "SELECT at FROM change ORDER BY seq DESC LIMIT 1", parameters: [] });
    this.#changed = last === undefined ? 0 : Date.parse(String(last.at));
    return this.#version;
  }

  /**
   * When what is served last changed (the data, or the texts that are attached), in milliseconds since 1970, as the
   * end of that second: HTTP dates tell no less, and what changes later in it must not have the same time. Null while
   * the second has not passed, and where nothing has ever changed.
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
