// One citation: the words of the source with the span marked, if its text is attached; otherwise the position and
// digest of the span, and how to attach the text.
import type { RecordOf } from "../api.ts";
import { pageUrl } from "../location.ts";
import { capital, fieldInWords } from "../words.ts";

type Evidence = RecordOf<"Evidence">;

export function CitationCard({ citation }: { citation: Evidence }) {
  const {
    exact,
    prefix,
    suffix,
    start,
    end,
    source_id,
    basis,
    field,
    note,
    value,
    span_sha256,
    source,
    row,
  } = citation;
  const title = source?.title ?? source_id;
  return (
    <li class={`citation ${basis}`} id={citation.id}>
      <p class="kind">
        <span class={`basis ${basis}`}>{basis === "stated" ? "The source says so" : "We infer it"}</span>{" "}
        {field === null ? "The record as a whole" : capital(fieldInWords(field))}
        {value !== null && (
          <>
            . Here the source gives another value: <b>{value}</b>
          </>
        )}
      </p>
      {exact === null ? (
        <p class="span unattached">
          Characters {start.toLocaleString("en")} to {end.toLocaleString("en")} of the text, which is not
          attached here.
        </p>
      ) : (
        <blockquote class="span">
          <p>
            {(prefix ?? "") !== "" && `…${prefix}`}
            <mark data-start={start} data-end={end}>
              {exact}
            </mark>
            {(suffix ?? "") !== "" && `${suffix}…`}
          </p>
        </blockquote>
      )}
      {note !== null && <p class="note">{note}</p>}
      <p class="quiet">
        <a href={pageUrl({ view: "source", id: source_id, start: String(start), end: String(end) })}>
          {title}
        </a>
        , {row !== null && `row ${row}, `}characters {start} to {end} · SHA-256{" "}
        <code title={span_sha256}>{span_sha256.slice(0, 12)}…</code>
      </p>
    </li>
  );
}

/** How to attach a missing text. */
export function HowToAttach({ sha256 }: { sha256: string | null }) {
  return (
    <details class="attach">
      <summary>How to attach the text</summary>
      <p>
        The texts are other people’s writing and no part of this project. Who runs this server and has the
        text can put the file, unchanged and under any name, into the folder <code>articles/</code> (or that
        of <code>ENTENTE_ARTICLES_DIR</code>) and start the server again. A file is the text if its SHA-256 is{" "}
        {sha256 === null ? "the source’s text_sha256" : <code class="digest">{sha256}</code>}. Then the words
        appear here with the span marked.
      </p>
    </details>
  );
}
