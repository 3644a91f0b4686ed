// Replaces one id in a field of a record by another. If a list then has the same entry twice, it keeps only one, and the
// citations of entries get their new places.
import type { Evidence, RecordInput } from "../resources/define-resource.ts";
import { citationKey } from "../resources/written-record.ts";

const distinct = (evidence: readonly Evidence[]): Evidence[] =>
  [...new Map(evidence.toReversed().map((one) => [citationKey(one), one])).values()].toReversed();

export interface IdField {
  field: string;
  /** The part of each entry that is an id; null if the field is an id, or a list of ids. */
  part: string | null;
}

/** Returns the record with `to` in place of `from` in one field. */
export function renameIn(
  { id, values, evidence }: RecordInput,
  at: IdField,
  from: string,
  to: string,
): RecordInput {
  const { field } = at;
  const value = values[field];
  if (!Array.isArray(value))
    return { id, values: { ...values, [field]: value === from ? to : value }, evidence };
  const renamed: unknown[] = value.map((entry) => renamedEntry(at, entry, from, to));
  const texts = renamed.map((entry) => JSON.stringify(entry));
  const kept = [...new Set(texts)];
  return {
    id,
    values: { ...values, [field]: kept.map((text) => renamed[texts.indexOf(text)]) },
    evidence: distinct(
      evidence.map((citation) => {
        const entry = entryOf(citation, field);
        const place = entry === null ? -1 : kept.indexOf(texts[entry] ?? "");
        return place < 0 ? citation : movedTo(citation, place);
      }),
    ),
  };
}

/** An entry of a list with `to` in place of `from`. */
export function renamedEntry({ part }: IdField, entry: unknown, from: string, to: string): unknown {
  if (part === null) return entry === from ? to : entry;
  const parts: Record<string, unknown> = typeof entry === "object" ? { ...entry } : {};
  return parts[part] === from ? { ...parts, [part]: to } : entry;
}

/** The place of the entry of a list that a citation is of; null if it is of something else. */
export function entryOf(citation: Evidence, field: string): number | null {
  const [name, index] = citation.field?.split(".") ?? [];
  return name === field && index !== undefined && /^\d+$/.test(index) ? Number(index) : null;
}

/** A citation of an entry as one of the entry at another place. */
export function movedTo(citation: Evidence, place: number): Evidence {
  const [name, , ...rest] = citation.field?.split(".") ?? [];
  return { ...citation, field: [name, place, ...rest].join(".") };
}
