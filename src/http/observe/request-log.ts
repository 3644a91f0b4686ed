// Logs requests that were refused, failed, were cut off or slow, and a sample of the rest, since a line costs more
// than a cached answer. Values of the query and header fields are never logged.
import type { FastifyBaseLogger } from "fastify";
import { splitUrl } from "../../query/urls.ts";
import type { Observing } from "./observing.ts";

/** Bad requests must not fill the disk or take time from other clients. */
const LINES_A_SECOND = 100;

/** One line of the log. */
export interface RequestLine {
  reqId: string;
  method: string;
  /** Without the values of its query. */
  url: string;
  route: string;
  status: number;
  ms: number;
  /** Only for refused and failed requests. */
  client?: string;
}

export class RequestLog {
  readonly #logger: FastifyBaseLogger;
  readonly #sample: number;
  readonly #slowMs: number;
  #unsampled = 0;
  #second = 0;
  #lines = 0;
  #leftOut = 0;

  constructor(logger: FastifyBaseLogger, { logSample, slowMs }: Pick<Observing, "logSample" | "slowMs">) {
    this.#logger = logger;
    this.#sample = logSample === 0 ? Number.POSITIVE_INFINITY : logSample;
    this.#slowMs = slowMs;
  }

  /** Whether to log an answer. Call it once per answer, since it counts them. */
  wants(status: number, ms: number, cut: boolean): boolean {
    if (status < 400 && ms < this.#slowMs && !cut) {
      if (++this.#unsampled < this.#sample) return false;
      this.#unsampled = 0;
    }
    return this.#hasRoom();
  }

  write(line: RequestLine, cut: boolean): void {
    const { status, ms } = line;
    const said =
      status >= 500
        ? "failed"
        : status >= 400
          ? "refused"
          : cut
            ? "the client left"
            : ms < this.#slowMs
              ? "answered"
              : "slow";
    const rounded = { ...line, ms: Math.round(ms * 100) / 100 };
    const whole = this.#leftOut === 0 ? rounded : { ...rounded, linesLeftOut: this.#leftOut };
    this.#leftOut = 0;
    this.#logger[status >= 500 ? "warn" : "info"](whole, said);
  }

  #hasRoom(): boolean {
    const second = Math.floor(performance.now() / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#lines = 0;
    }
    if (this.#lines++ < LINES_A_SECOND) return true;
    this.#leftOut++;
    return false;
  }
}

const PARAMETER = /^[a-z][a-z_.]{0,59}$/;
const TOKEN = /entente(?:_|%5f)[\w%-]*/gi;
const MOST_CHARACTERS = 500;

/** A URL with the names of its parameters only. Values may be secret, and so may unknown names. */
export function loggedUrl(url: string): string {
  const { path, query } = splitUrl(url.slice(0, MOST_CHARACTERS));
  const shown = path.replaceAll(TOKEN, "[token]");
  if (query === "") return shown;
  const names = query.split("&").map((pair) => pair.split("=", 1)[0] ?? "");
  return `${shown}?${names.map((name) => (PARAMETER.test(name) ? name : "[…]")).join("&")}`;
}
