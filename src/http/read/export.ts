// Lists and records in formats other than JSON. A list without `limit` is streamed: every matching record, from one
// snapshot, in constant memory, with pauses so that other requests are not held up.

import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { changeTimes, lastChangeTime } from "../../db/records/last-changes.ts";
import { csvRows } from "../../formats/csv-rows.ts";
import { type Format, type Rendering, writtenAs } from "../../formats/format.ts";
import type { ListQuery } from "../../query/list-query.ts";
import { encodeCursor } from "../../query/parse/cursor.ts";
import { invalid } from "../../query/parse/parse-value.ts";
import { isWhole } from "../../query/parse/selection.ts";
import { nextUrl, splitUrl } from "../../query/urls.ts";
import { groupsOf, refuseManyGroups } from "../../read/count-groups.ts";
import { expand } from "../../read/expand.ts";
import { pageRows } from "../../read/page-rows.ts";
import type { Store } from "../../read/store.ts";
import type { RecordObject } from "../../resources/define-resource.ts";
import { sha256 } from "../../standards/sha-256.ts";
import { acceptsGzip, httpDate, isFresh, nextLink } from "../answer/send.ts";
import { CORS } from "../headers.ts";
import { shownUrl } from "../public-address.ts";

const CHUNK = 100;

/** The requested list and how to write it. */
export interface ExportRequest {
  query: ListQuery;
  format: Format;
  /** One page only, because `limit` was given. */
  paged: boolean;
  bom: boolean;
}

/** Sends a list in a format. A stream is written only as fast as the client reads it. */
export function sendExport(
  request: FastifyRequest,
  reply: FastifyReply,
  store: Store,
  asked: ExportRequest,
): FastifyReply {
  const { query, format, paged } = asked;
  const whole = format.streams && !paged && query.sample === null && query.groupBy.length === 0;
  const next = whole || query.groupBy.length > 0 ? null : nextOf(store, query, shownUrl(request));
  if (query.groupBy.length > 0)
    return sendText(request, reply, store, format, groupText(store, asked, shownUrl(request)));
  return sendStream(request, reply, store, format, next, (reader) =>
    flow(reader, query, whole, format, renderingOf(reader, asked, request)),
  );
}

/** The URL of the next page; null on the last. */
function nextOf({ database }: Store, query: ListQuery, url: string): string | null {
  const { next } = pageRows(database, query);
  return next && nextUrl(url, encodeCursor(query.fingerprint, next));
}

/** Sends a record that has been read already. */
export function sendRecords(
  request: FastifyRequest,
  reply: FastifyReply,
  store: Store,
  asked: ExportRequest,
  records: readonly RecordObject[],
): FastifyReply {
  const rendering = renderingOf(store, asked, request);
  const { format } = asked;
  return sendText(
    request,
    reply,
    store,
    format,
    format.head(rendering) + format.rows(rendering, records, true) + format.foot(rendering),
  );
}

const renderingOf = (store: Store, { query, bom }: ExportRequest, request: FastifyRequest): Rendering => ({
  resource: query.resource,
  selection: query.selection,
  url: request.url,
  absolute: (path) => request.server.publicAddress.absolute(path),
  bom,
  updated: () => lastChangeTime(store.database),
  changeTimes: (records) =>
    changeTimes(
      store.database,
      records.map((record) => writtenAs(query.resource, record)),
    ),
});

async function* flow(
  reader: Store,
  query: ListQuery,
  whole: boolean,
  format: Format,
  rendering: Rendering,
): AsyncGenerator<string | Buffer> {
  yield format.head(rendering);
  let after = query.after;
  for (let first = true; ; first = false) {
    const asked = whole ? { ...query, limit: CHUNK, after } : query;
    const { keys, next } = pageRows(reader.database, asked);
    yield format.jsonLines && isWhole(query.selection)
      ? reader.records.jsonLines(query.resource, keys)
      : format.rows(
          rendering,
          expand(reader, query.selection, reader.records.objects(query.resource, keys)),
          first,
        );
    if (!whole || next === null) break;
    after = next;
    // Reading is synchronous and a fast client never makes us wait, so give way to other requests.
    await reader.turns.take();
  }
  yield format.foot(rendering);
}

