// Withdraws records, and restores them to former states.
import { deleteRecord } from "../db/records/delete-record.ts";
import { endRedirect } from "../db/records/lost-ids.ts";
import { stateAfter } from "../db/records/read-revisions.ts";
import { referrers } from "../db/records/references.ts";
import { MAX_ERRORS } from "../errors.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { parseRecord } from "./check-record.ts";
import { noSuchRecord, shownId } from "./missing-records.ts";
import { type Put, put } from "./put-record.ts";
import { Refusal } from "./refusal.ts";
import type { Writing } from "./writing.ts";

/**
 * Withdraws a record with its evidence. Throws a Refusal if there is no such record, or if other records refer to it;
 * the refusal names some of these.
 */
export function withdrawRecord(writing: Writing, resource: Resource, id: string): void {
  const { database, change } = writing;
  if (writing.registered(resource.type, id) === undefined) throw noSuchRecord(database, resource, id);
  const those = referrers(database, resources, resource, id, MAX_ERRORS + 1);
  if (those.length > 0)
    throw new Refusal(
      "RECORD_REFERRED_TO",
      `other records refer to ${resource.type} '${id}'`,
      those.map((one) => ({
        path: one.field,
        detail: `${one.resource.type} '${one.id}' names it in ${one.field}`,
      })),
    );
  deleteRecord(database, resource, id, change);
}

/** The form of a revision number. `0x10` and `1e3` are refused, although JavaScript reads them as numbers. */
const WHOLE = /^[1-9]\d*$/;

/**
 * Restores a record to its state after one of its changes. This is also the only way to bring back a record that was
 * withdrawn or merged. Throws a Refusal if there is no such state, or if it is not valid by today's rules.
 */
export function restoreRecord(writing: Writing, resource: Resource, id: string, revision: string): Put {
  const { database } = writing;
  const former = WHOLE.test(revision) ? stateAfter(database, resource, id, Number(revision)) : undefined;
  if (!former)
    throw new Refusal(
      "RECORD_NOT_FOUND",
      `the ${resource.type} ${shownId(id)} has no state after revision ${revision.slice(0, 20)}`,
    );
  endRedirect(database, resource.type, id);
  return put(writing, resource, parseRecord(resource, former));
}
