// Sums the figures of all workers. Counters must never decrease, so those of dead workers, and of workers too busy to
// report, keep their last values.
import { joinMetrics, type Metric } from "../formats/prometheus.ts";
import { processesMetrics } from "../http/guard/shared-counts.ts";

/** A worker may be in the middle of a query. Prometheus gives up after ten seconds. */
const PATIENCE_MS = 1000;

interface Round {
  told: Map<number, Metric[]>;
  /** Checks whether all workers have reported. */
  look: () => void;
}

export class MetricsGatherer {
  readonly #ask: (worker: number, round: number) => void;
  #rounds = 0;
  readonly #open = new Map<number, Round>();
  /** The last report of each worker. */
  readonly #last = new Map<number, Metric[]>();
  /** The summed counters of dead workers. */
  #former: Metric[] = [];

  constructor(ask: (worker: number, round: number) => void) {
    this.#ask = ask;
  }

  /** The combined figures of these workers, as far as they report in time. */
  gather(workers: readonly number[]): Promise<Metric[]> {
    const round = ++this.#rounds;
    const told = new Map<number, Metric[]>();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#open.delete(round);
        resolve(this.#join(workers, told));
      };
      const timer = setTimeout(end, PATIENCE_MS);
      const look = () => {
        if (workers.every((worker) => told.has(worker))) end();
      };
      this.#open.set(round, { told, look });
      for (const worker of workers) this.#ask(worker, round);
    });
  }

  hear(worker: number, round: number, metrics: Metric[]): void {
    this.#last.set(worker, metrics);
    const open = this.#open.get(round);
    open?.told.set(worker, metrics);
    open?.look();
  }

  forget(worker: number): void {
    this.#former = joinMetrics([this.#former, countersOf(this.#last.get(worker))]);
    this.#last.delete(worker);
  }

  #join(workers: readonly number[], told: ReadonlyMap<number, Metric[]>): Metric[] {
    const figures = workers
      .filter((worker) => told.has(worker) || this.#last.has(worker))
      .map((worker) => told.get(worker) ?? countersOf(this.#last.get(worker)));
    return [...processesMetrics(workers.length, told.size), ...joinMetrics([...figures, this.#former])];
  }
}

const countersOf = (metrics: readonly Metric[] = []): Metric[] =>
  metrics.filter(({ type }) => type !== "gauge");
