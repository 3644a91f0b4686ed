// What every request meets first, before anything is read for it: a URL that is too long, a client that asks too often,
// a server that has too much to do. Costs two comparisons where no limit is near.

import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Database } from "../../db/connection/database.ts";
import { findToken } from "../../db/tokens.ts";
import { ProblemError } from "../../errors.ts";
import { sendProblem } from "../answer/send.ts";
import { wrongHost } from "../wire.ts";
import { bearerOf } from "./authorize.ts";
import type { Limits } from "./limits.ts";
import { clientOf, type Standing, tellStanding } from "./rate-limit.ts";
import type { Service } from "./service.ts";
import { Waiting } from "./waiting.ts";

/** Paths that answer whatever the load: an operator must see what goes on. */
export const ALWAYS_ANSWERED: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

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
  service: Service,
): { waiting: Waiting } {
  const count = counterOf(database, limits, service);
  const waiting = new Waiting(limits.waitMs);

  app.server.on("connection", waiting.notice);
  // What else a client expects than to go on with its body, it will see.
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
      waiting.enter((isLate) => {
        // Nobody waits for the answer any more.
        if (reply.raw.destroyed) return;
        try {
          answer(isLate ? overloaded() : longUrl(request.url, limits.urlBytes));
        } catch (error) {
          // Whoever had to wait is out of reach of Fastify's own handling.
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

const overloaded = () => new ProblemError("OVERLOADED", "more requests arrive than can be answered in time");

type Count = (request: FastifyRequest) => Promise<{ quota: number; standing: Standing } | null>;

/** Counts a request against its token, wherever it is used from, or against its address; null where nothing is limited. */
function counterOf(
  database: Database,
  { requestsPerMinute, tokenRequestsPerMinute }: Limits,
  service: Service,
): Count | null {
  if (requestsPerMinute === 0 && tokenRequestsPerMinute === 0) return null;
  return async (request) => {
    const bearer = tokenRequestsPerMinute === 0 ? undefined : bearerOf(request);
    // One that is guessed counts against the address of who guesses.
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
