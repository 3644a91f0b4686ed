// A position that one side, or both, took on an issue.
import {
  areaIds,
  areasLink,
  computed,
  country,
  dateBounds,
  defineResource,
  edtf,
  id,
  list,
  objects,
  oneOf,
  optional,
  relationId,
  relationLink,
  summary,
  text,
  title,
} from "./define-resource.ts";

export const positions = defineResource({
  path: "positions",
  type: "position",
  view: "positions",
  table: "position",
  schemaName: "Position",
  description:
    "What one side or both agreed, affirmed, supported, are considering, hope for, gave thanks for, invited to or are concerned about.",
  fields: {
    id: id("Year and subject.", "2023-maritime-security-safety"),
    title,
    summary: computed({ ...summary, description: "The same as `text`." }),
    relation_id: relationId,
    event_id: optional(
      id(
        "The visit, meeting, agreement or milestone at which it was taken.",
        "2023-11-vnm-jpn-vo-van-thuong",
      ),
    ),
    date: computed(optional(edtf("The date of its event.", "2023-11"))),
    ...dateBounds,
    stance: oneOf(
      [
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
      ],
      "How far the actors went: what is only considered, hoped or proposed is not agreed.",
      "agreed",
    ),
    nature: optional(
      oneOf(
        ["commitment", "assessment", "principle", "request", "concern", "gratitude"],
        "What it amounts to. `commitment`: the actors undertake to do something or to go on with it; `assessment`: how they see a thing, and what they hold to be important; `principle`: what they say that relations or the international order rest on; `request`: what they ask of the other side, hope of it or invite it to. Null where it is none of these.",
        "commitment",
      ),
    ),
    actors: list(country("An actor (ISO 3166-1 alpha-3).", "JPN"), "The states that took the position.", {
      min: 1,
    }),
    speaker_ids: list(
      id("A person.", "vo-van-thuong"),
      'The people who took it: those whom the span names, or to whom its words ("the two leaders") refer by a note of its evidence. Empty where it names only states, sides or leaders at large, or nobody.',
    ),
    text: text(
      "The position, in our words.",
      "The two leaders agreed to work together more closely on safety at sea.",
    ),
    area_ids: areaIds,
    responds_to_id: optional(id("The position of the other side that it answers.", "oda-proposal")),
    outcomes: objects(
      {
        kind: oneOf(
          ["fulfilled", "advanced", "repeated", "dropped"],
          "`fulfilled`: it was done; `advanced`: a step was made; `repeated`: it was said again; `dropped`: it was given up.",
          "advanced",
        ),
        position_id: optional(
          id("The later position; null where it was an event.", "2023-digital-transformation"),
        ),
        event_id: optional(
          id(
            "The later visit, meeting, agreement or milestone; null where it was a position.",
            "2023-11-27-jpn-vnm-comprehensive-strategic-partnership",
          ),
        ),
      },
      "What a later source tells came of it.",
      {
        example: [{ kind: "advanced", position_id: "2023-digital-transformation", event_id: null }],
        faultOf: ({ position_id, event_id }) =>
          position_id === null || event_id === null
            ? null
            : { part: "event_id", detail: "expected null where it was a position" },
      },
    ),
  },
  date: "date",
  filter: [
    "id",
    "relation_id",
    "event_id",
    "date",
    "stance",
    "nature",
    "actors",
    "speaker_ids",
    "area_ids",
    "responds_to_id",
    "outcomes.kind",
    "outcomes.position_id",
    "outcomes.event_id",
  ],
  sort: ["date", "title", "stance", "id"],
  defaultSort: "-date",
  facet: [
    "stance",
    "nature",
    "actors",
    "speaker_ids",
    "area_ids",
    "relation_id",
    "event_id",
    "outcomes.kind",
  ],
  search: ["title", "text"],
  jsonLd: {
    type: "Claim",
    properties: {
      name: "title",
      text: "text",
      temporal: "date",
      about: "relation_id",
      recordedAt: "event_id",
      creator: "speaker_ids",
    },
  },
  links: {
    event: { to: "events", from: "event_id", description: "The event at which it was taken." },
    speakers: { to: "people", from: "speaker_ids", description: "The people who took it." },
    responds_to: { to: "positions", from: "responds_to_id", description: "The position that it answers." },
    responses: { to: "positions", by: "responds_to_id", description: "The positions that answer it." },
    outcome_positions: {
      to: "positions",
      from: "outcomes.position_id",
      description: "The later positions that came of it.",
    },
    outcome_events: {
      to: "events",
      from: "outcomes.event_id",
      description: "The later events that came of it.",
    },
    outcome_of: {
      to: "positions",
      by: "outcomes.position_id",
      description: "The earlier positions of which it is an outcome.",
    },
    areas: areasLink,
    relation: relationLink,
  },
});
