// The schemas of `?as_of=DAY`: the state of things on a day. Each part states its certainty in the same way.

import { MAX_LATEST } from "../routes/as-of.ts";
import { arrayOf, boolean, integer, nullable, string } from "./described.ts";
import { type JsonSchema, object, refTo } from "./json-schemas.ts";

const evidence = arrayOf({ type: "string" }, "The ids of the evidence that says so: see /v1/evidence.");
const day = string("The ISO day that was asked for.");
const known = boolean("False where the sources say nothing of that day; all else is then null, 0 or empty.");
const certainty = refTo("Certainty");

const offices = arrayOf(
  object({
    person_id: string("Who held it."),
    name: string("Their name."),
    office: string("The office as the source names it."),
    country: nullable("The state whose office it is; null where the source does not say."),
    organization_id: nullable("The organization whose office it is."),
    attested: string("The EDTF date of the attestation: when a source saw them in the office."),
    certainty,
    covers_day: {
      anyOf: [certainty, { type: "null" }],
      description: "Whether the attestation includes the day; null where it is the last one before.",
    },
    evidence,
  }),
  "For each office its last attestation that had begun by the day; several, the latest first, where the dates leave open which was the last.",
);

const dated = { id: string("The record."), title: string("Its title."), date: string("Its EDTF date.") };

const lastVisits = arrayOf(
  object({
    ...dated,
    visitor_id: nullable("Who led it."),
    visitor_office: nullable("In which office."),
    visit_type: string("Its rank."),
    certainty,
    begun_by: string(
      "The last day on which it can have begun: by its own date, or because a meeting or an agreement within it had happened by then.",
    ),
    evidence,
  }),
  "The last visit of the side that had begun by the day; several, the latest first, where the dates leave open which was the last. Empty where none is known.",
);

const list = (which: string): JsonSchema =>
  object({
    total: integer(`How many ${which}.`),
    url: string("The list of exactly these: a path with its query on this server."),
  });
const happened = (participle: string): JsonSchema =>
  object({
    certain: list(`had certainly been ${participle} by the day`),
    possible: list(`may have been ${participle} by the day, or after it`),
    latest: {
      ...arrayOf(
        object({ ...dated, certainty, evidence }),
        `Both together, newest first: the latest ${MAX_LATEST}. \`certain\` and \`possible\` count and list them all.`,
      ),
      maxItems: MAX_LATEST,
    },
  });

export const asOfSchemas: { [name: string]: JsonSchema } = {
  Certainty: {
    type: "string",
    enum: ["certain", "possible"],
    description:
      "`certain` where whatever day the dates allow it is so; `possible` where it depends on a day that the sources do not give.",
  },
  OfficesAsOf: object(
    { id: string("The person or the state."), name: string("Its name."), as_of: day, known, offices },
    "Who is attested in which office by a day.",
  ),
  RelationAsOf: object(
    {
      id: string("The pair."),
      title: string("Its title."),
      as_of: day,
      known,
      tiers: arrayOf(
        object({
          id: string("The tier."),
          name: string("The partnership's name."),
          since: nullable("When it began (EDTF); null where no source says."),
          since_known: boolean("Whether a source says when it began."),
          attested: string("When a source attests it (EDTF)."),
          certainty,
          evidence,
        }),
        "The tier on the day; several if the dates leave open which of them it was.",
      ),
      ties: {
        anyOf: [
          object({
            since: string("When diplomatic ties were established (EDTF)."),
            certainty,
            years: object({
              min: integer("Full years by the day, at least."),
              max: {
                type: ["integer", "null"],
                description: "Full years by the day, at most; null where the start is not known.",
              },
            }),
            severed: {
              anyOf: [
                object({
                  id: string("The milestone."),
                  date: string("When they were severed (EDTF)."),
                  certainty,
                  evidence,
                }),
                { type: "null" },
              ],
              description:
                "The last severing of ties by the day; null where they were not severed, or restored since.",
            },
            evidence,
          }),
          { type: "null" },
        ],
        description: "Diplomatic ties that had been established by the day.",
      },
      offices,
      agreements: happened("concluded"),
      agreed_positions: happened("agreed"),
      last_visits: { type: "object", additionalProperties: lastVisits, description: "By side." },
    },
    "The state of a relation on a day.",
  ),
};

/** What `?as_of=DAY` returns instead of the record. */
export interface DayReading {
  description: string;
  schema: JsonSchema;
}

/** The resources whose records can be read on a day, by path. */
export const dayReadings: { [path: string]: DayReading } = {
  people: {
    schema: refTo("OfficesAsOf"),
    description: "The offices in which the person is attested by that day.",
  },
  countries: {
    schema: refTo("OfficesAsOf"),
    description: "Who is attested in which of the state's offices by that day.",
  },
  relations: { schema: refTo("RelationAsOf"), description: "The state of the relation on that day." },
};
