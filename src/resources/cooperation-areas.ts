// A taxonomy of the areas in which states work together: one tree for all relations.
import {
  computed,
  countOfOthers,
  defineResource,
  id,
  inTree,
  integer,
  optional,
  summary,
  text,
  title,
} from "./define-resource.ts";

const count = (what: string) =>
  countOfOthers(`How many ${what} name this area itself (not the areas below it).`, 1);

export const cooperationAreas = defineResource({
  path: "cooperation-areas",
  type: "cooperation_area",
  view: "cooperation_areas",
  table: "cooperation_area",
  schemaName: "CooperationArea",
  description:
    "The fields in which states work together, as a tree, with how often each is named. They are the same for any two states.",
  fields: {
    id: inTree("cooperation_area", id("The area's name.", "supply-chains")),
    title: computed({ ...title, description: "The same as `name`.", example: "Supply chains" }),
    summary: computed({ ...summary, description: "The same as `description`." }),
    name: text("The area's name.", "Supply chains"),
    parent_id: optional(
      inTree(
        "cooperation_area",
        id(
          "The wider area; null at a root of the tree. The tree is our own grouping, except where evidence of `parent_id` shows it.",
          "economy",
        ),
      ),
    ),
    description: text(
      "What belongs to the area.",
      "How goods reach both economies, and from how many suppliers.",
    ),
    position_count: count("positions"),
    agreement_count: count("agreements"),
    quote_count: count("quotes"),
    indicator_count: count("indicators"),
    mention_count: computed(integer("How many passages of the sources name the area: its own evidence.", 2)),
  },
  filter: [
    "id",
    "parent_id",
    "name",
    "position_count",
    "agreement_count",
    "quote_count",
    "indicator_count",
    "mention_count",
  ],
  sort: ["name", "position_count", "id"],
  defaultSort: "name",
  facet: ["parent_id"],
  search: ["name", "description"],
  names: ["name"],
  duplicates: { within: [], shares: [], wholeNames: true },
  jsonLd: {
    type: "DefinedTerm",
    properties: { name: "name", description: "description", inDefinedTermSet: "parent_id" },
  },
  links: {
    parent: { to: "cooperation-areas", from: "parent_id", description: "The wider area." },
    children: { to: "cooperation-areas", by: "parent_id", description: "The narrower areas." },
    positions: { to: "positions", by: "area_ids", description: "The positions on the area." },
    agreements: { to: "agreements", by: "area_ids", description: "The instruments on the area." },
    quotes: { to: "quotes", by: "area_ids", description: "The words quoted on the area." },
    indicators: { to: "indicators", by: "area_ids", description: "The figures on the area." },
  },
});
