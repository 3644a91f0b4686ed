// Counts the requests of each client in a window of one minute that slides, and reports them in `RateLimit` and
// `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10). It knows nothing about what is requested.
import { isIPv6 } from "node:net";
import type { FastifyReply } from "fastify";
import { LRUCache } from "lru-cache";
import { ProblemError } from "../../errors.ts";

const WINDOW_S = 60;
const WINDOW_MS = WINDOW_S * 1000;
/** Requests of a client within one step are remembered together, so that a client takes at most 61 steps. */
const STEP_MS = 1000;
/** Clients remembered at the same time. Beyond it, the one let through least recently is forgotten and starts anew. */
const MAX_CLIENTS = 100_000;

/** Requests that were let through shortly after one another. */
interface Step {
  began: number;
  /** All of the step's requests count until the window has passed since this one. */
  last: number;
  count: number;
}

interface Client {
  /** In order; the first one is still in the window. */
  steps: Step[];
  /** The requests of all steps. */
  used: number;
  /** When the latest request was let through. */
  last: number;
}

/** A client's quota after its latest request. */
export interface Standing {
  /** Requests that would be let through now; negative if the latest one was too many. */
  left: number;
  /** Seconds until the first of the counted requests does not count any more. */
  reset: number;
}

/** A quota per client: in no 60 seconds are more requests let through. A client is any string: a network, a token. */
export class RateLimiter {
  readonly #quota: number;
  /** In the order of `last`. With `maxSize` and not `max`, memory is taken as clients come, and not in advance. */
  readonly #clients = new LRUCache<string, Client>({ maxSize: MAX_CLIENTS, sizeCalculation: () => 1 });

  constructor(requestsPerMinute: number) {
    this.#quota = requestsPerMinute;
  }

  /** Clients that are remembered. */
  get size(): number {
    return this.#clients.size;
  }

  /**
   * Counts one request of a client, unless its quota is used up: to ask on makes the wait no longer. `now` is in
   * milliseconds and never goes back.
   */
  take(name: string, now: number): Standing {
    const client = this.#clients.peek(name) ?? { steps: [], used: 0, last: now };
    while (client.steps[0] !== undefined && isOver(client.steps[0], now))
      client.used -= client.steps.shift()?.count ?? 0;
    const left = this.#quota - client.used - 1;
    if (left >= 0) {
      count(client, now);
      this.#clients.set(name, client);
      this.#forget(now);
    }
    const first = client.steps[0]?.last ?? now;
    return { left, reset: Math.ceil((WINDOW_MS - (now - first)) / 1000) };
  }

  /** Forgets the clients that were not let through for a whole window. */
  #forget(now: number): void {
    for (const client of this.#clients.rvalues()) {
      if (client === undefined || !isOver(client, now)) break;
      this.#clients.pop();
    }
  }
}

const isOver = ({ last }: { last: number }, now: number): boolean => now - last >= WINDOW_MS;

function count(client: Client, now: number): void {
  const latest = client.steps.at(-1);
  if (latest === undefined || now - latest.began >= STEP_MS)
    client.steps.push({ began: now, last: now, count: 1 });
  else {
    latest.last = now;
    latest.count++;
  }
  client.used++;
  client.last = now;
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
