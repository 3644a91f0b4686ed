// The generic routes: each resource's list and records, from its declaration.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Database } from "../../db/connection/database.ts";
import { lostId } from "../../db/records/lost-ids.ts";
import { ProblemError } from "../../errors.ts";
import { type Format, pageOf } from "../../formats/format.ts";
import { formatsOf } from "../../formats/formats.ts";
import { type ListQuery, plainQuery } from "../../query/list-query.ts";
import { parseItemQuery, parseListQuery } from "../../query/parse/parse-list-query.ts";
import { invalid, parseBoolean } from "../../query/parse/parse-value.ts";
import { parseDay, type RawQuery, single } from "../../query/parse/raw-query.ts";
import { asKnown, listAsKnown } from "../../read/as-known.ts";
import { expand } from "../../read/expand.ts";
import { pageRows } from "../../read/page-rows.ts";
import { readList, recordsJson } from "../../read/read-list.ts";
import type { Store } from "../../read/store.ts";
import { TooLongHere } from "../../read/too-long-here.ts";
import type { Resource } from "../../resources/define-resource.ts";
import { noSuchRecord } from "../../write/missing-records.ts";
import type { Answerer } from "../answer/answerer.ts";
import { itemAnswer } from "../answer/item-answer.ts";
import { listAnswer } from "../answer/list-answer.ts";
import { negotiate } from "../answer/negotiate.ts";
import { namedId, redirectTo, redirectToCanonical, redirectToPage } from "../answer/redirects.ts";
import { problemOf } from "../answer/refusal-problem.ts";
import type { ExportSlots } from "../guard/export-slots.ts";
import { type PublicAddress, shownUrl } from "../public-address.ts";
import { readQuery } from "../read-query.ts";
import { sendExport, sendRecords } from "./export.ts";

/** What a reading of one day needs for its links. */
export interface AskedOnDay {
  /** The value of `known_at` in the query. */
  knownAt: string | null;
  address: PublicAddress;
}

/**
 * Reads a record as of a day (`?as_of=DAY`). Returns the `data` of the answer; undefined if there is no such record.
 */
export type ReadOnDay = (
  database: Database,
  id: string,
  day: string,
  asked: AskedOnDay,
) => object | undefined;

export function registerResource(
  app: FastifyInstance,
  resource: Resource,
  store: Store,
  answerer: Answerer,
  exports: ExportSlots,
  asOf: ReadOnDay | null,
): void {
  const sendList = async (
    request: FastifyRequest,
    reply: FastifyReply,
    extension: string | null,
  ): Promise<FastifyReply> => {
    const raw = readQuery(request);
    const format = negotiate(resource, raw, request, extension);
    if (format === null) {
      refuseBom(raw);
      return answerer.send(request, reply, () => {
        const url = shownUrl(request);
        return listAnswer(readList(store, { resource, raw, url }), url);
      });
    }
    if (format === "page") {
      parseListQuery(resource, raw, store.includeDepth);
      return redirectToPage(`/?${new URLSearchParams({ view: "list", call: request.url })}`, request, reply);
    }
    const asked = withIncludes(raw, format);
    const isWhole = format.streams && !raw.has("limit");
    if (isWhole) {
      parseListQuery(resource, asked, store.includeDepth);
      await exports.take(reply);
    }
    const { held, query } = listAsKnown(store, resource, asked);
    const isPlain = isUnfiltered(query) && !raw.has("sort");
    if (isWhole && !isPlain && store.hasReaders && isLong(store, query)) throw new TooLongHere("a long list");
    return sendExport(request, reply, held, {
      query,
      format,
      paged: raw.has("limit"),
      bom: parseBom(raw, format),
    });
  };

  app.get(`/v1/${resource.path}`, (request, reply) => sendList(request, reply, null));
  for (const extension of ["json", ...formatsOf(resource).map(({ name }) => name)])
    app.get(`/v1/${resource.path}.${extension}`, (request, reply) => sendList(request, reply, extension));

  const sendOne = (
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    extension: string | null,
  ): FastifyReply | Promise<FastifyReply> => {
    const raw = readQuery(request);
    const format = asOf !== null && raw.has("as_of") ? null : negotiate(resource, raw, request, extension);
    if (format === "page") {
      parseItemQuery(resource, raw, [], store.includeDepth);
      const { held } = asKnown(store, raw);
      const [record] = held.records.objects(resource, held.records.keys(resource, [id]));
      if (record === undefined) throw notFound(held, resource, id);
      const known = single(raw, "known_at");
      const page =
        pageOf(resource, record) + (known === null ? "" : `&known_at=${encodeURIComponent(known)}`);
      return redirectToPage(page, request, reply);
    }
    if (format !== null) return sendItem(request, reply, asKnown(store, raw).held, resource, id, raw, format);
    refuseBom(raw);
    return answerer.send(request, reply, () => {
      const { held } = asKnown(store, raw);
      const data =
        asOf !== null && raw.has("as_of")
          ? readOnDay(held, asOf, id, raw, app.publicAddress)
          : recordsJson(
              held,
              resource,
              parseItemQuery(resource, raw, asOf === null ? [] : ["as_of"], store.includeDepth),
              held.records.keys(resource, [id]),
            )[0];
      if (data === undefined) throw notFound(held, resource, id);
      return itemAnswer(held.database, resource, id, data, shownUrl(request));
    });
  };

  app.get<{ Params: { id: string } }>(`/v1/${resource.path}/:id`, (request, reply) => {
    const [id = "", extension = null, ...more] = request.params.id.split(".");
    // The list's path with a slash at its end, which does not exist.
    if (request.params.id === "") return reply.callNotFound();
    if (more.length > 0) throw notFound(store, resource, request.params.id);
    if (redirectToCanonical(resource, id, request, reply)) return reply;
    try {
      return sendOne(request, reply, id, extension);
    } catch (error) {
      const isMissing = error instanceof ProblemError && error.code === "RECORD_NOT_FOUND";
      if (!isMissing) throw error;
      // What the id meant then counts first; if it meant nothing, what it means today.
      const { held } = asKnown(store, readQuery(request));
      const then = lostId(held.database, resource, id);
      const lost = then ?? lostId(store.database, resource, id);
      if (lost === undefined) throw error;
      if (lost.withdrawn !== null || lost.into === null)
        throw problemOf(noSuchRecord((then === undefined ? store : held).database, resource, id));
      return redirectTo(resource, lost.into, request, reply, 301);
    }
  });
}

