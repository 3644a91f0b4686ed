// Records of a load, such as a pack or the rows of a data file: what becomes of each before it is stored. References
// are checked when all of them are there.
import type { LostId } from "../db/records/lost-ids.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { circleFaults } from "./check-circles.ts";
import { evidenceFaults, misfits } from "./check-evidence.ts";
import { followMerges } from "./follow-merges.ts";
import type { Fault, RecordFault } from "./refusal.ts";
import type { Writing } from "./writing.ts";

/** Whether a record of a load is to be stored; one whose id was withdrawn or merged here is left as a person left it. */
export type Judged =
  | { kind: "sound"; record: RecordInput }
  | { kind: "lost"; lost: LostId }
  | { kind: "wrong"; faults: readonly Fault[] };

/** Citations of `deferred`, a source that the load writes last, are checked with it (see `misfits`). */
export function judgeLoaded(
  writing: Writing,
  resource: Resource,
  record: RecordInput,
  deferred: string | null = null,
): Judged {
  const lost = writing.lostId(resource, record.id);
  if (lost !== undefined) return { kind: "lost", lost };
  const followed = followMerges(writing, resource, record);
  const faults = evidenceFaults(writing, resource, followed, deferred);
  return faults.length > 0 ? { kind: "wrong", faults } : { kind: "sound", record: followed };
}

/** What is wrong with records of a load, and with what cites its sources, and is known when all of it is written. */
export const wholeFaults = (writing: Writing): RecordFault[] => [
  ...misfits(writing),
  ...circleFaults(writing),
];
