// What a side, or both, took a stand on.
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
    actors: list(country("An actor (ISO 3166-1 alpha-3).", "JPN"), "The states that took the position.", {
      min: 1,
    }),
    text: text(
      "The position, in our words.",
      "The two leaders agreed to work together more closely on safety at sea.",
    ),
    area_ids: areaIds,
  },
  filter: ["id", "relation_id", "event_id", "date", "stance", "actors", "area_ids"],
  sort: ["date", "title", "stance", "id"],
  defaultSort: "-date",
  links: {
    event: { to: "events", from: "event_id", description: "The event at which it was taken." },
    areas: areasLink,
    relation: relationLink,
  },
});
