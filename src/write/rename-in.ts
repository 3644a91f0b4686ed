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
  { field, part }: IdField,
  from: string,
  to: string,
): RecordInput {
  const value = values[field];
  if (!Array.isArray(value))
    return { id, values: { ...values, [field]: value === from ? to : value }, evidence };
  const renamed: unknown[] = value.map((entry) => {
    if (part === null) return entry === from ? to : entry;
    return entry[part] === from ? { ...entry, [part]: to } : entry;
  });
  const texts = renamed.map((entry) => JSON.stringify(entry));
  const kept = [...new Set(texts)];
  return {
    id,
    values: { ...values, [field]: kept.map((text) => renamed[texts.indexOf(text)]) },
    evidence: distinct(
      evidence.map((citation) => {
        const [name, index, ...rest] = citation.field?.split(".") ?? [];
        const place = kept.indexOf(texts[Number(index)] ?? "");
        return name !== field || place < 0
          ? citation
          : { ...citation, field: [name, place, ...rest].join(".") };
      }),
    ),
  };
}
