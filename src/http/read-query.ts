// The query string of a request, before anybody looks at what it says.
import type { FastifyRequest } from "fastify";
import { type RawQuery, readQueryString, refuseUnlisted } from "../query/parse/raw-query.ts";
import { splitUrl } from "../query/urls.ts";

/** Reads a request's query string. */
export const readQuery = ({ url }: FastifyRequest): RawQuery => readQueryString(splitUrl(url).query);

/** For paths that take no parameters: nothing in a query is ignored, here neither. */
export const refuseQuery = (request: FastifyRequest): void => refuseUnlisted(readQuery(request), []);
