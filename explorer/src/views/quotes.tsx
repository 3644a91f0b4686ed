// Quotations: who said them, in which office, and on what occasion.
import { dateInWords } from "../../../src/standards/date-words.ts";
import { list, type RecordOf } from "../api.ts";
import { changed } from "../location.ts";
import { ApiCalls } from "../parts/api-calls.tsx";
import { Facet } from "../parts/facet.tsx";
import { MoreButton, usePages } from "../parts/more-pages.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { RelationHeader } from "../parts/relation-header.tsx";
import { recordUrl } from "../records.ts";
import { counted } from "../words.ts";

const DIRECTNESS: Readonly<Record<string, string>> = {
  direct: "Said by the speaker",
  reported: "As the author reports it",
  author: "The author's own words",
  name: "A name",
  inscription: "An inscription",
};

interface Props {
  relation: RecordOf<"Relation">;
  query: Readonly<Record<string, string>>;
}

export function Quotes({ relation, query: { directness, speaker_id } }: Props) {
  const call = list("/v1/quotes", {
    relation_id: relation.id,
    directness,
    speaker_id,
    include: "speaker,event,about_event",
    facet: "directness,speaker_id",
  });
  const { body, problem, records, more } = usePages(call);
  const facets = body?.meta.facets ?? {};
  const speakers = new Map(
    records.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker.name] as const] : [])),
  );
  return (
    <>
      <RelationHeader title={relation.title} part="In their words" />
      <p class="lead">
        Words that a source puts in quotation marks, and inscriptions that it gives: verbatim, with whose
        words they are as far as it says.
      </p>
      <ProblemNotice problem={problem} />
      <div class="facets">
        <Facet
          title="How the source gives them"
          parameter="directness"
          counts={facets.directness ?? []}
          selected={directness}
          nameOf={(value) => DIRECTNESS[value] ?? value}
        />
        <Facet
          title="Speaker"
          parameter="speaker_id"
          counts={facets.speaker_id ?? []}
          selected={speaker_id}
          nameOf={(value) => speakers.get(value) ?? value}
        />
      </div>
      <div class="section-head">
        <h2 aria-live="polite">{counted(body?.meta.total, "quote")}</h2>
        {(directness !== undefined || speaker_id !== undefined) && (
          <a href={changed({ directness: null, speaker_id: null })}>All quotes</a>
        )}
      </div>
      <ul class="quotes">
        {records.map((quote) => (
          <li key={quote.id} class={`quote ${quote.directness}`}>
            <figure>
              <blockquote lang={quote.language}>
                <p>“{quote.text}”</p>
              </blockquote>
              <figcaption>
                <p class="speaker">
                  {quote.speaker ? (
                    <a href={recordUrl("person", quote.speaker.id)}>{quote.speaker.name}</a>
                  ) : (
                    "Nobody is named"
                  )}
                  {quote.speaking_as !== null && <span>, {quote.speaking_as}</span>}
                </p>
                <p>{quote.about}</p>
                <p class="quiet">
                  {DIRECTNESS[quote.directness]}.{" "}
                  {quote.event ? (
                    <a href={recordUrl(quote.event.kind, quote.event.record_id)}>
                      {quote.event.title}, {dateInWords(quote.event.date)}
                    </a>
                  ) : (
                    quote.directness !== "name" && "On which occasion is not said."
                  )}
                  {quote.about_event && (
                    <>
                      {" "}
                      About{" "}
                      <a href={recordUrl(quote.about_event.kind, quote.about_event.record_id)}>
                        {quote.about_event.title}
                      </a>
                      .
                    </>
                  )}
                </p>
                <p>
                  <a class="evidence-link" href={recordUrl("quote", quote.id)}>
                    The evidence
                    <span class="visually-hidden"> for “{quote.text}”</span>
                  </a>
                </p>
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
      <MoreButton more={more} shown={records.length} total={body?.meta.total ?? 0} />
      <ApiCalls
        calls={[
          { call, label: "The quotes, with speakers and occasions", formats: ["csv", "ics", "jsonld"] },
        ]}
      />
    </>
  );
}