/** The pages of an unfiltered list in its own order are quick. Others can take long, though the first was quick. */
const isUnfiltered = ({ filters, bound, search }: ListQuery): boolean =>
  filters.length + bound.length === 0 && search === null;

/** More records than this are read by a reader thread. */
const FEW = 500;

const isLong = ({ database }: Store, query: ListQuery): boolean =>
  query.groupBy.length === 0 && pageRows(database, { ...query, limit: FEW }).next !== null;

function notFound({ records }: Store, resource: Resource, id: string): ProblemError {
  const detail = `there is no ${resource.type} '${id.slice(0, 200)}'`;
  const meant = namedId(resource, id);
  if (meant === null || records.keys(resource, [meant]).length === 0)
    return new ProblemError("RECORD_NOT_FOUND", detail);
  const told = `${detail}: did you mean ${meant}?`;
  return new ProblemError("RECORD_NOT_FOUND", told, [{ parameter: "id", detail: told, did_you_mean: meant }]);
}

function sendItem(
  request: FastifyRequest,
  reply: FastifyReply,
  store: Store,
  resource: Resource,
  id: string,
  raw: RawQuery,
  format: Format,
): FastifyReply {
  const selection = parseItemQuery(resource, withIncludes(raw, format), [], store.includeDepth);
  const records = expand(
    store,
    selection,
    store.records.objects(resource, store.records.keys(resource, [id])),
  );
  if (records.length === 0) throw notFound(store, resource, id);
  const query = { ...plainQuery(resource), selection };
  return sendRecords(
    request,
    reply,
    store,
    { query, format, paged: true, bom: parseBom(raw, format) },
    records,
  );
}

/** Adds the links that a format shows. Throws if the format cannot show `fields` or `include`. */
function withIncludes(raw: RawQuery, { name, fixed, include }: Format): RawQuery {
  for (const shaping of ["facet", "highlight", ...(fixed ? ["fields", "include"] : [])])
    if (raw.has(shaping)) throw invalid(shaping, `cannot be used with the format ${name}`);
  return include === undefined ? raw : new Map([...raw, ["include", [include]]]);
}

function parseBom(raw: RawQuery, { name }: Format): boolean {
  if (name !== "csv") refuseBom(raw);
  return parseBoolean("bom", single(raw, "bom") ?? "false");
}

function refuseBom(raw: RawQuery): void {
  if (parseBoolean("bom", single(raw, "bom") ?? "false"))
    throw invalid("bom", "a byte order mark is for CSV only");
}

function readOnDay(
  { database }: Store,
  read: ReadOnDay,
  id: string,
  raw: RawQuery,
  address: PublicAddress,
): string | undefined {
  const data = read(database, id, parseDay(raw, "as_of"), { knownAt: single(raw, "known_at"), address });
  return data && JSON.stringify(data);
}
