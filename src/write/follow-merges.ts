// Replaces former ids of merged records in the references of a record by their present ids.
import { type Claim, claimUnder, same } from "../claims/claim.ts";
import type { ReferenceField } from "../db/records/references.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { gatheredBy } from "../resources/storage.ts";
import { renameIn } from "./rename-in.ts";
import type { Writing } from "./writing.ts";

/**
 * Returns the record with present ids. Loads use it: their files may be older than a merge, and then a former id means
 * the record that it was merged into.
 */
export function followMerges(
  writing: Pick<Writing, "anyMerged" | "referenceFields" | "mergedInto">,
  resource: Resource,
  record: RecordInput,
): RecordInput {
  if (!writing.anyMerged) return record;
  let followed = record;
  for (const { field, part, names } of writing.referenceFields(resource)) {
    const gathered = gatheredBy(resources, names);
    for (const id of idsIn(followed.values[field], part))
      for (const { type } of gathered.length > 0 ? gathered : [names]) {
        const into = writing.mergedInto(type, id);
        if (into !== undefined) followed = renameIn(followed, { field, part }, id, into);
      }
  }
  return followed;
}

/** The fields of a resource that can name a record of another one. */
export const fieldsNaming = (
  writing: Pick<Writing, "referenceFields">,
  resource: Resource,
  named: Resource,
): ReferenceField[] => writing.referenceFields(resource).filter(({ names }) => canBe(names, named.type));

/** Whether what names a record of a resource can name one of this type. */
const canBe = (named: Resource, type: string): boolean =>
  named.type === type || gatheredBy(resources, named).some((one) => one.type === type);

/**
 * A claim that a pack brings, with the names that its origin has given here, where the claim differs from these only by
 * merges that were made there and are left here.
 */
export function withNamesOfHere(
  writing: Pick<Writing, "leftRedirects" | "referenceFields">,
  resource: Resource,
  claim: Claim,
  already: readonly Claim[],
): Claim {
  const held = claimUnder(already, claim.origin, claim.id);
  if (writing.leftRedirects.length === 0 || held === undefined) return claim;
  const names = writing.referenceFields(resource).flatMap(({ field, part, names: named }) => {
    const [here, there] = [held.values[field], claim.values[field]];
    const record: RecordInput = { id: claim.id, values: { ...held.values }, evidence: [] };
    const led = writing.leftRedirects
      .filter(({ type }) => canBe(named, type))
      .reduce((one, left) => renameIn(one, { field, part }, left.here, left.there), record).values[field];
    return !same(here, there) && same(led, there) ? [[field, here]] : [];
  });
  return { ...claim, values: { ...claim.values, ...Object.fromEntries(names) } };
}

/** The ids in the value of a field that names other records. */
export function idsIn(value: unknown, part: string | null): Set<string> {
  const entries = Array.isArray(value) ? value : [value];
  const ids: unknown[] = part === null ? entries : entries.map((entry) => entry?.[part]);
  return new Set(ids.filter((id) => typeof id === "string"));
}
