// Names each request, so that an answer and a line of the log can be brought together: as the client or a proxy named
// it, where that is short and harmless, or by a name of our own.
import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

export const REQUEST_ID = "x-request-id";

const SAFE = /^[\w.:/+=@-]{1,128}$/;

const PROCESS = randomBytes(4).toString("hex");
let count = 0;

/** The client's own name for a request, if it has one that can be used. */
const sentId = ({ [REQUEST_ID]: sent }: IncomingHttpHeaders): string | null =>
  typeof sent === "string" && SAFE.test(sent) ? sent : null;

export const requestIdOf = ({ headers }: { headers: IncomingHttpHeaders }): string =>
  sentId(headers) ?? `${PROCESS}-${(++count).toString(36)}`;
