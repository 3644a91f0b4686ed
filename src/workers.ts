// Several processes that answer, under one that starts them, replaces those that die, and ends them all. The one above
// answers nothing itself and keeps no connection to the database.
import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import closeWithGrace from "close-with-grace";
import type { Logger } from "pino";

/** What dies more often than this within a minute will not get better by being started again. */
const MAX_DEATHS = 10;
const MINUTE_MS = 60_000;

/** A worker takes up to ten seconds to end well, and a moment to say so. */
const PATIENCE_MS = 11_000;

/** What a worker is told that is to finish what it has begun, and end. */
const CLOSE = "close";

/** Starts so many workers, and keeps up their number until this process is told to end. */
export function superviseWorkers(count: number, log: Logger): void {
  let ending = false;
  let deaths: number[] = [];
  const served = new WeakSet<Worker>();
  cluster.on("listening", (worker) => served.add(worker));
  cluster.on("exit", (worker, code, signal) => {
    if (ending) return;
    log.error({ worker: worker.process.pid, code, signal }, "a worker died");
    // What is thrown here ends all: it arrives below.
    if (!served.has(worker)) throw new Error("a worker died before it could serve");
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

async function closeWorker(worker: Worker | undefined): Promise<void> {
  if (worker === undefined || worker.isDead()) return;
  const ended = once(worker, "exit");
  worker.send(CLOSE);
  await ended;
}

/** Whether this process is one of several, and ends when the one above says so: signals go to all of them at once. */
export const isWorker = (): boolean => cluster.isWorker;

/** Calls `close` when this worker is told to end. */
export function onClose(close: () => void): void {
  process.on("message", (message) => {
    if (message === CLOSE) close();
  });
}

/** Lets a worker that cannot serve end, as soon as it has nothing more to do. */
export const letGo = (): void => process.channel?.unref();
