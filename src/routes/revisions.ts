// /v1/{resource}/{id}/revisions: the record after each change, who made it and why. Deleted records have them too.
import type { FastifyInstance } from "fastify";
import { mergedInto } from "../db/records/lost-ids.ts";
import { revisionsOf } from "../db/records/read-revisions.ts";
import { ProblemError } from "../errors.ts";
import type { Answerer } from "../http/answer/answerer.ts";
import { type Answer, jsonAnswer, nextLink } from "../http/answer/send.ts";
import { shownUrl } from "../http/public-address.ts";
import { readQuery } from "../http/read-query.ts";
import { parseLimit } from "../query/parse/parse-list-query.ts";
import { invalid } from "../query/parse/parse-value.ts";
import { type RawQuery, refuseUnlisted, single } from "../query/parse/raw-query.ts";
import { rewriteUrl } from "../query/urls.ts";
import type { Store } from "../read/store.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";

export function registerRevisions(app: FastifyInstance, store: Store, answerer: Answerer): void {
  for (const resource of resources.filter(({ table }) => table !== null))
    app.get<{ Params: { id: string } }>(`/v1/${resource.path}/:id/revisions`, (request, reply) =>
      answerer.send(request, reply, () =>
        revisions(store, resource, request.params.id, readQuery(request), shownUrl(request)),
      ),
    );
}

function revisions({ database }: Store, resource: Resource, id: string, raw: RawQuery, url: string): Answer {
  refuseUnlisted(raw, ["limit", "before"]);
  const limit = parseLimit(raw);
  const before = parseBefore(raw);
  const found = revisionsOf(database, resource, id, { limit, ...(before === null ? {} : { before }) });
  const known = before === null ? found : revisionsOf(database, resource, id, { limit: 1 });
  if (known.length === 0)
    throw new ProblemError("RECORD_NOT_FOUND", `there never was a ${resource.type} '${id.slice(0, 200)}'`);
  const data = found.slice(0, limit);
  const next =
    found.length > limit ? rewriteUrl(url, ["before"], [["before", String(data.at(-1)?.revision)]]) : null;
  const meta = {
    dataset_version: database.datasetVersion(),
    merged_into: mergedInto(database, resource.type, id) ?? null,
  };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url, next } }), nextLink(next));
}

function parseBefore(raw: RawQuery): number | null {
  const text = single(raw, "before");
  if (text === null) return null;
  if (!/^\d{1,15}$/.test(text) || Number(text) < 1)
    throw invalid("before", `expected a revision, got '${text}'`);
  return Number(text);
}
