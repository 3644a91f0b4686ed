// The host that a request names: one, and only one (RFC 9112, section 3.2). Node would take the first of several.
import type { IncomingMessage } from "node:http";

/** What is wrong with the `Host` of a request; null where nothing is. */
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
