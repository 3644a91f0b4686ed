// The texts that support the facts.
import { dateInWords } from "../../../src/standards/date-words.ts";
import { list, useAnswer } from "../api.ts";
import { pageUrl } from "../location.ts";
import { ApiCalls } from "../parts/api-calls.tsx";
import { MoreButton, usePages } from "../parts/more-pages.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { counted } from "../words.ts";

export function Sources() {
  const call = list("/v1/sources", { include: "author" });
  const { body, problem, records, more } = usePages(call);
  const citedCall = list("/v1/evidence", { group_by: "source_id" });
  const cited = useAnswer(citedCall);
  const counts = new Map((cited.body?.meta.group_by ?? []).map(({ key, count }) => [key.source_id, count]));
  return (
    <>
      <h1>Sources</h1>
      <p class="lead">
        Every fact answers to a sentence of one of these texts. Their words are no part of this knowledge
        base; where a text is attached, you can read each sentence with what it established.
      </p>
      <ProblemNotice problem={problem} />
      <ul class="cards wide">
        {records.map((source) => (
          <li key={source.id} class="card">
            <p class="kind">
              {[
                source.publisher,
                source.author?.name,
                source.published === null ? "not dated" : dateInWords(source.published),
              ]
                .filter((part) => part)
                .join(" · ")}
            </p>
            <h2>
              <a href={pageUrl({ view: "source", id: source.id })}>{source.title}</a>
            </h2>
            <p>{source.summary}</p>
            <p class="quiet">
              {counted(source.sentences.length, "sentence")},{" "}
              {counted(cited.body === null ? undefined : (counts.get(source.id) ?? 0), "citation")},{" "}
              {source.text_length.toLocaleString("en")} characters
            </p>
          </li>
        ))}
      </ul>
      <MoreButton more={more} shown={records.length} total={body?.meta.total ?? 0} />
      <ApiCalls
        calls={[
          { call, label: "The sources, with their authors", formats: ["csv", "jsonld"] },
          { call: citedCall, label: "How many citations each has", formats: ["csv"] },
        ]}
      />
    </>
  );
}
