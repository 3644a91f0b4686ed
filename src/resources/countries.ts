// States, by ISO 3166-1 code.
import {
  computed,
  country,
  defineResource,
  list,
  optional,
  summary,
  text,
  title,
} from "./define-resource.ts";

export const countries = defineResource({
  path: "countries",
  type: "country",
  view: "countries",
  table: "country",
  schemaName: "Country",
  description: "States named by the sources. Paths and filters take alpha-2, alpha-3 and either case.",
  fields: {
    id: country("ISO 3166-1 alpha-3.", "JPN"),
    title: computed({ ...title, description: "The same as `name`.", example: "Japan" }),
    summary: computed({ ...summary, description: "The same as `description`." }),
    name: text("The name that the sources use.", "Japan"),
    aliases: list(text("A name.", "Vietnam"), "Other spellings that the sources use."),
    alpha2: optional(
      text("ISO 3166-1 alpha-2; null where the alpha-3 code is withdrawn or user-assigned.", "JP"),
    ),
    description: text(
      "The state's part in the sources.",
      "One side of the relation between Japan and Viet Nam.",
    ),
  },
  filter: ["id", "name", "aliases"],
  sort: ["name", "id"],
  defaultSort: "name",
  facet: ["aliases"],
  search: ["name", "aliases", "description"],
  names: ["name", "aliases"],
  jsonLd: {
    type: "Country",
    properties: { name: "name", alternateName: "aliases", identifier: "id", description: "description" },
  },
  links: {
    people: { to: "people", by: "country", description: "The people who act for the state." },
    relations: { to: "relations", by: "countries", description: "The relations it has." },
    visits_made: {
      to: "visits",
      by: "guest_country",
      description: "The visits that its representatives made.",
    },
    visits_received: { to: "visits", by: "host_country", description: "The visits that it received." },
  },
});
