// /v1/relations/{pair}/timeline and /balance: a relation over time, and who visited whom at what rank.
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { AnswerCache } from "../http/answer-cache.ts";
import { answerPage } from "../http/answer-page.ts";
import { documented } from "../http/documented.ts";
import { refTo } from "../http/json-schemas.ts";
import { shapingProperties } from "../http/list-parameters.ts";
import { type PublicAddress, shownUrl } from "../http/public-address.ts";
import { readQuery, refuseQuery } from "../http/read-query.ts";
import { redirectToCanonical } from "../http/redirects.ts";
import { problemOf } from "../http/refusal-problem.ts";
import { jsonResponse, NOT_MODIFIED, problemResponses, REDIRECT } from "../http/route-schemas.ts";
import { type Answer, jsonAnswer, sendAnswer } from "../http/send.ts";
import type { Store } from "../http/store.ts";
import { parseListQuery } from "../query/parse-list-query.ts";
import { refuseUnlisted } from "../query/raw-query.ts";
import { resourceAt } from "../resources/index.ts";
import { noSuchRecord } from "../write/missing-records.ts";

const tiers = z.array(z.json());

export function registerRelationHistory(app: FastifyInstance, store: Store, answers: AnswerCache): void {
  const relations = resourceAt("relations");
  const events = resourceAt("events");
  const { limit, cursor } = shapingProperties(events);
  const params = {
    type: "object",
    properties: {
      id: { type: "string", description: "Both countries in alphabetical order.", examples: ["JPN-VNM"] },
    },
    required: ["id"],
  };
  const refusals = problemResponses([
    "UNKNOWN_PARAMETER",
    "INVALID_PARAMETER",
    "INVALID_CURSOR",
    "MALFORMED_URL",
    "RECORD_NOT_FOUND",
    "RECORD_WITHDRAWN",
  ]);

  app.get<{ Params: { id: string } }>(
    "/v1/relations/:id/timeline",
    documented(() => ({
      operationId: "getRelationTimeline",
      tags: ["relations"],
      summary: "Read a relation's timeline",
      description:
        "The events of the relation in order. What was part of a visit stands inside it as `parts`; `meta.tiers` has the tiers of the relation, to draw as bands.",
      params,
      querystring: { type: "object", properties: { limit: limit ?? {}, cursor: cursor ?? {} } },
      response: {
        200: jsonResponse("One page of the timeline.", refTo("Timeline")),
        304: NOT_MODIFIED,
        308: REDIRECT,
        ...refusals,
      },
    })),
    (request, reply) => {
      const { id } = request.params;
      if (redirectToCanonical(relations, id, request, reply)) return reply;
      return sendAnswer(
        request,
        reply,
        answers.get(request.url, () => {
          const raw = readQuery(request);
          refuseUnlisted(raw, ["limit", "cursor"]);
          const held = tiers.parse(JSON.parse(String(rowOf(store, id).tiers)));
          const query = parseListQuery(
            events,
            new Map([
              ...raw,
              ["relation_id", [id]],
              ["has_visit_id", ["false"]],
              ["sort", ["date"]],
              ["include", ["parts"]],
            ]),
          );
          return answerPage(store, query, shownUrl(request), { tiers: held });
        }),
      );
    },
  );

  app.get<{ Params: { id: string } }>(
    "/v1/relations/:id/balance",
    documented(() => ({
      operationId: "getRelationBalance",
      tags: ["relations"],
      summary: "Count visits each way, by rank",
      description:
        "How many visits each side made to the other, by the rank that the sources give them. Each count has the URL of the list it stands for.",
      params,
      response: {
        200: jsonResponse("The counts.", refTo("Balance")),
        304: NOT_MODIFIED,
        308: REDIRECT,
        ...refusals,
      },
    })),
    (request, reply) => {
      const { id } = request.params;
      if (redirectToCanonical(relations, id, request, reply)) return reply;
      return sendAnswer(
        request,
        reply,
        answers.get(request.url, () => {
          refuseQuery(request);
          rowOf(store, id);
          return balance(store, id, shownUrl(request), app.publicAddress);
        }),
      );
    },
  );
}

function rowOf({ database }: Store, id: string) {
  const row = database.get({ sql: "SELECT tiers FROM relations WHERE id = ?", parameters: [id] });
  if (row === undefined) throw problemOf(noSuchRecord(database, resourceAt("relations"), id));
  return row;
}

const counts = z.array(
  z.object({
    guest_country: z.string(),
    host_country: z.string(),
    visit_type: z.string(),
    count: z.number(),
  }),
);

function balance({ database }: Store, id: string, url: string, address: PublicAddress): Answer {
  const rows = counts.parse(
    database.all({
      sql: `SELECT guest_country, host_country, visit_type, count(*) AS count FROM visit WHERE relation_id = ?
        GROUP BY guest_country, host_country, visit_type ORDER BY guest_country, count DESC, visit_type`,
      parameters: [id],
    }),
  );
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
