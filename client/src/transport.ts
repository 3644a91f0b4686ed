// Sends a request and returns the text of the answer, or throws an EntenteError. Handles the token, timeouts, retries
// and cached answers.
import { type EntenteError, errorOfAnswer, networkError } from "./entente-error.ts";

/** Options of a client. */
export interface ClientOptions {
  /** The token printed by `entente token create`; needed to write. */
  token?: string;
  /** How often a temporarily failed request is retried; 3 by default. */
  retries?: number;
  /** If the server asks to wait longer than this, the error is thrown at once; 30,000 by default. */
  maxWaitMs?: number;
  /** The timeout of one attempt, from its start to the end of the answer; 60,000 by default. */
  timeoutMs?: number;
  /** How many answers are cached with their ETag, so that unchanged ones are not sent again; 100 by default. */
  remember?: number;
  /** Used instead of the global `fetch`. */
  fetch?: (url: URL, init: RequestInit) => Promise<Response>;
}

/** A request that is safe to retry: it only reads, or has an `Idempotency-Key`. */
export interface TransportRequest {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  url: URL;
  headers?: Record<string, string>;
  body?: unknown;
  /** Time added to the timeout, while the server may hold the answer. */
  heldMs?: number;
  signal?: AbortSignal | undefined;
}

export interface TransportAnswer {
  text: string;
  etag: string;
}

/** Longer answers are not cached. */
const LONGEST_REMEMBERED = 2_000_000;

export class Transport {
  readonly #options: Required<Omit<ClientOptions, "token">>;
  readonly #authorization: Record<string, string>;
  /** Answers by URL; the most recently used one is last. */
  readonly #remembered = new Map<string, TransportAnswer>();

  constructor({ token, ...options }: ClientOptions) {
    this.#authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    this.#options = {
      retries: 3,
      maxWaitMs: 30_000,
      timeoutMs: 60_000,
      remember: 100,
      // Browsers refuse to call fetch as a method of another object.
      fetch: (url, init) => fetch(url, init),
      ...options,
    };
  }

  /** Sends a request, and retries it if possible. Throws an EntenteError, or the signal's reason. */
  async send(request: TransportRequest): Promise<TransportAnswer> {
    for (let failures = 0; ; failures++) {
      const result = await this.#attempt(request);
      if ("text" in result) return result;
      const wait = waitAfter(result, failures);
      const isLast = failures >= this.#options.retries || wait > this.#options.maxWaitMs;
      if (!result.temporary || isLast) throw result;
      await pause(wait, request.signal);
    }
  }

  async #attempt(request: TransportRequest): Promise<TransportAnswer | EntenteError> {
    const { method, url, body, signal } = request;
    signal?.throwIfAborted();
    const known = method === "GET" ? this.#remembered.get(url.href) : undefined;
    const headers: Record<string, string> = {
      accept: "application/json",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(known === undefined ? {} : { "if-none-match": known.etag }),
      ...this.#authorization,
      ...request.headers,
    };
    const controller = new AbortController();
    const abort = () => controller.abort(signal?.reason);
    signal?.addEventListener("abort", abort);
    const limit = this.#options.timeoutMs + (request.heldMs ?? 0);
    const timer = setTimeout(() => controller.abort(new Error(`${limit} ms have passed`)), limit);
    let status = 0;
    try {
      const response = await this.#options.fetch(url, {
        method,
        headers,
        signal: controller.signal,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      status = response.status;
      const text = await response.text();
      if (status === 304 && known !== undefined) return this.#keep(url.href, known);
      if (!isAnswer(response, text)) return errorOfAnswer(method, url.href, response, text);
      const answer = { text, etag: response.headers.get("etag") ?? "" };
      return method === "GET" ? this.#keep(url.href, answer) : answer;
    } catch (cause) {
      signal?.throwIfAborted();
      return networkError(method, url.href, status, cause);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  }

  #keep(url: string, answer: TransportAnswer): TransportAnswer {
    this.#remembered.delete(url);
    if (answer.etag === "" || answer.text.length > LONGEST_REMEMBERED) return answer;
    this.#remembered.set(url, answer);
    const [oldest] = this.#remembered.keys();
    if (oldest !== undefined && this.#remembered.size > this.#options.remember)
      this.#remembered.delete(oldest);
    return answer;
  }
}

/** Whether this is a successful answer of the API. */
function isAnswer(response: Response, text: string): boolean {
  if (response.status === 204) return true;
  if (!response.ok || !/^application\/json\b/i.test(response.headers.get("content-type") ?? "")) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds to wait after this many failures: what the server asks for, or longer each time. */
export function waitAfter({ retryAfterMs }: EntenteError, failures: number): number {
  if (retryAfterMs !== null) return retryAfterMs;
  // Random, so that clients that lost a server at the same moment do not all return at the same moment.
  return Math.min(30_000, 250 * 2 ** failures) * (0.5 + Math.random() / 2);
}

/** Resolves after this many milliseconds; rejects with the signal's reason when it aborts. */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, ms);
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort, { once: true });
  });
}
