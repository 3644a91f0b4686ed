// One error type for everything that goes wrong with a request: a problem from the API, an answer from something
// else, or no answer.
import type { components } from "./schema.ts";

/** A problem as the API reports it (RFC 9457). */
export type ApiProblem = components["schemas"]["Problem"];

/**
 * Codes of errors found by the client itself. `NETWORK_ERROR`: no complete answer arrived. `UNEXPECTED_ANSWER`: the
 * answer is not from the API, but a proxy's page, for example.
 */
export type ClientCode = "NETWORK_ERROR" | "UNEXPECTED_ANSWER";

/** What went wrong. If the API did not say so itself, `type` is `about:blank`. */
export interface Problem extends Omit<ApiProblem, "code"> {
  code: ApiProblem["code"] | ClientCode;
}

interface Failure {
  method: string;
  url: string;
  problem: Problem;
  retryAfterMs?: number | null;
  cause?: unknown;
}

/** Statuses after which the same request may succeed later. */
const TEMPORARY = [408, 425, 429, 502, 503, 504];

/** A failed request. It always has `status`, `url`, `code` and `problem`. */
export class EntenteError extends Error {
  readonly method: string;
  /** The requested URL. */
  readonly url: string;
  /** The status of the answer; 0 if there was none. */
  readonly status: number;
  /** A stable code for programs. */
  readonly code: Problem["code"];
  readonly problem: Problem;
  /** How long the server asks to wait, in milliseconds; null if it does not say. */
  readonly retryAfterMs: number | null;

  constructor({ method, url, problem, retryAfterMs = null, cause }: Failure) {
    super(`${problem.code}: ${problem.detail} (${problem.status || "no answer"}, ${method} ${url})`, {
      cause,
    });
    this.name = "EntenteError";
    this.method = method;
    this.url = url;
    this.status = problem.status;
    this.code = problem.code;
    this.problem = problem;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether the same request may succeed later. */
  get temporary(): boolean {
    return this.code === "NETWORK_ERROR" || TEMPORARY.includes(this.status);
  }
}

/** The error for an unsuccessful answer: the API's own problem, or one that describes what arrived instead. */
export function errorOfAnswer(method: string, url: string, response: Response, text: string): EntenteError {
  const problem = problemIn(text) ?? unexpected(response, url, text);
  return new EntenteError({ method, url, problem, retryAfterMs: retryAfterOf(response.headers) });
}

/** The error for a request without a complete answer. `status` is that of the answer that was cut off, or 0. */
export const networkError = (method: string, url: string, status: number, cause: unknown): EntenteError =>
  new EntenteError({
    method,
    url,
    cause,
    problem: {
      type: "about:blank",
      code: "NETWORK_ERROR",
      title: "No whole answer",
      status,
      detail: `no whole answer came: ${causeOf(cause)}`,
      instance: url,
      hint: "See whether the address is right and the server runs, then ask again.",
    },
  });

/** The message of the innermost cause, since `fetch failed` says nothing. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message || error.name : causeOf(error.cause);
}

function problemIn(text: string): ApiProblem | null {
  try {
    const value: unknown = JSON.parse(text);
    return isProblem(value) ? value : null;
  } catch {
    return null;
  }
}

const isProblem = (value: unknown): value is ApiProblem =>
  typeof value === "object" &&
  value !== null &&
  "code" in value &&
  typeof value.code === "string" &&
  "status" in value &&
  typeof value.status === "number" &&
  "detail" in value &&
  typeof value.detail === "string";

/** The most characters quoted from an unexpected answer. */
const EXCERPT = 200;

function unexpected(response: Response, url: string, text: string): Problem {
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const words = text
    .replaceAll(/<[^>]*>|\s+/g, " ")
    .replaceAll(/ +/g, " ")
    .trim()
    .slice(0, EXCERPT);
  return {
    type: "about:blank",
    code: "UNEXPECTED_ANSWER",
    title: response.statusText || "Unexpected answer",
    status: response.status,
    detail: `this is not an answer of the API: ${type || "no type"}, ${words === "" ? "empty" : `'${words}'`}`,
    instance: url,
    hint: "See whether the address is that of an Entente service, and what stands between it and you.",
  };
}

/**
 * `Retry-After` in milliseconds. It gives seconds, or a date, which is compared with the server's own clock if known.
 */
export function retryAfterOf(headers: Headers, now: number = Date.now()): number | null {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Date.parse alone would read `-5` as a year.
  const until = / GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(until)) return null;
  const told = Date.parse(headers.get("date") ?? "");
  return Math.max(0, until - (Number.isNaN(told) ? now : told));
}
