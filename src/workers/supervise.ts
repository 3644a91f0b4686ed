// Several processes that answer, under one that starts them, replaces those that die, and ends them all. The one above
// answers no client and keeps no connection to the database; it counts what is counted for all of them.
import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import closeWithGrace from "close-with-grace";
import type { Logger } from "pino";
import type { Limits } from "../http/guard/limits.ts";
import { Tallies } from "../http/guard/service.ts";
import { MetricsGatherer } from "./gather-metrics.ts";
import { type FromAbove, type FromWorker, fromWorker } from "./messages.ts";

/** What dies more often than this within a minute will not get better by being started again. */
const MAX_DEATHS = 10;
const MINUTE_MS = 60_000;

/** A worker takes up to ten seconds to end well, and a moment to say so. */
const PATIENCE_MS = 11_000;

/** Starts so many workers, and keeps up their number until this process is told to end. */
export function superviseWorkers(count: number, limits: Limits, log: Logger): void {
  let ending = false;
  let deaths: number[] = [];
  const forWorkers = new ForWorkers(limits);
  cluster.on("listening", (worker) => forWorkers.serves(worker));
  cluster.on("message", (worker, message) => forWorkers.hear(worker, fromWorker.parse(message)));
  cluster.on("exit", (worker, code, signal) => {
    const served = forWorkers.bury(worker);
    if (ending) return;
    log.error({ worker: worker.process.pid, code, signal }, "a worker died");
    // What is thrown here ends all: it arrives below.
    if (!served) throw new Error("a worker died before it could serve");
    const now = performance.now();
    deaths = [...deaths.filter((at) => at > now - MINUTE_MS), now];
    if (deaths.length > MAX_DEATHS) throw new Error(`more than ${MAX_DEATHS} workers died within a minute`);
    cluster.fork();
  });
  closeWithGrace({ delay: PATIENCE_MS, logger: log }, async ({ err }) => {
    if (err) log.error({ err }, "closing after an error");
    ending = true;
    await Promise.all(Object.values(cluster.workers ?? {}).map(closeWorker));
  });
  for (let started = 0; started < count; started++) cluster.fork();
}

/** What workers ask of the process above them. */
class ForWorkers {
  readonly #tallies: Tallies;
  /** The exports that flow from each worker which serves. */
  readonly #exports = new Map<number, number>();
  readonly #metrics = new MetricsGatherer((worker, round) =>
    tell(cluster.workers?.[worker], { say: "tell metrics", round }),
  );

  constructor(limits: Limits) {
    this.#tallies = new Tallies(limits);
  }

  serves(worker: Worker): void {
    this.#exports.set(worker.id, 0);
  }

  hear(worker: Worker, said: FromWorker): void {
    // Its last words may come after its end.
    if (!this.#exports.has(worker.id)) return;
    switch (said.say) {
      case "count request":
        answer(worker, said.id, this.#tallies.countRequest(said.kind, said.client));
        break;
      case "take export": {
        const taken = this.#tallies.takeExport();
        if (taken) this.#countExports(worker, 1);
        answer(worker, said.id, taken);
        break;
      }
      case "end export":
        this.#tallies.endExport();
        this.#countExports(worker, -1);
        break;
      case "gather metrics":
        this.#metrics.gather([...this.#exports.keys()]).then((metrics) => answer(worker, said.id, metrics));
        break;
      case "my metrics":
        this.#metrics.hear(worker.id, said.round, said.metrics);
    }
  }

  /** Takes back what a worker held that is no more; whether it had come to serve. */
  bury(worker: Worker): boolean {
    const exports = this.#exports.get(worker.id);
    for (let held = exports ?? 0; held > 0; held--) this.#tallies.endExport();
    this.#exports.delete(worker.id);
    this.#metrics.forget(worker.id);
    return exports !== undefined;
  }

  #countExports(worker: Worker, more: number): void {
    this.#exports.set(worker.id, (this.#exports.get(worker.id) ?? 0) + more);
  }
}

async function closeWorker(worker: Worker | undefined): Promise<void> {
  if (worker === undefined || worker.isDead()) return;
  const ended = once(worker, "exit");
  tell(worker, { say: "close" });
  await ended;
}

const answer = (worker: Worker, id: number, value: unknown): void =>
  tell(worker, { say: "answer", id, value });

/** One that has just died hears nothing, which is noticed where it is replaced. */
function tell(worker: Worker | undefined, message: FromAbove): void {
  worker?.process.send(message, undefined, undefined, () => {});
}
