// OpenAPI operations that change records.
import type { ProblemCode } from "../errors.ts";
import { KEPT_HOURS } from "../http/write/idempotency.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import {
  bodiless,
  jsonResponse,
  kindOf,
  type Operations,
  oneRecordOf,
  problemResponses,
  type RouteSchema,
} from "./answers.ts";
import { type JsonSchema, object, refTo } from "./json-schemas.ts";
import { pathParameter, queryParameter } from "./list-parameters.ts";

const headers: { [name: string]: JsonSchema } = {
  "If-Match": queryParameter(
    { type: "string" },
    "The `ETag` of the record as it was read, or `*`: required to change a record that exists.",
    "*",
  ),
  "If-None-Match": queryParameter({ type: "string" }, "`*`: only if the record does not exist yet.", "*"),
  "Idempotency-Key": queryParameter(
    { type: "string" },
    `Chosen by the client: the same request with the same key within ${KEPT_HOURS} hours is answered as it was the first time, and changes nothing again.`,
    "8e03978e-40d5-43dd-bc93-6894a57f9324",
  ),
};

const ALWAYS: readonly ProblemCode[] = [
  "UNKNOWN_PARAMETER",
  "INVALID_PARAMETER",
  "MALFORMED_BODY",
  "MALFORMED_URL",
  "UNAUTHORIZED",
  "FORBIDDEN",
  "METHOD_NOT_ALLOWED",
  "IDEMPOTENCY_KEY_REUSED",
];
const WITH_BODY: readonly ProblemCode[] = ["BODY_TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE", "INVALID_RECORD"];
const ON_RECORD: readonly ProblemCode[] = [
  "RECORD_NOT_FOUND",
  "RECORD_WITHDRAWN",
  "PRECONDITION_FAILED",
  "PRECONDITION_REQUIRED",
];

interface Operation {
  verb: string;
  summary: string;
  description: string;
  /** The request headers that it reads, except `Idempotency-Key`. */
  reads?: readonly string[];
  params?: JsonSchema;
  body?: { type: string; schema: JsonSchema; description: string };
  response: RouteSchema;
  refuses: readonly ProblemCode[];
}

const operation = (resource: Resource, of: Operation): RouteSchema => ({
  operationId: `${of.verb}${resource.schemaName}`,
  tags: [resource.path],
  summary: of.summary,
  description: of.description,
  security: [{ token: [] }],
  ...(of.params === undefined ? {} : { params: of.params }),
  headers: {
    type: "object",
    properties: Object.fromEntries(
      [...(of.reads ?? []), "Idempotency-Key"].map((name) => [name, headers[name] ?? {}]),
    ),
  },
  querystring: {
    type: "object",
    properties: {
      reason: queryParameter(
        { type: "string", maxLength: 500 },
        "Why, for those who read the record's revisions.",
        "the date was read again",
      ),
    },
  },
  ...(of.body === undefined
    ? {}
    : {
        body: { content: { [of.body.type]: { schema: of.body.schema } }, description: of.body.description },
      }),
  response: { ...of.response, ...problemResponses([...of.refuses, ...ALWAYS]) },
});

const idOf = (resource: Resource, more: JsonSchema = {}): JsonSchema => {
  const { id } = resource.fields;
  return {
    type: "object",
    properties: { id: pathParameter(id?.description ?? "", String(id?.example)), ...more },
    required: ["id", ...Object.keys(more)],
  };
};

const item = ({ schemaName }: Resource) => refTo(`${schemaName}Item`);
const created = (resource: Resource) =>
  jsonResponse("The record was created; `Location` and `ETag` name it.", item(resource));
const changed = (resource: Resource) => jsonResponse("The record as it is now.", item(resource));
const wholeRecord = (resource: Resource) => ({
  type: "application/json",
  schema: refTo(`${resource.schemaName}Input`),
  description: "The whole record with its evidence. Unknown values are null.",
});
const create = (resource: Resource): RouteSchema =>
  operation(resource, {
    verb: "create",
    summary: `Create ${oneRecordOf(resource)}`,
    description: `A new ${kindOf(resource)}, under an id that no record has or had.`,
    body: wholeRecord(resource),
    response: { 201: created(resource) },
    refuses: ["RECORD_EXISTS", ...WITH_BODY],
  });

