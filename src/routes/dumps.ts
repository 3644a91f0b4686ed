// /v1/dumps: all data for download, with digests: a manifest, NDJSON per resource, and the SQLite file.

import { createReadStream } from "node:fs";
import { join } from "node:path";
import { finished, Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Dump } from "../dumps/dumps-folder.ts";
import { ServedDumps } from "../dumps/served-dumps.ts";
import { ProblemError } from "../errors.ts";
import { rangeOf } from "../http/answer/ranges.ts";
import { isFresh, jsonAnswer, sendAnswer } from "../http/answer/send.ts";
import { CORS } from "../http/headers.ts";
import { shownUrl } from "../http/public-address.ts";
import { refuseQuery } from "../http/read-query.ts";
import type { Store } from "../read/store.ts";

/** Registers the routes. Returns what makes and keeps the dumps. */
export function registerDumps(app: FastifyInstance, store: Store): ServedDumps {
  const dumps = new ServedDumps(store, (err) => app.log.error({ err }, "a dump could not be made"));
  app.addHook("onClose", () => dumps.close());

  app.get("/v1/dumps", async (request, reply) => {
    refuseQuery(request);
    const { dataset_version, made_at, isCurrent, files } = (await dumps.newest()) ?? notReady();
    const data = {
      made_at,
      current: isCurrent,
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
    if (request.params.name === "") return reply.callNotFound();
    const { dump, release } = (await dumps.hold()) ?? notReady();
    finished(reply.raw, release);
    return sendFile(request, reply, dump, request.params.name);
  });
  return dumps;
}

function notReady(): never {
  throw new ProblemError("DUMP_NOT_READY", "no dump is finished yet: one is being made");
}

/** Sends a file of a dump, or the part of it that the request asks for. */
function sendFile(request: FastifyRequest, reply: FastifyReply, dump: Dump, name: string): FastifyReply {
  const file = dump.files.find((one) => one.name === name);
  if (file === undefined)
    throw new ProblemError("RECORD_NOT_FOUND", `there is no dump '${name.slice(0, 200)}'`);
  const etag = `"${file.sha256}"`;
  reply.headers(CORS).headers({
    "content-type": file.media_type,
    "content-disposition": `attachment; filename="${file.name}"`,
    "cache-control": "public, no-cache",
    "dataset-version": dump.dataset_version,
    "repr-digest": `sha-256=:${Buffer.from(file.sha256, "hex").toString("base64")}:`,
    "accept-ranges": "bytes",
    etag,
  });
  if (isFresh(request.headers, etag, null)) return reply.code(304).send();
  if (request.method === "HEAD") return reply.header("content-length", file.bytes).send(Readable.from([]));
  const range = rangeOf(request.headers, etag, file.bytes);
  if (range === "none") {
    reply.header("content-range", `bytes */${file.bytes}`);
    throw new ProblemError("RANGE_NOT_SATISFIABLE", `${file.name} has ${file.bytes} bytes`);
  }
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 };
  if (range !== null) reply.code(206).header("content-range", `bytes ${start}-${end}/${file.bytes}`);
  reply.header("content-length", end - start + 1);
  return reply.send(
    file.bytes === 0 ? Readable.from([]) : createReadStream(join(dump.folder, file.name), { start, end }),
  );
}
