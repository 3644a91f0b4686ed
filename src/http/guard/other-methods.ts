// Answers methods that a path does not support: 405 with `Allow`, and 204 for a CORS preflight. It adds no routes of
// its own, since a route per method and path would slow down the start.

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Database } from "../../db/connection/database.ts";
import { writesAreOn } from "../../db/tokens.ts";
import { ProblemError } from "../../errors.ts";
import { splitUrl } from "../../query/urls.ts";
import { CORS, READ_METHODS } from "../headers.ts";
import type { PublicAddress } from "../public-address.ts";
import { nearPath } from "./near-path.ts";

const WRITE_METHODS = ["POST", "PUT", "PATCH", "DELETE"] as const;

/**
 * Register it before the routes that read and after those that write: it answers the methods that the latter leave.
 * `queryPaths` can be read by POST too.
 */
export function registerOtherMethods(
  app: FastifyInstance,
  database: Database,
  queryPaths: ReadonlySet<string>,
): void {
  // No body is read here, so none is parsed and none can fail.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, _payload, done) => done(null));
  const paths = new Paths();
  app.addHook("onRoute", ({ method, url }) => {
    if (method === "GET") paths.add(url);
  });

  app.setNotFoundHandler((request, reply) => {
    const { path } = splitUrl(request.url);
    const url = paths.find(path);
    if (url === undefined) throw nothingAt(path, paths, request.server.publicAddress);
    const writes = writesAreOn(database)
      ? WRITE_METHODS.filter((method) => app.hasRoute({ method, url }))
      : [];
    const queries = queryPaths.has(path) ? ["POST"] : [];
    return answerOther(request, reply, [...READ_METHODS, ...queries, ...writes].join(", "));
  });
}

function nothingAt(path: string, paths: Paths, address: PublicAddress): ProblemError {
  const detail = `there is nothing at ${address.link(path.slice(0, 200))}`;
  const meant = nearPath(path, paths.all);
  if (meant === null) return new ProblemError("ROUTE_NOT_FOUND", detail);
  const near = address.link(meant);
  const told = `${detail}: did you mean ${near}?`;
  return new ProblemError("ROUTE_NOT_FOUND", told, [{ parameter: "path", detail: told, did_you_mean: near }]);
}

function answerOther(request: FastifyRequest, reply: FastifyReply, allow: string): FastifyReply {
  reply.header("allow", allow);
  if (request.method !== "OPTIONS")
    throw new ProblemError("METHOD_NOT_ALLOWED", `${request.method} is not allowed here: ${allow} are`);
  return reply
    .code(204)
    .headers({
      ...CORS,
      "access-control-allow-methods": allow,
      // The wildcard does not cover Authorization (Fetch, section 3.3.3).
      "access-control-allow-headers": "*, Authorization",
      "access-control-max-age": "86400",
    })
    .send();
}

/** The paths of the read routes in Fastify's notation: `/v1/visits/:id`, `/docs/*`. */
class Paths {
  readonly #plain = new Set<string>();
  /** Paths with parameters or wildcards. */
  readonly #patterns: { url: string; pattern: RegExp }[] = [];

  add(url: string): void {
    if (/[:*]/.test(url)) this.#patterns.push({ url, pattern: patternOf(url) });
    else this.#plain.add(url);
  }

  get all(): string[] {
    return [...this.#plain, ...this.#patterns.map(({ url }) => url)];
  }

  find(path: string): string | undefined {
    return this.#plain.has(path) ? path : this.#patterns.find(({ pattern }) => pattern.test(path))?.url;
  }
}

const patternOf = (url: string): RegExp =>
  new RegExp(`^${url.replaceAll(".", "\\.").replaceAll("*", ".*").replaceAll(/:\w+/g, "[^/]+")}$`);
