// What a large load carries: the records that it knows of, the rows that wait, and the knowledge that what follows from
// each record is made at the end (see bulk-load.ts). Reading the tables takes a flush first.
import { Batches, type Insertion } from "../connection/batches.ts";
import type { Database } from "../connection/database.ts";
import type { KnownRecords } from "./known-records.ts";

export class LoadSession {
  readonly known: KnownRecords;
  readonly #database: Database;
  /** Null where each row is inserted at once, so that one that is refused can be undone alone. */
  readonly #batches: Batches | null;

  constructor(database: Database, known: KnownRecords, isCareful: boolean) {
    this.#database = database;
    this.known = known;
    this.#batches = isCareful ? null : new Batches((sql, values) => database.run(sql, ...values));
  }

  /** Inserts one row, or lets others wait with it. */
  insert(insertion: Insertion, row: readonly unknown[]): void {
    if (this.#batches === null) this.#database.insert(insertion, row);
    else this.#batches.add(insertion, row);
  }

  /** Inserts all that waits. */
  flush(): void {
    this.#batches?.flush();
  }

  /** Forgets all that waits: what was being written is undone. */
  discard(): void {
    this.#batches?.discard();
  }
}
