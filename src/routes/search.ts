// /v1/search: words across all resources, the most relevant first. /v1/autocomplete: names, as they are typed.
import type { FastifyInstance } from "fastify";
import { readHeadings } from "../db/headings.ts";
import type { Database, Row } from "../db/open.ts";
import type { AnswerCache } from "../http/answer-cache.ts";
import { documented } from "../http/documented.ts";
import { type JsonSchema, refTo } from "../http/json-schemas.ts";
import { namesParameter, queryParameter } from "../http/list-parameters.ts";
import { nextLink, nextUrl } from "../http/page.ts";
import { type PublicAddress, shownUrl } from "../http/public-address.ts";
import { readQuery } from "../http/read-query.ts";
import { jsonResponse, NOT_MODIFIED, problemResponses } from "../http/route-schemas.ts";
import { type Answer, jsonAnswer, sendAnswer } from "../http/send.ts";
import type { Store } from "../http/store.ts";
import {
  buildCompletion,
  buildSearch,
  buildSearchBeyond,
  buildSearchCount,
  MAX_FOUND,
} from "../query/build-search.ts";
import { decodeCursor, encodeCursor, fingerprint } from "../query/cursor.ts";
import { highlight } from "../query/highlight.ts";
import { parseLimit } from "../query/parse-list-query.ts";
import { invalid, parseBoolean, splitNames } from "../query/parse-value.ts";
import { type RawQuery, refuseUnlisted, single } from "../query/raw-query.ts";
import { parseSearch } from "../query/search-terms.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/index.ts";

const searchable = new Map(
  resources.filter(({ table }) => table !== null).map((resource) => [resource.type, resource]),
);
const completable = [...searchable.values()]
  .filter(({ names }) => names !== undefined)
  .map(({ type }) => type);
const DEFAULT_COMPLETIONS = 10;

const type = (of: readonly string[], example: string): JsonSchema =>
  namesParameter({ type: "string", enum: [...of] }, "Kinds of record, comma-separated.", example);

const words =
  'Words are ANDed; `"a phrase"` stands together, `-word` must be absent, `word*` is a prefix. Case, diacritics and đ do not matter.';

export function registerSearch(app: FastifyInstance, store: Store, answers: AnswerCache): void {
  const refusals = problemResponses([
    "UNKNOWN_PARAMETER",
    "INVALID_PARAMETER",
    "INVALID_CURSOR",
    "MALFORMED_URL",
  ]);
  const limit = (standard: number) =>
    queryParameter({ type: "integer", minimum: 1, maximum: 200, default: standard }, "Results a page.", 5);

  app.get(
    "/v1/search",
    documented(() => ({
      operationId: "search",
      tags: ["search"],
      summary: "Search by words",
      description: `Looks in the titles, names and texts of every resource; a match in the title weighs more. Of more than ${MAX_FOUND} matches those registered last are ranked and counted. ${words}`,
      querystring: {
        type: "object",
        properties: {
          q: { type: "string", description: words, examples: ["partnership"] },
          type: type([...searchable.keys()], "visit"),
          highlight: queryParameter(
            { type: "boolean" },
            "Adds `highlights`: the fields with `<mark>` around what was found, as HTML.",
            true,
          ),
          limit: limit(25),
          cursor: queryParameter(
            { type: "string" },
            "Where the page begins: from `links.next` of the same search.",
            "CURSOR",
          ),
        },
        required: ["q"],
      },
      response: {
        200: jsonResponse("One page of results.", refTo("SearchResults")),
        304: NOT_MODIFIED,
        ...refusals,
      },
    })),
    (request, reply) =>
      sendAnswer(
        request,
        reply,
        answers.get(request.url, () =>
          search(store, readQuery(request), shownUrl(request), app.publicAddress),
        ),
      ),
  );

  app.get(
    "/v1/autocomplete",
    documented(() => ({
      operationId: "autocomplete",
      tags: ["search"],
      summary: "Complete a name",
      description:
        "Names and aliases that begin with what was typed, in any of their words, with a hint that tells two of a kind apart.",
      querystring: {
        type: "object",
        properties: {
          q: { type: "string", description: "What was typed so far.", examples: ["fumio"] },
          type: type(completable, "person"),
          limit: limit(DEFAULT_COMPLETIONS),
        },
        required: ["q"],
      },
      response: { 200: jsonResponse("The names.", refTo("Completions")), 304: NOT_MODIFIED, ...refusals },
    })),
    (request, reply) =>
      sendAnswer(
        request,
        reply,
        answers.get(request.url, () =>
          complete(store, readQuery(request), shownUrl(request), app.publicAddress),
        ),
      ),
  );
}

