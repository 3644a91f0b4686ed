// Gives the references that a merge renamed back to a record that is restored, where nothing has been said since.
import { type Claim, CURATOR, claimBy, claimUnder, expandClaim, same } from "../claims/claim.ts";
import { type Renaming, renamingsOf } from "../db/records/read-revisions.ts";
import type { Evidence, RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { citedSince } from "./earlier-editions.ts";
import { fieldsNaming } from "./follow-merges.ts";
import { type IdField, renameIn } from "./rename-in.ts";
import { heldRecord, settle, withPresentIds } from "./settle.ts";
import type { Writing } from "./writing.ts";

/** A merge that is undone: `id` led to `into`. */
interface Undone {
  id: string;
  into: string;
}

/**
 * What each origin said of the referrers before the merge counts again, field by field, if it still says what the merge
 * made of it. Call it when the id no longer leads to the other record.
 */
export function giveBackReferences(writing: Writing, merged: Resource, undone: Undone): void {
  for (const renaming of renamingsOf(writing.database, merged.type, undone.id)) {
    const resource = resources.find(({ type }) => type === renaming.type);
    const held = resource && heldRecord(writing, resource, renaming.id);
    if (resource === undefined || held === undefined) continue;
    const said = saidBefore(writing, resource, renaming);
    const fields = fieldsNaming(writing, resource, merged);
    const claims = held.claims.map((claim) => {
      const before = claimUnder(said, claim.origin, claim.id);
      return before === undefined
        ? claim
        : fields.reduce((now, field) => givenBack(now, before, field, undone), claim);
    });
    if (!same(claims, held.claims)) settle(writing, resource, renaming.id, claims, held.record);
  }
}

/** The claims on a referrer before the merge, as they would stand today. One without claims was a curator's. */
function saidBefore(writing: Writing, resource: Resource, { record, claims, revision }: Renaming): Claim[] {
  const said =
    claims.length === 0 ? [claimBy(CURATOR, record)] : claims.map((claim) => expandClaim(record, claim));
  return said.map((claim) => {
    const present = withPresentIds(writing, resource, claim);
    return { ...present, evidence: citedSince(writing, present.evidence, revision) };
  });
}

/**
 * Gives one field back. A list that the merge made shorter is given back only with its citations: these name its entries
 * by their places.
 */
function givenBack(now: Claim, before: Claim, at: IdField, { id, into }: Undone): Claim {
  const { field } = at;
  const led = renameIn(asRecord(before), at, id, into);
  const [value, made] = [before.values[field], led.values[field]];
  if (same(value, made) || !same(now.values[field], made)) return now;
  const values = { ...now.values, [field]: value };
  if (same(led.evidence, now.evidence)) return { ...now, values, evidence: before.evidence };
  const isOf = (citation: Evidence) => citation.field?.split(".")[0] === field;
  if (same(led.evidence.filter(isOf), now.evidence.filter(isOf)))
    return {
      ...now,
      values,
      evidence: [...now.evidence.filter((one) => !isOf(one)), ...before.evidence.filter(isOf)],
    };
  return lengthOf(value) === lengthOf(made) ? { ...now, values } : now;
}

const asRecord = ({ id, values, evidence }: Claim): RecordInput => ({
  id,
  values: { ...values },
  evidence: [...evidence],
});

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 1);
