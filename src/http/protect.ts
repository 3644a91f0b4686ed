// What every request meets first, before anything is read for it: a URL that is too long, a client that asks too often,
// a server that has too much to do. Costs two comparisons where no limit is near.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Database } from "../db/open.ts";
import { findToken } from "../db/tokens.ts";
import { ProblemError } from "../errors.ts";
import { bearerOf } from "./authorize.ts";
import { ALWAYS_ANSWERED } from "./common-responses.ts";
import type { Limits } from "./limits.ts";
import { type Allowance, clientOf, RateLimiter } from "./rate-limit.ts";
import { sendProblem } from "./send.ts";
import { Waiting } from "./waiting.ts";

const RETRY_AFTER_S = 1;

/** The problem of a URL that is too long to be meant; null where it is not. */
export const longUrl = ({ length }: string, max: number): ProblemError | null =>
  length > max
    ? new ProblemError("URI_TOO_LONG", `the URL has ${length} bytes, more than the ${max} that are read`)
    : null;

/** Register it before the routes that it is to protect. */
export function registerProtection(
  app: FastifyInstance,
  database: Database,
  limits: Limits,
): { waiting: Waiting } {
  const take = limiterOf(database, limits);
  const waiting = new Waiting(limits.waitMs);

  app.server.on("connection", waiting.notice);

  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-content-type-options", "nosniff");
    if (ALWAYS_ANSWERED.has(request.routeOptions.url ?? "")) {
      answer(longUrl(request.url, limits.urlBytes));
      return;
    }
    waiting.enter((isLate) => {
      // Nobody waits for the answer any more.
      if (reply.raw.destroyed) return;
      try {
        answer(isLate ? overloaded(reply) : refusalOf(request, reply));
      } catch (error) {
        // Whoever had to wait is out of reach of Fastify's own handling.
        done(error instanceof Error ? error : new Error(String(error)));
      }
    });

    function answer(refusal: ProblemError | null): void {
      if (refusal === null) done();
      else sendProblem(request, reply, refusal);
    }
  });

  function overloaded(reply: FastifyReply): ProblemError {
    reply.header("retry-after", RETRY_AFTER_S);
    return new ProblemError("OVERLOADED", "more requests arrive than can be answered in time");
  }

  function refusalOf(request: FastifyRequest, reply: FastifyReply): ProblemError | null {
    const allowance = take?.(request, performance.now()) ?? null;
    if (allowance === null) return longUrl(request.url, limits.urlBytes);
    reply.headers(allowance.headers);
    if (allowance.refusal === null) return longUrl(request.url, limits.urlBytes);
    reply.header("retry-after", allowance.reset);
    return allowance.refusal;
  }

  return { waiting };
}

type Take = (request: FastifyRequest, now: number) => Allowance | null;

/** Counts a request against its token, wherever it is used from, or against its address; null where nothing is limited. */
function limiterOf(database: Database, { requestsPerMinute, tokenRequestsPerMinute }: Limits): Take | null {
  const byAddress = requestsPerMinute === 0 ? null : new RateLimiter(requestsPerMinute);
  const byToken = tokenRequestsPerMinute === 0 ? null : new RateLimiter(tokenRequestsPerMinute);
  if (byAddress === null && byToken === null) return null;
  return (request, now) => {
    const bearer = byToken === null ? undefined : bearerOf(request);
    // One that is guessed counts against the address of who guesses.
    const token = bearer === undefined ? undefined : findToken(database, bearer);
    if (token !== undefined && byToken !== null) return byToken.take(token.id, now);
    return byAddress?.take(clientOf(request.ip), now) ?? null;
  };
}
