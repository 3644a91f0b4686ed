// What each route says of itself in the OpenAPI document: parameters with worked examples, answers, problems.
import { type ProblemCode, problems } from "../errors.ts";
import type { Format } from "../formats/format.ts";
import { formatsOf } from "../formats/index.ts";
import type { Json, Resource } from "../resources/define-resource.ts";
import { itemEnvelope, type JsonSchema, refTo } from "./json-schemas.ts";
import { dayParameter, listProperties, pathParameter, shapingProperties } from "./list-parameters.ts";

export type RouteSchema = { [keyword: string]: Json };

export const nameOf = ({ path }: Resource): string =>
  path.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** One record in words: `cooperation area`; `record of evidence`, where the name of the resource has no singular. */
export const kindOf = ({ type, path }: Resource): string =>
  type === path ? `record of ${path}` : type.replaceAll("_", " ");

export const oneRecordOf = (resource: Resource): string => {
  const kind = kindOf(resource);
  return `${/^[aeio]/.test(kind) ? "an" : "a"} ${kind}`;
};
const inWords = ({ path }: Resource): string => path.replaceAll("-", " ");

export const jsonResponse = (description: string, schema: JsonSchema): JsonSchema => ({
  description,
  content: { "application/json": { schema } },
});

/** The same records as JSON and in every other format that the resource is served in. */
const servedAs = (resource: Resource, description: string, schema: JsonSchema): JsonSchema => ({
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
const PAGE = bodiless(
  "The explorer's page of it, at `Location`: for an `Accept` that names nothing but HTML.",
);
const MERGED = bodiless("The record was merged into the one at `Location`.");

export const listSchema = (resource: Resource): RouteSchema => ({
  operationId: `list${nameOf(resource)}`,
  tags: [resource.path],
  summary: `List ${inWords(resource)}`,
  description: `${resource.description} Filters are ANDed; commas inside one are OR. Filters with one prefix (\`list.\` or \`link.\`) hold for one and the same entry or linked record; with \`no.\` before it, none meets all of them. Sorted by \`${resource.defaultSort}\` unless \`sort\` says otherwise.`,
  querystring: {
    type: "object",
    properties: listProperties(resource),
  },
  response: {
    200: servedAs(resource, "The matching records.", refTo(`${resource.schemaName}List`)),
    303: PAGE,
    304: NOT_MODIFIED,
    ...problemResponses([
      "UNKNOWN_PARAMETER",
      "INVALID_PARAMETER",
      "UNKNOWN_FIELD",
      "INVALID_CURSOR",
      "INCLUDE_TOO_LARGE",
      "NOT_ACCEPTABLE",
      "MALFORMED_URL",
    ]),
  },
});

export const querySchema = (resource: Resource): RouteSchema => ({
  operationId: `query${nameOf(resource)}`,
  tags: [resource.path],
  summary: `List ${inWords(resource)} by a query in the body`,
  description:
    "The list of the same parameters, as members of a JSON object: for thousands of values, which no URL holds. It changes nothing and takes no token. For the next page, send the same body with `cursor`.",
  body: {
    content: { "application/json": { schema: refTo(`${resource.schemaName}Query`) } },
    description: "The parameters; `{}` asks for everything.",
  },
  response: {
    200: jsonResponse("The matching records.", refTo(`${resource.schemaName}QueryAnswer`)),
    ...problemResponses([
      "UNKNOWN_PARAMETER",
      "INVALID_PARAMETER",
      "UNKNOWN_FIELD",
      "INVALID_CURSOR",
      "INCLUDE_TOO_LARGE",
      "MALFORMED_BODY",
      "MALFORMED_URL",
      "BODY_TOO_LARGE",
      "UNSUPPORTED_MEDIA_TYPE",
    ]),
  },
});

export function itemSchema(
  resource: Resource,
  asOf: { description: string; schema: JsonSchema } | null,
): RouteSchema {
  const { fields, include, known_at, format, bom } = shapingProperties(resource);
  const id = resource.fields.id;
  const item = refTo(`${resource.schemaName}Item`);
  const redirects = id !== undefined && id.kind !== "id";
  return {
    operationId: `get${resource.schemaName}`,
    tags: [resource.path],
    summary: `Read one ${kindOf(resource)}`,
    description: `The ${kindOf(resource)} with this id.${redirects ? " Other spellings of the code answer 308 to the canonical path." : ""}`,
    params: {
      type: "object",
      properties: { id: pathParameter(id?.description ?? "", String(id?.example)) },
      required: ["id"],
    },
    querystring: {
      type: "object",
      properties: {
        ...(asOf === null ? {} : { as_of: dayParameter(asOf.description) }),
        fields: fields ?? {},
        include: include ?? {},
        known_at: known_at ?? {},
        format: format ?? {},
        bom: bom ?? {},
      },
    },
    response: {
      200: servedAs(
        resource,
        "The record.",
        asOf === null ? item : { anyOf: [item, itemEnvelope(asOf.schema)] },
      ),
      303: PAGE,
      304: NOT_MODIFIED,
      ...(redirects ? { 308: REDIRECT } : resource.table === null ? {} : { 301: MERGED }),
      ...problemResponses([
        "UNKNOWN_PARAMETER",
        "INVALID_PARAMETER",
        "UNKNOWN_FIELD",
        "INCLUDE_TOO_LARGE",
        "MALFORMED_URL",
        "RECORD_NOT_FOUND",
        ...(resource.table === null ? [] : (["RECORD_WITHDRAWN"] as const)),
        "NOT_ACCEPTABLE",
      ]),
    },
  };
}
