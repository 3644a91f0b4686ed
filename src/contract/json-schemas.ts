// Converts declared fields to JSON Schema (2020-12, as in OpenAPI 3.1), with helpers for other schemas.
import { z } from "zod";
import { type Field, type Fields, type Json, mayBeAbsent } from "../resources/define-resource.ts";
import { enumName } from "./enum-names.ts";

export type JsonSchema = { [keyword: string]: Json };

export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const jsonSchema = z.record(z.string(), z.json());

/** An answered record has all of its fields; in a written one, optional fields may be absent. */
type Use = "answered" | "written";

/** The names of the required properties. */
export const requiredOf = (fields: Fields, use: Use): string[] =>
  Object.entries(fields)
    .filter(([, field]) => use === "answered" || !mayBeAbsent(field))
    .map(([name]) => name);

/** The schema of a field; `null` is an additional type, not a wrapper. */
function fieldSchema(field: Field, use: Use): JsonSchema {
  const { description, example, computed, nullable, fields, item } = field;
  const described = { description, examples: [example], ...(computed ? { readOnly: true } : {}) };
  if (fields !== undefined) {
    const items = { ...object(propertiesOf(fields, use)), required: requiredOf(fields, use) };
    return { type: "array", items, ...described };
  }
  if (item !== undefined) return { type: "array", items: valueSchema(item), ...described };
  const schema = valueSchema(field);
  if (!nullable) return { ...schema, ...described };
  if (schema.$ref !== undefined) return { anyOf: [schema, { type: "null" }], ...described };
  return { ...schema, type: [schema.type ?? "string", "null"], ...described };
}

/** The schema of a non-null value, from zod. A set of values becomes a named schema. */
function valueSchema({ schema, values }: Field): JsonSchema {
  if (values !== undefined) return refTo(enumName(values));
  return withoutDialect(z.toJSONSchema(schema instanceof z.ZodNullable ? schema.unwrap() : schema));
}

/** Removes what is implied: the dialect, the bounds of integers, and the pattern of a named format. */
export function withoutDialect(schema: unknown): JsonSchema {
  const { $schema: _, minimum, maximum, pattern, ...rest } = jsonSchema.parse(schema);
  return {
    ...rest,
    ...(minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? {} : { minimum }),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum }),
    ...(pattern === undefined || rest.format !== undefined ? {} : { pattern }),
  };
}

export const propertiesOf = (fields: Fields, use: Use = "answered"): JsonSchema =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field, use)]));

export const highlights: JsonSchema = {
  type: "object",
  description: "With `highlight=true`: the fields in which words were found, as HTML with `<mark>`.",
  additionalProperties: { type: "string" },
};

/** An answer with a single item. */
export const itemEnvelope = (data: JsonSchema, meta: JsonSchema = refTo("ItemMeta")): JsonSchema =>
  object({ data, meta, links: refTo("ItemLinks") });

/** An object with all of these properties required. */
export const object = (properties: JsonSchema, description?: string): JsonSchema => ({
  type: "object",
  ...(description === undefined ? {} : { description }),
  required: Object.keys(properties),
  properties,
});
