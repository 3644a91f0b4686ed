// Checks every request before anything is read for it: the length of its URL, the client's rate, the server's load.
// While no limit is near, this costs two comparisons.

import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Database } from "../../db/connection/database.ts";
import { findToken } from "../../db/tokens.ts";
import { ProblemError } from "../../errors.ts";
import { sendProblem } from "../answer/send.ts";
import { wrongHost } from "../headers.ts";
import type { Limits } from "../limits.ts";
import { bearerOf } from "./authorize.ts";
import { clientOf, type Standing, tellStanding } from "./rate-limit.ts";
import type { SharedCounts } from "./shared-counts.ts";
import { Waiting } from "./waiting.ts";

/** Paths that answer under any load, so that an operator can see what is going on. */
export const ALWAYS_ANSWERED: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

/** The problem for a URL that is too long; null if it is not. */
export const longUrl = ({ length }: string, max: number): ProblemError | null =>
  length > max
    ? new ProblemError("URI_TOO_LONG", `the URL has ${length} bytes, more than the limit of ${max}`)
    : null;

/** Register it before the routes that it protects. */
export function registerProtection(
  app: FastifyInstance,
  database: Database,
  limits: Limits,
  service: SharedCounts,
): { waiting: Waiting } {
  const count = counterOf(database, limits, service);
  const waiting = new Waiting(limits.waitMs);

  app.server.on("connection", waiting.notice);
  // Other expectations than `100-continue` are ignored: the request is handled as usual.
  app.server.on("checkExpectation", (request, response) => app.server.emit("request", request, response));

  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-content-type-options", "nosniff");
    const wrong = wrongHost(request.raw);
    if (wrong !== null) {
      reply.header("connection", "close");
      answer(new ProblemError("MALFORMED_REQUEST", wrong));
    } else if (ALWAYS_ANSWERED.has(request.routeOptions.url ?? ""))
      answer(longUrl(request.url, limits.urlBytes));
    else if (count === null) enter();
    else
      count(request).then((counted) => {
        const refusal = counted === null ? null : tellStanding(reply, counted.quota, counted.standing);
        if (refusal === null) enter();
        else answer(refusal);
      }, done);

    function enter(): void {
      waiting.enter(isCheap(request), (isLate) => {
        // The client has left.
        if (reply.raw.destroyed) return;
        try {
          if (!isLate) database.ensureInPlace();
          answer(isLate ? overloaded() : longUrl(request.url, limits.urlBytes));
        } catch (error) {
          // Errors thrown after a wait do not reach Fastify's own error handling.
          done(error instanceof Error ? error : new Error(String(error)));
        }
      });
    }

    function answer(refusal: ProblemError | null): void {
      if (refusal === null) done();
      else sendProblem(request, reply, refusal);
    }
  });

  return { waiting };
}

/** Whether a request asks for one record as it is now. */
const isCheap = ({ routeOptions, url }: FastifyRequest): boolean =>
  routeOptions.url?.endsWith("/:id") === true && !/[?&](?:as_of|known_at)=/.test(url);

const overloaded = () => new ProblemError("OVERLOADED", "more requests arrive than can be answered in time");

type Count = (request: FastifyRequest) => Promise<{ quota: number; standing: Standing } | null>;

/** Counts a request by its token, or else by its address; null if there is no limit. */
function counterOf(
  database: Database,
  { requestsPerMinute, tokenRequestsPerMinute }: Limits,
  service: SharedCounts,
): Count | null {
  if (requestsPerMinute === 0 && tokenRequestsPerMinute === 0) return null;
  return async (request) => {
    const bearer = tokenRequestsPerMinute === 0 ? undefined : bearerOf(request);
    // An invalid token counts by address, so that guessing tokens is limited.
    const token = bearer === undefined ? undefined : findToken(database, bearer);
    if (token !== undefined)
      return { quota: tokenRequestsPerMinute, standing: await service.countRequest("token", token.id) };
    if (requestsPerMinute === 0) return null;
    return {
      quota: requestsPerMinute,
      standing: await service.countRequest("address", clientOf(request.ip)),
    };
  };
}
