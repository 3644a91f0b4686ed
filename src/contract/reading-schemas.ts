// Schemas of readings that are not resources: timelines, balances, annotated sources, search.

import { arrayOf, boolean, integer, nullable, string } from "./described.ts";
import { highlights, itemEnvelope, type JsonSchema, object, refTo } from "./json-schemas.ts";

const url = string("A path with its query on this server.");
const counted: JsonSchema = object({
  total: integer("How many there are."),
  dataset_version: string("Names the state of the data."),
});

const sentenceRecords = arrayOf(
  object({ type: string("The kind of record."), id: string("The record.") }),
  "The records that cite it.",
);
const start = integer("Where it begins, in Unicode code points.");
const end = integer("Where it ends (exclusive).");

const found = {
  type: string("The kind of record."),
  id: string("The record."),
  url: string("Where the record is."),
};

export const readingSchemas: { [name: string]: JsonSchema } = {
  Timeline: object({
    data: arrayOf(refTo("Event"), "Events, oldest first, with `parts`."),
    meta: object({
      total: integer("How many top-level events there are: visits, and events that were part of none."),
      dataset_version: string("Names the state of the data."),
      tiers: arrayOf({ type: "object" }, "The tiers of the relation, as in the relation's record."),
    }),
    links: refTo("ListLinks"),
  }),
  Balance: itemEnvelope(
    arrayOf(
      object({
        guest_country: string("The side that travelled."),
        host_country: string("The side that was visited."),
        count: integer("How many visits."),
        url,
        by_type: arrayOf(
          object({ visit_type: string("The rank."), count: integer("How many visits."), url }),
          "The same by rank, the most frequent first.",
        ),
      }),
      "One entry a side.",
    ),
    counted,
  ),
  Annotations: object({
    data: arrayOf(
      object({
        start,
        end,
        span_sha256: string("SHA-256 of the span's UTF-8 bytes."),
        exact: nullable("The span's words; null unless the operator has attached the text."),
        records: arrayOf(
          object({
            record_type: string("The kind of record."),
            record_id: string("The record."),
            title: string("Its title."),
            field: nullable("The field that the span supports; null for the record as a whole."),
            basis: string("`stated` or `inferred`."),
            evidence_id: string("The citation."),
          }),
          "What the span supports.",
        ),
      }),
      "The cited spans in reading order.",
    ),
    meta: counted,
    links: refTo("ListLinks"),
  }),
  Coverage: object({
    data: arrayOf(
      object({
        row: {
          type: ["integer", "null"],
          description: "Of a data file, the number of the row (RFC 7111); null of a sentence.",
        },
        start,
        end,
        records: sentenceRecords,
        exact: nullable("The sentence's words; null unless the operator has attached the text."),
        reason: nullable("Why it states no fact of its own; null where records cite it."),
      }),
      "The sentences in order; of a data file the rows that established nothing.",
    ),
    meta: object({
      total: integer("How many sentences there are; of a data file, how many rows."),
      covered: integer("How many are cited or explained."),
      cited: integer("How many are cited."),
      dataset_version: string("Names the state of the data."),
    }),
    links: refTo("ListLinks"),
  }),
  SearchResults: object({
    data: {
      type: "array",
      items: {
        type: "object",
        required: [...Object.keys(found), "title", "summary", "score"],
        properties: {
          ...found,
          title: string("Its title."),
          summary: string("What it is."),
          score: { type: "number", description: "Higher is more relevant." },
          highlights,
        },
      },
    },
    meta: object({
      total: { type: "integer" },
      complete: {
        type: "boolean",
        description: "Whether all matches are counted and ranked; false where there are too many.",
      },
      dataset_version: { type: "string" },
      facets: object({
        type: {
          type: "array",
          items: object({ value: { type: "string" }, count: { type: "integer" }, url: { type: "string" } }),
        },
      }),
    }),
    links: refTo("ListLinks"),
  }),
  Completions: itemEnvelope(
    {
      type: "array",
      items: object({
        ...found,
        name: string("The name that begins so."),
        hint: string("What tells it from others of the name."),
      }),
    },
    object({
      complete: boolean("Whether these are all; where false, type more or raise `limit`."),
      dataset_version: string("Names the state of the data."),
    }),
  ),
};
