// Replaces former ids of merged records in the references of a record by their present ids.
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
): ReferenceField[] =>
  writing
    .referenceFields(resource)
    .filter(({ names }) => names === named || gatheredBy(resources, names).includes(named));

/** The ids in the value of a field that names other records. */
export function idsIn(value: unknown, part: string | null): Set<string> {
  const entries = Array.isArray(value) ? value : [value];
  const ids: unknown[] = part === null ? entries : entries.map((entry) => entry?.[part]);
  return new Set(ids.filter((id) => typeof id === "string"));
}
