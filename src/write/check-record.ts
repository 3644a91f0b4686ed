// Checks a value by the schema of its resource, and returns it as a record. It does not use the database.
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { type Fault, invalidRecord } from "./refusal.ts";

export type Checked = { ok: true; record: RecordInput } | { ok: false; faults: Fault[] };

/** Longer lists are refused before each entry is parsed. */
const MAX_EVIDENCE = 10_000;

/** Checks a value. Returns the record, or everything that is wrong with it. */
export function checkRecord(resource: Resource, value: unknown): Checked {
  if (citations(value) > MAX_EVIDENCE)
    return { ok: false, faults: [{ path: "evidence", detail: `expected at most ${MAX_EVIDENCE} spans` }] };
  const record = resource.input.safeParse(value);
  if (record.success) return { ok: true, record: record.data };
  return {
    ok: false,
    faults: record.error.issues.map(({ path, message }) => ({ path: path.join("."), detail: message })),
  };
}

function citations(value: unknown): number {
  if (typeof value !== "object" || value === null || !("evidence" in value)) return 0;
  return Array.isArray(value.evidence) ? value.evidence.length : 0;
}

/** Checks a value and returns the record. Throws a Refusal that names each wrong member. */
export function parseRecord(resource: Resource, value: unknown): RecordInput {
  const checked = checkRecord(resource, value);
  if (checked.ok) return checked.record;
  throw invalidRecord(checked.faults);
}
