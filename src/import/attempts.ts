// What only the database can refuse is known after it was tried. An import first writes without a way back from a
// single record, which costs nothing; where one is refused, all begins again with a way back from each.
import { type BrokenRule, brokenRule } from "../db/broken-rule.ts";
import type { Change } from "../db/change-log.ts";
import type { Database } from "../db/open.ts";
import { type Written, writeRecord } from "../db/write-record.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import type { ImportReport } from "./import-report.ts";

/** The database refuses a record that its schema let pass; what it has written of it is still there. */
export class Refusal extends Error {
  readonly resource: Resource;
  readonly input: RecordInput;
  readonly rule: BrokenRule;

  constructor(resource: Resource, input: RecordInput, rule: BrokenRule) {
    super(`${resource.type} ${input.id}: ${rule.column}: ${rule.detail}`);
    this.resource = resource;
    this.input = input;
    this.rule = rule;
  }
}

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
      const isRefused = error instanceof Refusal || brokenRule(error) !== null;
      if (isCareful || !isRefused) throw error;
      isCareful = true;
    }
  }
}

/** Throws a Refusal where the tables refuse the record at once. */
export function writeOrRefuse(
  database: Database,
  resource: Resource,
  input: RecordInput,
  change: Change,
): Written {
  try {
    return writeRecord(database, resource, input, change);
  } catch (error) {
    const rule = brokenRule(error);
    throw rule === null ? error : new Refusal(resource, input, rule);
  }
}

/** What `work` gives; or, in a careful attempt, why it was refused, and all that it wrote is undone. */
export function orRefusal<T>(change: Change, isCareful: boolean, work: () => T): T | Refusal {
  if (!isCareful) return work();
  try {
    return change.attempt(work);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
