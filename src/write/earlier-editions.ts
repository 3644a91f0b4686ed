// Citations of rows that an earlier edition of a data file gave: they cite the header of the present edition, and their
// notes name the row and the edition.
import { readRecord } from "../db/records/read-record.ts";
import { textAfter } from "../db/records/read-revisions.ts";
import type { Evidence } from "../resources/define-resource.ts";
import { sources } from "../resources/sources.ts";
import { citationKey } from "../resources/written-record.ts";
import type { Edition, Writing } from "./writing.ts";

/** The citations, with the header of the present edition in place of rows of an earlier one. */
export function citedAnew(
  evidence: readonly Evidence[],
  presentOf: (citation: Evidence) => Edition | null,
): Evidence[] {
  const cited = evidence.map((citation): Evidence => {
    const present = citation.row === undefined ? null : presentOf(citation);
    if (present === null) return citation;
    const { source_id, field, value, note } = citation;
    const { start, end, span_sha256, row } = present.header;
    return {
      source_id,
      start,
      end,
      span_sha256,
      field,
      basis: "inferred",
      note:
        note !== null && NOTED.test(note)
          ? note
          : `Row ${citation.row} of an earlier edition gave it, whose text has the SHA-256 ${present.earlier}.`,
      ...(value === undefined ? {} : { value }),
      row,
    };
  });
  return [...new Map(cited.map((one) => [citationKey(one), one])).values()];
}

const NOTED = /^Row \d+ of an earlier edition gave it, whose text has the SHA-256 [0-9a-f]{64}\.$/;

/** The citations of a former state, after the change with this number, as they fit the present editions of data files. */
export function citedSince(writing: Writing, evidence: readonly Evidence[], revision: number): Evidence[] {
  const known = new Map<string, Edition | null>();
  return citedAnew(evidence, ({ source_id }) => {
    if (!known.has(source_id)) known.set(source_id, presentEdition(writing, source_id, revision));
    return known.get(source_id) ?? null;
  });
}

/** The present edition of a source; null if its text is that of then. */
function presentEdition({ database }: Writing, sourceId: string, revision: number): Edition | null {
  const source = readRecord(database, sources, sourceId);
  const earlier = textAfter(database, sourceId, revision);
  const [header] = source?.evidence ?? [];
  if (header === undefined || earlier === undefined || earlier === source?.values.text_sha256) return null;
  return { header, earlier };
}