const put = (resource: Resource): RouteSchema =>
  operation(resource, {
    verb: "put",
    summary: `Create or replace ${oneRecordOf(resource)}`,
    description: `The ${kindOf(resource)} becomes what the body says. To replace one that exists takes \`If-Match\`.`,
    reads: ["If-Match", "If-None-Match"],
    params: idOf(resource),
    body: wholeRecord(resource),
    response: { 200: changed(resource), 201: created(resource) },
    refuses: [...ON_RECORD, ...WITH_BODY],
  });

const patch = (resource: Resource): RouteSchema =>
  operation(resource, {
    verb: "patch",
    summary: `Change ${oneRecordOf(resource)}`,
    description:
      "JSON Merge Patch (RFC 7396) on the record as it is written: members in the body replace those of the record as a whole, including lists and evidence; null means unknown.",
    reads: ["If-Match"],
    params: idOf(resource),
    body: {
      type: "application/merge-patch+json",
      schema: { type: "object", description: `Some members of ${resource.schemaName}Input.` },
      description: "The members to replace.",
    },
    response: { 200: changed(resource) },
    refuses: [...ON_RECORD, ...WITH_BODY],
  });

const withdraw = (resource: Resource): RouteSchema =>
  operation(resource, {
    verb: "delete",
    summary: `Delete ${oneRecordOf(resource)}`,
    description:
      "Withdraws the record with its evidence, unless others refer to it. Its revisions stay, the last of them a tombstone, and it can be restored.",
    reads: ["If-Match"],
    params: idOf(resource),
    response: { 204: bodiless("The record is withdrawn.") },
    refuses: ["RECORD_REFERRED_TO", ...ON_RECORD],
  });

const restore = (resource: Resource): RouteSchema =>
  operation(resource, {
    verb: "restore",
    summary: `Restore a revision of ${oneRecordOf(resource)}`,
    description: `The ${kindOf(resource)} becomes what it was after that change, as one more change.`,
    reads: ["If-Match", "If-None-Match"],
    params: idOf(resource, {
      revision: pathParameter("A revision of the record, as its revisions list it.", "1"),
    }),
    response: { 200: changed(resource), 201: created(resource) },
    refuses: ["RECORD_NOT_FOUND", "PRECONDITION_FAILED", "PRECONDITION_REQUIRED", ...WITH_BODY],
  });

const merge = (resource: Resource): RouteSchema =>
  operation(resource, {
    verb: "merge",
    summary: `Merge ${oneRecordOf(resource)} into another`,
    description: `For two records of one ${kindOf(resource)}. What refers to this one refers to the other from now on; this one's evidence goes over, as a conflict where the two differ; its id answers 301. Takes the scope \`admin\`.`,
    reads: ["If-Match"],
    params: idOf(resource),
    body: {
      type: "application/json",
      schema: object({ into: { type: "string", description: `The ${kindOf(resource)} that it is.` } }),
      description: "The record that stays.",
    },
    response: { 200: jsonResponse("The record that it was merged into.", item(resource)) },
    refuses: ["CANNOT_MERGE", ...ON_RECORD, ...WITH_BODY],
  });

/** Says that two records are two, or takes it back. */
const distinct = (resource: Resource, areTwo: boolean): RouteSchema =>
  operation(resource, {
    verb: areTwo ? "distinguish" : "undistinguish",
    summary: areTwo
      ? `Say that two are not one ${kindOf(resource)}`
      : `Take back that two are not one ${kindOf(resource)}`,
    description: areTwo
      ? "The two are not offered as duplicates any more, and no mapping merges them. It is remembered when one of them is merged."
      : "The two can be offered as duplicates again.",
    params: idOf(resource, {
      other: pathParameter("The other record.", "the-other-record"),
    }),
    response: { 204: bodiless("It is remembered.") },
    refuses: ["RECORD_NOT_FOUND", "RECORD_WITHDRAWN", "CANNOT_DISTINGUISH"],
  });

export const writeOperations: Operations = Object.fromEntries(
  resources
    .filter(({ table }) => table !== null)
    .flatMap((resource) => {
      const list = `/v1/${resource.path}`;
      return [
        [`POST ${list}`, create(resource)],
        [`PUT ${list}/:id`, put(resource)],
        [`PATCH ${list}/:id`, patch(resource)],
        [`DELETE ${list}/:id`, withdraw(resource)],
        [`POST ${list}/:id/revisions/:revision/restore`, restore(resource)],
        [`POST ${list}/:id/merge`, merge(resource)],
        ...(resource.duplicates === undefined
          ? []
          : [
              [`PUT ${list}/:id/distinct/:other`, distinct(resource, true)],
              [`DELETE ${list}/:id/distinct/:other`, distinct(resource, false)],
            ]),
      ];
    }),
);
