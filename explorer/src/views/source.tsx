// The evidence reader for a source: its sentences in order, with what each established, or why it established
// nothing. A chosen span is marked in its sentence.
import { useEffect, useMemo } from "preact/hooks";
import type { components } from "../../../client/src/schema.ts";
import { dateInWords } from "../../../src/standards/date-words.ts";
import { item, list, useAnswer } from "../api.ts";
import { changed, pageUrl } from "../location.ts";
import { ApiCalls } from "../parts/api-calls.tsx";
import { HowToAttach } from "../parts/citation-card.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { recordUrl } from "../records.ts";
import { capital, counted, fieldInWords, inWords } from "../words.ts";

type Sentence = components["schemas"]["Coverage"]["data"][number];
type Annotation = components["schemas"]["Annotations"]["data"][number];

/** The most rows without records that are shown of a data file; the call below returns the rest. */
const MOST_SHOWN = 500;

interface Span {
  start: number;
  end: number;
}

interface Props {
  query: Readonly<Record<string, string>>;
}

export function SourcePage({ query: { id = "", start, end } }: Props) {
  const source = useAnswer(item("/v1/sources/{id}", id, { include: "author" }));
  const coverageCall = item("/v1/sources/{id}/coverage", id);
  const annotationsCall = item("/v1/sources/{id}/annotations", id);
  const coverage = useAnswer(coverageCall);
  const isData = source.body !== null && source.body.data.row_count !== null;
  // A data file has at least one citation per row, so they are read page by page.
  const annotations = useAnswer(source.body === null || isData ? null : annotationsCall);
  const chosen = start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
  const sentences = (coverage.body?.data ?? []).slice(0, MOST_SHOWN);
  const first = chosen === null ? -1 : sentences.findIndex((sentence) => sentence.end > chosen.start);
  useEffect(() => {
    if (first >= 0) document.getElementById(`sentence-${first}`)?.scrollIntoView({ block: "center" });
  }, [first]);
  const data = source.body?.data;
  const attached = sentences.some(({ exact }) => exact !== null);
  return (
    <>
      <p class="crumbs">
        <a href={pageUrl({ view: "sources" })}>Sources</a>
      </p>
      <h1>{data?.title ?? id}</h1>
      <ProblemNotice problem={source.problem} />
      {data !== undefined && (
        <>
          <p class="lead">{data.summary}</p>
          <p class="quiet">
            {[
              data.publisher,
              data.author?.name,
              data.published === null ? "not dated" : dateInWords(data.published),
            ]
              .filter((part) => part)
              .join(" · ")}
            {" · SHA-256 "}
            <code title={data.text_sha256}>{data.text_sha256.slice(0, 12)}…</code>
            {!isData && " · "}
            {isData
              ? ""
              : attached
                ? "the text is attached"
                : "the text is not attached: positions stand in place of words"}
          </p>
          {!attached && sentences.length > 0 && <HowToAttach sha256={data.text_sha256} />}
        </>
      )}
      {coverage.body !== null && (
        <p class="coverage">
          <meter
            min={0}
            max={coverage.body.meta.total}
            value={coverage.body.meta.covered}
            aria-label="sentences covered"
          />
          {coverage.body.meta.cited.toLocaleString("en")} of{" "}
          {counted(coverage.body.meta.total, isData ? "row" : "sentence")} establish a fact,{" "}
          {(coverage.body.meta.covered - coverage.body.meta.cited).toLocaleString("en")} say why not
          {isData
            ? coverage.body.links.next === null
              ? ": these are listed here."
              : ": the first of these are listed here."
            : "."}
        </p>
      )}
      <ol class="sentences">
        {sentences.map((sentence, index) => (
          <SentenceLine
            key={sentence.start}
            id={`sentence-${index}`}
            sentence={sentence}
            annotations={annotations.body?.data ?? []}
            chosen={chosen}
          />
        ))}
      </ol>
      {(coverage.body?.data.length ?? 0) > sentences.length && (
        <p class="quiet">
          The first {sentences.length} of {coverage.body?.data.length.toLocaleString("en")}; the call below
          has all.
        </p>
      )}
      <ApiCalls
        calls={[
          {
            call: coverageCall,
            label: isData ? "Its rows that establish nothing, and why" : "Its sentences, and who cites them",
          },
          isData
            ? {
                call: list("/v1/evidence", { source_id: id, sort: "start" }),
                label: "What cites it, row by row",
                formats: ["csv", "ndjson"] as const,
              }
            : { call: annotationsCall, label: "Its cited spans, in reading order" },
          { call: item("/v1/sources/{id}", id), label: "The source", formats: ["csv", "jsonld"] },
        ]}
      />
    </>
  );
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

interface LineProps {
  id: string;
  sentence: Sentence;
  annotations: readonly Annotation[];
  chosen: Span | null;
}

const AT_FIRST = 5;

function SentenceLine({ id, sentence, annotations, chosen }: LineProps) {
  const spans = useMemo(() => annotations.filter((span) => touches(span, sentence)), [annotations, sentence]);
  const established = recordsOf(spans);
  const marked = chosen !== null && touches(chosen, sentence) ? chosen : null;
  const line = (record: Established) => (
    <li key={`${record.type} ${record.id}`}>
      <span class="kind">{inWords(record.type)}</span>{" "}
      <a href={recordUrl(record.type, record.id)}>{record.title}</a>{" "}
      <a class="quiet-link" href={changed({ start: String(record.start), end: String(record.end) })}>
        {record.fields.length === 0 ? "as a whole" : record.fields.map(fieldInWords).join(", ")}
        <span class="visually-hidden">: mark the words</span>
      </a>
    </li>
  );
  return (
    <li id={id} class={established.length > 0 ? "sentence" : "sentence idle"}>
      <p class="words">
        {sentence.exact === null ? (
          <span class={marked === null ? "unattached" : "unattached marked"}>
            Characters {sentence.start} to {sentence.end}
          </span>
        ) : (
          <Words text={sentence.exact} at={sentence.start} marked={marked} />
        )}
      </p>
      {established.length === 0 && <p class="reason">{capital(sentence.reason ?? "")}</p>}
      {established.length > 0 && <ul class="established">{established.slice(0, AT_FIRST).map(line)}</ul>}
      {established.length > AT_FIRST && (
        <details>
          <summary>{established.length - AT_FIRST} more that it supports</summary>
          <ul class="established">{established.slice(AT_FIRST).map(line)}</ul>
        </details>
      )}
    </li>
  );
}

/** Positions count code points, so the text is split into those. */
function Words({ text, at, marked }: { text: string; at: number; marked: Span | null }) {
  if (marked === null) return <>{text}</>;
  const points = Array.from(text);
  const from = Math.max(0, marked.start - at);
  const to = Math.min(points.length, marked.end - at);
  return (
    <>
      {points.slice(0, from).join("")}
      <mark data-start={marked.start} data-end={marked.end}>
        {points.slice(from, to).join("")}
      </mark>
      {points.slice(to).join("")}
    </>
  );
}

interface Established extends Span {
  type: string;
  id: string;
  title: string;
  /** Empty for the record as a whole. */
  fields: string[];
}

/** Each record once, at its first span in the sentence. */
function recordsOf(spans: readonly Annotation[]): Established[] {
  const found = new Map<string, Established>();
  for (const { start, end, records } of spans)
    for (const { record_type: type, record_id: id, title, field } of records) {
      const known = found.get(`${type} ${id}`) ?? { type, id, title, fields: [], start, end };
      found.set(`${type} ${id}`, known);
      if (field !== null && !known.fields.includes(field)) known.fields.push(field);
    }
  return [...found.values()];
}
