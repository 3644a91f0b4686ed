// Answers what would hold up other requests, in threads with connections of their own. What waits too long for a
// thread, or takes too long, is refused.
import type { Worker } from "node:worker_threads";
import { ProblemError } from "../errors.ts";
import type { KeptStates } from "../read/former-states.ts";
import type { Prepared } from "../read/too-long-here.ts";
import { type Answered, giveUpAt, type Question, ReaderThread } from "./reader-thread.ts";

export interface ReadersOptions {
  /** The number of threads. */
  threads: number;
  /** Milliseconds that a question may wait for a thread; 0 for no limit. */
  waitMs: number;
  /** Milliseconds that an answer may take to begin; 0 for no limit. */
  queryMs: number;
}

/** A thread stops a costly query itself. What it cannot stop is given up this much later, and nobody waits for it. */
const GRACE_MS = 1000;

interface Waiter {
  prepared: Prepared | null;
  begin: (thread: ReaderThread) => void;
}

export class Readers {
  readonly #options: ReadersOptions;
  readonly #threads: readonly ReaderThread[];
  #waiting: Waiter[] = [];
  /** How many questions were asked. */
  asked = 0;

  /** What a thread throws at last is told to `onError`. */
  constructor(options: ReadersOptions, start: () => Worker, onError: (error: unknown) => void) {
    this.#options = options;
    const thread = () => new ReaderThread(start, () => this.#next(), onError);
    this.#threads = Array.from({ length: options.threads }, thread);
  }

  /** The number of questions that wait for a thread. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** The number of answers that are being made or sent. */
  get answering(): number {
    return this.#threads.reduce((sum, { jobs }) => sum + jobs, 0);
  }

  /** The number of threads that run. */
  get running(): number {
    return this.#threads.filter(({ isRunning }) => isRunning).length;
  }

  /** The former states that all threads keep. */
  get former(): KeptStates {
    return this.#threads.reduce(
      (sum, { former }) => ({ number: sum.number + former.number, bytes: sum.bytes + former.bytes }),
      { number: 0, bytes: 0 },
    );
  }

  /**
   * The answer that this process would give to the same request. `signal` says that nobody waits for it any more. Throws
   * a ProblemError if no thread is free in time, or if the answer takes too long to begin.
   */
  ask(question: Question, signal: AbortSignal): Promise<Answered> {
    this.asked++;
    const { waitMs, queryMs } = this.#options;
    const deadline = {
      ms: queryMs === 0 ? 0 : queryMs + GRACE_MS,
      problem: () => tooLate(question, queryMs),
    };
    return new Promise((resolve, reject) => {
      const stop = (error: unknown) => {
        this.#forget(waiter);
        end();
        reject(error);
      };
      const end = giveUpAt({ ms: waitMs, problem: busy }, signal, stop);
      const begin = (thread: ReaderThread) => {
        end();
        resolve(thread.ask(question, signal, deadline));
      };
      const waiter: Waiter = { prepared: question.prepared, begin };
      this.#waiting.push(waiter);
      this.#next();
    });
  }

  /** Ends all threads at once. What they were answering fails. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #forget(waiter: Waiter): void {
    this.#waiting = this.#waiting.filter((one) => one !== waiter);
  }

  /** Begins the questions that a free thread can answer. */
  #next(): void {
    for (const waiter of this.#waiting) {
      const thread = this.#threadFor(waiter.prepared);
      if (thread === undefined) continue;
      this.#forget(waiter);
      waiter.begin(thread);
    }
  }

  /** A free thread with the least work; only one has what was prepared. Running threads come first. */
  #threadFor(prepared: Prepared | null): ReaderThread | undefined {
    const own = prepared === null ? null : prepared.number % this.#threads.length;
    return this.#threads
      .filter(({ isFree }, index) => isFree && (own === null || own === index))
      .sort((a, b) => Number(b.isRunning) - Number(a.isRunning) || a.jobs - b.jobs)[0];
  }
}

const busy = () => new ProblemError("OVERLOADED", "more costly requests arrive than can be answered in time");

const tooLate = ({ prepared }: Question, ms: number) =>
  prepared === null
    ? new ProblemError("QUERY_TOO_COSTLY", `the answer took more than ${ms} ms`)
    : new ProblemError("ANSWER_NOT_READY", `it takes more than ${ms} ms to make ${prepared.what}`);
