// The shapes of the readings that are no resource: the state of things on a day, timelines, balances, annotated sources.
import { highlights, itemEnvelope, type JsonSchema, object, refTo } from "../http/json-schemas.ts";

const string = (description: string): JsonSchema => ({ type: "string", description });
const nullable = (description: string): JsonSchema => ({ type: ["string", "null"], description });
const integer = (description: string): JsonSchema => ({ type: "integer", description });
const boolean = (description: string): JsonSchema => ({ type: "boolean", description });
const arrayOf = (items: JsonSchema, description: string): JsonSchema => ({
  type: "array",
  items,
  description,
});
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: "null" }] });

const evidence = arrayOf({ type: "string" }, "The ids of the evidence that says so: see /v1/evidence.");
const url = string("A path with its query on this server.");
const day = string("The ISO day that was asked for.");
const known = boolean(
  "False where the sources say nothing about that day; everything else is then null or empty.",
);
const counted: JsonSchema = object({
  total: integer("How many there are."),
  dataset_version: string("Names the state of the data."),
});

const office = object({
  person_id: string("Who held it."),
  name: string("Their name."),
  office: string("The office as the source names it."),
  country: nullable("The state whose office it is; null where the source does not say."),
  organization_id: nullable("The organization whose office it is."),
  attested: string("The EDTF date of the attestation: the last one at or before the day."),
  covers_day: boolean("Whether the attestation's own dates include the day."),
  evidence,
});

const dated = { id: string("The record."), title: string("Its title."), date: string("Its EDTF date.") };

const lastVisit = object({
  ...dated,
  visitor_id: nullable("Who led it."),
  visitor_office: nullable("In which office."),
  visit_type: string("Its rank."),
  evidence,
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
  OfficesAsOf: object(
    {
      id: string("The person or the state."),
      name: string("Its name."),
      as_of: day,
      known,
      offices: arrayOf(office, "The offices."),
    },
    "Who is attested in which office by a day.",
  ),
  RelationAsOf: object(
    {
      id: string("The pair."),
      title: string("Its title."),
      as_of: day,
      known,
      tier: orNull(
        object({
          id: string("The tier."),
          name: string("The partnership's name."),
          since: nullable("When it began (EDTF); null where no source says."),
          since_known: boolean("Whether a source says when it began."),
          attested: string("When a source attests it (EDTF)."),
          evidence,
        }),
      ),
      ties_since: nullable("When diplomatic ties were established (EDTF)."),
      ties: orNull(
        object({
          since: string("When diplomatic ties were established (EDTF)."),
          years: object({
            min: integer("Full years by the day, at least."),
            max: integer("Full years by the day, at most."),
          }),
          evidence,
        }),
      ),
      offices: arrayOf(office, "Who is attested in which office of either side by the day."),
      agreements: arrayOf(
        object({ ...dated, evidence }),
        "What had been concluded by the day: the latest 100, newest first.",
      ),
      agreed_positions: object({
        total: integer("How many positions had been agreed by the day."),
        url,
        latest: arrayOf(object({ ...dated, evidence }), "The latest 100 of them."),
      }),
      last_visits: {
        type: "object",
        additionalProperties: orNull(lastVisit),
        description: "For each side, the last visit that it had certainly begun by the day.",
      },
    },
    "The state of a relation on a day.",
  ),
  Timeline: object({
    data: arrayOf(refTo("Event"), "Events, oldest first, with `parts`."),
    meta: object({
      total: integer("How many events stand alone: visits, and what was part of none."),
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
  Annotations: itemEnvelope(
    arrayOf(
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
    counted,
  ),
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
  Completions: itemEnvelope({
    type: "array",
    items: object({
      ...found,
      name: string("The name that begins so."),
      hint: string("What tells it from others of the name."),
    }),
  }),
};
