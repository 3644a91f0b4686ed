// OpenAPI operations for the claims on a record.
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
import { pathParameter } from "./list-parameters.ts";

const origin: JsonSchema = {
  type: "string",
  description:
    "Who says it: a data file (the id of its source), a pack of records, or `curator` (over HTTP and with commands).",
  examples: ["seed"],
};
const given_id: JsonSchema = {
  type: "string",
  description: "The id under which the origin gave the record. It differs from the record's after a merge.",
};
const evidence = (description: string): JsonSchema => ({
  type: "array",
  items: refTo("EvidenceInput"),
  description,
});
const anyValue = (description: string): JsonSchema => ({
  type: ["string", "number", "boolean", "array", "null"],
  items: {},
  description,
});

export const claimSchemas: { [name: string]: JsonSchema } = {
  ClaimsAnswer: object({
    data: refTo("RecordClaims"),
    meta: object({ dataset_version: { type: "string" } }),
    links: object({ self: { type: "string" } }),
  }),
  RecordClaims: object({
    id: { type: "string" },
    origins: {
      type: "array",
      description: "Who says something of the record, the first that it follows first.",
      items: object({ origin, given_id, evidence: evidence("Its citations for the record as a whole.") }),
    },
    fields: {
      type: "array",
      description: "The fields of which somebody says something, in the order of the record.",
      items: refTo("FieldClaims"),
    },
  }),
  FieldClaims: object({
    field: { type: "string", examples: ["title"] },
    value: anyValue("What the record shows."),
    in_conflict: { type: "boolean", description: "Whether somebody says otherwise." },
    claims: { type: "array", items: refTo("FieldClaim") },
  }),
  FieldClaim: object({
    origin,
    given_id,
    value: anyValue("What it says. Null: a curator says that the value is unknown."),
    is_shown: { type: "boolean", description: "Whether the record shows this value." },
    evidence: evidence(
      "Its citations for the field or its parts. Where there are none, those for the whole count.",
    ),
  }),
};

const claims = (resource: Resource): RouteSchema => ({
  operationId: `list${nameOf(resource)}Claims`,
  tags: [resource.path],
  summary: `Read who says what of ${oneRecordOf(resource)}`,
  description:
    "What each origin says of the record, field by field, with its evidence: why the record shows what it shows.",
  params: {
    type: "object",
    properties: {
      id: pathParameter(resource.fields.id?.description ?? "", String(resource.fields.id?.example)),
    },
    required: ["id"],
  },
  response: {
    200: jsonResponse("The claims.", refTo("ClaimsAnswer")),
    304: NOT_MODIFIED,
    ...problemResponses(["UNKNOWN_PARAMETER", "MALFORMED_URL", "RECORD_NOT_FOUND", "RECORD_WITHDRAWN"]),
  },
});

export const claimOperations: Operations = Object.fromEntries(
  resources
    .filter(({ table }) => table !== null)
    .map((resource) => [`GET /v1/${resource.path}/:id/claims`, claims(resource)]),
);
