// A declared field → its JSON Schema, and the parts of other schemas (JSON Schema 2020-12, as OpenAPI 3.1 takes it).
import { z } from "zod";
import { type Field, type Fields, type Json, mayBeAbsent } from "../resources/define-resource.ts";
import { enumName } from "./enum-names.ts";

export type JsonSchema = { [keyword: string]: Json };

export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const jsonSchema = z.record(z.string(), z.json());

/** A record as it is answered has all of its fields; as it is written, what may be absent is not required. */
type Use = "answered" | "written";

/** The names that an object with these fields must have. */
export const requiredOf = (fields: Fields, use: Use): string[] =>
  Object.entries(fields)
    .filter(([, field]) => use === "answered" || !mayBeAbsent(field))
    .map(([name]) => name);

/** What a field may hold; `null` is one more type, not a wrapper. */
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

/** The schema of a value that is not null, as zod has it; a set of values has a name. */
function valueSchema({ schema, values }: Field): JsonSchema {
  if (values !== undefined) return refTo(enumName(values));
  return withoutDialect(z.toJSONSchema(schema instanceof z.ZodNullable ? schema.unwrap() : schema));
}

/** Without what goes without saying: the dialect, the bounds of every integer, and the pattern of a named format. */
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
