// /v1/{resource}/{id}/claims: who says what of a record, so that a curator can see why it shows what it shows.
import type { FastifyInstance } from "fastify";
import type { Answerer } from "../http/answer/answerer.ts";
import { problemOf } from "../http/answer/refusal-problem.ts";
import { jsonAnswer } from "../http/answer/send.ts";
import { shownUrl } from "../http/public-address.ts";
import { readQuery } from "../http/read-query.ts";
import { refuseUnlisted } from "../query/parse/raw-query.ts";
import { claimsOf } from "../read/claims-of.ts";
import type { Store } from "../read/store.ts";
import { resources } from "../resources/resources.ts";
import { noSuchRecord } from "../write/missing-records.ts";

export function registerClaims(app: FastifyInstance, { database }: Store, answerer: Answerer): void {
  for (const resource of resources.filter(({ table }) => table !== null))
    app.get<{ Params: { id: string } }>(`/v1/${resource.path}/:id/claims`, (request, reply) =>
      answerer.send(request, reply, () => {
        refuseUnlisted(readQuery(request), []);
        const { id } = request.params;
        const data = claimsOf(database, resource, id);
        if (data === undefined) throw problemOf(noSuchRecord(database, resource, id));
        const meta = { dataset_version: database.datasetVersion() };
        return jsonAnswer(JSON.stringify({ data, meta, links: { self: shownUrl(request) } }));
      }),
    );
}
