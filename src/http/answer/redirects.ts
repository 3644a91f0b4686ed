// Redirects for ids in another spelling and for records that were merged into others.

import type { FastifyReply, FastifyRequest } from "fastify";
import type { Resource } from "../../resources/define-resource.ts";
import { countryNamed, pairNamed } from "../../standards/country-names.ts";
import { normalizeCountry, normalizePair } from "../../standards/iso-3166.ts";
import { CORS } from "../headers.ts";

/** Answers 308 with the canonical path if the id is a code in another spelling. Returns whether it did. */
export function redirectToCanonical(
  resource: Resource,
  id: string,
  request: FastifyRequest,
  reply: FastifyReply,
): boolean {
  const canonical = canonicalId(resource, id);
  if (canonical === id) return false;
  redirectTo(resource, canonical, request, reply, 308);
  return true;
}

/** Redirects to the same URL with another id. */
export function redirectTo(
  { path }: Resource,
  id: string,
  request: FastifyRequest,
  reply: FastifyReply,
  status: 301 | 308,
): FastifyReply {
  const rest = request.url.slice(`/v1/${path}/`.length).replace(/^[^./?]*/, "");
  const to = request.server.publicAddress.absolute(`/v1/${path}/${id}${rest}`);
  return reply.headers(CORS).redirect(to, status);
}

/** Sends a client that accepts only HTML to the explorer's page. */
export function redirectToPage(page: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .headers({ ...CORS, "cache-control": "public, no-cache", vary: "Accept, Accept-Encoding" })
    .redirect(request.server.publicAddress.absolute(page), 303);
}

/** The canonical spelling of a country code or a pair of codes. */
function canonicalId({ fields }: Resource, id: string): string {
  if (fields.id?.kind === "country") return normalizeCountry(id) ?? id;
  if (fields.id?.kind === "relation") return normalizePair(id) ?? id;
  return id;
}

/** The id for a country name used in place of a code; null if it names no country, or more than one. */
export function namedId({ fields }: Resource, id: string): string | null {
  if (fields.id?.kind === "country") return countryNamed(id);
  return fields.id?.kind === "relation" ? pairNamed(id) : null;
}
