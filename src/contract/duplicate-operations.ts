// The OpenAPI operation for pairs of records that can be one.
import { REASONS } from "../duplicates/candidate.ts";
import { comparedResources } from "../duplicates/find-duplicates.ts";
import { MOST_CANDIDATES } from "../duplicates/ranked-duplicates.ts";
import { resourceAt } from "../resources/resources.ts";
import { jsonResponse, NOT_MODIFIED, type Operations, problemResponses } from "./answers.ts";
import { type JsonSchema, object, refTo } from "./json-schemas.ts";
import { queryParameter, shapingProperties } from "./list-parameters.ts";

const { limit = {}, cursor = {} } = shapingProperties(resourceAt("events"));

export const duplicateSchemas: { [name: string]: JsonSchema } = {
  Duplicates: object({
    data: { type: "array", items: refTo("Duplicate") },
    meta: object({
      total: { type: "integer", description: "How many pairs the whole list has." },
      complete: {
        type: "boolean",
        description: `Whether these are all. If there are more than ${MOST_CANDIDATES} of a resource, the list has the likeliest.`,
      },
      dataset_version: { type: "string" },
    }),
    links: refTo("ListLinks"),
  }),
  Duplicate: object({
    resource: {
      type: "string",
      description: "The path of the resource of both records.",
      examples: ["people"],
    },
    type: { type: "string", examples: ["person"] },
    score: { type: "number", minimum: 0, maximum: 1, description: "How much speaks for it, from 0 to 1." },
    reasons: {
      type: "array",
      description: "What speaks for it.",
      items: object({
        kind: {
          type: "string",
          enum: Object.keys(REASONS),
          description: `${Object.entries(REASONS)
            .map(([kind, words]) => `\`${kind}\`: ${words}`)
            .join("; ")}.`,
        },
        detail: { type: "string", description: "The same in words, with the values." },
      }),
    },
    records: {
      type: "array",
      minItems: 2,
      maxItems: 2,
      description: "The two records.",
      items: object({
        id: { type: "string" },
        title: { type: ["string", "null"] },
        summary: { type: ["string", "null"] },
        url: { type: "string" },
      }),
    },
  }),
};

export const duplicateOperations: Operations = {
  "GET /v1/duplicates": {
    operationId: "listDuplicates",
    tags: ["duplicates"],
    summary: "List pairs of records that can be one",
    description:
      "Pairs that can be two records of one thing, the likeliest first, with a score and the reasons. Nothing is merged until a person does it.",
    querystring: {
      type: "object",
      properties: {
        resource: queryParameter(
          { type: "string", enum: comparedResources.map(({ path }) => path) },
          "Records of one resource.",
          "people",
        ),
        source: queryParameter(
          { type: "string" },
          "Pairs of which an origin (a data file or a pack) gave one record at least.",
          "seed",
        ),
        id: queryParameter({ type: "string" }, "Pairs with this record.", "kishida-fumio"),
        score_from: queryParameter(
          { type: "number", minimum: 0, maximum: 1, default: 0 },
          "The least score.",
          0.6,
        ),
        distinct: queryParameter(
          { type: "boolean", default: false },
          "All pairs of which a person has said that they are two, also those that nothing suggests: these have the score 0. If false, the pairs of which nobody has said so.",
          true,
        ),
        limit,
        cursor,
      },
    },
    response: {
      200: jsonResponse("The pairs.", refTo("Duplicates")),
      304: NOT_MODIFIED,
      ...problemResponses(["UNKNOWN_PARAMETER", "INVALID_PARAMETER", "INVALID_CURSOR", "MALFORMED_URL"]),
    },
  },
};
