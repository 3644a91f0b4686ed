// Finds the records that cite each sentence of a source, and whether each row of a data file is accounted for. Pure.
import type { Citation, Sentence } from "../db/reads/citations.ts";

interface RecordName {
  type: string;
  id: string;
}

export interface CoveredSentence extends Sentence {
  records: RecordName[];
}

/** All sentences, each with the records whose spans overlap it. Both lists must be in reading order. */
export function coverageOf(
  sentences: readonly Sentence[],
  citations: readonly Citation[],
): CoveredSentence[] {
  let next = 0;
  let open: Citation[] = [];
  return sentences.map((sentence) => {
    for (let one = citations[next]; one !== undefined && one.start < sentence.end; one = citations[++next])
      open.push(one);
    open = open.filter(({ end }) => end > sentence.start);
    const names = new Map(
      open.map(({ record_type: type, record_id: id }) => [`${type} ${id}`, { type, id }] as const),
    );
    return { ...sentence, records: [...names.values()] };
  });
}

/** Whether a sentence is cited or explained. */
export const isCovered = ({ records, reason }: CoveredSentence): boolean =>
  records.length > 0 || reason !== null;

export interface RowCoverage {
  cited: number;
  explained: number;
  failures: string[];
}

/** Checks that cited and explained rows together make up all rows of a data file. */
export function rowCoverage(
  rowCount: number,
  citations: readonly Citation[],
  explained: readonly Sentence[],
): RowCoverage {
  const cited = new Map<number, { start: number; end: number }>();
  for (const { row, start, end } of citations) {
    if (row === null) continue;
    const known = cited.get(row);
    cited.set(row, { start: Math.min(start, known?.start ?? start), end: Math.max(end, known?.end ?? end) });
  }
  const rows = [
    ...[...cited].map(([row, { start, end }]) => ({ row, start, end })),
    ...explained.map(({ start, end }) => ({ row: null, start, end })),
  ].sort((one, other) => one.start - other.start);
  const failures: string[] = [];
  const count = cited.size + explained.length;
  if (count !== rowCount)
    failures.push(
      `${cited.size} rows are cited and ${explained.length} explained: ${count}, but the file has ${rowCount}`,
    );
  else {
    const wrong = rows.findIndex(({ row }, index) => row !== null && row !== index + 1);
    if (wrong >= 0) failures.push(`the row cited as ${rows[wrong]?.row} is row ${wrong + 1} of the file`);
  }
  const inside = rows.findIndex((row, index) => row.start < (rows[index - 1]?.end ?? 0));
  if (inside > 0) failures.push(`the row that begins at ${rows[inside]?.start} begins inside the one before`);
  return { cited: cited.size, explained: explained.length, failures };
}
