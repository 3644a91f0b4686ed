// One of several processes that answer: what is counted for the whole service it asks of the process above it.
import cluster from "node:cluster";
import { z } from "zod";
import type { Metric } from "../formats/prometheus.ts";
import type { Standing } from "../http/guard/rate-limit.ts";
import type { ClientKind, Service } from "../http/guard/service.ts";
import { type FromWorker, fromAbove, metrics, standing } from "./messages.ts";

/** Whether this process is one of several, and ends when the one above says so: signals go to all of them at once. */
export const isWorker = (): boolean => cluster.isWorker;

/** Lets a worker that cannot serve end, as soon as it has nothing more to do. */
export const letGo = (): void => process.channel?.unref();

export class WorkerProcess implements Service {
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

  /** Calls `close` when this worker is told to end. */
  onClose(close: () => void): void {
    this.#close = close;
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

/** A worker ends with the process above it, so that nobody waits for an answer which does not come. */
function say(message: FromWorker): void {
  process.send?.(message, undefined, undefined, () => {});
}
