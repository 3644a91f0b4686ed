// Declarations → the JSON Schemas of the OpenAPI document (JSON Schema 2020-12, OpenAPI 3.1).
import { z } from "zod";
import {
  evidence,
  type Field,
  type Fields,
  type Json,
  type Link,
  type Resource,
} from "../resources/define-resource.ts";
import { resourceAt, resources } from "../resources/index.ts";
import { envelopes } from "./envelope-schemas.ts";

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

/** Without what goes without saying: the dialect, the bounds of every integer, and the pattern of a named format. */
function withoutDialect(schema: unknown): JsonSchema {
  const { $schema: _, minimum, maximum, pattern, ...rest } = jsonSchema.parse(schema);
  return {
    ...rest,
    ...(minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? {} : { minimum }),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum }),
    ...(pattern === undefined || rest.format !== undefined ? {} : { pattern }),
  };
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

/** A record as it is written: what is computed left out, its evidence inside, and all else as it is shown. */
const inputSchema = ({ schemaName, fields }: Resource): JsonSchema => {
  const written = Object.keys(fields).filter((name) => !fields[name]?.computed);
  return {
    type: "object",
    description: `A \`${schemaName}\` as it is written: every field, and the evidence for it.`,
    additionalProperties: false,
    required: [...written, "evidence"],
    properties: {
      ...Object.fromEntries(written.map((name) => [name, refTo(`${schemaName}/properties/${name}`)])),
      evidence: { type: "array", minItems: 1, items: refTo("EvidenceInput") },
    },
  };
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
