// Why a change is refused: the same for every way in. Who asked turns it into a problem, a complaint or a message.
import { brokenRule } from "../db/connection/broken-rule.ts";
import type { ProblemCode } from "../errors.ts";

/** One thing that is wrong: where in the record (`evidence.0.start`; empty for it as a whole), and what would be right. */
export interface Fault {
  path: string;
  detail: string;
}

/** One thing that is wrong with a record that may not be the one that was sent. */
export interface RecordFault extends Fault {
  type: string;
  id: string;
}

type RefusalCode = Extract<
  ProblemCode,
  | "CANNOT_MERGE"
  | "INVALID_RECORD"
  | "RECORD_EXISTS"
  | "RECORD_NOT_FOUND"
  | "RECORD_REFERRED_TO"
  | "RECORD_WITHDRAWN"
>;

/** Undoes the transaction that it is thrown in. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly faults: readonly Fault[];

  constructor(code: RefusalCode, message: string, faults: readonly Fault[] = []) {
    super(message);
    this.code = code;
    this.faults = faults;
  }
}

export const faultWords = ({ path, detail }: Fault): string => `${path || "the record"}: ${detail}`;

/** The refusal of a record for what is wrong with it. */
export function invalidRecord(faults: readonly Fault[]): Refusal {
  const [first] = faults;
  return new Refusal("INVALID_RECORD", first === undefined ? "" : faultWords(first), faults);
}

/** What the tables refuse, of whichever error; null for one of another kind. */
export function tableFault(error: unknown): Fault | null {
  const rule = brokenRule(error);
  return rule && { path: rule.column, detail: rule.detail };
}
