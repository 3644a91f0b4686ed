// Merges two records of the same thing: references to the first then name the second, which gets the evidence of both.
import { writtenRecord } from "../db/records/change-log.ts";
import { deleteRecord } from "../db/records/delete-record.ts";
import { type LostId, lostWords, redirectId } from "../db/records/lost-ids.ts";
import { readRecord } from "../db/records/read-record.ts";
import { referrers } from "../db/records/references.ts";
import type { Evidence, RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { sources } from "../resources/sources.ts";
import { circleFaults } from "./check-circles.ts";
import { checkRecord } from "./check-record.ts";
import { noSuchRecord, shownId } from "./missing-records.ts";
import { type Fault, faultWords, Refusal } from "./refusal.ts";
import { claimOf, renameIn } from "./rename-in.ts";
import { RefusedByTables, storeRecord } from "./store-record.ts";
import type { Writing } from "./writing.ts";

const cannot = (why: string): Refusal => new Refusal("CANNOT_MERGE", why);

/** Records named by a code of a standard (such as countries) cannot be merged: two codes mean two things. */
function refuseCode({ type, fields }: Resource): void {
  if (fields.id?.kind !== "id")
    throw cannot(`the id of a ${type} is a code, so two records are never the same ${type}`);
}

const wouldNotBeValid = (type: string, id: string, fault: Fault): Refusal =>
  cannot(`the ${type} '${id}' would not be valid: ${faultWords(fault)}`);

/**
 * Merges `id` into `into`. The fields of `into` stay as they are. If a field of the other record differs, its evidence is
 * kept as a conflict. Throws a Refusal with the reason if the records cannot be merged.
 */
export function mergeRecords(
  writing: Writing,
  resource: Resource,
  { id, into }: { id: string; into: string },
): void {
  const { database, change } = writing;
  const { type } = resource;
  const [from, to] = [readRecord(database, resource, id), readRecord(database, resource, into)];
  if (from === undefined) throw noSuchRecord(database, resource, id);
  if (id === into) throw cannot(`${type} '${id}' cannot be merged into itself`);
  refuseCode(resource);
  if (to === undefined) {
    const lost = writing.lostId(resource, into);
    throw cannot(
      `there is no ${type} ${shownId(into)}${lost === undefined ? "" : `: it ${lostWords(lost)}`}`,
    );
  }
  const uncited = (citing: string): Refusal =>
    cannot(`${citing} cites '${id}': spans of one text are not spans of another`);
  if (resource === sources && from.evidence.some(({ source_id }) => source_id === id))
    throw uncited(`${type} '${id}'`);
  try {
    for (const referrer of referrers(database, resources, resource, id)) {
      if (referrer.field.startsWith("evidence.")) throw uncited(`${referrer.resource.type} '${referrer.id}'`);
      const record = readRecord(database, referrer.resource, referrer.id);
      const [field = "", , part = null] = referrer.field.split(".");
      // Only the id changes, so the record is not checked by the rules again.
      if (record !== undefined)
        storeRecord(writing, referrer.resource, renameIn(record, { field, part }, id, into));
    }
    // Read it again: it may have named the other record and so been changed above.
    const held = readRecord(database, resource, into) ?? to;
    storeRecord(writing, resource, withEvidenceOf(from, held, resource));
    for (const { type: of, id: at, ...fault } of circleFaults(writing)) throw wouldNotBeValid(of, at, fault);
  } catch (error) {
    if (!(error instanceof RefusedByTables)) throw error;
    throw wouldNotBeValid(error.resource.type, error.record.id, error.fault);
  }
  deleteRecord(database, resource, id, change, into);
}

/**
 * Makes an id lead to another record, as a merge does. If a record still has the id, it is merged. If one of the two ids
 * was withdrawn or merged otherwise here, nothing is changed, and the lost id is returned for a report. Throws a Refusal
 * if the other record does not exist.
 */
export function redirectRecord(
  writing: Writing,
  resource: Resource,
  { id, into }: { id: string; into: string },
): LostId | null {
  const { database } = writing;
  const { type } = resource;
  refuseCode(resource);
  const [lost, lostInto] = [writing.lostId(resource, id), writing.lostId(resource, into)];
  if (lost !== undefined) return lost.into === into ? null : lost;
  if (lostInto !== undefined) return lostInto;
  if (writing.registered(type, into) === undefined) throw noSuchRecord(database, resource, into);
  const holder = writing.holder(resource, id);
  if (holder !== undefined && holder !== resource)
    throw cannot(`the id '${id}' is taken by the ${holder.type} of that id`);
  if (holder === resource) mergeRecords(writing, resource, { id, into });
  else redirectId(database, type, id, into, writing.change);
  return null;
}

/** The record `to` with the evidence of `from` added to its own. */
function withEvidenceOf(from: RecordInput, to: RecordInput, resource: Resource): RecordInput {
  const held = new Set(to.evidence.map(claimOf));
  const taken = from.evidence.map((citation) => asConflict(citation, from, to));
  const added = new Map(
    taken.filter((citation) => !held.has(claimOf(citation))).map((citation) => [claimOf(citation), citation]),
  );
  const merged = { ...to, evidence: [...to.evidence, ...added.values()] };
  const checked = checkRecord(resource, writtenRecord(merged));
  if (checked.ok) return checked.record;
  const [fault] = checked.faults;
  throw cannot(`the merged record would not be valid${fault === undefined ? "" : `: ${faultWords(fault)}`}`);
}

/** The citation for the other record. If it supports a different value, that value is added to it. */
function asConflict({ value, ...citation }: Evidence, from: RecordInput, to: RecordInput): Evidence {
  if (citation.field === null) return citation;
  const [name = "", index, ...rest] = citation.field.split(".");
  const entries = index === undefined ? undefined : from.values[name];
  if (Array.isArray(entries)) return ofEntry({ ...citation, value }, name, entries[Number(index)], rest, to);
  const [gives, holds] = [value ?? from.values[citation.field], to.values[citation.field]];
  return isScalar(gives) && String(gives) !== String(holds)
    ? { ...citation, value: String(gives) }
    : citation;
}

/** The same for a citation of one entry of a list. The entry may have another place in the other record, or none. */
function ofEntry(
  { value, ...citation }: Evidence,
  name: string,
  entry: unknown,
  rest: readonly string[],
  to: RecordInput,
): Evidence {
  const entries = to.values[name];
  const place = Array.isArray(entries)
    ? entries.findIndex((one) => JSON.stringify(one) === JSON.stringify(entry))
    : -1;
  if (place >= 0) {
    const field = [name, place, ...rest].join(".");
    return value === undefined ? { ...citation, field } : { ...citation, field, value };
  }
  const gives = value ?? (isScalar(entry) ? entry : JSON.stringify(entry));
  return { ...citation, field: name, value: String(gives) };
}

const isScalar = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number";
