// Two records of one thing become one: what named the first names the second, which takes over its evidence.

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

/** Codes are given by others: no record has two of them. */
function refuseCode({ type, fields }: Resource): void {
  if (fields.id?.kind !== "id") throw cannot(`a ${type} is named by its code: there are no two of one`);
}

const wouldNotBeValid = (type: string, id: string, fault: Fault): Refusal =>
  cannot(`the ${type} '${id}' would not be valid: ${faultWords(fault)}`);

/**
 * Merges `id` into `into`. Fields of `into` stay as they are; where the other's differ, its evidence stays beside them
 * as a conflict. Throws a Refusal that says what stands against it.
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
      // It says what it said before, under another name: today's rules are not asked again.
      if (record !== undefined)
        storeRecord(writing, referrer.resource, renameIn(record, { field, part }, id, into));
    }
    // It may itself have named the other one.
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
 * Makes an id lead to another record, as a merge does; a record that still has that id is merged. What was withdrawn or
 * merged here stays so: it is given back, for a report. Throws a Refusal where there is no such record to lead to.
 */
export function leadOn(
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

/** The record with the other's evidence beside its own. */
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

/** A span with the value that it gives for a field, where that is not what the other record says. */
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

/** The same of a span for one entry of a list: the entry has another place in the other record, or none. */
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
