// People who act, speak, write or are mentioned.
import {
  computed,
  country,
  defineResource,
  edtf,
  id,
  list,
  objects,
  oneOf,
  optional,
  summary,
  text,
  title,
} from "./define-resource.ts";

const organization = id("An organization of this knowledge base.", "national-assembly-of-viet-nam");

export const people = defineResource({
  path: "people",
  type: "person",
  view: "people",
  table: "person",
  schemaName: "Person",
  description: "People named by the sources, with the offices in which the sources attest them.",
  fields: {
    id: id("The name as the source orders it.", "kishida-fumio"),
    title: computed({ ...title, description: "The same as `name`.", example: "Kishida Fumio" }),
    summary: computed({ ...summary, description: "The same as `description`." }),
    name: text("The full name as the source orders it.", "Kishida Fumio"),
    aliases: list(text("A name.", "Kishida"), "Other forms of the name that the sources use."),
    family_name: optional(text("Null where the sources do not show which part it is.", "Kishida")),
    given_name: optional(text("Null where the sources do not show which part it is.", "Fumio")),
    country: optional(country("The state for which they act (ISO 3166-1 alpha-3).", "JPN")),
    description: text("Who they are in the sources.", "Prime Minister of Japan in 2022 and 2023."),
    offices: objects(
      {
        office: text("The office as the source names it.", "Prime Minister"),
        country: optional(country("The state whose office it is (ISO 3166-1 alpha-3).", "JPN")),
        organization_id: optional({ ...organization, description: "The organization whose office it is." }),
        tenure: oneOf(
          ["in_office", "former"],
          "Whether they held it then, or had held it before.",
          "in_office",
        ),
        attested: edtf("When the source attests it, which is not when it began or ended.", "2023-11"),
      },
      "Offices in which a source attests them.",
    ),
    memberships: objects(
      {
        organization_id: { ...organization, example: "japan-viet-nam-friendship-parliamentary-alliance" },
        role: text("Their part in it.", "member"),
        attested: edtf("When the source attests it.", "2022"),
      },
      "Organizations to which a source says they belong.",
    ),
  },
  filter: [
    "id",
    "name",
    "aliases",
    "family_name",
    "given_name",
    "country",
    "offices.office",
    "offices.country",
    "offices.organization_id",
    "offices.tenure",
    "memberships.organization_id",
  ],
  sort: ["name", "family_name", "id"],
  defaultSort: "name",
  facet: ["country", "offices.office", "offices.country", "offices.tenure", "memberships.organization_id"],
  search: ["name", "aliases", "description"],
  names: ["name", "aliases"],
  duplicates: { within: ["country"], shares: ["offices.office"] },
  jsonLd: {
    type: "Person",
    properties: {
      name: "name",
      alternateName: "aliases",
      familyName: "family_name",
      givenName: "given_name",
      description: "description",
    },
  },
  links: {
    visits: { to: "visits", by: "visitor_id", description: "The visits that they led." },
    meetings: {
      to: "meetings",
      by: "participants.person_id",
      description: "The encounters in which they took part.",
    },
    quotes: { to: "quotes", by: "speaker_id", description: "Their words." },
    positions: { to: "positions", by: "speaker_ids", description: "The positions that they took." },
    organizations: {
      to: "organizations",
      from: "memberships.organization_id",
      description: "The organizations to which they belong.",
    },
    sources: { to: "sources", by: "author_id", description: "The sources that they wrote." },
  },
});
