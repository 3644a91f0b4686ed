// /v1/changes: created, updated and deleted records in one sequence. With `wait`, it answers as soon as there is a
// change.
import { setTimeout } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { Database } from "../db/connection/database.ts";
import { changesAfter, hasChangesAfter } from "../db/reads/changes-since.ts";
import { reachedBy } from "../db/records/change-log.ts";
import { isWritten } from "../db/records/log-entry.ts";
import { type Answer, jsonAnswer, nextLink, sendAnswer } from "../http/answer/send.ts";
import { type PublicAddress, shownUrl } from "../http/public-address.ts";
import { readQuery } from "../http/read-query.ts";
import { parseLimit } from "../query/parse/parse-list-query.ts";
import { invalid } from "../query/parse/parse-value.ts";
import { type RawQuery, refuseUnlisted, single } from "../query/parse/raw-query.ts";
import { rewriteUrl } from "../query/urls.ts";
import { resources } from "../resources/resources.ts";

/** The most seconds that a request may wait for a change. */
export const MAX_WAIT = 30;
const POLL_MS = 200;

const pathOfType = new Map(resources.map(({ type, path }) => [type, path]));
export function registerChanges(app: FastifyInstance, database: Database): void {
  let ending = false;
  app.addHook("preClose", (done) => {
    ending = true;
    done();
  });
  app.get("/v1/changes", async (request, reply) => {
    const raw = readQuery(request);
    refuseUnlisted(raw, ["since", "wait", "limit"]);
    const since = parseSince(raw);
    const limit = parseLimit(raw);
    refuseFuture(database, since);
    const isVain = () => ending || request.raw.destroyed;
    await news(database, since, wholeNumber(raw, "wait", MAX_WAIT), isVain);
    database.ensureInPlace();
    return sendAnswer(
      request,
      reply,
      changesSince(database, since, limit, shownUrl(request), app.publicAddress),
    );
  });
}

/** A date or a moment is no position in the sequence; the error says how to find one. */
function parseSince(raw: RawQuery): number {
  const text = single(raw, "since") ?? "0";
  if (/^\d{1,16}$/.test(text)) return wholeNumber(raw, "since", Number.MAX_SAFE_INTEGER);
  throw invalid(
    "since",
    `expected the \`seq\` of a change, which begins a \`dataset_version\`, got '${text.slice(0, 100)}'; to start from a day, use \`meta.known_at.revision\` of any list with \`known_at=DAY\``,
  );
}

function wholeNumber(raw: RawQuery, name: string, max: number): number {
  const text = single(raw, name) ?? "0";
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= max)) throw invalid(name, `expected a whole number from 0 to ${max}, got '${text}'`);
  return value;
}

/** A `since` beyond the sequence belongs to another database. Accepting it would hide every change. */
function refuseFuture(database: Database, since: number): void {
  const reached = reachedBy(database).seq;
  if (since > reached) throw invalid("since", `the sequence has only reached ${reached}: start again from 0`);
}

/** Waits until there is a change after `since`, the time is up, the client leaves, or the server shuts down. */
async function news(
  database: Database,
  since: number,
  seconds: number,
  isVain: () => boolean,
): Promise<void> {
  const until = performance.now() + seconds * 1000;
  const hasNews = () => hasChangesAfter(database, since);
  while (!hasNews() && performance.now() < until && !isVain()) await setTimeout(POLL_MS);
}

function changesSince(
  database: Database,
  since: number,
  limit: number,
  url: string,
  address: PublicAddress,
): Answer {
  const rows = changesAfter(database, since, limit + 1);
  const page = rows.slice(0, limit);
  const last_seq = page.at(-1)?.seq ?? since;
  const next = rows.length > limit ? rewriteUrl(url, ["since"], [["since", String(last_seq)]]) : null;
  const data = page.map((row) => ({
    ...row,
    url: isWritten(row.action) ? address.link(`/v1/${pathOfType.get(row.type)}/${row.id}`) : null,
  }));
  const meta = { last_seq, dataset_version: database.datasetVersion() };
  return jsonAnswer(JSON.stringify({ data, meta, links: { self: url, next } }), nextLink(next));
}
