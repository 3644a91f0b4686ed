// What operations have in common in the OpenAPI document: names of records, answers, problems.
import { type ProblemCode, problems } from "../errors.ts";
import type { Format } from "../formats/format.ts";
import { formatsOf } from "../formats/formats.ts";
import type { Json, Resource } from "../resources/define-resource.ts";
import { type JsonSchema, refTo } from "./json-schemas.ts";

/** One operation, or a part of one, as a route's schema. */
export type RouteSchema = { [keyword: string]: Json };

/** Operations by method and path, as Fastify writes them: `GET /v1/visits/:id`. */
export type Operations = { [route: string]: RouteSchema };

export const nameOf = ({ path }: Resource): string =>
  path.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** One record in words: `cooperation area`; `record of evidence`, where the name of the resource has no singular. */
export const kindOf = ({ type, path }: Resource): string =>
  type === path ? `record of ${path}` : type.replaceAll("_", " ");

export const oneRecordOf = (resource: Resource): string => {
  const kind = kindOf(resource);
  return `${/^[aeio]/.test(kind) ? "an" : "a"} ${kind}`;
};
export const inWords = ({ path }: Resource): string => path.replaceAll("-", " ");

export const jsonResponse = (description: string, schema: JsonSchema): JsonSchema => ({
  description,
  content: { "application/json": { schema } },
});

/** The same records as JSON and in every other format that the resource is served in. */
export const servedAs = (resource: Resource, description: string, schema: JsonSchema): JsonSchema => ({
  description,
  content: {
    "application/json": { schema },
    ...Object.fromEntries(
      formatsOf(resource).map((format) => [format.mediaType, { schema: refTo(schemaNameOf(format)) }]),
    ),
  },
});

/** The schema of a format: `CsvFormat`. */
export const schemaNameOf = ({ name }: Format): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}Format`;

/** The answers that refuse: one entry a status, naming the codes that it may carry. */
export function problemResponses(codes: readonly ProblemCode[]): RouteSchema {
  const byStatus = Map.groupBy(codes, (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => [
      status,
      problemResponse(those.map((code) => `${problems[code].title} (\`${code}\`).`).join(" "), those),
    ]),
  );
}

/** An answer that refuses, with an example of each code. */
export const problemResponse = (description: string, codes: readonly ProblemCode[]): RouteSchema => ({
  description,
  content: {
    "application/problem+json": {
      schema: refTo("Problem"),
      examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
    },
  },
});

/** What a path without parameters refuses. */
export const serviceProblems = problemResponses(["UNKNOWN_PARAMETER", "MALFORMED_URL"]);

/** An answer without a body. */
export const bodiless = (description: string): JsonSchema => ({ type: "null", description });

export const NOT_MODIFIED = bodiless("What `If-None-Match` names is still right.");

/** What another spelling of a code is answered. */
export const REDIRECT = bodiless("The canonical path, in `Location`.");
/** What whoever takes nothing but HTML is answered. */
export const PAGE = bodiless(
  "The explorer's page of it, at `Location`: for an `Accept` that names nothing but HTML.",
);
export const MERGED = bodiless("The record was merged into the one at `Location`.");
