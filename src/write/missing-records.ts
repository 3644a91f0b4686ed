// Messages about a record that does not exist: it never existed, or it was withdrawn or merged.
import type { Database } from "../db/connection/database.ts";
import type { BrokenReference } from "../db/records/broken-references.ts";
import { lostId, lostWords } from "../db/records/lost-ids.ts";
import { missingReferences } from "../db/records/references.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { rowsOf } from "../resources/storage.ts";
import { invalidRecord, Refusal } from "./refusal.ts";
import type { Writing } from "./writing.ts";

const MOST_SHOWN = 200;

/** An unchecked id, quoted and shortened for a message. */
export const shownId = (id: string): string => `'${id.slice(0, MOST_SHOWN)}'`;

/** The refusal of a request for a record that does not exist. `more` is added to the message after the id. */
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

/** Throws a Refusal if the id belonged to a record that was withdrawn or merged: ids are never used again. */
export function refuseLost(database: Database, resource: Resource, id: string): void {
  if (lostId(database, resource, id) !== undefined) throw noSuchRecord(database, resource, id);
}

/** Throws a Refusal if a record refers to records that do not exist. `before` is put before each message. */
export function refuseMissing({ database }: Writing, resource: Resource, id: string, before = ""): void {
  const missing = missingReferences(database, resources, resource, id);
  if (missing.length > 0)
    throw invalidRecord(
      missing.map((one) => ({ path: one.field, detail: before + missingWords(database, one) })),
    );
}

/** The message about a reference to a record that does not exist. */
export function missingWords(
  database: Database,
  { value, target }: Pick<BrokenReference, "value" | "target">,
): string {
  const named = resources.find((one) => rowsOf(one) === target);
  const lost = named && lostId(database, named, value);
  return `there is no ${target} '${value}'${lost === undefined ? "" : `: it ${lostWords(lost)}`}`;
}
