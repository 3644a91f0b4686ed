// State shared by all processes of the service: request counts per client, running exports, and the figures for
// `/metrics`. `OneProcess` is for a single process; src/workers has the one for several.
import type { Metric } from "../../formats/prometheus.ts";
import type { Limits } from "../limits.ts";
import { RateLimiter, type Standing } from "./rate-limit.ts";

/** A client is identified by address (or network) or by token. */
export const CLIENT_KINDS = ["address", "token"] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

export interface SharedCounts {
  /** Counts one request of a client and returns its quota. */
  countRequest(kind: ClientKind, client: string): Promise<Standing>;
  /** Takes an export slot, if one is free. Call `endExport` when the export has ended. */
  takeExport(): Promise<boolean>;
  endExport(): void;
  /** Adds the figures of this process to those of the service. */
  shareMetrics(read: () => readonly Metric[]): void;
  /** The figures of all processes together. */
  gatherMetrics(): Promise<readonly Metric[]>;
}

/** The counts, as one process holds them. */
export class Tallies {
  readonly #limiters: Readonly<Record<ClientKind, RateLimiter>>;
  readonly #maxExports: number;
  #exports = 0;

  constructor({ requestsPerMinute, tokenRequestsPerMinute, exports }: Limits) {
    this.#limiters = {
      address: new RateLimiter(requestsPerMinute),
      token: new RateLimiter(tokenRequestsPerMinute),
    };
    this.#maxExports = exports === 0 ? Number.POSITIVE_INFINITY : exports;
  }

  countRequest(kind: ClientKind, client: string): Standing {
    return this.#limiters[kind].take(client, performance.now());
  }

  takeExport(): boolean {
    if (this.#exports >= this.#maxExports) return false;
    this.#exports++;
    return true;
  }

  endExport(): void {
    this.#exports--;
  }
}

export class OneProcess implements SharedCounts {
  readonly #tallies: Tallies;
  #read: () => readonly Metric[] = () => [];

  constructor(limits: Limits) {
    this.#tallies = new Tallies(limits);
  }

  async countRequest(kind: ClientKind, client: string): Promise<Standing> {
    return this.#tallies.countRequest(kind, client);
  }

  async takeExport(): Promise<boolean> {
    return this.#tallies.takeExport();
  }

  endExport(): void {
    this.#tallies.endExport();
  }

  shareMetrics(read: () => readonly Metric[]): void {
    this.#read = read;
  }

  async gatherMetrics(): Promise<readonly Metric[]> {
    return [...processesMetrics(1, 1), ...this.#read()];
  }
}

/** How many processes answer requests, and how many of them reported their figures in time. */
export const processesMetrics = (all: number, told: number): Metric[] => [
  {
    name: "entente_processes",
    help: "Processes that answer requests.",
    type: "gauge",
    samples: [{ value: all }],
  },
  {
    name: "entente_processes_told",
    help: "Processes that reported their figures in time. For the others, counters are those of their last report.",
    type: "gauge",
    samples: [{ value: told }],
  },
];
