// Knows which records exist during a large load, so that most new records need no look-up in the database.
import { KeyFilter } from "./key-filter.ts";

export class KnownRecords {
  readonly #filter = new KeyFilter();
  readonly #lost = new KeyFilter();

  add(type: string, id: string): void {
    this.#filter.add(type, id);
  }

  addLost(id: string): void {
    this.#lost.add(id, "");
  }

  /** Returns true only if no record of any type with this id was ever withdrawn or merged. */
  neverLost(id: string): boolean {
    return this.#lost.lacks(id, "");
  }

  /** Returns true only if the record certainly does not exist. */
  lacks(type: string, id: string): boolean {
    return this.#filter.lacks(type, id);
  }
}
