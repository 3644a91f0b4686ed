// A connection to a database file. Only this folder knows the database engine.
import type SQLite from "better-sqlite3";
import { LRUCache } from "lru-cache";
import type { Insertion } from "./batches.ts";
import { connect, emptyLog, type Opening } from "./connect.ts";
import { DatasetVersion } from "./dataset-version.ts";
import type { OpenFiles } from "./open-files.ts";

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
  readonly text: string;
  slice(start: number, end: number): string;
}

/** One connection. It keeps its prepared statements. */
export class Database {
  readonly connection: SQLite.Database;
  /** The texts attached to this connection, by source. */
  texts: ReadonlyMap<string, AttachedText> = new Map();
  /** When one of their files last changed, in milliseconds since 1970. */
  textsChanged = 0;
  /** The opened files; null in memory. Other files may be put at their paths later. */
  readonly #files: OpenFiles | null;
  /** Milliseconds that all queries of a snapshot may take together, or one outside. `within_budget()` checks it too. */
  queryBudget = Number.POSITIVE_INFINITY;
  /** When the present budget was first checked; 0 if it has not been. */
  #queryBegan = 0;
  readonly #statements = new LRUCache<string, SQLite.Statement<unknown[], Row>>({ max: 500 });
  readonly #version: DatasetVersion;
  readonly #begin: SQLite.Statement;
  readonly #commit: SQLite.Statement;

  /** Opens a file, `:memory:`, or the bytes of a database, as `connect` says. */
  constructor(path: string | Buffer, options: Opening = {}) {
    const { connection, files } = connect(path, options);
    this.connection = connection;
    this.#files = files;
    this.connection.function("within_budget", { deterministic: false }, () => this.#withinBudget());
    this.connection.function("number_json", { deterministic: true }, (value) => JSON.stringify(value));
    this.#begin = this.connection.prepare("BEGIN");
    this.#commit = this.connection.prepare("COMMIT");
    this.#version = new DatasetVersion(this.connection);
  }

  /** Whether the database is in memory. It then has only this connection. */
  get isInMemory(): boolean {
    return this.connection.memory;
  }

  /** The path that was opened. */
  get path(): string {
    return this.connection.name;
  }

  /** Names the opened file among all files; null in memory. */
  get file(): string | null {
    return this.#files?.main ?? null;
  }

  /** Throws a FileReplaced if the file was removed or replaced. Looks at most every 100 ms, so it costs next to nothing. */
  ensureInPlace(): void {
    this.#files?.glance();
  }

  /** Opens another connection inside a transaction: it shows one state of the data, even if something is written. */
  openSnapshot(): Database {
    return this.#openBeside({ readonly: true }, (own) => {
      own.connection.exec("BEGIN");
      own.readDatasetVersion();
    });
  }

  /** Opens another connection for writing. It fails at once if somebody else is writing, and does not wait. */
  openWriter(): Database {
    return this.#openBeside({}, (own) => {
      own.connection.pragma("busy_timeout = 0");
      own.texts = this.texts;
    });
  }

  /** Opens the same file again. While this connection has it open, no other file can have its inode. */
  #openBeside(options: Opening, prepare: (own: Database) => void): Database {
    this.#files?.check();
    const same = this.isInMemory ? this.connection.serialize() : this.connection.name;
    const own = new Database(same, { ...options, mustExist: true });
    try {
      this.#files?.check();
      prepare(own);
      return own;
    } catch (error) {
      own.close();
      throw error;
    }
  }

  /** All rows of a query. */
  all(query: Query): Row[] {
    this.#beginQuery();
    return this.#prepared(query.sql).all(...query.parameters);
  }

  /** The first row of a query. */
  get(query: Query): Row | undefined {
    this.#beginQuery();
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
   * later statements change. Throws a FileReplaced, and rolls back, if the file is no longer in its place.
   */
  transaction<T>(work: () => T): T {
    if (this.connection.inTransaction) return work();
    const checked = () => {
      const result = work();
      this.#files?.check();
      return result;
    };
    return this.connection.transaction(checked).immediate();
  }

  /** Commits a transaction that was begun by hand. Throws a FileReplaced if the file is no longer in its place. */
  commit(): void {
    this.#files?.check();
    this.#commit.run();
  }

  /**
   * Runs `work` in a transaction without a write-ahead log. SQLite allows this only to the single connection of a file,
   * and throws SQLITE_BUSY to others.
   */
  transactionAlone(work: () => void): void {
    this.connection.pragma("journal_mode = DELETE");
    this.#files?.noteBeside();
    try {
      this.transaction(work);
    } finally {
      this.connection.pragma("journal_mode = WAL");
      this.#files?.noteBeside();
    }
  }

  /**
   * Runs `work` inside a transaction with a savepoint: if it throws, only its own changes are undone. This is costly (see
   * `transaction`), so use it only where errors are expected.
   */
  attempt<T>(work: () => T): T {
    return this.connection.transaction(work)();
  }

  /** Runs `work` in a read transaction: one state of the data, one lock of the file, one budget (QueryTooCostly). */
  snapshot<T>(work: () => T): T {
    if (this.connection.inTransaction) return work();
    this.#begin.run();
    try {
      this.#version.look();
      this.#version.pinned = true;
      this.#queryBegan = 0;
      return work();
    } finally {
      this.#version.pinned = false;
      this.#commit.run();
    }
  }

  /** The version of the schema: the number of applied migrations. */
  schema(): number {
    return Number(this.get({ sql: "PRAGMA user_version", parameters: [] })?.user_version ?? 0);
  }

  /** The name of the present state of the data. It changes with every write of any process. */
  datasetVersion(): string {
    return this.#version.now();
  }

  /** Reads the version again. Call it after own writes. */
  readDatasetVersion(): string {
    return this.#version.read();
  }

  /**
   * When the data or the attached texts last changed, in milliseconds since 1970, rounded up to the next full second:
   * HTTP dates have no fractions, and a later change in the same second must not get the same time. Null until that
   * second has passed, and if nothing has ever changed.
   */
  lastModified(): number | null {
    this.datasetVersion();
    const changed = Math.max(this.#version.changed, this.textsChanged);
    const modified = (Math.floor(changed / 1000) + 1) * 1000;
    return changed > 0 && modified <= Date.now() ? modified : null;
  }

  /** Empties the write-ahead log if the file is no longer in its place. Returns false if it is in its place or in use. */
  leaveReplaced(): boolean {
    return this.#files?.areInPlace() === false && emptyLog(this.connection, this.#files);
  }

  close(): void {
    if (this.connection.open) emptyLog(this.connection, this.#files);
    this.connection.close();
  }

  #beginQuery(): void {
    if (this.#version.pinned) this.#withinBudget();
    else this.#queryBegan = 0;
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
