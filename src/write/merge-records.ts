// Merges two records of the same thing: references to the first then name the second, which gets the evidence of both.
import { type Claim, compressClaim, same, withClaim } from "../claims/claim.ts";
import { withSpellingsOf } from "../claims/spellings.ts";
import { recordsSaying } from "../db/reads/claimed.ts";
import { deleteRecord } from "../db/records/delete-record.ts";
import { areDistinct } from "../db/records/distinct-pairs.ts";
import { type LostId, lostWords, redirectId } from "../db/records/lost-ids.ts";
import { referrers } from "../db/records/references.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { sources } from "../resources/sources.ts";
import { hasCodes } from "../resources/storage.ts";
import { circleFaults } from "./check-circles.ts";
import { fieldsNaming, idsIn } from "./follow-merges.ts";
import { noSuchRecord, refuseMissing, shownId } from "./missing-records.ts";
import { type Fault, faultWords, Refusal } from "./refusal.ts";
import { renameIn } from "./rename-in.ts";
import { heldRecord, settle, shownBy } from "./settle.ts";
import { RefusedByTables, storeRecord } from "./store-record.ts";
import type { Writing } from "./writing.ts";

const cannot = (why: string): Refusal => new Refusal("CANNOT_MERGE", why);

function refuseCode(resource: Resource): void {
  const { type } = resource;
  if (hasCodes(resource))
    throw cannot(`the id of a ${type} is a code, so two records are never the same ${type}`);
}

const wouldNotBeValid = (type: string, id: string, fault: Fault): Refusal =>
  cannot(`the ${type} '${id}' would not be valid: ${faultWords(fault)}`);

/**
 * Merges `id` into `into`, which then has what every origin said of either. It shows what a curator has set, or what the
 * origin says that comes first; of equal origins, its own. Each other value stands in the evidence, as a conflict. Throws
 * a Refusal with the reason if the records cannot be merged.
 */
export function mergeRecords(
  writing: Writing,
  resource: Resource,
  { id, into }: { id: string; into: string },
): void {
  const { database, change } = writing;
  const { type } = resource;
  const [from, to] = [heldRecord(writing, resource, id), heldRecord(writing, resource, into)];
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
  if (resource === sources && from.record.evidence.some(({ source_id }) => source_id === id))
    throw uncited(`${type} '${id}'`);
  try {
    const naming = new Map<string, { resource: Resource; id: string }>();
    for (const referrer of referrers(database, resources, resource, id)) {
      if (referrer.field.startsWith("evidence.")) throw uncited(`${referrer.resource.type} '${referrer.id}'`);
      naming.set(`${referrer.resource.type} ${referrer.id}`, referrer);
    }
    for (const { type: of, id: at } of recordsSaying(database, id)) {
      const other = resources.find((one) => one.type === of);
      if (other !== undefined && !(other === resource && at === id))
        naming.set(`${of} ${at}`, { resource: other, id: at });
    }
    for (const one of naming.values())
      renameReferences(writing, one.resource, one.id, resource, { id, into });
    deleteRecord(database, resource, id, change, into);
    writing.noteMerge();
    // Read it again: it may have named the other record and so been changed above.
    const { record, claims } = heldRecord(writing, resource, into) ?? to;
    const added = resource === sources ? from.claims.map(withoutText) : from.claims;
    const kept = withSpellingsOf(resource, record, claims, from.record.values);
    settle(writing, resource, into, added.reduce(withClaim, kept), record);
    refuseMissing(writing, resource, into);
    for (const { type: of, id: at, ...fault } of circleFaults(writing)) throw wouldNotBeValid(of, at, fault);
  } catch (error) {
    if (error instanceof RefusedByTables)
      throw wouldNotBeValid(error.resource.type, error.record.id, error.fault);
    const [fault] = error instanceof Refusal && error.code === "INVALID_RECORD" ? error.faults : [];
    throw fault === undefined ? error : wouldNotBeValid(type, into, fault);
  }
}

/** What a source says of its text. Spans of one text are not spans of another, so this stays with the source. */
const OF_TEXT = ["text_sha256", "text_length", "media_type", "row_count", "sentences"];

const withoutText = ({ values, ...claim }: Claim): Claim => ({
  ...claim,
  values: Object.fromEntries(Object.entries(values).filter(([name]) => !OF_TEXT.includes(name))),
});

/**
 * Replaces the id in what each origin says of a record, and in the record. Only the id changes, so the record is not
 * checked by the rules again; where origins then agree, it has a conflict less.
 */
function renameReferences(
  writing: Writing,
  resource: Resource,
  at: string,
  named: Resource,
  { id, into }: { id: string; into: string },
): void {
  const held = heldRecord(writing, resource, at);
  if (held === undefined) return;
  const fields = fieldsNaming(writing, resource, named);
  const renamed = (said: RecordInput): RecordInput =>
    fields
      .filter(({ field, part }) => idsIn(said.values[field], part).has(id))
      .reduce((one, field) => renameIn(one, field, id, into), said);
  const claims = held.claims.map((claim): Claim => {
    const said = renamed({ id: at, values: claim.values, evidence: [...claim.evidence] });
    return { ...claim, values: said.values, evidence: said.evidence };
  });
  if (same(claims, held.claims)) return;
  const record = shownBy(writing, resource, at, claims, renamed(held.record));
  storeRecord(
    writing,
    resource,
    record,
    claims.map((claim) => compressClaim(record, claim)),
  );
}

/**
 * Makes an id lead to another record, as a merge does. If a record still has the id, it is merged. If one of the two ids
 * was withdrawn or merged otherwise here, or if a person has said that the records are two, nothing is changed, and this
 * is returned for a report. Throws a Refusal if the other record does not exist.
 */
export function redirectRecord(
  writing: Writing,
  resource: Resource,
  { id, into }: { id: string; into: string },
): LostId | "known to be two" | null {
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
  if (holder === resource && areDistinct(database, type, id, into)) return "known to be two";
  if (holder === resource) mergeRecords(writing, resource, { id, into });
  else redirectId(database, type, id, into, writing.change);
  return null;
}
