// The state of a large load: the records that it knows, and the rows that wait. With a session, indexes, counts and
// stored JSON are made at the end of the load (see bulk-load.ts). Flush before reading the tables.
import { Batches, type Insertion } from "../connection/batches.ts";
import type { Database } from "../connection/database.ts";
import type { KnownRecords } from "./known-records.ts";

export class LoadSession {
  readonly known: KnownRecords;
  readonly #database: Database;
  /** Null if each row is inserted at once, so that a refused one can be undone alone. */
  readonly #batches: Batches | null;

  constructor(database: Database, known: KnownRecords, isCareful: boolean) {
    this.#database = database;
    this.known = known;
    this.#batches = isCareful ? null : new Batches((sql, values) => database.run(sql, ...values));
  }

  /** Inserts one row, at once or later in a batch. */
  insert(insertion: Insertion, row: readonly unknown[]): void {
    if (this.#batches === null) this.#database.insert(insertion, row);
    else this.#batches.add(insertion, row);
  }

  /** Inserts all waiting rows. */
  flush(): void {
    this.#batches?.flush();
  }

  /** Drops all waiting rows, because what they belong to is undone. */
  discard(): void {
    this.#batches?.discard();
  }
}
