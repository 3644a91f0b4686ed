// Some errors are found only by the database, when a record is written. An import first writes without savepoints,
// which is fast. If a record is refused, it starts again with a savepoint per record.
import { tableFault } from "../write/refusal.ts";
import { RefusedByTables } from "../write/store-record.ts";
import type { Writing } from "../write/writing.ts";
import type { ImportReport } from "./import-report.ts";

export interface Attempt<K> {
  /** Records that earlier attempts found invalid after everything was written: to be skipped, with the reason. */
  refused: Map<K, string>;
  /** Whether each record has its own savepoint. */
  isCareful: boolean;
}

/** Repeats an import until no more records have to be skipped. */
export function attempts<K>(run: (attempt: Attempt<K>) => ImportReport): ImportReport {
  const refused = new Map<K, string>();
  let isCareful = false;
  for (;;) {
    const known = refused.size;
    try {
      const report = run({ refused, isCareful });
      if (refused.size === known) return report;
    } catch (error) {
      const isRefused = error instanceof RefusedByTables || tableFault(error) !== null;
      if (isCareful || !isRefused) throw error;
      isCareful = true;
    }
  }
}

/**
 * Returns the result of `work`. In a careful attempt, a refusal is returned instead and everything that `work` wrote
 * is rolled back.
 */
export function orRefusal<T>(writing: Writing, isCareful: boolean, work: () => T): T | RefusedByTables {
  if (!isCareful) return work();
  try {
    return writing.attempt(work);
  } catch (error) {
    if (error instanceof RefusedByTables) return error;
    throw error;
  }
}
