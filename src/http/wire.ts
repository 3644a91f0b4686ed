// What requests and answers have in common, whatever they are about: names of headers, headers of every answer, methods,
// and the host.
import type { IncomingMessage } from "node:http";

/** Names a request, in its answer and in the log. */
export const REQUEST_ID = "x-request-id";

/** The methods that every path has which can be read. */
export const READ_METHODS = ["GET", "HEAD", "OPTIONS"] as const;

/** What any origin may read; the API holds nothing private and takes no credentials. */
export const CORS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "ETag, Last-Modified, Link, Location, Retry-After, Dataset-Version, Repr-Digest, X-Request-Id",
} as const;

/** Of an answer as JSON that caches may keep, as long as they ask each time whether it is still right. */
export const JSON_HEADERS = {
  ...CORS,
  "x-content-type-options": "nosniff",
  "content-type": "application/json; charset=utf-8",
  "cache-control": "public, no-cache",
  vary: "Accept, Accept-Encoding",
} as const;

/**
 * What is wrong with the `Host` of a request, which must have one and only one (RFC 9112, section 3.2); null where nothing
 * is. Node would take the first of several.
 */
export function wrongHost({ rawHeaders, headers, httpVersion }: IncomingMessage): string | null {
  if (headers.host === undefined)
    return httpVersion === "1.1" ? "the request has no Host, which HTTP/1.1 asks for" : null;
  let hosts = 0;
  // Names and values take turns.
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === "host") hosts++;
  }
  return hosts > 1 ? `the request has ${hosts} lines of Host, and must have one` : null;
}
