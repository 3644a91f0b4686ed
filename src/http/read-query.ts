// The query string of a request, before anybody looks at what it says.
import type { FastifyRequest } from "fastify";
import { ProblemError } from "../errors.ts";
import { type RawQuery, readQueryString, refuseUnlisted } from "../query/raw-query.ts";
import { splitUrl } from "./urls.ts";

const MAX_URL = 8192;

/** Reads a request's query string; refuses URLs that are too long to be meant. */
export function readQuery({ url }: FastifyRequest): RawQuery {
  if (url.length > MAX_URL) throw new ProblemError("URI_TOO_LONG", `the URL has ${url.length} characters`);
  return readQueryString(splitUrl(url).query);
}

/** For paths that take no parameters: nothing in a query is ignored, here neither. */
export const refuseQuery = (request: FastifyRequest): void => refuseUnlisted(readQuery(request), []);
