// The timeline: visits, meetings, agreements and milestones combined in one list.
import {
  computed,
  dateBounds,
  defineResource,
  edtf,
  id,
  oneOf,
  optional,
  relationId,
  relationLink,
  summary,
  text,
  title,
} from "./define-resource.ts";

const KINDS = ["visit", "meeting", "agreement", "milestone"] as const;

export const events = defineResource({
  path: "events",
  type: "event",
  view: "events",
  table: null,
  gathers: { rows: "event", type: "kind", id: "id" },
  schemaName: "Event",
  description: "What happened, in one list: visits, meetings, agreements and milestones.",
  fields: {
    id: id("The id of the record that it is.", "2022-04-30-jpn-vnm-kishida-fumio"),
    title,
    summary,
    relation_id: relationId,
    date: computed(edtf("When it happened.", "2022-04-30/2022-05-01")),
    ...dateBounds,
    kind: oneOf(KINDS, "What it is: the `record_type` of the record behind it.", "visit"),
    event_type: text(
      "The visit's type, the meeting's or milestone's kind, the agreement's form.",
      "official",
    ),
    record_id: id("The record behind it, under the path of its kind.", "2022-04-30-jpn-vnm-kishida-fumio"),
    visit_id: optional(
      id("The visit that it was part of; null if it was part of none.", "2022-04-30-jpn-vnm-kishida-fumio"),
    ),
  },
  date: "date",
  filter: ["id", "relation_id", "date", "kind", "event_type", "record_id", "visit_id"],
  sort: ["date", "title", "id"],
  defaultSort: "-date",
  facet: ["kind", "event_type", "relation_id", "visit_id"],
  search: ["title", "summary"],
  searchThrough: { type: "kind", id: "record_id" },
  jsonLd: {
    type: "Event",
    properties: {
      name: "title",
      description: "summary",
      startDate: "date_min",
      endDate: "date_max",
      superEvent: "visit_id",
      about: "relation_id",
    },
  },
  links: {
    relation: relationLink,
    visit: { to: "visits", from: "visit_id", description: "The visit that it was part of." },
    parts: {
      to: "events",
      by: "visit_id",
      description: "The meetings and agreements that were part of the visit.",
    },
    positions: { to: "positions", by: "event_id", description: "The positions taken at it." },
    quotes: { to: "quotes", by: "event_id", description: "The words quoted on it." },
    evidence: {
      to: "evidence",
      by: "record_id",
      types: KINDS,
      description: "The spans of the sources that say so.",
    },
  },
});
