// One reader thread, as the process sees it: a server behind message ports. It is started when it is first needed, and
// ends when it has had nothing to do for a while.
import type { IncomingMessage } from "node:http";
import { MessageChannel, type Worker } from "node:worker_threads";
import { ProblemError } from "../errors.ts";
import type { KeptStates } from "../read/former-states.ts";
import type { Prepared } from "../read/too-long-here.ts";
import { PortSocket } from "./port-socket.ts";
import { keptStates, type ToReader } from "./thread-messages.ts";

// Importing node:http as a module reads all of its exports, which loads WebSocket and adds 30 ms to the start.
const { request } = process.getBuiltinModule("node:http");

/** A request that a reader answers. */
export interface Question {
  method: string;
  /** The target of the request, as the client sent it. */
  path: string;
  headers: Record<string, string | string[]>;
  /** JSON; null without a body. */
  body: string | null;
  /** What the thread makes for the answer and keeps; null if nothing. */
  prepared: Prepared | null;
}

export interface Answered {
  answer: IncomingMessage;
  /** Milliseconds that the thread took until the answer began. */
  ms: number;
}

/** When a question is given up, and what is said then. 0 is never. */
export interface Deadline {
  ms: number;
  problem: () => Error;
}

/**
 * Calls `giveUp` at the deadline, or when nobody waits any more. Call what it returns when there is no more to give up.
 */
export function giveUpAt(
  { ms, problem }: Deadline,
  signal: AbortSignal,
  giveUp: (reason: unknown) => void,
): () => void {
  const left = () => giveUp(signal.reason);
  const late = ms === 0 ? undefined : setTimeout(() => giveUp(problem()), ms);
  signal.addEventListener("abort", left, { once: true });
  return () => {
    clearTimeout(late);
    signal.removeEventListener("abort", left);
  };
}

/** Milliseconds without work after which a thread ends. */
const IDLE_MS = 300_000;

const NO_STATES: KeptStates = { number: 0, bytes: 0 };

export class ReaderThread {
  readonly #start: () => Worker;
  readonly #onFree: () => void;
  readonly #onError: (error: unknown) => void;
  #worker: Worker | null = null;
  /** Resolves with what the thread threw when it has ended. */
  #ended: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;
  #jobs = 0;
  /** Whether it can take the next question: the answer to the last one has begun. */
  isFree = true;
  former = NO_STATES;

  /** `onFree` is called when the thread can take the next question, `onError` when it fails. */
  constructor(start: () => Worker, onFree: () => void, onError: (error: unknown) => void) {
    this.#start = start;
    this.#onFree = onFree;
    this.#onError = onError;
  }

  /** How many answers are being made or sent. */
  get jobs(): number {
    return this.#jobs;
  }

  get isRunning(): boolean {
    return this.#worker !== null;
  }

  /**
   * Asks a question of a free thread. `signal` says that nobody waits for the answer any more. The thread is not
   * interrupted then: it is free again when it has an answer, though nobody takes it.
   */
  ask(question: Question, signal: AbortSignal, deadline: Deadline): Promise<Answered> {
    const { method, path, headers, body } = question;
    const asked = request({ method, path, headers, createConnection: () => this.#connect() });
    this.isFree = false;
    const began = performance.now();
    return new Promise((resolve, reject) => {
      let isWanted = true;
      const giveUp = (reason: unknown) => {
        isWanted = false;
        end();
        reject(reason);
      };
      const end = giveUpAt(deadline, signal, giveUp);
      asked
        .on("response", (answer) => {
          this.#free();
          if (!isWanted) answer.destroy();
          end();
          resolve({ answer, ms: performance.now() - began });
        })
        .on("error", async (error) => giveUp(await this.#reasonOf(error)))
        .end(body ?? undefined);
    });
  }

  /** Ends the thread at once. What it was answering fails. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    await this.#worker?.terminate();
  }

  #connect(): PortSocket {
    clearTimeout(this.#idle);
    this.#worker ??= this.#begin();
    this.#jobs++;
    const { port1, port2 } = new MessageChannel();
    this.#worker.postMessage({ port: port2 } satisfies ToReader, [port2]);
    const socket = new PortSocket(port1);
    socket.once("close", () => {
      this.#jobs--;
      this.#rest();
    });
    return socket;
  }

  #begin(): Worker {
    const worker = this.#start();
    worker.on("message", (message) => {
      this.former = keptStates.parse(message);
    });
    let thrown: unknown;
    worker.on("error", (error) => {
      thrown = error;
      this.#onError(error);
    });
    this.#ended = new Promise((resolve) => {
      worker.on("exit", () => {
        this.#bury(worker);
        resolve(thrown);
      });
    });
    // It must not keep the process alive.
    worker.unref();
    return worker;
  }

  /** Why a connection to the thread broke: it does so only when the thread ends. */
  async #reasonOf(error: NodeJS.ErrnoException): Promise<unknown> {
    if (error.code !== "ECONNRESET") return error;
    const thrown = await this.#ended;
    const isFull = thrown instanceof Error && "code" in thrown && thrown.code === "ERR_WORKER_OUT_OF_MEMORY";
    return isFull
      ? new ProblemError("QUERY_TOO_COSTLY", "the answer needs more memory than it may take")
      : error;
  }

  #free(): void {
    this.isFree = true;
    this.#onFree();
  }

  #rest(): void {
    clearTimeout(this.#idle);
    if (this.#jobs > 0) return;
    this.#idle = setTimeout(() => this.#retire(), IDLE_MS).unref();
  }

  /** Lets the thread end. The next question starts another, even if this one has not ended yet. */
  #retire(): void {
    const worker = this.#worker;
    this.#worker = null;
    this.former = NO_STATES;
    worker?.postMessage("close" satisfies ToReader);
  }

  /** The next question starts another thread. What a dead one was answering fails by its connection. */
  #bury(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.former = NO_STATES;
    this.#free();
  }
}
