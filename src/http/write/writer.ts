// The one connection for write requests, opened by the first of them; until then the process has the file open
// read-only. Waiting for another process's write must not hold up reads.
import { setTimeout } from "node:timers/promises";
import type { Database } from "../../db/connection/database.ts";
import { ProblemError } from "../../errors.ts";
import { invalidRecord, tableFault } from "../../write/refusal.ts";
import { problemOf } from "../answer/refusal-problem.ts";

/** How long a request waits for another writer, and how often it retries. */
const PATIENCE_MS = 5000;
const RETRY_MS = 25;

/** SQLite errors for a file that cannot be written now: it is locked, full, read-only or gone. */
const UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|READONLY|FULL|IOERR|CANTOPEN)/;

export class Writer {
  readonly #reader: Database;
  #own: Database | null = null;

  constructor(reader: Database) {
    this.#reader = reader;
  }

  /**
   * Runs `work` in one transaction, all or nothing. Throws a WRITES_UNAVAILABLE problem if none can begin, and a
   * FileReplaced if the file is no longer in its place when the transaction would commit.
   */
  async run<T>(work: (database: Database) => T): Promise<T> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        const database = this.#open();
        const result = database.transaction(() => work(database));
        database.readDatasetVersion();
        return result;
      } catch (error) {
        // What is refused only when the transaction commits.
        const fault = tableFault(error);
        if (fault !== null) throw problemOf(invalidRecord([fault]));
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (!UNAVAILABLE.test(code)) throw error;
        const isBusy = code.startsWith("SQLITE_BUSY");
        // A connection that could not write when it was opened never can. Open a new one next time.
        if (!isBusy) this.close();
        if (!isBusy || performance.now() >= until)
          throw new ProblemError("WRITES_UNAVAILABLE", `the database file cannot be written now (${code})`);
        await setTimeout(RETRY_MS);
      }
    }
  }

  close(): void {
    this.#own?.close();
    this.#own = null;
  }

  #open(): Database {
    if (this.#reader.isInMemory) return this.#reader;
    this.#own ??= this.#reader.openWriter();
    return this.#own;
  }
}
