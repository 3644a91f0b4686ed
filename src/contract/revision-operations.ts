// OpenAPI operations for the revisions of a record.
import { ACTIONS } from "../db/records/log-entry.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import {
  jsonResponse,
  NOT_MODIFIED,
  nameOf,
  type Operations,
  oneRecordOf,
  problemResponses,
  type RouteSchema,
} from "./answers.ts";
import { type JsonSchema, object, refTo } from "./json-schemas.ts";
import { pathParameter, queryParameter } from "./list-parameters.ts";

const revisionProperties: JsonSchema = {
  revision: {
    type: "integer",
    description: "The place of the change in the sequence, as `seq` in `/v1/changes`.",
  },
  action: { type: "string", enum: [...ACTIONS] },
  at: { type: "string", format: "date-time", description: "When (RFC 3339, UTC)." },
  actor: { type: "string", description: "Who: the name of a token, or of a command." },
  reason: { type: ["string", "null"], description: "Why, in the actor's words." },
};

/** The revisions of one record, in their envelope. */
const revisionsSchema = ({ schemaName }: Resource): JsonSchema => {
  const record: JsonSchema = {
    anyOf: [refTo(`${schemaName}Written`), { type: "null" }],
    description: "The record after the change, as it is written; null where it was deleted.",
  };
  return object({
    data: { type: "array", items: object({ ...revisionProperties, record }) },
    meta: refTo("RevisionsMeta"),
    links: refTo("ListLinks"),
  });
};

export const revisionSchemas: { [name: string]: JsonSchema } = {
  RevisionsMeta: object({
    dataset_version: { type: "string" },
    merged_into: {
      type: ["string", "null"],
      description: "The record that this one was merged into; null for most.",
    },
  }),
};

const revisions = (resource: Resource): RouteSchema => ({
  operationId: `list${nameOf(resource)}Revisions`,
  tags: [resource.path],
  summary: `List revisions of ${oneRecordOf(resource)}`,
  description: "The record after each of its changes, newest first.",
  params: {
    type: "object",
    properties: {
      id: pathParameter(resource.fields.id?.description ?? "", String(resource.fields.id?.example)),
    },
    required: ["id"],
  },
  querystring: {
    type: "object",
    properties: {
      limit: queryParameter(
        { type: "integer", minimum: 1, maximum: 200, default: 25 },
        "Revisions a page.",
        2,
      ),
      before: queryParameter(
        { type: "integer", minimum: 1 },
        "Only revisions before this one: from `links.next`.",
        1_000_000,
      ),
    },
  },
  response: {
    200: jsonResponse("The revisions.", revisionsSchema(resource)),
    304: NOT_MODIFIED,
    ...problemResponses(["UNKNOWN_PARAMETER", "INVALID_PARAMETER", "MALFORMED_URL", "RECORD_NOT_FOUND"]),
  },
});

export const revisionOperations: Operations = Object.fromEntries(
  resources
    .filter(({ table }) => table !== null)
    .map((resource) => [`GET /v1/${resource.path}/:id/revisions`, revisions(resource)]),
);
