// What is said of a record that is not there: that there never was one, or what became of it.

import type { Database } from "../db/connection/database.ts";
import type { BrokenReference } from "../db/records/broken-references.ts";
import { lostId, lostWords } from "../db/records/lost-ids.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { rowsOf } from "../resources/storage.ts";
import { Refusal } from "./refusal.ts";

const MOST_SHOWN = 200;

/** An id that nothing has checked, as a message shows it. */
export const shownId = (id: string): string => `'${id.slice(0, MOST_SHOWN)}'`;

/** The refusal of what asks for a record that is not there; `more` says of what it was asked for. */
export function noSuchRecord(database: Database, resource: Resource, id: string, more = ""): Refusal {
  const lost = lostId(database, resource, id);
  const shown = shownId(id);
  if (lost === undefined)
    return new Refusal("RECORD_NOT_FOUND", `there is no ${resource.type} ${shown}${more}`);
  if (lost.withdrawn !== null)
    return new Refusal("RECORD_WITHDRAWN", `the ${lost.type} ${shown} ${lostWords(lost)}`);
  return new Refusal(
    "RECORD_NOT_FOUND",
    `there is no ${resource.type} ${shown}${more}: it ${lostWords(lost)}`,
  );
}

/** Refuses an id that a record had and has no more: it is not given again. */
export function refuseLost(database: Database, resource: Resource, id: string): void {
  if (lostId(database, resource, id) !== undefined) throw noSuchRecord(database, resource, id);
}

/** What a reference that points at nothing is told by. */
export function missingWords(database: Database, { value, target }: BrokenReference): string {
  const named = resources.find((one) => rowsOf(one) === target);
  const lost = named && lostId(database, named, value);
  return `there is no ${target} '${value}'${lost === undefined ? "" : `: it ${lostWords(lost)}`}`;
}
