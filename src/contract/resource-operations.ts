// OpenAPI operations that read a resource's list and its records.
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import {
  inWords,
  jsonResponse,
  kindOf,
  MERGED,
  NOT_MODIFIED,
  nameOf,
  type Operations,
  PAGE,
  problemResponses,
  REDIRECT,
  type RouteSchema,
  servedAs,
} from "./answers.ts";
import { type DayReading, dayReadings } from "./as-of-schemas.ts";
import { itemEnvelope, refTo } from "./json-schemas.ts";
import { dayParameter, listProperties, pathParameter, shapingProperties } from "./list-parameters.ts";

/** What a list refuses of its parameters, whichever way they come. */
const OF_A_QUERY = [
  "UNKNOWN_PARAMETER",
  "INVALID_PARAMETER",
  "UNKNOWN_FIELD",
  "INVALID_CURSOR",
  "INCLUDE_TOO_LARGE",
] as const;

export const resourceOperations: Operations = Object.fromEntries(
  resources.flatMap((resource) => {
    const path = `/v1/${resource.path}`;
    return [
      [`GET ${path}`, list(resource)],
      [`GET ${path}/:id`, item(resource, dayReadings[resource.path])],
      [`POST ${path}/query`, query(resource)],
    ];
  }),
);

function list(resource: Resource): RouteSchema {
  return {
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
      ...problemResponses([...OF_A_QUERY, "NOT_ACCEPTABLE", "MALFORMED_URL"]),
    },
  };
}

function query(resource: Resource): RouteSchema {
  return {
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
        ...OF_A_QUERY,
        "MALFORMED_BODY",
        "MALFORMED_URL",
        "BODY_TOO_LARGE",
        "UNSUPPORTED_MEDIA_TYPE",
      ]),
    },
  };
}

function item(resource: Resource, asOf: DayReading | undefined): RouteSchema {
  const { fields, include, known_at, format, bom } = shapingProperties(resource);
  const id = resource.fields.id;
  const record = refTo(`${resource.schemaName}Item`);
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
        ...(asOf === undefined ? {} : { as_of: dayParameter(asOf.description) }),
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
        asOf === undefined ? record : { anyOf: [record, itemEnvelope(asOf.schema)] },
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
