// An encounter between representatives, usually during a visit.
import {
  country,
  dateBounds,
  defineResource,
  edtf,
  id,
  objects,
  oneOf,
  optional,
  relationId,
  relationLink,
  summary,
  text,
  title,
} from "./define-resource.ts";

export const meetings = defineResource({
  path: "meetings",
  type: "meeting",
  view: "meetings",
  table: "meeting",
  schemaName: "Meeting",
  description: "Encounters between representatives of states: talks, receptions, audiences, workshops.",
  fields: {
    id: id(
      "The first day on which it may have been, kind and who met; `date` says what is known.",
      "2022-04-30-jpn-vnm-prime-ministers-talks",
    ),
    title,
    summary,
    relation_id: relationId,
    date: edtf("When it took place, no more precise than the source.", "2022-04-30/2022-05-01"),
    ...dateBounds,
    kind: oneOf(
      ["summit_talks", "talks", "reception", "audience", "meeting", "workshop", "ceremony"],
      "What the source calls the encounter.",
      "talks",
    ),
    visit_id: optional(id("The visit it was part of.", "2022-04-30-jpn-vnm-kishida-fumio")),
    participants: objects(
      {
        person_id: optional(id("Who; null if the source names only the office.", "pham-minh-chinh")),
        office: optional(text("The office in which they took part.", "Prime Minister")),
        country: optional(country("The state that they represent (ISO 3166-1 alpha-3).", "VNM")),
        role: oneOf(["host", "guest", "speaker", "participant"], "Their part in the encounter.", "host"),
      },
      "Who took part, as far as the source says.",
      {
        faultOf: ({ person_id, office }) =>
          person_id === null && office === null
            ? { part: "person_id", detail: "expected who took part: a person, an office or both" }
            : null,
      },
    ),
    place: optional(text("Where, as the source names it.", "Ha Noi")),
  },
  date: "date",
  duplicates: { within: ["relation_id"], shares: ["participants.person_id"] },
  filter: [
    "id",
    "relation_id",
    "date",
    "kind",
    "visit_id",
    "participants.person_id",
    "participants.office",
    "participants.country",
    "participants.role",
    "place",
  ],
  sort: ["date", "title", "kind", "id"],
  defaultSort: "-date",
  facet: [
    "kind",
    "relation_id",
    "visit_id",
    "participants.person_id",
    "participants.country",
    "participants.role",
    "place",
  ],
  search: ["title", "summary", "place"],
  jsonLd: {
    type: "Event",
    properties: {
      name: "title",
      description: "summary",
      startDate: "date_min",
      endDate: "date_max",
      superEvent: "visit_id",
      location: "place",
      about: "relation_id",
    },
  },
  links: {
    visit: { to: "visits", from: "visit_id", description: "The visit it was part of." },
    people: { to: "people", from: "participants.person_id", description: "The named participants." },
    relation: relationLink,
    positions: { to: "positions", by: "event_id", description: "The positions taken at it." },
    quotes: { to: "quotes", by: "event_id", description: "The words quoted from it." },
  },
});
