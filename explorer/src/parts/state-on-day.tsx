// The state of the relation on a day that is picked, as far as the sources let one say.

import type { components } from "../../../client/schema.d.ts";
import { dateInWords } from "../../../src/standards/date-words.ts";
import { item, useAnswer } from "../api.ts";
import { changed, navigate, pageUrl } from "../location.ts";
import { recordUrl } from "../records.ts";
import { counted } from "../words.ts";
import { ProblemNotice } from "./problem-notice.tsx";

export const stateCall = (relationId: string, day: string) =>
  item("/v1/relations/{id}", relationId, { as_of: day });

type State = components["schemas"]["RelationAsOf"];

interface Props {
  relationId: string;
  day: string | null;
  nameOf: (code: string) => string;
}

export function StateOnDay({ relationId, day, nameOf }: Props) {
  const { body, problem, settled } = useAnswer(day === null ? null : stateCall(relationId, day));
  const state = body !== null && "as_of" in body.data ? body.data : null;
  return (
    <section class="state" aria-labelledby="state-heading">
      <div class="state-head">
        <h2 id="state-heading">The relation on a day</h2>
        <label>
          Day{" "}
          <input
            type="date"
            value={day ?? ""}
            min="0100-01-01"
            max="9999-12-31"
            onChange={({ currentTarget }) => navigate(changed({ day: currentTarget.value || null }))}
          />
        </label>
        {day !== null && <a href={changed({ day: null })}>Clear</a>}
      </div>
      {day === null && (
        <p class="quiet">
          Pick a day here or on the timeline to see how things stood, as far as the sources say.
        </p>
      )}
      <ProblemNotice problem={problem} />
      <div aria-live="polite" aria-busy={day !== null && !settled}>
        {day !== null && state !== null && <StateFacts state={state} nameOf={nameOf} />}
      </div>
    </section>
  );
}

function StateFacts({ state, nameOf }: { state: State; nameOf: (code: string) => string }) {
  const on = dateInWords(state.as_of);
  if (!state.known) return <p>Of {on} the sources say nothing, and nothing is guessed.</p>;
  const { tier, ties, offices, agreements, agreed_positions: agreed } = state;
  return (
    <dl class="state-facts">
      <div>
        <dt>Partnership</dt>
        <dd>
          {tier === null ? (
            <i>no source names one by this day</i>
          ) : (
            <>
              <b>{tier.name}</b>
              <small>
                {tier.since === null
                  ? `since when is not said; seen ${dateInWords(tier.attested)}`
                  : `since ${dateInWords(tier.since)}`}
              </small>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Diplomatic ties</dt>
        <dd>{ties === null ? <i>not known by this day</i> : <Years {...ties} />}</dd>
      </div>
      <div>
        <dt>In office, when last seen</dt>
        <dd>
          {offices.length === 0 && <i>nobody is named by this day</i>}
          <ul>
            {offices.map((held) => (
              <li key={`${held.person_id} ${held.office}`}>
                <a href={recordUrl("person", held.person_id)}>{held.name}</a>, {held.office}
                {held.country !== null && ` of ${nameOf(held.country)}`}
                <small>{held.covers_day ? "on this very day" : dateInWords(held.attested)}</small>
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>Last visit of each side</dt>
        <dd>
          <ul>
            {Object.entries(state.last_visits).map(([side, visit]) => (
              <li key={side}>
                {visit === null ? (
                  <>
                    {nameOf(side)}: <i>none known by this day</i>
                  </>
                ) : (
                  <>
                    <a href={recordUrl("visit", visit.id)}>{visit.title}</a>
                    <small>{dateInWords(visit.date)}</small>
                  </>
                )}
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>Agreed by then</dt>
        <dd>
          {agreements.length === 0 && agreed.total === 0 && <i>nothing that the sources name</i>}
          <ul>
            {agreements.slice(0, 6).map(({ id, title, date }) => (
              <li key={id}>
                <a href={recordUrl("agreement", id)}>{title}</a>
                <small>{dateInWords(date)}</small>
              </li>
            ))}
            {agreed.total > 0 && (
              <li>
                <a href={pageUrl({ view: "areas", relation_id: state.id, stance: "agreed" })}>
                  {counted(agreed.total, "position")} agreed
                </a>
              </li>
            )}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

function Years({ since, years: { min, max } }: NonNullable<State["ties"]>) {
  return (
    <>
      <b>{min === max ? counted(max, "year") : `${min} to ${max} years`}</b>
      <small>established {dateInWords(since)}</small>
    </>
  );
}
