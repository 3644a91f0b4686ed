// Counts the requests of each client in windows of a minute, and says so in `RateLimit` and `RateLimit-Policy`
// (draft-ietf-httpapi-ratelimit-headers-10). Knows nothing of what is asked for.
import { isIPv6 } from "node:net";
import type { FastifyReply } from "fastify";
import { LRUCache } from "lru-cache";
import { ProblemError } from "../../errors.ts";

const WINDOW_S = 60;
/** Clients that are remembered; who is forgotten begins a new window. */
const MAX_CLIENTS = 100_000;

interface Window {
  began: number;
  count: number;
}

/** How a client stands after a request of its own. */
export interface Standing {
  /** What it may still ask; below zero where this was too much. */
  left: number;
  /** Seconds after which there is all of it again. */
  reset: number;
}

/** A quota for each client; a client is whatever one calls so: a network, a token. */
export class RateLimiter {
  readonly #quota: number;
  readonly #windows = new LRUCache<string, Window>({ max: MAX_CLIENTS });

  constructor(requestsPerMinute: number) {
    this.#quota = requestsPerMinute;
  }

  /** Counts one request of a client, at a time in milliseconds that never goes back. */
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

/** Says in an answer how its client stands; a refusal where there is nothing left. */
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
