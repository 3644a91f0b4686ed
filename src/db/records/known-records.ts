// The records that a large load knows of: most new ones are told without asking the database.
import { KeyFilter } from "./key-filter.ts";

export class KnownRecords {
  readonly #filter = new KeyFilter();
  /** Null where no id was ever lost. */
  #lost: KeyFilter | null = null;

  add(type: string, id: string): void {
    this.#filter.add(type, id);
  }

  addLost(id: string): void {
    this.#lost ??= new KeyFilter();
    this.#lost.add(id, "");
  }

  /** True only of an id that was certainly never withdrawn and never merged away, whatever its record was. */
  neverLost(id: string): boolean {
    return this.#lost === null || this.#lost.lacks(id, "");
  }

  /** True only of a record that is certainly not there. */
  lacks(type: string, id: string): boolean {
    return this.#filter.lacks(type, id);
  }
}
