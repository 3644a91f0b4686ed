// Reads the query string of a request.
import type { FastifyRequest } from "fastify";
import { type RawQuery, readQueryString, refuseUnlisted } from "../query/parse/raw-query.ts";
import { splitUrl } from "../query/urls.ts";

export const readQuery = ({ url }: FastifyRequest): RawQuery => readQueryString(splitUrl(url).query);

/** For paths without parameters: refuses any query instead of ignoring it. */
export const refuseQuery = (request: FastifyRequest): void => refuseUnlisted(readQuery(request), []);
