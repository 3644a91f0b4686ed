// The generic routes: every resource's list and item, from its declaration.
import type { FastifyInstance, FastifyRequest } from "fastify";
import { ProblemError } from "../errors.ts";
import { buildCount, buildPage } from "../query/build-list.ts";
import { encodeCursor } from "../query/cursor.ts";
import type { SortKey } from "../query/list-query.ts";
import { parseItemQuery, parseListQuery } from "../query/parse-list-query.ts";
import type { Selection } from "../query/selection.ts";
import type { Resource } from "../resources/define-resource.ts";
import { normalizeCountry, normalizePair } from "../standards/iso-3166.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { expand, type Store } from "./expand.ts";
import { readQuery } from "./read-query.ts";
import { itemSchema, listSchema } from "./route-schemas.ts";
import { type Answer, CORS, jsonAnswer, sendAnswer } from "./send.ts";

export function registerResource(
  app: FastifyInstance,
  resource: Resource,
  store: Store,
  answers: AnswerCache,
): void {
  app.get(`/v1/${resource.path}`, { schema: listSchema(resource) }, (request, reply) =>
    sendAnswer(
      request,
      reply,
      answers.get(request.url, () => answerList(store, resource, request)),
    ),
  );

  app.get<{ Params: { id: string } }>(
    `/v1/${resource.path}/:id`,
    { schema: itemSchema(resource) },
    (request, reply) => {
      const { id } = request.params;
      const canonical = canonicalId(resource, id);
      if (canonical !== id) {
        const query = request.url.includes("?") ? request.url.slice(request.url.indexOf("?")) : "";
        return reply.headers(CORS).redirect(`/v1/${resource.path}/${canonical}${query}`, 308);
      }
      return sendAnswer(
        request,
        reply,
        answers.get(request.url, () => answerItem(store, resource, id, request)),
      );
    },
  );
}

/** Codes of countries and pairs in any spelling lead to the one canonical id. */
function canonicalId({ fields }: Resource, id: string): string {
  if (fields.id?.kind === "country") return normalizeCountry(id) ?? id;
  if (fields.id?.kind === "relation") return normalizePair(id) ?? id;
  return id;
}

function answerList(store: Store, resource: Resource, request: FastifyRequest): Answer {
  const query = parseListQuery(resource, readQuery(request));
  const rows = store.database.all(buildPage(query));
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const key: SortKey | null =
    rows.length > query.limit && last !== undefined
      ? query.sort.map((_, index) => keyPart(last[`key_${index}`]))
      : null;
  const next = key === null ? null : nextUrl(request.url, encodeCursor(query.fingerprint, key));
  const total = Number(store.database.get(buildCount(query))?.total ?? 0);
  const data = recordsJson(
    store,
    resource,
    query.selection,
    page.map((row) => String(row.id)),
  );
  const meta = { total, dataset_version: store.database.datasetVersion() };
  const links = { self: request.url, next };
  return jsonAnswer(
    `{"data":[${data.join(",")}],"meta":${JSON.stringify(meta)},"links":${JSON.stringify(links)}}`,
    next === null ? null : `<${next}>; rel="next"`,
  );
}

function answerItem(store: Store, resource: Resource, id: string, request: FastifyRequest): Answer {
  const selection = parseItemQuery(resource, readQuery(request));
  const [data] = recordsJson(store, resource, selection, [id]);
  if (data === undefined)
    throw new ProblemError("RECORD_NOT_FOUND", `there is no ${resource.type} '${id.slice(0, 200)}'`);
  const meta = { dataset_version: store.database.datasetVersion() };
  return jsonAnswer(
    `{"data":${data},"meta":${JSON.stringify(meta)},"links":${JSON.stringify({ self: request.url })}}`,
  );
}

/** Whole records come as the text they are kept as; only shaped ones are parsed. */
function recordsJson(
  store: Store,
  resource: Resource,
  selection: Selection,
  ids: readonly string[],
): string[] {
  if (selection.projection === null && selection.links.size === 0) return store.records.json(resource, ids);
  return expand(store, selection, store.records.objects(resource, ids)).map((record) =>
    JSON.stringify(record),
  );
}

const keyPart = (value: unknown): string | number => (typeof value === "number" ? value : String(value));

/** The same query, from the cursor on. */
function nextUrl(url: string, cursor: string): string {
  const [path, query = ""] = url.split("?", 2);
  const kept = query.split("&").filter((pair) => pair !== "" && !pair.startsWith("cursor="));
  return `${path}?${[...kept, `cursor=${cursor}`].join("&")}`;
}
