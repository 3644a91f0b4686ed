// Checks that citations fit their sources: a span lies within the text, and a row is a row of the data file. If the
// text is available, its words must have the digest that the citation gives.
import { citedSpans } from "../db/reads/citations.ts";
import type { Evidence, RecordInput, Resource } from "../resources/define-resource.ts";
import { sources } from "../resources/sources.ts";
import { sha256 } from "../standards/sha-256.ts";
import type { Fault, RecordFault } from "./refusal.ts";
import { type CitedSource, citedSource, type Writing } from "./writing.ts";

type Span = Pick<Evidence, "source_id" | "start" | "end" | "span_sha256" | "row">;

/**
 * What is wrong with the evidence of a record; empty if nothing is. A source that does not exist is not reported here:
 * references are checked elsewhere. `deferred` is a source that is written after its records: its citations are checked
 * later, by `misfits`.
 */
export function evidenceFaults(
  writing: Writing,
  resource: Resource,
  { id, values, evidence }: RecordInput,
  deferred: string | null = null,
): Fault[] {
  const sentences = resource === sources ? sentenceFaults(id, values) : [];
  const spans = evidence.flatMap((span, index): Fault[] => {
    if (span.source_id === deferred) {
      writing.changedSources.add(deferred);
      return [];
    }
    const isItself = resource === sources && span.source_id === id;
    const source = isItself ? citedSource(values) : writing.source(span.source_id);
    const fault = source === null ? null : spanFault(writing, span, source);
    return fault === null ? [] : [{ path: `evidence.${index}.${fault.path}`, detail: fault.detail }];
  });
  return [...sentences, ...spans];
}

/** Sentences must lie within the text, in its order, without overlap: readers rely on the order. */
function sentenceFaults(id: string, values: RecordInput["values"]): Fault[] {
  const { text_length } = citedSource(values);
  const sentences = Array.isArray(values.sentences) ? values.sentences : [];
  let before = 0;
  for (const [index, sentence] of sentences.entries()) {
    const [start, end] = [Number(sentence.start), Number(sentence.end)];
    if (end > text_length)
      return [
        { path: `sentences.${index}.end`, detail: `the text of '${id}' has ${text_length} code points` },
      ];
    if (start < before)
      return [
        {
          path: `sentences.${index}.start`,
          detail: `expected ${before} or more, the end of the sentence before`,
        },
      ];
    before = end;
  }
  return [];
}

function spanFault({ findText }: Writing, span: Span, source: CitedSource): Fault | null {
  const { source_id, start, end, span_sha256, row } = span;
  const { text_length, row_count } = source;
  if (end > text_length)
    return { path: "end", detail: `the text of '${source_id}' has ${text_length} code points` };
  if (row !== undefined && row_count === null)
    return { path: "row", detail: `'${source_id}' is prose: expected no row` };
  if (row !== undefined && row_count !== null && row > row_count)
    return { path: "row", detail: `'${source_id}' has ${row_count} rows` };
  const text = findText(source);
  if (text === undefined) return null;
  const digest = sha256(text.slice(start, end));
  if (digest === span_sha256) return null;
  return {
    path: "span_sha256",
    detail: `the words of '${source_id}' from ${start} to ${end} have the digest ${digest}`,
  };
}

/** A record with a citation that does not fit a source that was changed later. */
export interface Misfit extends RecordFault {
  /** The field of the source that the citation contradicts. */
  of: string;
}

/** For each member of a citation, the field of the source that can contradict it. */
const AGAINST: Readonly<Record<string, string>> = {
  end: "text_length",
  row: "row_count",
  span_sha256: "text_sha256",
};

/**
 * The citations that do not fit a source that this transaction has changed. Call it at the end, when everything is
 * written.
 */
export function misfits(writing: Writing): Misfit[] {
  return [...writing.changedSources].flatMap((source_id) => {
    const source = writing.source(source_id);
    if (source === null) return [];
    const hasText = writing.findText(source) !== undefined;
    const { text_length, row_count } = source;
    const beyond = { end: text_length, row: row_count ?? 0 };
    return citedSpans(writing.database, source_id, hasText ? null : beyond).flatMap((cited): Misfit[] => {
      const { record_type, record_id, ordinal, row, ...span } = cited;
      const fault = spanFault(writing, { source_id, ...span, row: row ?? undefined }, source);
      if (fault === null) return [];
      const path = `evidence.${ordinal}.${fault.path}`;
      const { detail } = fault;
      const of = AGAINST[fault.path] ?? "";
      return [{ type: record_type, id: record_id, path, detail, of }];
    });
  });
}
