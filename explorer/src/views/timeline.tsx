// A relation over time: single visits if there are few, counts per year if there are many.
import type { components } from "../../../client/src/schema.ts";
import { dateInWords } from "../../../src/standards/date-words.ts";
import { list, type RecordOf, useAnswer } from "../api.ts";
import { ApiCalls } from "../parts/api-calls.tsx";
import { EventList } from "../parts/event-list.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { RangeForm } from "../parts/range-form.tsx";
import { balanceCall, RelationFacts } from "../parts/relation-facts.tsx";
import { RelationHeader } from "../parts/relation-header.tsx";
import { StateOnDay, stateCall } from "../parts/state-on-day.tsx";
import { TimelineChart } from "../parts/timeline-chart.tsx";
import { VisitBars, type YearCount } from "../parts/visit-bars.tsx";
import { counted, sidesOf, useCountryNames } from "../words.ts";

/** As many visits as can be told apart; less than a page of the API can hold. */
const ONE_BY_ONE = 120;

interface Props {
  relation: RecordOf<"Relation">;
  query: Readonly<Record<string, string>>;
}

export function Timeline({ relation, query }: Props) {
  const nameOf = useCountryNames();
  const { day = null, date_from, date_to } = query;
  const within = { relation_id: relation.id, date_from, date_to };
  const visitsCall = list("/v1/visits", {
    ...within,
    sort: "date",
    limit: String(ONE_BY_ONE),
    include: "meetings,agreements",
  });
  const othersCall = list("/v1/events", {
    ...within,
    kind_not: "visit",
    has_visit_id: "false",
    sort: "date",
    limit: String(ONE_BY_ONE),
  });
  const countsCall = list("/v1/visits", { ...within, group_by: "year,guest_country" });
  const many = relation.visit_count > ONE_BY_ONE;
  const counts = useAnswer(many ? countsCall : null);
  const total = many ? (counts.body?.meta.total ?? null) : relation.visit_count;
  const oneByOne = total !== null && total <= ONE_BY_ONE;
  const visits = useAnswer(oneByOne ? visitsCall : null);
  const others = useAnswer(othersCall);
  const [one, other] = sidesOf(relation.id);
  const listed = oneByOne ? (visits.body?.data ?? []) : [];
  const standing = others.body?.data ?? [];
  return (
    <>
      <RelationHeader title={relation.title} />
      <p class="lead">{relation.summary}</p>
      <RelationFacts relation={relation} nameOf={nameOf} />
      <section aria-labelledby="timeline-heading">
        <div class="section-head">
          <h2 id="timeline-heading">Timeline</h2>
          {many && <RangeForm from={date_from} to={date_to} />}
        </div>
        {[counts, visits, others].map(({ problem }, index) => (
          <ProblemNotice key={index} problem={problem} />
        ))}
        {total !== null && !oneByOne && counts.body !== null && (
          <>
            <p class="quiet">
              {counted(total, "visit")}, counted by year. Look into up to {ONE_BY_ONE} of them one by one.
            </p>
            <VisitBars
              counts={yearCounts(counts.body.meta.group_by ?? [], one)}
              names={[`${nameOf(one)} → ${nameOf(other)}`, `${nameOf(other)} → ${nameOf(one)}`]}
            />
          </>
        )}
        {oneByOne && visits.body !== null && others.body !== null && (
          <OneByOne
            relation={relation}
            visits={visits.body.data}
            others={others.body.data}
            day={day}
            nameOf={nameOf}
          />
        )}
      </section>
      <StateOnDay relationId={relation.id} day={day} nameOf={nameOf} />
      {listed.length + standing.length > 0 && (
        <section aria-labelledby="events-heading">
          <h2 id="events-heading">What happened</h2>
          {(others.body?.meta.total ?? 0) > standing.length && (
            <p class="quiet">
              Of {counted(others.body?.meta.total, "event")} that were part of no visit the first{" "}
              {standing.length}; the first call below lists all.
            </p>
          )}
          <EventList visits={listed} others={standing} first={one} nameOf={nameOf} />
        </section>
      )}
      <ApiCalls
        calls={[
          {
            call: list("/v1/events", { ...within, sort: "date" }),
            label: "What happened, in order",
            formats: ["csv", "ics", "atom", "jsonld"],
          },
          ...(oneByOne
            ? [
                {
                  call: visitsCall,
                  label: "The visits, with what was part of each",
                  formats: ["csv", "ics"] as const,
                },
              ]
            : []),
          ...(many
            ? [
                {
                  call: countsCall,
                  label: "How many visits each way in each year",
                  formats: ["csv"] as const,
                },
              ]
            : []),
          { call: balanceCall(relation.id), label: "Visits each way, by rank" },
          ...(day === null
            ? []
            : [{ call: stateCall(relation.id, day), label: "The state of the relation on the day" }]),
        ]}
      />
    </>
  );
}

type Groups = NonNullable<components["schemas"]["ListMeta"]["group_by"]>;

/** Years without visits are missing from the answer; visits without a year are in no bar. */
function yearCounts(groups: Groups, one: string): YearCount[] {
  const years = Map.groupBy(
    groups.filter(({ key }) => typeof key.year === "string"),
    ({ key }) => Number(key.year),
  );
  return [...years]
    .map(([year, some]) => {
      const sum = (by: (guest: unknown) => boolean) =>
        some.reduce((total, { key, count }) => total + (by(key.guest_country) ? count : 0), 0);
      return { year, one: sum((guest) => guest === one), other: sum((guest) => guest !== one) };
    })
    .sort((first, second) => first.year - second.year);
}

/** The drawing, or a note that there is nothing to draw. */
function OneByOne(props: Parameters<typeof TimelineChart>[0]) {
  const { relation, visits, others } = props;
  if (visits.length + others.length + relation.tiers.length === 0)
    return <p class="quiet">The sources date nothing that happened between the two.</p>;
  return (
    <>
      <TimelineChart {...props} />
      <Legend tiers={relation.tiers} />
    </>
  );
}

function Legend({ tiers }: { tiers: RecordOf<"Relation">["tiers"] }) {
  return (
    <ul class="legend">
      <li class="meeting">meeting</li>
      <li class="agreement">agreement</li>
      <li class="milestone">milestone</li>
      <li class="rough">not known to the day: all the days it may be</li>
      {tiers.map(({ tier, name, period }, index) => (
        <li key={tier} class={`tier-${Math.min(index, 3)}`}>
          {name}, {dateInWords(period)}
        </li>
      ))}
    </ul>
  );
}
