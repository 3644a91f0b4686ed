// How many records match a query, counted once for all pages of its list.
import { buildCount } from "../query/build-list.ts";
import type { ListQuery } from "../query/list-query.ts";
import type { Database } from "./open.ts";
import { UntilChange } from "./until-change.ts";

const MAX_TOTALS = 10_000;

export class Totals {
  readonly #database: Database;
  readonly #kept: UntilChange<number>;

  constructor(database: Database) {
    this.#database = database;
    this.#kept = new UntilChange(database, { max: MAX_TOTALS });
  }

  of(query: ListQuery): number {
    const kept = this.#kept.now;
    const known = kept.get(query.fingerprint);
    if (known !== undefined) return known;
    const total = Number(this.#database.get(buildCount(query))?.total ?? 0);
    kept.set(query.fingerprint, total);
    return total;
  }
}
