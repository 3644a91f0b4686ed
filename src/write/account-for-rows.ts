// Each row of a data file is cited by a record, or explained by its source, also when the record is withdrawn or restored.
import { isRowCited } from "../db/reads/citations.ts";
import type { Evidence } from "../resources/define-resource.ts";
import { sources } from "../resources/sources.ts";
import { heldRecord, settle } from "./settle.ts";
import type { Writing } from "./writing.ts";

interface Explained {
  start: number;
  end: number;
  reason: string;
}

/**
 * Explains the rows of these citations that no record cites any longer by `reason`, and no longer explains those that one
 * cites. A source that was withdrawn explains nothing.
 */
export function accountForRows(writing: Writing, evidence: readonly Evidence[], reason: string): void {
  for (const [sourceId, rows] of rowsOf(evidence)) {
    const held = heldRecord(writing, sources, sourceId);
    if (held === undefined || held.record.values.row_count === null) continue;
    const uncited = [...rows].filter(([row]) => !isRowCited(writing.database, sourceId, row));
    const starts = new Set([...rows.values()].map(({ start }) => start));
    const claims = held.claims.map((claim) => {
      if (claim.origin !== sourceId) return claim;
      const { sentences: listed, ...values } = claim.values;
      const others: Explained[] = Array.isArray(listed)
        ? listed.filter(({ start }) => !starts.has(start))
        : [];
      const sentences = [...others, ...uncited.map(([, { start, end }]) => ({ start, end, reason }))];
      sentences.sort((one, other) => one.start - other.start);
      return { ...claim, values: sentences.length === 0 ? values : { ...values, sentences } };
    });
    settle(writing, sources, sourceId, claims, held.record);
  }
}

/** The cited rows by source and number, each with its part of the text. */
function rowsOf(evidence: readonly Evidence[]): Map<string, Map<number, { start: number; end: number }>> {
  const bySource = new Map<string, Map<number, { start: number; end: number }>>();
  for (const { source_id, row, start, end } of evidence) {
    if (row === undefined) continue;
    const rows = bySource.get(source_id) ?? new Map<number, { start: number; end: number }>();
    const known = rows.get(row);
    rows.set(row, { start: Math.min(start, known?.start ?? start), end: Math.max(end, known?.end ?? end) });
    bySource.set(source_id, rows);
  }
  return bySource;
}
