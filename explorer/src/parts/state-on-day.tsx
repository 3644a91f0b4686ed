// The state of the relation on a chosen day, as far as the sources say.

import type { components } from "../../../client/src/schema.ts";
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

/** The most agreements that are named; links lead to the rest. */
const SHOWN = 6;

/** The wording for what is uncertain on a day within an imprecise date. */
const perhaps = (certainty: components["schemas"]["Certainty"], what: string): string =>
  certainty === "certain" ? "" : `, ${what}`;

function StateFacts({ state, nameOf }: { state: State; nameOf: (code: string) => string }) {
  const on = dateInWords(state.as_of);
  if (!state.known) return <p>Of {on} the sources say nothing, and nothing is guessed.</p>;
  const { tiers, ties, offices } = state;
  return (
    <dl class="state-facts">
      <div>
        <dt>Partnership</dt>
        <dd>
          {tiers.length === 0 && <i>no source names one of this day</i>}
          <ul>
            {tiers.map((tier) => (
              <li key={`${tier.id} ${tier.attested}`}>
                <b>{tier.name}</b>
                <small>
                  {tier.since === null
                    ? `since when is not said; seen ${dateInWords(tier.attested)}`
                    : `since ${dateInWords(tier.since)}`}
                  {perhaps(tier.certainty, "perhaps not on this day")}
                </small>
              </li>
            ))}
          </ul>
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
              <li key={`${held.person_id} ${held.office} ${held.attested}`}>
                <a href={recordUrl("person", held.person_id)}>{held.name}</a>, {held.office}
                {held.country !== null && ` of ${nameOf(held.country)}`}
                <small>
                  {held.covers_day === "certain"
                    ? "on this very day"
                    : `${dateInWords(held.attested)}${perhaps(held.certainty, "perhaps later than this day")}`}
                </small>
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>Last visit of each side</dt>
        <dd>
          <ul>
            {Object.entries(state.last_visits).flatMap(([side, visits]) =>
              visits.length === 0
                ? [
                    <li key={side}>
                      {nameOf(side)}: <i>none known by this day</i>
                    </li>,
                  ]
                : visits.map((visit) => (
                    <li key={visit.id}>
                      <a href={recordUrl("visit", visit.id)}>{visit.title}</a>
                      <small>
                        {dateInWords(visit.date)}
                        {perhaps(visit.certainty, "perhaps later than this day")}
                      </small>
                    </li>
                  )),
            )}
          </ul>
        </dd>
      </div>
      <div>
        <dt>Agreed by then</dt>
        <dd>
          <Agreed {...state} />
        </dd>
      </div>
    </dl>
  );
}

function Agreed({ agreements, agreed_positions: positions }: State) {
  const { certain, possible, latest } = agreements;
  const total = certain.total + possible.total;
  if (total + positions.certain.total + positions.possible.total === 0)
    return <i>nothing that the sources name</i>;
  return (
    <ul>
      {latest.slice(0, SHOWN).map(({ id, title, date, certainty }) => (
        <li key={id}>
          <a href={recordUrl("agreement", id)}>{title}</a>
          <small>
            {dateInWords(date)}
            {perhaps(certainty, "perhaps later than this day")}
          </small>
        </li>
      ))}
      {total > SHOWN && (
        <li class="quiet">
          the latest {SHOWN} of <a href={certain.url}>{counted(certain.total, "agreement")}</a>
          {possible.total > 0 && (
            <>
              {" "}
              and <a href={possible.url}>{possible.total.toLocaleString("en")} perhaps later</a>
            </>
          )}
        </li>
      )}
      {positions.certain.total > 0 && (
        <li>
          <a href={positionsPage(positions.certain.url)}>
            {counted(positions.certain.total, "position")} agreed
          </a>
        </li>
      )}
      {positions.possible.total > 0 && (
        <li>
          <a href={positionsPage(positions.possible.url)}>
            {counted(positions.possible.total, "position")} agreed, perhaps later than this day
          </a>
        </li>
      )}
    </ul>
  );
}

/** The explorer's page for a list of positions in the API. */
const positionsPage = (url: string): string =>
  pageUrl({ view: "areas", ...Object.fromEntries(new URL(url, location.href).searchParams) });

function Years({ since, certainty, years: { min, max }, severed }: NonNullable<State["ties"]>) {
  return (
    <>
      <b>
        {max === null
          ? `${counted(min, "year")} or more`
          : min === max
            ? counted(max, "year")
            : `${min} to ${max} years`}
      </b>
      <small>
        established {dateInWords(since)}
        {perhaps(certainty, "perhaps later than this day")}
        {severed !== null && (
          <>
            ; <a href={recordUrl("milestone", severed.id)}>severed {dateInWords(severed.date)}</a>
            {perhaps(severed.certainty, "perhaps restored, or later than this day")}
          </>
        )}
      </small>
    </>
  );
}
