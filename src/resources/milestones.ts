// Turning points in a relation.
import {
  dateBounds,
  defineResource,
  edtf,
  id,
  oneOf,
  optional,
  relationId,
  relationLink,
  summary,
  title,
} from "./define-resource.ts";

export const milestones = defineResource({
  path: "milestones",
  type: "milestone",
  view: "milestones",
  table: "milestone",
  schemaName: "Milestone",
  description:
    "Turning points of a relation: recognition, ties established, severed and restored, missions opened and closed, tiers raised and lowered, anniversaries.",
  fields: {
    id: id("Date, pair and what happened.", "1973-jpn-vnm-ties-established"),
    title,
    summary,
    relation_id: relationId,
    date: edtf("When it happened.", "1973"),
    ...dateBounds,
    kind: oneOf(
      [
        "recognition",
        "ties_established",
        "severed",
        "restored",
        "mission_opened",
        "mission_closed",
        "tier_changed",
        "tier_lowered",
        "anniversary",
      ],
      "What kind of turning point. `severed` and `restored` are of diplomatic ties; `tier_changed` is a rise to `tier`, `tier_lowered` a fall to it.",
      "ties_established",
    ),
    tier: optional(id("The tier that the relation reached.", "comprehensive_strategic_partnership")),
  },
  required: { field: "tier", where: "kind", is: ["tier_changed", "tier_lowered"] },
  date: "date",
  filter: ["id", "relation_id", "date", "kind", "tier"],
  sort: ["date", "title", "id"],
  defaultSort: "-date",
  facet: ["kind", "tier", "relation_id"],
  search: ["title", "summary"],
  jsonLd: {
    type: "Event",
    properties: {
      name: "title",
      description: "summary",
      startDate: "date_min",
      endDate: "date_max",
      about: "relation_id",
    },
  },
  links: {
    relation: relationLink,
    positions: { to: "positions", by: "event_id", description: "The positions taken on it." },
    quotes: { to: "quotes", by: "event_id", description: "The words quoted on it." },
  },
});
