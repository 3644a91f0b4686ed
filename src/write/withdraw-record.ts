// Withdraws records, and restores them to former states.
import { afterCurator, type Claim, CURATOR, expandClaim } from "../claims/claim.ts";
import { recordsSaying } from "../db/reads/claimed.ts";
import { deleteRecord } from "../db/records/delete-record.ts";
import { distinguish, isSaidDistinct } from "../db/records/distinct-pairs.ts";
import { endRedirect, lastMergedInto, mergedBefore } from "../db/records/lost-ids.ts";
import { claimsAfter, lastState, stateAfter } from "../db/records/read-revisions.ts";
import { referrers } from "../db/records/references.ts";
import { MAX_ERRORS } from "../errors.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { parseRecord } from "./check-record.ts";
import { citedSince } from "./earlier-editions.ts";
import { giveBackReferences } from "./give-back.ts";
import { noSuchRecord, refuseMissing, shownId } from "./missing-records.ts";
import { type Put, put } from "./put-record.ts";
import { Refusal } from "./refusal.ts";
import { heldRecord, settle, showAgain, shownBy, withPresentIds } from "./settle.ts";
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
 * withdrawn or merged; a merged one takes back what origins say under its id. The curator who restores decides the fields
 * in which the state differs from what origins say now. Throws a Refusal if there is no such state, or if it is not valid
 * by today's rules.
 */
export function restoreRecord(writing: Writing, resource: Resource, id: string, revision: string): Put {
  const { database } = writing;
  const { type } = resource;
  const former = WHOLE.test(revision) ? stateAfter(database, resource, id, Number(revision)) : undefined;
  if (!former)
    throw new Refusal(
      "RECORD_NOT_FOUND",
      `the ${resource.type} ${shownId(id)} has no state after revision ${revision.slice(0, 20)}`,
    );
  const then = Number(revision);
  const state = parseRecord(resource, former);
  const sent = { ...state, evidence: citedSince(writing, state.evidence, then) };
  const loaded = takeBack(writing, resource, id).filter((claim) => !isCurators(claim, id));
  const curators = claimsAfter(database, type, id, then)
    .map((one) => expandClaim(state, one))
    .filter((claim) => isCurators(claim, id))
    .map((claim) => ({ ...claim, evidence: citedSince(writing, claim.evidence, then) }));
  const claims = [...loaded, ...curators];
  const into = writing.mergedInto(type, id);
  endRedirect(database, type, id);
  // Whoever takes back a merge says that the two are two: those that were merged, though the other leads on since.
  const other = into === undefined ? undefined : (lastMergedInto(database, type, id) ?? into);
  if (other !== undefined && !isSaidDistinct(database, type, id, other))
    distinguish(database, type, [id, other], true, writing.change);
  const now = claims.length === 0 ? null : shownBy(writing, resource, id, claims);
  // The evidence is what origins cite now, with what the curators of then had added and removed.
  const meant = now === null ? sent : { ...sent, evidence: now.evidence };
  return put(writing, resource, meant, () => {
    const written = settle(writing, resource, id, afterCurator(claims, now, meant), sent);
    if (into !== undefined) giveBackReferences(writing, resource, { id, into });
    // What an origin says counts again where it names this record.
    for (const one of recordsSaying(database, id))
      if (one.type !== type || one.id !== id) showAgain(writing, one);
    return written;
  });
}

const isCurators = ({ origin, id: given }: Claim, id: string): boolean => origin === CURATOR && given === id;

/** What origins say of a record that exists, or said of it when it was withdrawn; of a merged one, they stop saying it there. */
function takeBack(writing: Writing, resource: Resource, id: string): readonly Claim[] {
  const { database } = writing;
  const { type } = resource;
  const held = heldRecord(writing, resource, id);
  if (held !== undefined) return held.claims;
  const into = writing.mergedInto(type, id);
  const merged = into === undefined ? undefined : heldRecord(writing, resource, into);
  const ids = new Set([id, ...mergedBefore(database, type, id)]);
  if (into === undefined || merged === undefined) return lastClaims(writing, resource, id, ids);
  const [own, others] = [
    merged.claims.filter((claim) => ids.has(claim.id)),
    merged.claims.filter((claim) => !ids.has(claim.id)),
  ];
  if (own.length === 0 || others.length === 0) return own;
  settle(writing, resource, into, others, merged.record);
  refuseMissing(writing, resource, into);
  return own;
}

/**
 * What origins said of a record when it was withdrawn, under these ids and those that lead to it; not under ids whose
 * records are back.
 */
function lastClaims(writing: Writing, resource: Resource, id: string, ids: ReadonlySet<string>): Claim[] {
  const { type } = resource;
  const last = lastState(writing.database, type, id);
  if (last === undefined) return [];
  return last.claims
    .map((one) => withPresentIds(writing, resource, expandClaim(last.record, one)))
    .map((claim) => ({ ...claim, evidence: citedSince(writing, claim.evidence, last.revision) }))
    .filter(({ id: given }) => ids.has(given) || writing.mergedInto(type, given) === id);
}
