// Header names and constant headers, the methods of paths that can be read, and the check of `Host`.
import type { IncomingMessage } from "node:http";

/** Carries the request's id in requests and answers. */
export const REQUEST_ID = "x-request-id";

/** The methods of every path that can be read. */
export const READ_METHODS = ["GET", "HEAD", "OPTIONS"] as const;

/** Any origin may read: the API holds nothing private and takes no cookies. */
export const CORS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "ETag, Last-Modified, Link, Location, Retry-After, Dataset-Version, Repr-Digest, Accept-Ranges, Content-Range, X-Request-Id",
} as const;

/** For JSON answers that caches may keep if they revalidate them each time. */
export const JSON_HEADERS = {
  ...CORS,
  "x-content-type-options": "nosniff",
  "content-type": "application/json; charset=utf-8",
  "cache-control": "public, no-cache",
  vary: "Accept, Accept-Encoding",
} as const;

/**
 * What is wrong with a request's `Host`, of which there must be exactly one (RFC 9112, section 3.2); null if nothing
 * is. Node would take the first of several.
 */
export function wrongHost({ rawHeaders, headers, httpVersion }: IncomingMessage): string | null {
  if (headers.host === undefined)
    return httpVersion === "1.1" ? "the request has no Host, which HTTP/1.1 asks for" : null;
  let hosts = 0;
  // Names and values alternate.
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === "host") hosts++;
  }
  return hosts > 1 ? `the request has ${hosts} lines of Host, and must have one` : null;
}
