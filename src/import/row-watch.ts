// Cuts off a pattern of a mapping that runs away on a row: with nested repetitions, it can take longer than a life. What
// is cut off leaves no trace: the transaction that it was part of is rolled back when the database is closed.
import { extname } from "node:path";
import { createContext, runInContext } from "node:vm";
import { Worker } from "node:worker_threads";

/** The longest time for one row. */
const LIMIT_MS = 10_000;

/** Work that was interrupted. */
export class Interrupted extends Error {
  /** The line of the row that took too long; null if a person interrupted the process. */
  readonly line: number | null;

  constructor(line: number | null) {
    super("interrupted");
    this.line = line;
  }
}

/** Does work on rows, which says the line of each before it reads it, and 0 after the last. Throws an Interrupted. */
export function watchRows<T>(work: (onRow: (line: number) => void) => T, limitMs = LIMIT_MS): T {
  const beat = new Int32Array(new SharedArrayBuffer(8));
  const thread = new Worker(new URL(`./row-watch-thread${extname(import.meta.filename)}`, import.meta.url), {
    workerData: { beat, limitMs },
  });
  thread.unref();
  try {
    return inContext(() => work((line) => Atomics.store(beat, 0, line)), { breakOnSigint: true });
  } catch (error) {
    if (!hasCode(error, "ERR_SCRIPT_EXECUTION_INTERRUPTED")) throw error;
    throw new Interrupted(Atomics.load(beat, 1) || null);
  } finally {
    Atomics.store(beat, 0, 0);
    void thread.terminate();
  }
}

/** Does work for at most so long; returns it in an object, or null if it took longer. */
export function withinTime<T>(work: () => T, limitMs = LIMIT_MS): { value: T } | null {
  try {
    return { value: inContext(work, { timeout: limitMs }) };
  } catch (error) {
    if (hasCode(error, "ERR_SCRIPT_EXECUTION_TIMEOUT")) return null;
    throw error;
  }
}

/** Only what a script of a context does can be interrupted. */
function inContext<T>(work: () => T, options: { timeout: number } | { breakOnSigint: true }): T {
  const results: T[] = [];
  const run = (): void => {
    results.push(work());
  };
  runInContext("run()", createContext({ run }), options);
  for (const result of results) return result;
  throw new Error("expected the work to be done");
}

/** The errors of a context are no instances of our `Error`. */
const hasCode = (error: unknown, code: string): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === code;
