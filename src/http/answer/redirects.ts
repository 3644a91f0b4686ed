// Ids that lead elsewhere: codes in another spelling, and records that were merged into others.

import type { FastifyReply, FastifyRequest } from "fastify";
import type { Resource } from "../../resources/define-resource.ts";
import { countryNamed, pairNamed } from "../../standards/country-names.ts";
import { normalizeCountry, normalizePair } from "../../standards/iso-3166.ts";
import { CORS } from "../wire.ts";

/** Codes in another spelling are answered 308 with the canonical path; true where that was done. */
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

/** The same request, of another id. */
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

/** Whoever takes nothing but HTML is shown the explorer's page; the answer is this one for them alone. */
export function redirectToPage(page: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .headers({ ...CORS, "cache-control": "public, no-cache", vary: "Accept, Accept-Encoding" })
    .redirect(request.server.publicAddress.absolute(page), 303);
}

/** Codes of countries and pairs in any spelling lead to the one canonical id. */
function canonicalId({ fields }: Resource, id: string): string {
  if (fields.id?.kind === "country") return normalizeCountry(id) ?? id;
  if (fields.id?.kind === "relation") return normalizePair(id) ?? id;
  return id;
}

/** The id that a name stands for in the place of a code; null where it is no name of a country, or of two. */
export function namedId({ fields }: Resource, id: string): string | null {
  if (fields.id?.kind === "country") return countryNamed(id);
  return fields.id?.kind === "relation" ? pairNamed(id) : null;
}
