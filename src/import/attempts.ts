// What only the database can refuse is known after it was tried. An import first writes without a way back from a
// single record, which costs nothing; where one is refused, all begins again with a way back from each.
import { tableFault } from "../write/refusal.ts";
import { RefusedByTables } from "../write/store-record.ts";
import type { Writing } from "../write/writing.ts";
import type { ImportReport } from "./import-report.ts";

export interface Attempt<K> {
  /** What earlier attempts found to be refused when all was written: to be put aside, with the reason. */
  refused: Map<K, string>;
  /** Whether each record is undone alone where it is refused. */
  isCareful: boolean;
}

/** Runs an import again until nothing more of it has to be put aside. */
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

/** What `work` gives; or, in a careful attempt, why it was refused, and all that it wrote is undone. */
export function orRefusal<T>(writing: Writing, isCareful: boolean, work: () => T): T | RefusedByTables {
  if (!isCareful) return work();
  try {
    return writing.attempt(work);
  } catch (error) {
    if (error instanceof RefusedByTables) return error;
    throw error;
  }
}
