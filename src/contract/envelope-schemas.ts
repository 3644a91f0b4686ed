// JSON Schemas of the envelopes around records, and of problems.
import { problems } from "../errors.ts";
import type { JsonSchema } from "./json-schemas.ts";

const url: JsonSchema = { type: "string", description: "A path with its query on this server." };
const datasetVersion: JsonSchema = {
  type: "string",
  description: "Names the state of the data; equal versions mean equal data.",
  examples: ["226-5a4e29c7a8a1"],
};

const counted = {
  count: { type: "integer", description: "How many of the matching records." },
  url: { type: "string", description: "The list of the records that it counts." },
} as const;
const countedByQuery: JsonSchema = {
  ...counted,
  url: {
    type: ["string", "null"],
    description: "The list of the records that it counts; null if its URL would be too long.",
  },
};
const scalar: JsonSchema = { type: ["string", "number", "boolean"] };
const countedValue: JsonSchema = {
  type: ["string", "number", "null"],
  description: "A value; null where it is unknown.",
};

/** The `meta` of a list. `counts` are the properties of each count. */
const listMeta = (counts: JsonSchema): JsonSchema => ({
  type: "object",
  required: ["total", "dataset_version"],
  properties: {
    total: { type: "integer", minimum: 0, description: "How many records match, on all pages." },
    dataset_version: datasetVersion,
    known_at: {
      type: "object",
      description: "With `known_at=`: which state of the data is shown.",
      required: ["moment", "revision"],
      properties: {
        moment: { type: "string", description: "The moment asked for (RFC 3339)." },
        revision: { type: "integer", description: "The last change by then." },
      },
    },
    facets: {
      type: "object",
      description: "With `facet=`: by field, how many of the matching records have each value.",
      additionalProperties: {
        type: "array",
        items: {
          type: "object",
          required: ["value", "count", "url"],
          properties: { value: countedValue, ...counts },
        },
      },
    },
    facets_truncated: {
      type: "array",
      items: { type: "string" },
      description: "The facets that have more values than are shown.",
    },
    group_by: {
      type: "array",
      description: "With `group_by=`: the counts, instead of records.",
      items: {
        type: "object",
        required: ["key", "count", "url"],
        properties: {
          key: {
            type: "object",
            description: "By dimension, the value of this group.",
            additionalProperties: countedValue,
          },
          ...counts,
        },
      },
    },
  },
});

export const envelopes: { [name: string]: JsonSchema } = {
  ListMeta: listMeta(counted),
  QueryMeta: listMeta(countedByQuery),
  ListLinks: {
    type: "object",
    required: ["self", "next"],
    properties: {
      self: url,
      next: {
        ...url,
        type: ["string", "null"],
        description: "The next page; null on the last. Also in the `Link` header.",
      },
    },
  },
  QueryLinks: {
    type: "object",
    required: ["self", "next", "cursor"],
    properties: {
      self: { type: "string", description: "Where the query was sent." },
      next: {
        type: ["string", "null"],
        description: "Where to POST the same body, with `cursor`, for the next page; null on the last.",
      },
      cursor: { type: ["string", "null"], description: "The `cursor` of the next page; null on the last." },
    },
  },
  QueryValue: {
    description:
      "One value; a list of values, of which any may match; or a list of such lists, each of which must be met.",
    anyOf: [
      scalar,
      { type: "array", minItems: 1, items: scalar },
      { type: "array", minItems: 1, items: { type: "array", minItems: 1, items: scalar } },
    ],
  },
  ItemMeta: {
    type: "object",
    required: ["dataset_version"],
    properties: {
      dataset_version: datasetVersion,
      revision: {
        type: "integer",
        description: "The place in the sequence of the record's last change. The `ETag` begins with it.",
      },
    },
  },
  ItemLinks: { type: "object", required: ["self"], properties: { self: url } },
  Problem: {
    type: "object",
    description: "What is wrong and what would be right (RFC 9457).",
    required: ["type", "code", "title", "status", "detail", "instance", "hint"],
    properties: {
      type: { type: "string", description: "A stable reference that also explains the problem." },
      code: { type: "string", enum: Object.keys(problems), description: "Stable; meant for programs." },
      title: { type: "string" },
      status: { type: "integer" },
      detail: { type: "string", description: "What is wrong with this request." },
      instance: { type: "string", description: "The request's path and query." },
      hint: { type: "string", description: "What to do." },
      errors: {
        type: "array",
        items: {
          type: "object",
          required: ["detail"],
          properties: {
            parameter: {
              type: "string",
              description: "The parameter that is wrong; `path` where it is the path.",
            },
            pointer: { type: "string", description: "The member of the body that is wrong (RFC 6901)." },
            detail: { type: "string" },
            allowed: { type: "array", items: { type: "string" } },
            did_you_mean: { type: "string", description: "What is right there and probably was meant." },
          },
        },
      },
      errors_truncated: {
        type: "boolean",
        const: true,
        description: "There where more is wrong than `errors` tells.",
      },
    },
  },
};
