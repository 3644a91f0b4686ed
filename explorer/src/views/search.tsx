// Search results across all types of records.
import { list } from "../api.ts";
import { changed, pageUrl } from "../location.ts";
import { ApiCalls } from "../parts/api-calls.tsx";
import { Facet } from "../parts/facet.tsx";
import { Marked } from "../parts/marked.tsx";
import { MoreButton, usePages } from "../parts/more-pages.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { recordUrl } from "../records.ts";
import { capital, counted, inWords } from "../words.ts";

export function Search({ query: { q = "", type } }: { query: Readonly<Record<string, string>> }) {
  if (q.trim() === "")
    return (
      <>
        <h1>Search</h1>
        <p class="lead">
          Words in any order, “two words” in quotation marks as a phrase, -word for what must be absent, word*
          for what begins so. Case and accents do not matter.
        </p>
      </>
    );
  return <Found q={q} type={type} />;
}

/** The beginning of the first word, as a prefix. */
const beginning = (q: string): string => `${(q.match(/[\p{L}\p{N}]+/u)?.[0] ?? q).slice(0, 3)}*`;

function Found({ q, type }: { q: string; type: string | undefined }) {
  const call = list("/v1/search", { q, type, highlight: "true" });
  const { body, problem, records, more } = usePages(call);
  return (
    <>
      <h1>
        {counted(body?.meta.total, "record")} <span class="part">for “{q}”</span>
      </h1>
      <ProblemNotice problem={problem} />
      <div class="facets">
        <Facet title="Kind" parameter="type" counts={body?.meta.facets.type ?? []} selected={type} />
        {type !== undefined && <a href={changed({ type: null })}>All kinds</a>}
      </div>
      {body?.meta.total === 0 && (
        <p>
          Every word must be found. Try fewer of them, or the beginning of one with a star, such as{" "}
          <a href={changed({ q: beginning(q) })}>{beginning(q)}</a>.
        </p>
      )}
      <ol class="results">
        {records.map(({ type: kind, id, title, summary, highlights }) => (
          <li key={`${kind} ${id}`}>
            <p class="kind">{capital(inWords(kind))}</p>
            <h2>
              <a href={kind === "relation" ? pageUrl({ relation_id: id }) : recordUrl(kind, id)}>
                {highlights?.title === undefined ? title : <Marked html={highlights.title} />}
              </a>
            </h2>
            <p>{highlights?.summary === undefined ? summary : <Marked html={highlights.summary} />}</p>
          </li>
        ))}
      </ol>
      <MoreButton more={more} shown={records.length} total={body?.meta.total ?? 0} />
      <ApiCalls calls={[{ call, label: "What was found, the most relevant first" }]} />
    </>
  );
}
