// /v1/dumps: the whole of the data to take away, with digests: a manifest, NDJSON by resource, the SQLite file.
import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Database } from "../db/open.ts";
import { ProblemError } from "../errors.ts";
import { documented } from "../http/documented.ts";
import { Dumps } from "../http/dumps.ts";
import { itemEnvelope, type JsonSchema, object, refTo } from "../http/json-schemas.ts";
import { pathParameter } from "../http/list-parameters.ts";
import { shownUrl } from "../http/public-address.ts";
import { refuseQuery } from "../http/read-query.ts";
import { jsonResponse, NOT_MODIFIED, problemResponses } from "../http/route-schemas.ts";
import { CORS, isFresh, jsonAnswer, sendAnswer } from "../http/send.ts";

export const dumpSchemas: { [name: string]: JsonSchema } = {
  Dump: itemEnvelope(
    object({
      made_at: { type: "string", format: "date-time", description: "When it was made (RFC 3339, UTC)." },
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

export function registerDumps(app: FastifyInstance, database: Database): void {
  const dumps = new Dumps(database);
  app.addHook("onClose", () => dumps.close());
  const refusals = problemResponses(["UNKNOWN_PARAMETER", "MALFORMED_URL"]);

  app.get(
    "/v1/dumps",
    documented(() => ({
      operationId: "getDump",
      tags: ["changes"],
      summary: "List the files of the dump",
      description:
        "What files there are of the data as it is now, all of one snapshot, with sizes and digests. The first request after a change makes them.",
      response: { 200: jsonResponse("The manifest.", refTo("Dump")), 304: NOT_MODIFIED, ...refusals },
    })),
    async (request, reply) => {
      refuseQuery(request);
      const { dataset_version, made_at, files } = await dumps.current();
      const data = {
        made_at,
        files: files.map((file) => ({ ...file, url: app.publicAddress.link(`/v1/dumps/${file.name}`) })),
      };
      return sendAnswer(
        request,
        reply,
        jsonAnswer(JSON.stringify({ data, meta: { dataset_version }, links: { self: shownUrl(request) } })),
      );
    },
  );

  app.get<{ Params: { name: string } }>(
    "/v1/dumps/:name",
    documented(() => ({
      operationId: "getDumpFile",
      tags: ["changes"],
      summary: "Download a file of the dump",
      description: "One of the files that the manifest names. `Repr-Digest` (RFC 9530) carries its digest.",
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
        304: NOT_MODIFIED,
        ...problemResponses(["UNKNOWN_PARAMETER", "MALFORMED_URL", "RECORD_NOT_FOUND"]),
      },
    })),
    async (request, reply) => {
      refuseQuery(request);
      const { dataset_version, folder, files } = await dumps.current();
      if (request.params.name === "") return reply.callNotFound();
      const file = files.find(({ name }) => name === request.params.name);
      if (file === undefined)
        throw new ProblemError("RECORD_NOT_FOUND", `there is no dump '${request.params.name.slice(0, 200)}'`);
      const etag = `"${file.sha256}"`;
      reply.headers(CORS).headers({
        "content-type": file.media_type,
        "content-disposition": `attachment; filename="${file.name}"`,
        "cache-control": "public, no-cache",
        "dataset-version": dataset_version,
        "repr-digest": `sha-256=:${Buffer.from(file.sha256, "hex").toString("base64")}:`,
        etag,
      });
      if (isFresh(request.headers, etag, null)) return reply.code(304).send();
      return reply.header("content-length", file.bytes).send(createReadStream(join(folder, file.name)));
    },
  );
}
