// /v1/search: a search across all resources, the most relevant first. /v1/autocomplete: completes names.
import type { FastifyInstance } from "fastify";
import type { Answerer } from "../http/answer/answerer.ts";
import { type Answer, jsonAnswer, nextLink } from "../http/answer/send.ts";
import { type PublicAddress, shownUrl } from "../http/public-address.ts";
import { readQuery } from "../http/read-query.ts";
import { parseCompletionQuery, parseSearchQuery } from "../query/parse/parse-search-query.ts";
import type { RawQuery } from "../query/parse/raw-query.ts";
import { nextUrl } from "../query/urls.ts";
import { completable, readCompletions, readSearch, searchable } from "../read/read-search.ts";
import type { Store } from "../read/store.ts";
import type { Resource } from "../resources/define-resource.ts";

export function registerSearch(app: FastifyInstance, store: Store, answerer: Answerer): void {
  const { publicAddress } = app;
  app.get("/v1/search", (request, reply) =>
    answerer.send(request, reply, () => search(store, readQuery(request), shownUrl(request), publicAddress)),
  );
  app.get("/v1/autocomplete", (request, reply) =>
    answerer.send(request, reply, () =>
      complete(store, readQuery(request), shownUrl(request), publicAddress),
    ),
  );
}

function search({ database }: Store, raw: RawQuery, url: string, address: PublicAddress): Answer {
  const query = parseSearchQuery(raw, [...searchable.keys()]);
  const { results, counts, total, complete, cursor } = readSearch(database, query);
  const next = cursor === null ? null : nextUrl(url, cursor);
  const base = address.link(`/v1/search?q=${encodeURIComponent(query.text)}`);
  const data = results.map(({ resource, id, heading, score, highlights }) => ({
    type: resource.type,
    id,
    title: heading?.title ?? null,
    summary: heading?.summary ?? null,
    score,
    url: linkTo(address, resource, id),
    ...(highlights && { highlights }),
  }));
  const meta = {
    total,
    complete,
    dataset_version: database.datasetVersion(),
    facets: { type: counts.map(({ type, count }) => ({ value: type, count, url: `${base}&type=${type}` })) },
  };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url, next } }), nextLink(next));
}

function complete({ database }: Store, raw: RawQuery, url: string, address: PublicAddress): Answer {
  const found = readCompletions(database, parseCompletionQuery(raw, completable));
  const data = found.results.map(({ resource, id, heading, name }) => ({
    type: resource.type,
    id,
    name,
    hint: heading?.summary ?? null,
    url: linkTo(address, resource, id),
  }));
  const meta = { complete: found.complete, dataset_version: database.datasetVersion() };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url } }));
}

const linkTo = (address: PublicAddress, { path }: Resource, id: string): string =>
  address.link(`/v1/${path}/${id}`);
