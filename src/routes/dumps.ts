// /v1/dumps: all data for download, with digests: a manifest, NDJSON per resource, and the SQLite file.

import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { ProblemError } from "../errors.ts";
import { isFresh, jsonAnswer, sendAnswer } from "../http/answer/send.ts";
import { CORS } from "../http/headers.ts";
import { shownUrl } from "../http/public-address.ts";
import { Dumps } from "../http/read/make-dumps.ts";
import { refuseQuery } from "../http/read-query.ts";
import type { Store } from "../read/store.ts";

/** Registers the routes. Returns what makes and keeps the dumps. */
export function registerDumps(app: FastifyInstance, store: Store): Dumps {
  const dumps = new Dumps(store);
  app.addHook("onClose", () => dumps.close());

  app.get("/v1/dumps", async (request, reply) => {
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
  });

  app.get<{ Params: { name: string } }>("/v1/dumps/:name", async (request, reply) => {
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
  });
  return dumps;
}
