// The committed document, openapi.yaml, as tests read it.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { cached } from "../cached.ts";

export const DOCUMENT = "openapi.yaml";
const METHODS = ["get", "post", "put", "patch", "delete"] as const;

const valued = z.looseObject({ $ref: z.string().optional(), enum: z.array(z.unknown()).optional() });
const media = z.looseObject({ schema: z.unknown().optional() });
const response = z.looseObject({ content: z.record(z.string(), media).optional() });
const operation = z.looseObject({
  operationId: z.string(),
  tags: z.array(z.string()),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.enum(["path", "query", "header"]),
        required: z.boolean().default(false),
        schema: z.looseObject({ examples: z.array(z.unknown()).optional() }).default({}),
        example: z.unknown().optional(),
      }),
    )
    .default([]),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.looseObject({ example: z.unknown().optional() })) })
    .optional(),
  security: z.array(z.record(z.string(), z.unknown())).optional(),
  responses: z.record(z.string(), response),
});
export type Operation = z.infer<typeof operation> & { method: (typeof METHODS)[number]; path: string };

// Parsing the YAML takes a second, and nearly every test needs the document.
const json = cached("openapi.json", [DOCUMENT], () =>
  Buffer.from(JSON.stringify(parse(readFileSync(DOCUMENT, "utf8")))),
);

const { paths, components } = z
  .looseObject({
    paths: z.record(z.string(), z.partialRecord(z.enum(METHODS), z.unknown())),
    components: z.record(z.string(), z.record(z.string(), z.unknown())),
  })
  .parse(JSON.parse(String(json)));

/** The shared schemas, by name. */
export const schemas: Readonly<Record<string, unknown>> = components.schemas ?? {};

/** Follows each `$ref` of the document, except those to schemas, which the validator follows. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== "object" || value === null) return value;
  const reference = "$ref" in value && typeof value.$ref === "string" ? value.$ref : "";
  const [, kind = "", name = ""] = reference.match(/^#\/components\/(?!schemas)(\w+)\/(.+)$/) ?? [];
  if (name !== "") return resolved(components[kind]?.[name]);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner)]));
}

const read = new Map<string, Operation | undefined>();

/** The operation of a method and a path of the document, with its references followed; undefined if there is none. */
export function operationAt(method: string, path: string): Operation | undefined {
  const key = `${method} ${path}`;
  const known = METHODS.find((one) => one === method);
  if (known !== undefined && !read.has(key)) {
    const written = paths[path]?.[known];
    read.set(
      key,
      written === undefined ? undefined : { ...operation.parse(resolved(written)), method: known, path },
    );
  }
  return read.get(key);
}

/** Every operation of the document. */
export const allOperations = (): readonly Operation[] =>
  Object.keys(paths).flatMap((path) => METHODS.flatMap((method) => operationAt(method, path) ?? []));

/** The values that a schema or the schema that it refers to allows. */
export function valuesOf(schema: unknown): unknown[] | undefined {
  const { $ref, enum: values } = valued.parse(schema ?? {});
  return $ref === undefined ? values : valuesOf(schemas[$ref.split("/").at(-1) ?? ""]);
}
