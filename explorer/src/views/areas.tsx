// The areas in which the two sides took positions, how firm they were and whose; then the positions themselves.
import type { components } from "../../../client/src/schema.ts";
import { dateInWords } from "../../../src/standards/date-words.ts";
import { list, type RecordOf, useAnswer } from "../api.ts";
import { changed } from "../location.ts";
import { ApiCalls } from "../parts/api-calls.tsx";
import { AreaMatrix, type Taken } from "../parts/area-matrix.tsx";
import { Facet } from "../parts/facet.tsx";
import { MoreButton, usePages } from "../parts/more-pages.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { RelationHeader } from "../parts/relation-header.tsx";
import { recordUrl } from "../records.ts";
import { capital, counted, inWords, sidesOf, useCountryNames } from "../words.ts";

type Groups = components["schemas"]["ListMeta"]["group_by"];

/** Stances from the firmest to the loosest, as far as they can be ordered. Others come last. */
const ORDER = [
  "agreed",
  "affirmed",
  "supported",
  "acknowledged",
  "welcomed",
  "emphasized",
  "proposed",
  "considering",
  "hoped",
  "expected",
  "thanked",
  "invited",
  "concerned",
];
/** Removes the filters of the list of positions. */
const UNFILTERED = {
  stance: null,
  nature: null,
  speaker_ids: null,
  area_ids: null,
  actors: null,
  date_from: null,
  date_to: null,
  date_match: null,
};
const orderOf = (stance: string): number => (ORDER.includes(stance) ? ORDER.indexOf(stance) : ORDER.length);

interface Props {
  relation: RecordOf<"Relation">;
  query: Readonly<Record<string, string>>;
}

