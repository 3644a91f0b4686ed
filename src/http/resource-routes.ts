// The generic routes: every resource's list and item, from its declaration.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Database } from "../db/open.ts";
import type { RecordObject } from "../db/records.ts";
import { ProblemError } from "../errors.ts";
import { buildCount, buildPage } from "../query/build-list.ts";
import { encodeCursor } from "../query/cursor.ts";
import { highlight } from "../query/highlight.ts";
import type { ListQuery } from "../query/list-query.ts";
import { parseItemQuery, parseListQuery } from "../query/parse-list-query.ts";
import { parseDay, type RawQuery } from "../query/raw-query.ts";
import type { SearchTerm } from "../query/search-terms.ts";
import type { Selection } from "../query/selection.ts";
import type { Resource } from "../resources/define-resource.ts";
import { normalizeCountry, normalizePair } from "../standards/iso-3166.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { facetsOf, groupsOf } from "./count-groups.ts";
import { expand, type Store } from "./expand.ts";
import type { JsonSchema } from "./json-schemas.ts";
import { readQuery } from "./read-query.ts";
import { itemSchema, listSchema } from "./route-schemas.ts";
import { type Answer, CORS, jsonAnswer, sendAnswer } from "./send.ts";

/** Another way to read one record: `?as_of=DAY` instead of the record as it is held. */
export interface DayReading {
  description: string;
  /** What it answers, as JSON Schema. */
  schema: JsonSchema;
  /** The `data` of the answer; undefined where there is no such record. */
  read: (database: Database, id: string, day: string) => object | undefined;
}

export function registerResource(
  app: FastifyInstance,
  resource: Resource,
  store: Store,
  answers: AnswerCache,
  asOf: DayReading | null,
): void {
  app.get(`/v1/${resource.path}`, { schema: listSchema(resource) }, (request, reply) =>
    sendAnswer(
      request,
      reply,
      answers.get(request.url, () =>
        answerPage(store, parseListQuery(resource, readQuery(request)), request.url),
      ),
    ),
  );

  app.get<{ Params: { id: string } }>(
    `/v1/${resource.path}/:id`,
    { schema: itemSchema(resource, asOf) },
    (request, reply) => {
      const { id } = request.params;
      if (redirectToCanonical(resource, id, request, reply)) return reply;
      return sendAnswer(
        request,
        reply,
        answers.get(request.url, () => {
          const raw = readQuery(request);
          const data =
            asOf !== null && raw.has("as_of")
              ? readOnDay(store, asOf, id, raw)
              : recordsJson(store, resource, parseItemQuery(resource, raw), [id])[0];
          if (data === undefined)
            throw new ProblemError("RECORD_NOT_FOUND", `there is no ${resource.type} '${id.slice(0, 200)}'`);
          return answerItem(store, data, request.url);
        }),
      );
    },
  );
}

function readOnDay({ database }: Store, { read }: DayReading, id: string, raw: RawQuery): string | undefined {
  const data = read(database, id, parseDay(raw, "as_of"));
  return data && JSON.stringify(data);
}

/** Codes in another spelling are answered 308 with the canonical path; true where that was done. */
export function redirectToCanonical(
  resource: Resource,
  id: string,
  request: FastifyRequest,
  reply: FastifyReply,
): boolean {
  const canonical = canonicalId(resource, id);
  if (canonical === id) return false;
  const rest = request.url.slice(`/v1/${resource.path}/`.length).replace(/^[^/?]*/, "");
  reply.headers(CORS).redirect(`/v1/${resource.path}/${canonical}${rest}`, 308);
  return true;
}

/** Codes of countries and pairs in any spelling lead to the one canonical id. */
function canonicalId({ fields }: Resource, id: string): string {
  if (fields.id?.kind === "country") return normalizeCountry(id) ?? id;
  if (fields.id?.kind === "relation") return normalizePair(id) ?? id;
  return id;
}

/** One page of a list; `url` is what the client asked for, `more` what else stands in `meta`. */
export function answerPage(store: Store, query: ListQuery, url: string, more: object = {}): Answer {
  const { database } = store;
  const meta = {
    total: Number(database.get(buildCount(query))?.total ?? 0),
    dataset_version: database.datasetVersion(),
    ...more,
    ...facetsOf(database, query, url),
  };
  if (query.groupBy.length > 0)
    return listAnswer([], { ...meta, group_by: groupsOf(database, query, url) }, url, null);
  const rows = database.all(buildPage(query));
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const next =
    rows.length > query.limit && last !== undefined && query.sample === null
      ? nextUrl(
          url,
          encodeCursor(
            query.fingerprint,
            query.sort.map((_, index) => keyPart(last[`key_${index}`])),
          ),
        )
      : null;
  const ids = (query.sample === null ? page : rows).map((row) => String(row.id));
  return listAnswer(
    recordsJson(store, query.resource, query.selection, ids, highlightedTerms(query)),
    meta,
    url,
    next,
  );
}

const listAnswer = (data: readonly string[], meta: object, url: string, next: string | null): Answer =>
  jsonAnswer(
    `{"data":[${data.join(",")}],"meta":${JSON.stringify(meta)},"links":${JSON.stringify({ self: url, next })}}`,
    next === null ? null : `<${next}>; rel="next"`,
  );

const highlightedTerms = ({ highlight, search }: ListQuery): readonly SearchTerm[] =>
  highlight && search !== null ? search.wanted : [];

function answerItem({ database }: Store, data: string, url: string): Answer {
  const meta = { dataset_version: database.datasetVersion() };
  return jsonAnswer(
    `{"data":${data},"meta":${JSON.stringify(meta)},"links":${JSON.stringify({ self: url })}}`,
  );
}

/** Whole records come as the text they are kept as; only shaped ones are parsed. */
function recordsJson(
  store: Store,
  resource: Resource,
  selection: Selection,
  ids: readonly string[],
  marked: readonly SearchTerm[] = [],
): string[] {
  if (selection.projection === null && selection.links.size === 0 && marked.length === 0)
    return store.records.json(resource, ids);
  const records = store.records.objects(resource, ids);
  return expand(store, selection, records).map((shaped, index) =>
    JSON.stringify(
      marked.length === 0 ? shaped : { ...shaped, highlights: highlights(resource, records[index], marked) },
    ),
  );
}

/** The searched fields in which the words stand, as HTML with `<mark>`. */
function highlights({ search }: Resource, record: RecordObject | undefined, terms: readonly SearchTerm[]) {
  return Object.fromEntries(
    search.flatMap((name) => {
      const value = record?.[name] ?? null;
      const html = highlight(Array.isArray(value) ? value.join(" · ") : String(value ?? ""), terms);
      return html === null ? [] : [[name, html]];
    }),
  );
}

const keyPart = (value: unknown): string | number => (typeof value === "number" ? value : String(value));

/** The same query, from the cursor on. */
export function nextUrl(url: string, cursor: string): string {
  const [path, query = ""] = url.split("?", 2);
  const kept = query.split("&").filter((pair) => pair !== "" && !pair.startsWith("cursor="));
  return `${path}?${[...kept, `cursor=${cursor}`].join("&")}`;
}
