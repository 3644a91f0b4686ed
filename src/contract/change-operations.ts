// OpenAPI operations for following changes and downloading all data.
import { ACTIONS } from "../db/records/log-entry.ts";
import { MAX_WAIT } from "../routes/changes.ts";
import { jsonResponse, NOT_MODIFIED, type Operations, problemResponses } from "./answers.ts";
import { itemEnvelope, type JsonSchema, object, refTo } from "./json-schemas.ts";
import { pathParameter, queryParameter } from "./list-parameters.ts";

const change: JsonSchema = object({
  seq: { type: "integer", description: "Its place in the sequence: it only grows, and is never used again." },
  type: { type: "string", description: "The kind of record; `schema` where the tables were upgraded." },
  id: { type: "string", description: "The record." },
  action: {
    type: "string",
    enum: [...ACTIONS],
    description:
      "`deleted` is a tombstone. `redirected`: an id that no record had leads to another from then on. `distinguished`, `undistinguished`: two records are known to be two, or no longer; `id` has their type and both ids. `upgraded`: the program's tables were, under the number in `id`; no record changed.",
  },
  at: { type: "string", format: "date-time", description: "When (RFC 3339, UTC)." },
  actor: { type: "string", description: "Who: the name of a token, or of a command." },
  reason: { type: ["string", "null"], description: "Why, in the actor's words." },
  merged_into: {
    type: ["string", "null"],
    description:
      "The record to which the id leads from then on: of one that was merged, or of an id that never had one.",
  },
  url: { type: ["string", "null"], description: "Where the record is; null where there is none." },
});

export const changeSchemas: { [name: string]: JsonSchema } = {
  Changes: object({
    data: { type: "array", items: change },
    meta: object({
      last_seq: { type: "integer", description: "The `since` of the next request." },
      dataset_version: { type: "string" },
    }),
    links: refTo("ListLinks"),
  }),
  Dump: itemEnvelope(
    object({
      made_at: { type: "string", format: "date-time", description: "When it was made (RFC 3339, UTC)." },
      current: {
        type: "boolean",
        description:
          "Whether it is of the present data. If not, a newer one is being made, or about to be: ask again for it.",
      },
      files: {
        type: "array",
        items: object({
          name: { type: "string" },
          media_type: { type: "string" },
          bytes: { type: "integer" },
          sha256: { type: "string", description: "Of the file's bytes, in hexadecimal." },
          records: {
            type: ["integer", "null"],
            description: "How many records it holds; null for the database.",
          },
          url: { type: "string" },
        }),
      },
    }),
  ),
};

export const changeOperations: Operations = {
  "GET /v1/changes": {
    operationId: "listChanges",
    tags: ["changes"],
    summary: "List changes",
    description:
      "Changes in the order in which they were made. Ask again with `since` set to `meta.last_seq` to follow the data; with `wait` the answer is delayed until there is a change.",
    querystring: {
      type: "object",
      properties: {
        since: queryParameter({ type: "integer", minimum: 0, default: 0 }, "The last `seq` already seen.", 0),
        wait: queryParameter(
          { type: "integer", minimum: 0, maximum: MAX_WAIT, default: 0 },
          "Seconds to wait if there is no change yet.",
          1,
        ),
        limit: queryParameter(
          { type: "integer", minimum: 1, maximum: 200, default: 25 },
          "Changes a page.",
          2,
        ),
      },
    },
    response: {
      200: jsonResponse("The changes, oldest first.", refTo("Changes")),
      304: NOT_MODIFIED,
      ...problemResponses(["UNKNOWN_PARAMETER", "INVALID_PARAMETER", "MALFORMED_URL"]),
    },
  },
  "GET /v1/dumps": {
    operationId: "getDump",
    tags: ["changes"],
    summary: "List the files of the dump",
    description:
      "What files there are of the data, all of one snapshot, with sizes and digests. A request after a change begins to make new ones, and waits for them up to five seconds; after that, the last finished ones are listed.",
    response: {
      200: jsonResponse("The manifest.", refTo("Dump")),
      304: NOT_MODIFIED,
      ...problemResponses(["UNKNOWN_PARAMETER", "MALFORMED_URL"]),
    },
  },
  "GET /v1/dumps/:name": {
    operationId: "getDumpFile",
    tags: ["changes"],
    summary: "Download a file of the dump",
    description:
      "One of the files that the manifest names. `Repr-Digest` (RFC 9530) carries its digest. `Range` asks for a part, and `If-Range` with the `ETag` for a part of the same file only.",
    params: {
      type: "object",
      properties: { name: pathParameter("The file's name in the manifest.", "visits.ndjson") },
      required: ["name"],
    },
    response: {
      200: {
        description: "The file.",
        content: {
          "application/x-ndjson": { schema: { type: "string" } },
          "application/vnd.sqlite3": {
            schema: { type: "string", contentMediaType: "application/vnd.sqlite3" },
            example: "SQLite format 3",
          },
        },
      },
      206: {
        description: "The part of the file that `Range` asks for; `Content-Range` says which it is.",
        content: {
          "application/x-ndjson": { schema: { type: "string" }, example: '{"id":"2022-04-30-jpn' },
          "application/vnd.sqlite3": {
            schema: { type: "string", contentMediaType: "application/vnd.sqlite3" },
            example: "SQLite",
          },
        },
      },
      304: NOT_MODIFIED,
      ...problemResponses([
        "UNKNOWN_PARAMETER",
        "MALFORMED_URL",
        "RECORD_NOT_FOUND",
        "RANGE_NOT_SATISFIABLE",
      ]),
    },
  },
};
