// Gives each request an id that links its answer to its log line: the client's or proxy's own id if it is short and
// harmless, otherwise a new one.
import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { REQUEST_ID } from "../headers.ts";

const SAFE = /^[\w.:/+=@-]{1,128}$/;

export class RequestIds {
  readonly #process = randomBytes(4).toString("hex");
  #count = 0;

  /** The client's id for a request if it is safe to use; otherwise the next of ours. */
  of({ headers: { [REQUEST_ID]: sent } }: { headers: IncomingHttpHeaders }): string {
    if (typeof sent === "string" && SAFE.test(sent)) return sent;
    return `${this.#process}-${(++this.#count).toString(36)}`;
  }
}
