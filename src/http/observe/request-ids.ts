// Names each request, so that an answer and a line of the log can be brought together: as the client or a proxy named
// it, where that is short and harmless, or by a name of our own.
import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { REQUEST_ID } from "../wire.ts";

const SAFE = /^[\w.:/+=@-]{1,128}$/;

export class RequestIds {
  readonly #process = randomBytes(4).toString("hex");
  #count = 0;

  /** The client's own name for a request, if it has one that can be used; or the next of ours. */
  of({ headers: { [REQUEST_ID]: sent } }: { headers: IncomingHttpHeaders }): string {
    if (typeof sent === "string" && SAFE.test(sent)) return sent;
    return `${this.#process}-${(++this.#count).toString(36)}`;
  }
}
