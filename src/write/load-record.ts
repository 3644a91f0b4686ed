// Checks the records of a load, such as a pack or the rows of a data file, before they are stored. References are
// checked after all records are written.
import type { LostId } from "../db/records/lost-ids.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { circleFaults } from "./check-circles.ts";
import { evidenceFaults, misfits } from "./check-evidence.ts";
import { followMerges } from "./follow-merges.ts";
import type { Fault, RecordFault } from "./refusal.ts";
import type { Writing } from "./writing.ts";

/**
 * The result for one record: `sound` records are stored, `wrong` ones are not. The id of a `lost` one was withdrawn or
 * merged here; a load does not undo that.
 */
export type Judged =
  | { kind: "sound"; record: RecordInput }
  | { kind: "lost"; lost: LostId }
  | { kind: "wrong"; faults: readonly Fault[] };

/**
 * Checks one record of a load. `deferred` is a source that the load writes last: its citations are checked then (see
 * `misfits`).
 */
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

/** The faults that can only be found when the whole load is written: in citations of its sources, and circles. */
export const wholeFaults = (writing: Writing): RecordFault[] => [
  ...misfits(writing),
  ...circleFaults(writing),
];
