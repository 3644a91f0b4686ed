// Counts the requests of each client in windows of one minute and reports them in `RateLimit` and `RateLimit-Policy`
// (draft-ietf-httpapi-ratelimit-headers-10). It knows nothing about what is requested.
import { isIPv6 } from "node:net";
import type { FastifyReply } from "fastify";
import { LRUCache } from "lru-cache";
import { ProblemError } from "../../errors.ts";

const WINDOW_S = 60;
/** Clients remembered at the same time; a forgotten one starts a new window. */
const MAX_CLIENTS = 100_000;

interface Window {
  began: number;
  count: number;
}

/** A client's quota after its latest request. */
export interface Standing {
  /** Requests left in this window; negative if the latest one was too many. */
  left: number;
  /** Seconds until the quota is full again. */
  reset: number;
}

/** A quota per client. A client is any string: a network, a token. */
export class RateLimiter {
  readonly #quota: number;
  // With `maxSize` instead of `max`, its memory grows with the clients, and none is taken in advance.
  readonly #windows = new LRUCache<string, Window>({ maxSize: MAX_CLIENTS, sizeCalculation: () => 1 });

  constructor(requestsPerMinute: number) {
    this.#quota = requestsPerMinute;
  }

  /** Counts one request of a client; `now` is in milliseconds and never goes back. */
  take(client: string, now: number): Standing {
    let window = this.#windows.get(client);
    if (window === undefined || now - window.began >= WINDOW_S * 1000) {
      window = { began: now, count: 0 };
      this.#windows.set(client, window);
    }
    return {
      left: this.#quota - ++window.count,
      reset: Math.max(1, Math.ceil((WINDOW_S * 1000 - (now - window.began)) / 1000)),
    };
  }
}

/** Writes a client's quota into an answer; returns a refusal if nothing is left. */
export function tellStanding(
  reply: FastifyReply,
  requestsPerMinute: number,
  { left, reset }: Standing,
): ProblemError | null {
  reply.header("ratelimit-policy", `"minute";q=${requestsPerMinute};w=${WINDOW_S}`);
  reply.header("ratelimit", `"minute";r=${Math.max(0, left)};t=${reset}`);
  if (left >= 0) return null;
  reply.header("retry-after", reset);
  return new ProblemError("RATE_LIMITED", `more than ${requestsPerMinute} requests in ${WINDOW_S} seconds`);
}

/** The client behind an address. An IPv6 network of 64 bits is one client, since each host has all of its addresses. */
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
