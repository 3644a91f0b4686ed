// /v1/relations/{pair}/timeline and /balance: a relation over time, and the visits in each direction by rank.

import type { FastifyInstance, FastifyRequest } from "fastify";
import { countVisitsByRank, readRelation, readTiers } from "../db/reads/relation-rows.ts";
import type { Answerer } from "../http/answer/answerer.ts";
import { listAnswer } from "../http/answer/list-answer.ts";
import { redirectToCanonical } from "../http/answer/redirects.ts";
import { problemOf } from "../http/answer/refusal-problem.ts";
import { type Answer, jsonAnswer } from "../http/answer/send.ts";
import { type PublicAddress, shownUrl } from "../http/public-address.ts";
import { readQuery, refuseQuery } from "../http/read-query.ts";
import { type RawQuery, refuseUnlisted } from "../query/parse/raw-query.ts";
import { readList } from "../read/read-list.ts";
import type { Store } from "../read/store.ts";
import { resourceAt } from "../resources/resources.ts";
import { noSuchRecord } from "../write/missing-records.ts";

export function registerRelationHistory(app: FastifyInstance, store: Store, answerer: Answerer): void {
  const relations = resourceAt("relations");
  const events = resourceAt("events");

  const reading = (name: string, read: (id: string, request: FastifyRequest) => Answer) =>
    app.get<{ Params: { id: string } }>(`/v1/relations/:id/${name}`, (request, reply) => {
      const { id } = request.params;
      if (redirectToCanonical(relations, id, request, reply)) return reply;
      return answerer.send(request, reply, () => read(id, request));
    });

  reading("timeline", (id, request) => {
    const raw = readQuery(request);
    refuseUnlisted(raw, ["limit", "cursor"]);
    const tiers = existing(store, id, readTiers(store.database, id));
    const url = shownUrl(request);
    const asked: RawQuery = new Map([
      ...raw,
      ["relation_id", [id]],
      ["has_visit_id", ["false"]],
      ["sort", ["date"]],
      ["include", ["parts"]],
    ]);
    return listAnswer(readList(store, { resource: events, raw: asked, url, meta: { tiers } }), url);
  });
  reading("balance", (id, request) => {
    refuseQuery(request);
    existing(store, id, readRelation(store.database, id));
    return balance(store, id, shownUrl(request), app.publicAddress);
  });
}

/** What was read about a relation; throws a problem if the relation does not exist. */
function existing<T>({ database }: Store, id: string, read: T | undefined): T {
  if (read === undefined) throw problemOf(noSuchRecord(database, resourceAt("relations"), id));
  return read;
}

function balance({ database }: Store, id: string, url: string, address: PublicAddress): Answer {
  const rows = countVisitsByRank(database, id);
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  const data = id.split("-").map((guest) => {
    const made = rows.filter((row) => row.guest_country === guest);
    const filter = address.link(`/v1/visits?relation_id=${id}&guest_country=${guest}`);
    return {
      guest_country: guest,
      host_country: id.replace(guest, "").replace("-", ""),
      count: made.reduce((sum, row) => sum + row.count, 0),
      url: filter,
      by_type: made.map(({ visit_type, count }) => ({
        visit_type,
        count,
        url: `${filter}&visit_type=${visit_type}`,
      })),
    };
  });
  return jsonAnswer(
    JSON.stringify({
      data,
      meta: { total, dataset_version: database.datasetVersion() },
      links: { self: url },
    }),
  );
}
