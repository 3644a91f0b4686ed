// Every pair of countries with its number of visits, and the visits per year.
import { list, useAnswer } from "../api.ts";
import { changed, pageUrl } from "../location.ts";
import { ApiCalls } from "../parts/api-calls.tsx";
import { EventList } from "../parts/event-list.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { RangeForm } from "../parts/range-form.tsx";
import { RelationPicker } from "../parts/relation-header.tsx";
import { VisitBars } from "../parts/visit-bars.tsx";
import { counted, useCountryNames } from "../words.ts";

const SHOWN = "60";

export function AllRelations({ query }: { query: Readonly<Record<string, string>> }) {
  const nameOf = useCountryNames();
  const { date_from, date_to, view } = query;
  const relationsCall = list("/v1/relations", { sort: "-visit_count", limit: SHOWN });
  const yearsCall = list("/v1/visits", { group_by: "year", date_from, date_to });
  const visitsCall = list("/v1/visits", { date_from, date_to, sort: "date", limit: "100" });
  const relations = useAnswer(relationsCall);
  const years = useAnswer(yearsCall);
  const narrowed = date_from !== undefined || date_to !== undefined;
  const visits = useAnswer(narrowed ? visitsCall : null);
  const counts = (years.body?.meta.group_by ?? [])
    .flatMap(({ key, count }) => (key.year == null ? [] : [{ year: Number(key.year), one: count, other: 0 }]))
    .sort((one, other) => one.year - other.year);
  const most = Math.max(1, ...(relations.body?.data ?? []).map(({ visit_count }) => visit_count));
  return (
    <>
      <div class="relation-header">
        <h1>All relations</h1>
        <RelationPicker />
      </div>
      <p class="lead">
        Who visited whom, who met, what was signed and in whose words, between{" "}
        {counted(relations.body?.meta.total, "pair")} of countries. Every fact answers to a sentence of its
        source.
      </p>
      <ProblemNotice problem={relations.problem ?? years.problem ?? visits.problem} />
      <section aria-labelledby="years-heading">
        <div class="section-head">
          <h2 id="years-heading">{counted(years.body?.meta.total, "visit")} over time</h2>
          <RangeForm from={date_from} to={date_to} />
        </div>
        {counts.length > 0 && <VisitBars counts={counts} names={["Visits", null]} />}
      </section>
      {narrowed && visits.body !== null && (
        <section aria-labelledby="visits-heading">
          <h2 id="visits-heading">Visits of that time</h2>
          {visits.body.meta.total > visits.body.data.length && (
            <p class="quiet">
              The first {visits.body.data.length} of {counted(visits.body.meta.total, "visit")}; the call
              below has all.
            </p>
          )}
          <EventList visits={visits.body.data} others={[]} first={null} nameOf={nameOf} />
        </section>
      )}
      <section aria-labelledby="pairs-heading">
        <h2 id="pairs-heading">Pairs of countries</h2>
        <ol class="pairs">
          {(relations.body?.data ?? []).map(({ id, title, visit_count, position_count }) => (
            <li key={id}>
              <a href={view === undefined ? pageUrl({ relation_id: id }) : changed({ relation_id: id })}>
                {title}
              </a>
              <meter min={0} max={most} value={visit_count} aria-label={`visits, ${title}`} />
              <small>
                {counted(visit_count, "visit")}
                {position_count > 0 && `, ${counted(position_count, "position")}`}
              </small>
            </li>
          ))}
        </ol>
        {(relations.body?.meta.total ?? 0) > Number(SHOWN) && (
          <p class="quiet">The {SHOWN} with the most visits; the field above finds every pair.</p>
        )}
      </section>
      <ApiCalls
        calls={[
          { call: relationsCall, label: "The pairs, those with the most visits first", formats: ["csv"] },
          { call: yearsCall, label: "How many visits in each year", formats: ["csv"] },
          ...(narrowed
            ? [{ call: visitsCall, label: "The visits of that time", formats: ["csv", "ics"] as const }]
            : []),
        ]}
      />
    </>
  );
}
