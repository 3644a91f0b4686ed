// The reasons for which a change is refused, the same for every caller. The caller turns them into a problem (HTTP), a
// complaint (import) or a message (command line).
import { brokenRule } from "../db/connection/broken-rule.ts";
import type { ProblemCode } from "../errors.ts";

/**
 * One thing that is wrong with a record: where (such as `evidence.0.start`; empty for the whole record), and what would
 * be right.
 */
export interface Fault {
  path: string;
  detail: string;
}

/** A fault with its record, which may be another one than the caller has sent. */
export interface RecordFault extends Fault {
  type: string;
  id: string;
}

type RefusalCode = Extract<
  ProblemCode,
  | "CANNOT_DISTINGUISH"
  | "CANNOT_MERGE"
  | "INVALID_RECORD"
  | "RECORD_EXISTS"
  | "RECORD_NOT_FOUND"
  | "RECORD_REFERRED_TO"
  | "RECORD_WITHDRAWN"
>;

/** A refused change. Throwing it rolls back the transaction. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly faults: readonly Fault[];

  constructor(code: RefusalCode, message: string, faults: readonly Fault[] = []) {
    super(message);
    this.code = code;
    this.faults = faults;
  }
}

/** A fault in one line. */
export const faultWords = ({ path, detail }: Fault): string => `${path || "the record"}: ${detail}`;

/** The refusal of a record that is not valid. The message is the first fault. */
export function invalidRecord(faults: readonly Fault[]): Refusal {
  const [first] = faults;
  return new Refusal("INVALID_RECORD", first === undefined ? "" : faultWords(first), faults);
}

/** The fault behind an error of the database; null if the error is not a broken constraint. */
export function tableFault(error: unknown): Fault | null {
  const rule = brokenRule(error);
  return rule && { path: rule.column, detail: rule.detail };
}
