// Counts the records that match a query, once for all pages of a list.

import type { Database } from "../db/connection/database.ts";
import { UntilChange } from "../db/connection/until-change.ts";
import { buildCount } from "../query/build/build-list.ts";
import type { ListPlan } from "../query/plan/plan-list.ts";

const MAX_TOTALS = 10_000;

export class Totals {
  readonly #database: Database;
  readonly #kept: UntilChange<number>;

  constructor(database: Database) {
    this.#database = database;
    this.#kept = new UntilChange(database, { max: MAX_TOTALS });
  }

  /** Runs the part of a plan that counts, or returns the count made for an earlier page. */
  of(plan: ListPlan): number {
    const { fingerprint } = plan.query;
    const kept = this.#kept.now;
    const known = kept.get(fingerprint);
    if (known !== undefined) return known;
    const total = Number(this.#database.get(buildCount(plan))?.total ?? 0);
    kept.set(fingerprint, total);
    return total;
  }
}
