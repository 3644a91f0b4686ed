// What every request meets first, before anything is read for it: a URL that is too long, a client that asks too often,
// a server that has too much to do. Costs two comparisons where no limit is near.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ProblemError } from "../errors.ts";
import { ALWAYS_ANSWERED } from "./common-responses.ts";
import type { Limits } from "./limits.ts";
import { clientOf, RateLimiter } from "./rate-limit.ts";
import { sendProblem } from "./send.ts";
import { Waiting } from "./waiting.ts";

const RETRY_AFTER_S = 1;

/** The problem of a URL that is too long to be meant; null where it is not. */
export const longUrl = ({ length }: string, max: number): ProblemError | null =>
  length > max
    ? new ProblemError("URI_TOO_LONG", `the URL has ${length} bytes, more than the ${max} that are read`)
    : null;

/** Register it before the routes that it is to protect. */
export function registerProtection(app: FastifyInstance, limits: Limits): { waiting: Waiting } {
  const limiter = limits.requestsPerMinute === 0 ? null : new RateLimiter(limits.requestsPerMinute);
  const waiting = new Waiting(limits.waitMs);

  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-content-type-options", "nosniff");
    const now = performance.now();
    const refusal = refusalOf(request, reply, now);
    if (refusal === null) done();
    else sendProblem(request, reply, refusal);
  });

  function refusalOf(request: FastifyRequest, reply: FastifyReply, now: number): ProblemError | null {
    const late = waiting.isTooLong(now);
    if (limiter === null && !late) return longUrl(request.url, limits.urlBytes);
    if (ALWAYS_ANSWERED.has(request.routeOptions.url ?? "")) return null;
    if (late) {
      reply.header("retry-after", RETRY_AFTER_S);
      return new ProblemError("OVERLOADED", "more requests arrive than can be answered in time");
    }
    const allowance = limiter?.take(clientOf(request.ip), now);
    if (allowance === undefined) return longUrl(request.url, limits.urlBytes);
    reply.headers(allowance.headers);
    if (allowance.retryAfter === null) return longUrl(request.url, limits.urlBytes);
    reply.header("retry-after", allowance.retryAfter);
    return limiter?.refusal() ?? null;
  }

  return { waiting };
}
