// An official visit: a representative of one state travels to another.
import {
  country,
  dateBounds,
  defineResource,
  edtf,
  id,
  integer,
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

const person = id("A person of this knowledge base.", "kishida-fumio");

export const visits = defineResource({
  path: "visits",
  type: "visit",
  view: "visits",
  table: "visit",
  schemaName: "Visit",
  description:
    "Visits by those who represent a state to another state: who travelled, in which office, when, and at what rank as far as the source says.",
  fields: {
    id: id("Start of the visit, guest, host and visitor.", "2022-04-30-jpn-vnm-kishida-fumio"),
    title,
    summary,
    relation_id: relationId,
    date: edtf("When the visit took place, no more precise than the source.", "2022-04-30/2022-05-01"),
    ...dateBounds,
    visit_type: oneOf(
      ["state", "official", "official_working", "working", "private", "transit", "conference", "unspecified"],
      "The rank that the source gives the visit; `unspecified` where it gives none.",
      "official",
    ),
    guest_country: country("The state that the visitor represents (ISO 3166-1 alpha-3).", "JPN"),
    host_country: country("The state that is visited (ISO 3166-1 alpha-3).", "VNM"),
    visitor_id: optional({
      ...person,
      description: "Who led the visit; null where the source does not name them.",
    }),
    visitor_office: optional(text("The office in which the visitor travelled.", "Prime Minister")),
    companions: objects(
      {
        person_id: optional({
          ...person,
          description: "The companion; null where the source does not name them.",
        }),
        description: text("What the source calls them.", "the President's spouse"),
      },
      "Who travelled with the visitor, as far as the source says.",
    ),
    occasion: optional(
      text("What the visit coincided with or was made for.", "50th anniversary of diplomatic relations"),
    ),
    document_count: optional(
      integer("How many documents were signed during the visit, as the source counts them.", 22, { min: 0 }),
    ),
    places: list(text("A place.", "Ha Noi"), "Places in the host country that the source names."),
  },
  pair: { relation: "relation_id", of: ["guest_country", "host_country"] },
  date: "date",
  filter: [
    "id",
    "relation_id",
    "date",
    "visit_type",
    "guest_country",
    "host_country",
    "visitor_id",
    "visitor_office",
    "companions.person_id",
    "occasion",
    "document_count",
    "places",
  ],
  sort: ["date", "title", "document_count", "id"],
  defaultSort: "-date",
  facet: [
    "visit_type",
    "guest_country",
    "host_country",
    "visitor_id",
    "visitor_office",
    "relation_id",
    "places",
  ],
  search: ["title", "summary", "visitor_office", "occasion", "places"],
  jsonLd: {
    type: "Event",
    properties: {
      name: "title",
      description: "summary",
      startDate: "date_min",
      endDate: "date_max",
      attendee: "visitor_id",
      location: "places",
      about: "relation_id",
    },
  },
  links: {
    visitor: { to: "people", from: "visitor_id", description: "Who led the visit." },
    relation: relationLink,
    meetings: { to: "meetings", by: "visit_id", description: "The encounters inside the visit." },
    agreements: {
      to: "agreements",
      by: "visit_id",
      description: "What was signed or issued during the visit.",
    },
    positions: { to: "positions", by: "event_id", description: "The positions taken during the visit." },
    quotes: { to: "quotes", by: "event_id", description: "The words quoted on the occasion of the visit." },
  },
});
