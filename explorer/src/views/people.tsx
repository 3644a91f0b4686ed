// Who met whom and who travelled, as far as the sources name them.
import { dateInWords } from "../../../src/standards/date-words.ts";
import { list, type RecordOf, useAnswer } from "../api.ts";
import { type Attendee, encountersOf } from "../encounters.ts";
import { changed } from "../location.ts";
import { ApiCalls } from "../parts/api-calls.tsx";
import { Network } from "../parts/network.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { RelationHeader } from "../parts/relation-header.tsx";
import { recordUrl } from "../records.ts";
import { capital, counted, inWords, sidesOf, useCountryNames } from "../words.ts";

interface Props {
  relation: RecordOf<"Relation">;
  query: Readonly<Record<string, string>>;
}

/** One page of the API: a picture of more could not be read. */
const MEETINGS = "200";
const TRAVELLERS = 24;

export function People({ relation, query: { person } }: Props) {
  const countryName = useCountryNames();
  const sides = sidesOf(relation.id);
  const meetingsCall = list("/v1/meetings", { relation_id: relation.id, include: "people", limit: MEETINGS });
  const travellersCall = list("/v1/visits", {
    relation_id: relation.id,
    group_by: "visitor_id",
  });
  const meetings = useAnswer(meetingsCall);
  const travellers = useAnswer(travellersCall);
  const data = meetings.body?.data ?? [];
  const names = new Map(data.flatMap(({ people = [] }) => people.map(({ id, name }) => [id, name] as const)));
  const nameOf = ({ personId, key, office }: Attendee) =>
    personId === null ? (office ?? key) : (names.get(personId) ?? personId);
  const encounters = encountersOf(data, sides);
  const shown = data.filter(
    ({ participants }) =>
      person === undefined ||
      participants.some(
        ({ person_id, office, country }) => person_id === person || `${office} of ${country}` === person,
      ),
  );
  const visitors = (travellers.body?.meta.group_by ?? [])
    .flatMap(({ key: { visitor_id: id }, count }) => (typeof id === "string" ? [{ id, count }] : []))
    .sort((one, other) => other.count - one.count);
  const foremost = visitors.slice(0, TRAVELLERS);
  const travellersNamed = useAnswer(
    foremost.length === 0
      ? null
      : list("/v1/people", { id: foremost.map(({ id }) => id).join(","), limit: String(TRAVELLERS) }),
  );
  const visitorNames = new Map((travellersNamed.body?.data ?? []).map(({ id, name }) => [id, name]));
  return (
    <>
      <RelationHeader title={relation.title} part="Who met whom" />
      <p class="lead">
        A line joins those of the two sides who took part in the same meeting, and is thicker the more often
        they did. Whom a source gives by office alone stays without a name.
      </p>
      <ProblemNotice problem={meetings.problem} />
      {data.length > 0 ? (
        <Network
          encounters={encounters}
          sides={[countryName(sides[0]), countryName(sides[1])]}
          nameOf={nameOf}
          selected={person}
        />
      ) : (
        meetings.body !== null && <p class="quiet">No source names a meeting of this pair.</p>
      )}
      {encounters.neither.length > 0 && (
        <p class="quiet">Also present: {encounters.neither.map(nameOf).join(", ")}.</p>
      )}
      {data.length > 0 && (
        <section aria-labelledby="meetings-heading">
          <div class="section-head">
            <h2 id="meetings-heading" aria-live="polite">
              {counted(shown.length, "meeting")}
              {person !== undefined && ` with ${names.get(person) ?? person}`}
            </h2>
            {person !== undefined && <a href={changed({ person: null })}>All meetings</a>}
            {person !== undefined && names.has(person) && (
              <a href={recordUrl("person", person)}>About this person</a>
            )}
          </div>
          {(meetings.body?.meta.total ?? 0) > data.length && (
            <p class="quiet">
              Of {counted(meetings.body?.meta.total, "meeting")} the latest {data.length}.
            </p>
          )}
          <ul class="cards">
            {shown.map((meeting) => (
              <li key={meeting.id} class="card">
                <p class="kind">
                  {capital(inWords(meeting.kind))}, {dateInWords(meeting.date)}
                </p>
                <h3>
                  <a href={recordUrl("meeting", meeting.id)}>{meeting.title}</a>
                </h3>
                <p class="quiet">
                  {meeting.participants
                    .map(({ person_id, office, country }) =>
                      [
                        person_id === null ? null : (names.get(person_id) ?? person_id),
                        office,
                        country === null ? null : countryName(country),
                      ]
                        .filter((part) => part !== null)
                        .join(", "),
                    )
                    .join(" · ")}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {visitors.length > 0 && (
        <section aria-labelledby="travellers-heading">
          <h2 id="travellers-heading">Who travelled</h2>
          <ul class="chips">
            {foremost.map(({ id, count }) => (
              <li key={id}>
                <a class="chip" href={recordUrl("person", id)}>
                  {visitorNames.get(id) ?? id} <span class="count">{counted(count, "visit")}</span>
                </a>
              </li>
            ))}
            {visitors.length > TRAVELLERS && <li class="quiet">and {visitors.length - TRAVELLERS} more</li>}
          </ul>
        </section>
      )}
      <ApiCalls
        calls={[
          {
            call: meetingsCall,
            label: "The meetings, with those who took part",
            formats: ["csv", "ics", "jsonld"],
          },
          {
            call: travellersCall,
            label: "How often each person travelled",
            formats: ["csv"],
          },
        ]}
      />
    </>
  );
}
