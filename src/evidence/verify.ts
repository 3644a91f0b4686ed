// Checks that every claim can be traced to the words that support it.
import type { Database } from "../db/connection/database.ts";
import {
  type Citation,
  citationsOf,
  quoteSpans,
  type Sentence,
  type Source,
  sentencesOf,
  sourcesOf,
} from "../db/reads/citations.ts";
import { type Attachment, findTexts } from "./attach-folder.ts";
import { type CoveredSentence, coverageOf, isCovered, rowCoverage } from "./coverage.ts";
import type { SourceText } from "./source-text.ts";

export interface SourceVerdict {
  source: string;
  /** Whether the text was available for rereading the spans. */
  text: "read" | "changed" | "missing";
  records: number;
  spans: number;
  /** The number of its sentences; for a data file its rows, with the header. */
  sentences: number;
  cited: number;
  explained: number;
  failures: string[];
}

/** Verifies every source against the texts in a folder. Without a text, it checks what it can. */
export function verify(database: Database, folder: string): SourceVerdict[] {
  const texts = findTexts(database, folder);
  return sourcesOf(database).map((source) => verifySource(database, source, texts));
}

function verifySource(database: Database, source: Source, texts: Attachment): SourceVerdict {
  const citations = citationsOf(database, source.id);
  const coverage = coverageFigures(source, citations, sentencesOf(database, source.id));
  const text = texts.attached.get(source.id)?.text ?? null;
  const changed = texts.refused.filter((refused) => refused.source === source.id);
  return {
    source: source.id,
    text: text !== null ? "read" : changed.length > 0 ? "changed" : "missing",
    records: new Set(citations.map((one) => `${one.record_type} ${one.record_id}`)).size,
    spans: citations.length,
    sentences: coverage.sentences,
    cited: coverage.cited,
    explained: coverage.explained,
    failures: [
      ...(text === null ? changed.map(({ file, reason }) => `${file}: ${reason}`) : []),
      ...boundFailures(source, citations),
      ...coverage.failures,
      ...(text === null ? [] : [...spanFailures(text, citations), ...quoteFailures(database, source, text)]),
    ],
  };
}

function coverageFigures(
  { row_count }: Source,
  citations: readonly Citation[],
  sentences: readonly Sentence[],
): Pick<SourceVerdict, "sentences" | "cited" | "explained" | "failures"> {
  const coverage = coverageOf(sentences, citations);
  const failures = coverageFailures(coverage);
  if (row_count !== null) {
    const rows = rowCoverage(row_count, citations, sentences);
    return { ...rows, sentences: row_count, failures: [...failures, ...rows.failures] };
  }
  const cited = coverage.filter((sentence) => sentence.records.length > 0).length;
  const explained = coverage.filter(({ records, reason }) => records.length === 0 && reason !== null).length;
  return { sentences: coverage.length, cited, explained, failures };
}

const name = ({ record_type, record_id, field }: Citation): string =>
  `${record_type} ${record_id}${field === null ? "" : `, ${field}`}`;

const boundFailures = ({ text_length }: Source, citations: readonly Citation[]): string[] =>
  citations
    .filter(({ end }) => end > text_length)
    .map((one) => `${name(one)}: the span ends at ${one.end}, the text at ${text_length}`);

function coverageFailures(coverage: readonly CoveredSentence[]): string[] {
  return coverage.flatMap((sentence, index) => {
    const before = coverage[index - 1];
    const at = `the sentence ${sentence.start} to ${sentence.end}`;
    if (before !== undefined && before.end > sentence.start) return [`${at} begins inside the one before`];
    if (!isCovered(sentence)) return [`${at} is neither cited nor explained`];
    if (sentence.records.length > 0 && sentence.reason !== null)
      return [`${at} is cited, and yet explained as stating nothing: ${sentence.reason}`];
    return [];
  });
}

const spanFailures = (text: SourceText, citations: readonly Citation[]): string[] =>
  citations
    .filter(({ start, end, span_sha256 }) => text.spanDigest(start, end) !== span_sha256)
    .map(
      (one) =>
        `${name(one)}: the span ${one.start} to ${one.end} does not have the digest ${one.span_sha256}`,
    );

/** A quotation must appear verbatim in a span cited for the whole quote or for its text. */
function quoteFailures(database: Database, { id: sourceId }: Source, text: SourceText): string[] {
  const rows = quoteSpans(database, sourceId);
  return [...Map.groupBy(rows, (row) => row.id)]
    .filter(([, spans]) => !spans.some((span) => text.slice(span.start, span.end).includes(span.text)))
    .map(([id, [span]]) => `quote ${id}: '${span?.text}' is not in its span`);
}
