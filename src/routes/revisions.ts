// /v1/{resource}/{id}/revisions: what the record was after each change, by whom and why. Deleted records have them too.
import type { FastifyInstance } from "fastify";
import { mergedInto } from "../db/lost-ids.ts";
import { revisionsOf } from "../db/revisions.ts";
import { ProblemError } from "../errors.ts";
import type { AnswerCache } from "../http/answer-cache.ts";
import { documented } from "../http/documented.ts";
import { type JsonSchema, object, refTo } from "../http/json-schemas.ts";
import { pathParameter, queryParameter } from "../http/list-parameters.ts";
import { nextLink } from "../http/page.ts";
import { shownUrl } from "../http/public-address.ts";
import { readQuery } from "../http/read-query.ts";
import { jsonResponse, NOT_MODIFIED, nameOf, oneRecordOf, problemResponses } from "../http/route-schemas.ts";
import { type Answer, jsonAnswer, sendAnswer } from "../http/send.ts";
import type { Store } from "../http/store.ts";
import { rewriteUrl } from "../http/urls.ts";
import { parseLimit } from "../query/parse-list-query.ts";
import { invalid } from "../query/parse-value.ts";
import { type RawQuery, refuseUnlisted, single } from "../query/raw-query.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/index.ts";

const revisionProperties: JsonSchema = {
  revision: {
    type: "integer",
    description: "The place of the change in the sequence, as `seq` in `/v1/changes`.",
  },
  action: { type: "string", enum: ["created", "updated", "deleted"] },
  at: { type: "string", format: "date-time", description: "When (RFC 3339, UTC)." },
  actor: { type: "string", description: "Who: the name of a token, or of a command." },
  reason: { type: ["string", "null"], description: "Why, in the actor's words." },
};

/** The revisions of one resource, in their envelope. */
const revisionsSchema = ({ schemaName, table }: Resource): JsonSchema => {
  const record: JsonSchema = {
    anyOf: [refTo(`${schemaName}Written`), { type: "null" }],
    description: "The record after the change, as it is written; null where it was deleted.",
  };
  if (table === null) throw new Error(`${schemaName} has no revisions of its own`);
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

export function registerRevisions(app: FastifyInstance, store: Store, answers: AnswerCache): void {
  for (const resource of resources.filter(({ table }) => table !== null))
    app.get<{ Params: { id: string } }>(
      `/v1/${resource.path}/:id/revisions`,
      documented(() => ({
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
          ...problemResponses([
            "UNKNOWN_PARAMETER",
            "INVALID_PARAMETER",
            "MALFORMED_URL",
            "RECORD_NOT_FOUND",
          ]),
        },
      })),
      (request, reply) =>
        sendAnswer(
          request,
          reply,
          answers.get(request.url, () =>
            revisions(store, resource, request.params.id, readQuery(request), shownUrl(request)),
          ),
        ),
    );
}

function revisions({ database }: Store, resource: Resource, id: string, raw: RawQuery, url: string): Answer {
  refuseUnlisted(raw, ["limit", "before"]);
  const limit = parseLimit(raw);
  const before = parseBefore(raw);
  const found = revisionsOf(database, resource, id, { limit, ...(before === null ? {} : { before }) });
  const known = before === null ? found : revisionsOf(database, resource, id, { limit: 1 });
  if (known.length === 0)
    throw new ProblemError("RECORD_NOT_FOUND", `there never was a ${resource.type} '${id.slice(0, 200)}'`);
  const data = found.slice(0, limit);
  const next =
    found.length > limit ? rewriteUrl(url, ["before"], [["before", String(data.at(-1)?.revision)]]) : null;
  const meta = {
    dataset_version: database.datasetVersion(),
    merged_into: mergedInto(database, resource.type, id) ?? null,
  };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url, next } }), nextLink(next));
}

function parseBefore(raw: RawQuery): number | null {
  const text = single(raw, "before");
  if (text === null) return null;
  if (!/^\d{1,15}$/.test(text) || Number(text) < 1)
    throw invalid("before", `expected a revision, got '${text}'`);
  return Number(text);
}
