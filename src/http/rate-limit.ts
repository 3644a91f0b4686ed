// Counts the requests of each client in windows of a minute, and says so in `RateLimit` and `RateLimit-Policy`
// (draft-ietf-httpapi-ratelimit-headers-10). Knows nothing of what is asked for.
import { isIPv6 } from "node:net";
import { LRUCache } from "lru-cache";
import { ProblemError } from "../errors.ts";

const WINDOW_S = 60;
/** Clients that are remembered; who is forgotten begins a new window. */
const MAX_CLIENTS = 100_000;

interface Window {
  began: number;
  count: number;
}

/** The header fields of an answer, and where there is nothing left, a refusal. */
export interface Allowance {
  headers: { "ratelimit-policy": string; ratelimit: string };
  /** Seconds after which there is all of it again. */
  reset: number;
  refusal: ProblemError | null;
}

/** A quota for each client; a client is whatever one calls so: a network, a token. */
export class RateLimiter {
  readonly #quota: number;
  readonly #policy: string;
  readonly #windows = new LRUCache<string, Window>({ max: MAX_CLIENTS });

  constructor(requestsPerMinute: number) {
    this.#quota = requestsPerMinute;
    this.#policy = `"minute";q=${requestsPerMinute};w=${WINDOW_S}`;
  }

  /** Counts one request of a client, at a time in milliseconds that never goes back. */
  take(client: string, now: number): Allowance {
    let window = this.#windows.get(client);
    if (window === undefined || now - window.began >= WINDOW_S * 1000) {
      window = { began: now, count: 0 };
      this.#windows.set(client, window);
    }
    const left = this.#quota - ++window.count;
    const reset = Math.max(1, Math.ceil((WINDOW_S * 1000 - (now - window.began)) / 1000));
    return {
      headers: {
        "ratelimit-policy": this.#policy,
        ratelimit: `"minute";r=${Math.max(0, left)};t=${reset}`,
      },
      reset,
      refusal:
        left < 0
          ? new ProblemError("RATE_LIMITED", `more than ${this.#quota} requests in ${WINDOW_S} seconds`)
          : null,
    };
  }
}

/** Whom an address stands for: an IPv6 network of 64 bits is one client, since each host has all of its addresses. */
export function clientOf(address: string): string {
  if (!isIPv6(address)) return address;
  if (/^::ffff:\d+\.\d+\.\d+\.\d+$/i.test(address)) return address.slice(7);
  const [head = "", tail = ""] = address.split("%", 1)[0]?.split("::") ?? [];
  const groups = (text: string) => text.split(":").filter((group) => group !== "");
  const missing = 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array.from({ length: Math.max(0, missing) }, () => "0"), ...groups(tail)];
  return all
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":");
}
