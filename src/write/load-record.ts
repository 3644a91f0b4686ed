// Checks the records of a load, such as a pack or the rows of a data file, before they are stored. References are
// checked after all records are written.
import type { LostId } from "../db/records/lost-ids.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { gatheredBy, rowsOf } from "../resources/storage.ts";
import { circleFaults } from "./check-circles.ts";
import { evidenceFaults, misfits } from "./check-evidence.ts";
import { followMerges } from "./follow-merges.ts";
import { missingWords } from "./missing-records.ts";
import type { Fault, RecordFault } from "./refusal.ts";
import type { Writing } from "./writing.ts";

/**
 * The result for one record: `sound` records are stored, `wrong` ones are not. The id of a `lost` one was withdrawn here;
 * a load does not undo that. A `merged` id redirects to another record, which gets what the load says.
 */
export type Judged =
  | { kind: "sound"; record: RecordInput; merged: (LostId & { into: string }) | null }
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
  const merged = lost?.type === resource.type && isMerged(lost) ? lost : null;
  if (lost !== undefined && merged === null) return { kind: "lost", lost };
  const followed = followMerges(writing, resource, record);
  const faults = evidenceFaults(writing, resource, followed, deferred);
  return faults.length > 0 ? { kind: "wrong", faults } : { kind: "sound", record: followed, merged };
}

const isMerged = (lost: LostId): lost is LostId & { into: string } =>
  lost.into !== null && lost.withdrawn === null;

/**
 * The faults that can only be found when the whole load is written: in citations of its sources, circles, and records
 * that are named but not shown, and never existed.
 */
export const wholeFaults = (writing: Writing): RecordFault[] => [
  ...misfits(writing),
  ...circleFaults(writing),
  ...missingNamed(writing),
];

function missingNamed(writing: Writing): RecordFault[] {
  return writing.named.flatMap(({ names, value, type, id, path }) => {
    const gathered = gatheredBy(resources, names);
    const isThere =
      (gathered.length > 0 ? gathered : [names]).some(
        (one) => writing.registered(one.type, value) !== undefined,
      ) || writing.lostId(names, value) !== undefined;
    const target = rowsOf(names);
    return isThere ? [] : [{ type, id, path, detail: missingWords(writing.database, { value, target }) }];
  });
}