export function Areas({ relation, query }: Props) {
  const nameOf = useCountryNames();
  const [one, other] = sidesOf(relation.id);
  const relation_id = relation.id;
  const { stance, nature, speaker_ids, area_ids, actors, date_from, date_to, date_match } = query;
  const grouped = (by: object) => list("/v1/positions", { relation_id, group_by: "area_ids,stance", ...by });
  const areas = useAnswer(list("/v1/cooperation-areas", { limit: "200" }));
  const oneAlone = useAnswer(grouped({ actors: one, actors_not: other }));
  const both = useAnswer(grouped({ actors: [one, other] }));
  const otherAlone = useAnswer(grouped({ actors: other, actors_not: one }));
  const positionsCall = list("/v1/positions", {
    relation_id,
    stance,
    nature,
    speaker_ids,
    area_ids,
    actors,
    date_from,
    date_to,
    date_match,
    include: "speakers,outcome_positions,outcome_events",
    facet: "stance,nature,actors,speaker_ids,area_ids",
  });
  const { body, problem, records, more } = usePages(positionsCall);
  const taken = tableOf({
    one: oneAlone.body?.meta.group_by,
    both: both.body?.meta.group_by,
    other: otherAlone.body?.meta.group_by,
  });
  const stances = [...new Set([...taken.values()].flatMap((cells) => [...cells.keys()]))].sort(
    (first, second) => orderOf(first) - orderOf(second),
  );
  const areaName = (id: string) => areas.body?.data.find((area) => area.id === id)?.name ?? id;
  const names = [nameOf(one), nameOf(other)] as const;
  const facets = body?.meta.facets ?? {};
  const speakers = new Map(
    records.flatMap((position) => (position.speakers ?? []).map(({ id, name }) => [id, name] as const)),
  );
  const byThen = date_match === "within" ? " by" : ", perhaps by";
  const filtered = Object.keys(UNFILTERED).some((name) => query[name] !== undefined);
  return (
    <>
      <RelationHeader title={relation.title} part="Areas of cooperation" />
      <p class="lead">
        What the two sides agreed, affirmed, hope for or are concerned about, area by area. What is only
        considered or hoped is not agreed. Choose a figure to read the positions behind it.
      </p>
      <ul class="legend">
        <li class="dot-both">both sides</li>
        <li class="dot-one">{names[0]} alone</li>
        <li class="dot-other">{names[1]} alone</li>
      </ul>
      {taken.size > 0 ? (
        <AreaMatrix
          areas={areas.body?.data ?? []}
          stances={stances}
          taken={taken}
          names={names}
          selected={{ area: area_ids, stance }}
        />
      ) : (
        body !== null && <p class="quiet">No source states a position of this pair in an area.</p>
      )}
      {(areas.body?.meta.total ?? 0) > (areas.body?.data.length ?? 0) && (
        <p class="quiet">
          Of {areas.body?.meta.total.toLocaleString("en")} areas only the first {areas.body?.data.length} can
          stand in the table; the positions below are on all of them.
        </p>
      )}
      <section aria-labelledby="positions-heading">
        <div class="section-head">
          <h2 id="positions-heading" aria-live="polite">
            {counted(body?.meta.total, "position")}
            {area_ids !== undefined && ` on ${areaName(area_ids)}`}
            {date_to !== undefined && `${byThen} ${dateInWords(date_to)}`}
          </h2>
          {filtered && <a href={changed(UNFILTERED)}>All positions</a>}
        </div>
        <ProblemNotice problem={problem} />
        <div class="facets">
          <Facet title="Stance" parameter="stance" counts={facets.stance ?? []} selected={stance} />
          <Facet title="Nature" parameter="nature" counts={facets.nature ?? []} selected={nature} />
          <Facet
            title="Taken by"
            parameter="actors"
            counts={facets.actors ?? []}
            selected={actors}
            nameOf={nameOf}
          />
          <Facet
            title="Speaker"
            parameter="speaker_ids"
            counts={facets.speaker_ids ?? []}
            selected={speaker_ids}
            nameOf={(id) => speakers.get(id) ?? id}
          />
          <Facet
            title="Area"
            parameter="area_ids"
            counts={facets.area_ids ?? []}
            selected={area_ids}
            nameOf={areaName}
          />
        </div>
        <ul class="cards">
          {records.map((position) => (
            <li key={position.id} class="card">
              <p class="kind">
                <span class={`stance ${position.stance}`}>{capital(inWords(position.stance))}</span>{" "}
                {position.actors.map(nameOf).join(", ")}
                {(position.speakers ?? []).map(({ id, name }) => (
                  <span key={id}>
                    , <a href={recordUrl("person", id)}>{name}</a>
                  </span>
                ))}
              </p>
              <h3>
                <a href={recordUrl("position", position.id)}>{position.title}</a>
              </h3>
              <p>{position.text}</p>
              <Outcomes position={position} />
              <p class="quiet">{position.date === null ? "not dated" : dateInWords(position.date)}</p>
            </li>
          ))}
        </ul>
        <MoreButton more={more} shown={records.length} total={body?.meta.total ?? 0} />
      </section>
      <ApiCalls
        calls={[
          { call: positionsCall, label: "The positions that are shown", formats: ["csv", "ics", "jsonld"] },
          { call: grouped({}), label: "How many positions by area and stance", formats: ["csv"] },
          {
            call: grouped({ actors: [one, other] }),
            label: "The same, of those that both sides took",
            formats: ["csv"],
          },
        ]}
      />
    </>
  );
}

function tableOf(groups: Record<keyof Taken, Groups>): Map<string, Map<string, Taken>> {
  const table = new Map<string, Map<string, Taken>>();
  for (const side of ["one", "both", "other"] as const)
    for (const { key, count } of groups[side] ?? []) {
      if (key.area_ids == null) continue;
      const cells = table.get(String(key.area_ids)) ?? new Map<string, Taken>();
      table.set(String(key.area_ids), cells);
      const cell = cells.get(String(key.stance)) ?? { one: 0, both: 0, other: 0 };
      cells.set(String(key.stance), { ...cell, [side]: count });
    }
  return table;
}

/** The outcomes of a position, with the records that state them. */
function Outcomes({ position }: { position: RecordOf<"Position"> }) {
  const later = new Map([
    ...(position.outcome_positions ?? []).map(
      ({ id, title }) => [id, { title, url: recordUrl("position", id) }] as const,
    ),
    ...(position.outcome_events ?? []).map(
      ({ id, title, kind, record_id }) => [id, { title, url: recordUrl(kind, record_id) }] as const,
    ),
  ]);
  return position.outcomes.map(({ kind, position_id, event_id }) => {
    const record = later.get(position_id ?? event_id ?? "");
    return (
      <p key={`${kind} ${position_id} ${event_id}`} class="quiet">
        {capital(inWords(kind))} later{record !== undefined && ": "}
        {record !== undefined && <a href={record.url}>{record.title}</a>}
      </p>
    );
  });
}
