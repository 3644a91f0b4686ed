// Small records and citations for tests of claims.
import type { Evidence, RecordInput } from "../../src/resources/define-resource.ts";

/** A citation of five characters for the whole record, or for a field. */
export const cite = (
  source_id: string,
  start: number,
  field: string | null = null,
  more: Partial<Evidence> = {},
): Evidence => ({
  source_id,
  start,
  end: start + 5,
  span_sha256: "0".repeat(64),
  field,
  basis: "stated",
  note: null,
  ...more,
});

export const record = (values: object, evidence: Evidence[], id = "ran"): RecordInput => ({
  id,
  values: { id, ...values },
  evidence,
});
