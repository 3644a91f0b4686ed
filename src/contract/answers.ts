// Building blocks shared by the operations in the OpenAPI document: record names, responses, problems.
import { type ProblemCode, problems } from "../errors.ts";
import type { Format } from "../formats/format.ts";
import { formatsOf } from "../formats/formats.ts";
import type { Json, Resource } from "../resources/define-resource.ts";
import { type JsonSchema, refTo } from "./json-schemas.ts";

/** The schema of a route: one operation, or a part of one. */
export type RouteSchema = { [keyword: string]: Json };

/** Operations by method and path, in Fastify's notation: `GET /v1/visits/:id`. */
export type Operations = { [route: string]: RouteSchema };

export const nameOf = ({ path }: Resource): string =>
  path.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The noun for one record: `cooperation area`, or `record of evidence` if the resource's name has no singular. */
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

/** The same records as JSON and in all other formats of the resource. */
export const servedAs = (resource: Resource, description: string, schema: JsonSchema): JsonSchema => ({
  description,
  content: {
    "application/json": { schema },
    ...Object.fromEntries(
      formatsOf(resource).map((format) => [format.mediaType, { schema: refTo(schemaNameOf(format)) }]),
    ),
  },
});

/** The schema name of a format: `CsvFormat`. */
export const schemaNameOf = ({ name }: Format): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}Format`;

/** Error responses: one entry per status, with the codes that it may carry. */
export function problemResponses(codes: readonly ProblemCode[]): RouteSchema {
  const byStatus = Map.groupBy(codes, (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => [
      status,
      problemResponse(those.map((code) => `${problems[code].title} (\`${code}\`).`).join(" "), those),
    ]),
  );
}

/** An error response with an example of each code. */
export const problemResponse = (description: string, codes: readonly ProblemCode[]): RouteSchema => ({
  description,
  content: {
    "application/problem+json": {
      schema: refTo("Problem"),
      examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
    },
  },
});

/** The error responses of a path without parameters. */
export const serviceProblems = problemResponses(["UNKNOWN_PARAMETER", "MALFORMED_URL"]);

/** An answer without a body. */
export const bodiless = (description: string): JsonSchema => ({ type: "null", description });

export const NOT_MODIFIED = bodiless("What `If-None-Match` names is still right.");

/** The answer to another spelling of a code. */
export const REDIRECT = bodiless("The canonical path, in `Location`.");
/** The answer to a client that accepts only HTML. */
export const PAGE = bodiless(
  "The explorer's page of it, at `Location`: for an `Accept` that names nothing but HTML.",
);
export const MERGED = bodiless("The record was merged into the one at `Location`.");
