// A pair of countries, and how its tier changed over time.
import {
  countOfOthers,
  country,
  day,
  defineResource,
  edtf,
  id,
  list,
  objects,
  optional,
  precision,
  relation,
  summary,
  text,
  title,
} from "./define-resource.ts";

const count = (what: string) => countOfOthers(`How many ${what} this knowledge base holds of the pair.`, 2);

export const relations = defineResource({
  path: "relations",
  type: "relation",
  view: "relations",
  table: "relation",
  schemaName: "Relation",
  description:
    "Pairs of countries. The path takes either order, alpha-2 or alpha-3, and answers 308 to the canonical one.",
  fields: {
    id: relation("Both countries in alphabetical order."),
    title,
    summary,
    countries: list(country("A side (ISO 3166-1 alpha-3).", "JPN"), "The two sides, in alphabetical order.", {
      min: 2,
      max: 2,
    }),
    ties_since: optional(edtf("When diplomatic ties were established.", "1973")),
    ties_since_min: day("First day that `ties_since` covers.", "1973-01-01"),
    ties_since_max: day("Last day that `ties_since` covers.", "1973-12-31"),
    ties_since_precision: precision("ties_since"),
    tiers: objects(
      {
        tier: id("The tier: the partnership's name in snake_case.", "comprehensive_strategic_partnership"),
        name: text("The partnership's name as the source gives it.", "Comprehensive Strategic Partnership"),
        period: edtf(
          "When it held: `..` is an open end, nothing before the slash an unknown start.",
          "2023-11-27/..",
        ),
        attested: edtf("When a source attests it, which is not when it began.", "2023-11-27"),
      },
      "The tiers of the relation that sources attest, oldest first.",
    ),
    visit_count: count("visits"),
    meeting_count: count("meetings"),
    agreement_count: count("agreements"),
    milestone_count: count("milestones"),
    position_count: count("positions"),
    quote_count: count("quotes"),
  },
  pair: { relation: "id", of: "countries" },
  date: "ties_since",
  filter: ["id", "countries", "ties_since", "tiers.tier", "visit_count", "agreement_count", "position_count"],
  sort: ["ties_since", "title", "visit_count", "id"],
  defaultSort: "id",
  facet: ["countries", "tiers.tier"],
  search: ["title", "summary"],
  names: ["title"],
  jsonLd: { type: "Thing", properties: { name: "title", description: "summary", identifier: "id" } },
  links: {
    sides: { to: "countries", from: "countries", description: "The two countries." },
    visits: { to: "visits", by: "relation_id", description: "The visits between them." },
    meetings: { to: "meetings", by: "relation_id", description: "The encounters between them." },
    agreements: { to: "agreements", by: "relation_id", description: "The instruments between them." },
    milestones: { to: "milestones", by: "relation_id", description: "The turning points between them." },
    positions: { to: "positions", by: "relation_id", description: "The positions taken between them." },
    quotes: { to: "quotes", by: "relation_id", description: "The words quoted on the relation." },
    indicators: { to: "indicators", by: "relation_id", description: "The figures on the relation." },
  },
});
