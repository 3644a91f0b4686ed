// Declarations → the JSON Schemas of the OpenAPI document (JSON Schema 2020-12, OpenAPI 3.1).
import { z } from "zod";
import { problems } from "../errors.ts";
import {
  evidence,
  type Field,
  type Fields,
  type Json,
  type Link,
  type Resource,
} from "../resources/define-resource.ts";
import { resourceAt, resources } from "../resources/index.ts";

export type JsonSchema = { [keyword: string]: Json };

export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const jsonSchema = z.record(z.string(), z.json());

/** What a field may hold; `null` is one more type, not a wrapper. */
export function fieldSchema(field: Field): JsonSchema {
  const { description, example, computed, nullable, fields, item } = field;
  const described = { description, examples: [example], ...(computed ? { readOnly: true } : {}) };
  if (fields !== undefined)
    return {
      type: "array",
      // No part is `required`, since `fields=` may ask for some of them.
      items: { type: "object", properties: propertiesOf(fields) },
      ...described,
    };
  if (item !== undefined) return { type: "array", items: valueSchema(item), ...described };
  const schema = valueSchema(field);
  if (!nullable) return { ...schema, ...described };
  const values = Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {};
  return { ...schema, ...values, type: [schema.type ?? "string", "null"], ...described };
}

/** The schema of a value that is not null, as zod has it. */
function valueSchema(field: Field): JsonSchema {
  const { schema } = field;
  return withoutDialect(z.toJSONSchema(schema instanceof z.ZodNullable ? schema.unwrap() : schema));
}

function withoutDialect(schema: unknown): JsonSchema {
  const { $schema: _, ...rest } = jsonSchema.parse(schema);
  return rest;
}

const propertiesOf = (fields: Fields): JsonSchema =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]));

function linkSchema(link: Link, resource: Resource): JsonSchema {
  const target = refTo(resourceAt(link.to).schemaName);
  const description = `With \`include=\` or \`fields=\`: ${link.description}`;
  const one =
    "from" in link &&
    !["list", "objects"].includes(resource.fields[link.from.split(".")[0] ?? ""]?.kind ?? "");
  return one
    ? { anyOf: [target, { type: "null" }], description }
    : { type: "array", items: target, description };
}

export const highlights: JsonSchema = {
  type: "object",
  description: "With `highlight=true`: the fields in which words were found, as HTML with `<mark>`.",
  additionalProperties: { type: "string" },
};

/** No field is `required`, since `fields=` may leave any of them out. */
const recordSchema = (resource: Resource): JsonSchema => ({
  type: "object",
  description: resource.description,
  properties: {
    ...propertiesOf(resource.fields),
    ...Object.fromEntries(
      Object.entries(resource.links).map(([name, link]) => [name, linkSchema(link, resource)]),
    ),
    highlights,
  },
});

/** A record as it is written: what is computed left out, its evidence inside. */
const inputSchema = (resource: Resource): JsonSchema => {
  const written = Object.fromEntries(Object.entries(resource.fields).filter(([, field]) => !field.computed));
  return {
    type: "object",
    description: `${resource.description} As it is written: every field, and the evidence for it.`,
    additionalProperties: false,
    required: [...Object.keys(written), "evidence"],
    properties: {
      ...propertiesOf(written),
      evidence: { type: "array", minItems: 1, items: refTo("EvidenceInput") },
    },
  };
};

const url: JsonSchema = { type: "string", description: "A path with its query on this server." };
const datasetVersion: JsonSchema = {
  type: "string",
  description: "Names the state of the data; equal versions mean equal data.",
  examples: ["226-5a4e29c7a8a1"],
};

const counted = {
  count: { type: "integer", description: "How many of the matching records." },
  url: { type: "string", description: "The list that this count stands for." },
} as const;
const countedValue: JsonSchema = {
  type: ["string", "number", "null"],
  description: "A value; null where it is unknown.",
};

const envelopes: { [name: string]: JsonSchema } = {
  ListMeta: {
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
            properties: { value: countedValue, ...counted },
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
            ...counted,
          },
        },
      },
    },
  },
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
            parameter: { type: "string", description: "The parameter that is wrong." },
            pointer: { type: "string", description: "The member of the body that is wrong (RFC 6901)." },
            detail: { type: "string" },
            allowed: { type: "array", items: { type: "string" } },
            did_you_mean: { type: "string" },
          },
        },
      },
    },
  },
};

/** An answer with one thing in it. */
export const itemEnvelope = (data: JsonSchema, meta: JsonSchema = refTo("ItemMeta")): JsonSchema =>
  object({ data, meta, links: refTo("ItemLinks") });

/** An object with all of these. */
export const object = (properties: JsonSchema, description?: string): JsonSchema => ({
  type: "object",
  ...(description === undefined ? {} : { description }),
  required: Object.keys(properties),
  properties,
});

/** Everything under `components/schemas`. */
export function componentSchemas(): { [name: string]: JsonSchema } {
  const records = resources.flatMap((resource) => {
    const { schemaName } = resource;
    const list = {
      data: { type: "array", items: refTo(schemaName) },
      meta: refTo("ListMeta"),
      links: refTo("ListLinks"),
    };
    return [
      [schemaName, recordSchema(resource)],
      [`${schemaName}List`, object(list)],
      [`${schemaName}Item`, itemEnvelope(refTo(schemaName))],
      ...(resource.table === null ? [] : [[`${schemaName}Input`, inputSchema(resource)] as const]),
    ] as const;
  });
  return {
    ...envelopes,
    EvidenceInput: withoutDialect(z.toJSONSchema(evidence)),
    ...Object.fromEntries(records),
  };
}
