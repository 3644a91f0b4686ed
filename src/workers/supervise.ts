// The primary process: starts several workers, replaces those that die, and shuts them all down. It serves no
// requests and has no database connection; it keeps the counts that workers share.
import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import closeWithGrace from "close-with-grace";
import type { Logger } from "pino";
import { Tallies } from "../http/guard/shared-counts.ts";
import type { Limits } from "../http/limits.ts";
import { MetricsGatherer } from "./gather-metrics.ts";
import { type FromAbove, type FromWorker, fromWorker } from "./messages.ts";

/** If more workers than this die within a minute, starting new ones will not help. */
const MAX_DEATHS = 10;
const MINUTE_MS = 60_000;

/** A worker takes up to ten seconds to shut down, and a moment to report it. */
const PATIENCE_MS = 11_000;

/** The database file of the service, and whether it is still in its place. */
export interface ServedFile {
  file: string | null;
  isInPlace: () => boolean;
}

/**
 * Starts this many workers and replaces those that die, until this process is told to shut down. All serve one file: if
 * it was removed or replaced, the workers that have it open say so, and no other is started.
 */
export function superviseWorkers(
  count: number,
  limits: Limits,
  log: Logger,
  { file, isInPlace }: ServedFile,
): void {
  let ending = false;
  let deaths: number[] = [];
  const forWorkers = new ForWorkers(limits, file);
  cluster.on("listening", (worker) => forWorkers.serves(worker));
  cluster.on("message", (worker, message) => forWorkers.hear(worker, fromWorker.parse(message)));
  cluster.on("exit", (worker, code, signal) => {
    const served = forWorkers.bury(worker);
    if (ending) return;
    log.error({ worker: worker.process.pid, code, signal }, "a worker died");
    if (!isInPlace() && forWorkers.isAnyLeft) {
      log.error(
        "the database file was removed or replaced: no worker is started until the server is restarted",
      );
      return;
    }
    // Errors thrown here end the service, in the handler below.
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

/** Answers requests from workers. */
class ForWorkers {
  readonly #tallies: Tallies;
  readonly #file: string | null;
  /** The running exports of each worker. */
  readonly #exports = new Map<number, number>();
  readonly #metrics = new MetricsGatherer((worker, round) =>
    tell(cluster.workers?.[worker], { say: "tell metrics", round }),
  );

  constructor(limits: Limits, file: string | null) {
    this.#tallies = new Tallies(limits);
    this.#file = file;
  }

  get isAnyLeft(): boolean {
    return this.#exports.size > 0;
  }

  serves(worker: Worker): void {
    this.#exports.set(worker.id, 0);
  }

  hear(worker: Worker, said: FromWorker): void {
    // A worker asks this before it serves. Its last messages may arrive after its exit.
    if (said.say === "which file") answer(worker, said.id, this.#file);
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

  /** Releases what a dead worker held. Returns whether it had become ready. */
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

/** A message to a worker that just died is lost; the handler of its exit replaces the worker. */
function tell(worker: Worker | undefined, message: FromAbove): void {
  worker?.process.send(message, undefined, undefined, () => {});
}