function parseTypes(raw: RawQuery, allowed: readonly string[]): string[] {
  const text = single(raw, "type");
  const types = text === null ? [] : splitNames(text);
  for (const one of types)
    if (!allowed.includes(one))
      throw invalid("type", `'${one}' is none of the kinds that can be found`, allowed, one);
  return types;
}

function required(raw: RawQuery): string {
  const text = single(raw, "q")?.trim() ?? "";
  if (text === "") throw invalid("q", "expected a word to look for");
  return text;
}

function search({ database }: Store, raw: RawQuery, url: string, address: PublicAddress): Answer {
  refuseUnlisted(raw, ["q", "type", "highlight", "limit", "cursor"]);
  const terms = parseSearch(required(raw));
  if (terms.wanted.length === 0)
    throw invalid("q", "expected a word that is wanted, beside those that are not");
  const types = parseTypes(raw, [...searchable.keys()]);
  const limit = parseLimit(raw);
  const marked = parseBoolean("highlight", single(raw, "highlight") ?? "false");
  const bound = fingerprint(["search", terms, types]);
  const cursor = single(raw, "cursor");
  const rows = database.all(
    buildSearch(terms, types, limit, cursor === null ? null : decodeCursor(cursor, bound, 2)),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next =
    rows.length > limit && last !== undefined
      ? nextUrl(url, encodeCursor(bound, [Number(last.relevance), Number(last.number)]))
      : null;
  const counts = database.all(buildSearchCount(terms, types));
  const base = address.link(`/v1/search?q=${encodeURIComponent(required(raw))}`);
  const headings = headingsOf(database, page);
  const data = page.map((row, index) => {
    const { title = null, summary = null } = headings[index] ?? {};
    return {
      type: row.type,
      id: row.id,
      title,
      summary,
      score: Math.round(-Number(row.relevance) * 1e6) / 1e6,
      url: address.link(pathOf(row)),
      ...(marked ? { highlights: marks({ title, summary }, terms.wanted) } : {}),
    };
  });
  const total = counts.reduce((sum, row) => sum + Number(row.count), 0);
  const meta = {
    total,
    complete: total < MAX_FOUND || database.get(buildSearchBeyond(terms, types)) === undefined,
    dataset_version: database.datasetVersion(),
    facets: {
      type: counts.map((row) => ({ value: row.type, count: row.count, url: `${base}&type=${row.type}` })),
    },
  };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url, next } }), nextLink(next));
}

const marks = (texts: Record<string, string | null>, wanted: Parameters<typeof highlight>[1]) =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      const html = typeof text === "string" ? highlight(text, wanted) : null;
      return html === null ? [] : [[name, html]];
    }),
  );

function complete({ database }: Store, raw: RawQuery, url: string, address: PublicAddress): Answer {
  refuseUnlisted(raw, ["q", "type", "limit"]);
  const limit = raw.has("limit") ? parseLimit(raw) : DEFAULT_COMPLETIONS;
  const found = completions(database, required(raw), parseTypes(raw, completable), limit);
  const rows = found.slice(0, limit);
  const headings = headingsOf(database, rows);
  const data = rows.map((row, index) => ({
    type: row.type,
    id: row.id,
    name: row.name,
    hint: headings[index]?.summary ?? null,
    url: address.link(pathOf(row)),
  }));
  const meta = { complete: found.length <= limit, dataset_version: database.datasetVersion() };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url } }));
}

/** Records with a name that begins so, each under the first of these; more than `limit` where there are more. */
function completions(database: Database, text: string, types: readonly string[], limit: number): Row[] {
  // A record has several names, and a name begins with each of its words: where they are too few, more are read.
  for (let most = limit * 5; ; most *= 4) {
    const rows = database.all(buildCompletion(text, types, most));
    const records = Map.groupBy(rows, ({ type, id }) => `${type} ${id}`);
    if (rows.length < most || records.size > limit)
      return [...records.values()].flatMap((names) => names.slice(0, 1));
  }
}

const headingsOf = (database: Database, rows: readonly Row[]) =>
  readHeadings(
    database,
    rows.map(({ type, id }) => ({ resource: resourceOf(String(type)), id: String(id) })),
  );

const pathOf = ({ type, id }: Row): string => `/v1/${resourceOf(String(type)).path}/${id}`;

function resourceOf(type: string): Resource {
  const resource = searchable.get(type);
  if (resource === undefined) throw new Error(`no resource has records of type '${type}'`);
  return resource;
}
