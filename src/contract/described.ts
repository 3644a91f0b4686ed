// Helpers for JSON Schemas with descriptions, from which the schemas of readings are built.
import type { JsonSchema } from "./json-schemas.ts";

export const string = (description: string): JsonSchema => ({ type: "string", description });
export const nullable = (description: string): JsonSchema => ({ type: ["string", "null"], description });
export const integer = (description: string): JsonSchema => ({ type: "integer", description });
export const boolean = (description: string): JsonSchema => ({ type: "boolean", description });
export const arrayOf = (items: JsonSchema, description: string): JsonSchema => ({
  type: "array",
  items,
  description,
});
