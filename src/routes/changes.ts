// /v1/changes: what was created, updated or deleted, in one sequence. With `wait`, it answers when there is news.
import { setTimeout } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Database } from "../db/open.ts";
import { documented } from "../http/documented.ts";
import { type JsonSchema, object, refTo } from "../http/json-schemas.ts";
import { queryParameter } from "../http/list-parameters.ts";
import { nextLink } from "../http/page.ts";
import { type PublicAddress, shownUrl } from "../http/public-address.ts";
import { readQuery } from "../http/read-query.ts";
import { jsonResponse, NOT_MODIFIED, problemResponses } from "../http/route-schemas.ts";
import { type Answer, jsonAnswer, sendAnswer } from "../http/send.ts";
import { rewriteUrl } from "../http/urls.ts";
import { parseLimit } from "../query/parse-list-query.ts";
import { invalid } from "../query/parse-value.ts";
import { type RawQuery, refuseUnlisted, single } from "../query/raw-query.ts";
import { resources } from "../resources/index.ts";

const MAX_WAIT = 30;
const POLL_MS = 200;

const pathOfType = new Map(resources.map(({ type, path }) => [type, path]));
const changeRows = z.array(
  z.object({
    seq: z.number(),
    type: z.string(),
    id: z.string(),
    action: z.enum(["created", "updated", "deleted"]),
    at: z.string(),
    actor: z.string(),
    reason: z.string().nullable(),
    merged_into: z.string().nullable(),
  }),
);

const change: JsonSchema = object({
  seq: { type: "integer", description: "Its place in the sequence: it only grows, and is never used again." },
  type: { type: "string", description: "The kind of record." },
  id: { type: "string", description: "The record." },
  action: {
    type: "string",
    enum: ["created", "updated", "deleted"],
    description: "`deleted` is a tombstone.",
  },
  at: { type: "string", format: "date-time", description: "When (RFC 3339, UTC)." },
  actor: { type: "string", description: "Who: the name of a token, or of a command." },
  reason: { type: ["string", "null"], description: "Why, in the actor's words." },
  merged_into: {
    type: ["string", "null"],
    description: "Of a deleted record: the one that it turned out to be.",
  },
  url: { type: ["string", "null"], description: "Where the record is; null where it was deleted." },
});

export const changeSchemas: { [name: string]: JsonSchema } = {
  Changes: object({
    data: { type: "array", items: change },
    meta: object({
      last_seq: { type: "integer", description: "The `since` of the next request." },
      dataset_version: { type: "string" },
    }),
    links: refTo("ListLinks"),
  }),
};

export function registerChanges(app: FastifyInstance, database: Database): void {
  let ending = false;
  app.addHook("preClose", (done) => {
    ending = true;
    done();
  });
  app.get(
    "/v1/changes",
    documented(() => ({
      operationId: "listChanges",
      tags: ["changes"],
      summary: "List changes",
      description:
        "Changes in the order in which they were made. Ask again with `since` set to `meta.last_seq` to follow the data; with `wait` the answer is held until there is a change.",
      querystring: {
        type: "object",
        properties: {
          since: queryParameter(
            { type: "integer", minimum: 0, default: 0 },
            "The last `seq` already seen.",
            0,
          ),
          wait: queryParameter(
            { type: "integer", minimum: 0, maximum: MAX_WAIT, default: 0 },
            "Seconds to wait where there is no change yet.",
            1,
          ),
          limit: queryParameter(
            { type: "integer", minimum: 1, maximum: 200, default: 25 },
            "Changes a page.",
            2,
          ),
        },
      },
      response: {
        200: jsonResponse("The changes, oldest first.", refTo("Changes")),
        304: NOT_MODIFIED,
        ...problemResponses(["UNKNOWN_PARAMETER", "INVALID_PARAMETER", "MALFORMED_URL"]),
      },
    })),
    async (request, reply) => {
      const raw = readQuery(request);
      refuseUnlisted(raw, ["since", "wait", "limit"]);
      const since = parseSince(raw);
      const limit = parseLimit(raw);
      refuseFuture(database, since);
      const isVain = () => ending || request.raw.destroyed;
      await news(database, since, wholeNumber(raw, "wait", MAX_WAIT), isVain);
      return sendAnswer(
        request,
        reply,
        changesSince(database, since, limit, shownUrl(request), app.publicAddress),
      );
    },
  );
}

/** The day of a date or a moment is no place in the sequence, but it leads to one. */
function parseSince(raw: RawQuery): number {
  const text = single(raw, "since") ?? "0";
  if (/^\d{1,16}$/.test(text)) return wholeNumber(raw, "since", Number.MAX_SAFE_INTEGER);
  throw invalid(
    "since",
    `expected the \`seq\` of a change, with which a \`dataset_version\` begins, got '${text.slice(0, 100)}'; of a day, any list with \`known_at=DAY\` names the last one in \`meta.known_at.revision\``,
  );
}

function wholeNumber(raw: RawQuery, name: string, max: number): number {
  const text = single(raw, name) ?? "0";
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= max)) throw invalid(name, `expected a whole number from 0 to ${max}, got '${text}'`);
  return value;
}

/** A `since` that the sequence has not reached belongs to another database: to confirm it would hide every change. */
function refuseFuture(database: Database, since: number): void {
  const row = database.get({ sql: "SELECT seq FROM dataset", parameters: [] });
  const reached = Number(row?.seq ?? 0);
  if (since > reached) throw invalid("since", `the sequence has only reached ${reached}: start again from 0`);
}

/** Waits until there is a change after `since`, the time is up, or it is vain: the client has left, or the server ends. */
async function news(
  database: Database,
  since: number,
  seconds: number,
  isVain: () => boolean,
): Promise<void> {
  const until = performance.now() + seconds * 1000;
  const hasNews = () =>
    database.get({ sql: "SELECT 1 FROM change WHERE seq > ? LIMIT 1", parameters: [since] }) !== undefined;
  while (!hasNews() && performance.now() < until && !isVain()) await setTimeout(POLL_MS);
}

function changesSince(
  database: Database,
  since: number,
  limit: number,
  url: string,
  address: PublicAddress,
): Answer {
  const rows = changeRows.parse(
    database.all({
      sql: "SELECT seq, type, id, action, at, actor, reason, CASE action WHEN 'deleted' THEN into_id END AS merged_into FROM change LEFT JOIN merged USING (type, id) WHERE seq > ? ORDER BY seq LIMIT ?",
      parameters: [since, limit + 1],
    }),
  );
  const page = rows.slice(0, limit);
  const last_seq = page.at(-1)?.seq ?? since;
  const next = rows.length > limit ? rewriteUrl(url, ["since"], [["since", String(last_seq)]]) : null;
  const data = page.map((row) => ({
    ...row,
    url: row.action === "deleted" ? null : address.link(`/v1/${pathOfType.get(row.type)}/${row.id}`),
  }));
  const meta = { last_seq, dataset_version: database.datasetVersion() };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url, next } }), nextLink(next));
}