function groupText(store: Store, { query, format }: ExportRequest, url: string): string {
  if (format.name !== "csv" && format.name !== "ndjson")
    throw invalid("group_by", `counts are served as JSON, NDJSON and CSV, not as ${format.name}`);
  refuseManyGroups(store.database, query);
  const groups = groupsOf(store.database, query, url);
  if (format.name === "ndjson") return groups.map((group) => `${JSON.stringify(group)}\n`).join("");
  const dimensions = query.groupBy.map(({ name }) => name);
  const rows = groups.map(({ key, count, url: list }) => [
    ...dimensions.map((name) => key[name] ?? ""),
    count,
    list ?? "",
  ]);
  return csvRows([[...dimensions, "count", "url"], ...rows]);
}

/** A strong tag from everything that decides the bytes: the data, the request, the address and the coding. */
function tagOf(store: Store, format: Format, { url, server }: FastifyRequest, gzip: boolean): string {
  const address = server.publicAddress.absolute(url);
  const parts = [store.database.datasetVersion(), store.texts, format.name, address];
  return `"${sha256(JSON.stringify(parts), "base64url").slice(0, 22)}${gzip ? "-gzip" : ""}"`;
}

function sendText(
  request: FastifyRequest,
  reply: FastifyReply,
  store: Store,
  format: Format,
  text: string,
): FastifyReply {
  if (prepare(request, reply, store, format, false)) return reply.code(304).send();
  return reply.send(text);
}

function sendStream(
  request: FastifyRequest,
  reply: FastifyReply,
  store: Store,
  format: Format,
  next: string | null,
  make: (reader: Store) => AsyncGenerator<string | Buffer>,
): FastifyReply {
  const gzip = acceptsGzip(request.headers);
  if (next !== null) reply.header("link", nextLink(next));
  if (prepare(request, reply, store, format, gzip)) return reply.code(304).send();
  if (gzip) reply.header("content-encoding", "gzip");
  if (request.method === "HEAD") return reply.send(Readable.from([]));
  const { reader, close } = store.openReader();
  const source = Readable.from(closing(make(reader), close), { objectMode: false });
  if (!gzip) return reply.send(source);
  const compressed = createGzip();
  source.on("error", (error) => compressed.destroy(error));
  compressed.on("close", () => source.destroy());
  return reply.send(source.pipe(compressed));
}

/** Ends the snapshot when the stream ends in any way: completed, failed, or abandoned by the client. */
async function* closing(
  chunks: AsyncGenerator<string | Buffer>,
  close: () => void,
): AsyncGenerator<string | Buffer> {
  try {
    yield* chunks;
  } finally {
    close();
  }
}

/** Sets the headers. Returns true if the client has the answer already. */
function prepare(
  request: FastifyRequest,
  reply: FastifyReply,
  store: Store,
  format: Format,
  gzip: boolean,
): boolean {
  const etag = tagOf(store, format, request, gzip);
  const { path } = splitUrl(request.url);
  const file = path.slice(path.lastIndexOf("/") + 1).split(".", 1)[0];
  reply.headers(CORS).headers({
    "content-type": `${format.mediaType}; charset=utf-8`,
    "content-disposition": `inline; filename="${file?.replaceAll(/[^\w-]/g, "_")}.${format.name}"`,
    "cache-control": "public, no-cache",
    vary: "Accept, Accept-Encoding",
    etag,
    "dataset-version": store.database.datasetVersion(),
  });
  const modified = store.database.lastModified();
  if (modified !== null) reply.header("last-modified", httpDate(modified));
  return isFresh(request.headers, etag, modified);
}
