// Which records cite each sentence of a source. Pure.
import type { Citation, Sentence } from "./citations.ts";

export interface RecordName {
  type: string;
  id: string;
}

export interface CoveredSentence extends Sentence {
  records: RecordName[];
}

/** Every sentence in order, with the records whose spans touch it. */
export const coverageOf = (
  sentences: readonly Sentence[],
  citations: readonly Citation[],
): CoveredSentence[] =>
  sentences.map((sentence) => {
    const touching = citations.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    const names = new Map(
      touching.map(({ record_type: type, record_id: id }) => [`${type} ${id}`, { type, id }] as const),
    );
    return { ...sentence, records: [...names.values()] };
  });

/** Cited, or explained. */
export const isCovered = ({ records, reason }: CoveredSentence): boolean =>
  records.length > 0 || reason !== null;
