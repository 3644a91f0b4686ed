// Organizations that act or are mentioned: international organizations, agencies, parliaments, alliances.
import {
  computed,
  country,
  defineResource,
  id,
  list,
  oneOf,
  optional,
  summary,
  text,
  title,
} from "./define-resource.ts";

export const organizations = defineResource({
  path: "organizations",
  type: "organization",
  view: "organizations",
  table: "organization",
  schemaName: "Organization",
  description: "Organizations named by the sources.",
  fields: {
    id: id("The organization's name or initials.", "asean"),
    title: computed({ ...title, description: "The same as `name`.", example: "ASEAN" }),
    summary: computed({ ...summary, description: "The same as `description`." }),
    name: text("The name as the source gives it.", "ASEAN"),
    aliases: list(text("A name.", "APEC"), "Other forms of the name that the sources use."),
    kind: oneOf(
      ["international_organization", "news_agency", "parliamentary_group", "legislature"],
      "What kind of body it is.",
      "international_organization",
    ),
    country: optional(
      country("The state it belongs to; null for what belongs to none or to several.", "VNM"),
    ),
    description: text("What it is in the sources.", "Regional body whose unity both sides called important."),
  },
  filter: ["id", "name", "aliases", "kind", "country"],
  sort: ["name", "kind", "id"],
  defaultSort: "name",
  facet: ["kind", "country"],
  search: ["name", "aliases", "description"],
  names: ["name", "aliases"],
  duplicates: { within: [], shares: [], wholeNames: true },
  jsonLd: {
    type: "Organization",
    properties: { name: "name", alternateName: "aliases", description: "description" },
  },
  links: {
    members: {
      to: "people",
      by: "memberships.organization_id",
      description: "The people whom a source calls members.",
    },
    officers: {
      to: "people",
      by: "offices.organization_id",
      description: "The people who held an office in it.",
    },
  },
});
