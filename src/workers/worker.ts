// One of several workers. It asks the primary process for whatever is counted for the whole service.
import cluster from "node:cluster";
import { z } from "zod";
import type { Metric } from "../formats/prometheus.ts";
import type { Standing } from "../http/guard/rate-limit.ts";
import type { ClientKind, SharedCounts } from "../http/guard/shared-counts.ts";
import { type FromWorker, fromAbove, metrics, standing } from "./messages.ts";

/**
 * Whether this process is a worker. Workers shut down when the primary tells them to, since signals reach all
 * processes at once.
 */
export const isWorker = (): boolean => cluster.isWorker;

/** Whether this process speaks for all: it serves alone, or is the first worker. */
export const isFirst = (): boolean => !cluster.isWorker || cluster.worker?.id === 1;

/** Lets a worker that cannot serve exit as soon as it has nothing left to do. */
export const letGo = (): void => process.channel?.unref();

export class WorkerProcess implements SharedCounts {
  #asked = 0;
  readonly #waiting = new Map<number, (value: unknown) => void>();
  #read: () => readonly Metric[] = () => [];
  #close = (): void => {};

  constructor() {
    process.on("message", (message) => {
      const said = fromAbove.parse(message);
      if (said.say === "close") this.#close();
      else if (said.say === "tell metrics")
        say({ say: "my metrics", round: said.round, metrics: [...this.#read()] });
      else {
        this.#waiting.get(said.id)?.(said.value);
        this.#waiting.delete(said.id);
      }
    });
  }

  /** Calls `close` when the primary tells this worker to shut down. */
  onClose(close: () => void): void {
    this.#close = close;
  }

  /** The database file that the service serves, as `Database.file`. */
  async servedFile(): Promise<string | null> {
    return z
      .string()
      .nullable()
      .parse(await this.#answer((id) => say({ say: "which file", id })));
  }

  async countRequest(kind: ClientKind, client: string): Promise<Standing> {
    return standing.parse(await this.#answer((id) => say({ say: "count request", id, kind, client })));
  }

  async takeExport(): Promise<boolean> {
    return z.boolean().parse(await this.#answer((id) => say({ say: "take export", id })));
  }

  endExport(): void {
    say({ say: "end export" });
  }

  shareMetrics(read: () => readonly Metric[]): void {
    this.#read = read;
  }

  async gatherMetrics(): Promise<readonly Metric[]> {
    return metrics.parse(await this.#answer((id) => say({ say: "gather metrics", id })));
  }

  #answer(ask: (id: number) => void): Promise<unknown> {
    const id = ++this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      ask(id);
    });
  }
}

/** A worker exits with the primary, so that no request waits for an answer that never comes. */
function say(message: FromWorker): void {
  process.send?.(message, undefined, undefined, () => {});
}
