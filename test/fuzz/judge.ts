// What every answer must be, whatever the request was: it keeps the contract, is no internal error, and shows nothing
// internal.
import type { FastifyInstance } from "fastify";
import { watchContract } from "../contract/contract.ts";
import type { FuzzRequest } from "./requests.ts";

/** None of these requests takes longer on a machine that is running. */
const HANG_MS = 10_000;
const INSIDE = /\bat .*\.(ts|js):\d+|node_modules|SQLITE_|SqliteError|no such (table|column)|secret_sha256":/;

/** Sends requests one after another, and says what is wrong with each answer. */
export class Judge {
  readonly #app: FastifyInstance;
  readonly #breaches: string[] = [];
  /** The number of answers by status. */
  readonly seen = new Map<number, number>();

  constructor(app: FastifyInstance) {
    this.#app = app;
    watchContract(app, (breach) => this.#breaches.push(breach));
  }

  async faultsOf(request: FuzzRequest): Promise<string[]> {
    const { method, url, headers, payload } = request;
    this.#breaches.length = 0;
    const began = performance.now();
    const answer = await this.#app.inject({ method, url, headers, ...(payload === null ? {} : { payload }) });
    const took = performance.now() - began;
    const { statusCode: status, body } = answer;
    this.seen.set(status, (this.seen.get(status) ?? 0) + 1);
    const faults = [...this.#breaches];
    if (took > HANG_MS) faults.push(`it took ${Math.round(took)} ms`);
    if (status >= 500) faults.push(`a failure: ${status}`);
    if (String(answer.headers["content-type"]).includes("problem") && INSIDE.test(body))
      faults.push("it shows the inside");
    if (status === 400) faults.push(...silentRefusals(request, body));
    return faults.map((fault) => `${fault} (${status} ${body.slice(0, 300)})`);
  }
}

/** A refusal must name the parameter as the client wrote it, or the member of a body by a pointer. */
function silentRefusals({ url, method, payload }: FuzzRequest, body: string): string[] {
  if (method === "HEAD") return [];
  const problem: unknown = JSON.parse(body);
  if (typeof problem !== "object" || problem === null || !("code" in problem))
    return ["a 400 without a code"];
  if (problem.code !== "UNKNOWN_PARAMETER" && problem.code !== "INVALID_PARAMETER") return [];
  const errors = "errors" in problem && Array.isArray(problem.errors) ? problem.errors : [];
  if (errors.length === 0) return ["a refusal that names no parameter"];
  const query = url.slice(url.indexOf("?") + 1).split("#", 1)[0] ?? "";
  const sent = query
    .split("&")
    .map((pair) => decodeURIComponent((pair.split("=", 1)[0] ?? "").replaceAll("+", " ")));
  return errors.flatMap(({ parameter, pointer }) =>
    (payload !== null && typeof pointer === "string" && pointer.startsWith("/")) ||
    (typeof parameter === "string" &&
      (sent.includes(parameter) || parameter === "q" || (parameter === "format" && url.includes("."))))
      ? []
      : [`it names the parameter '${parameter}', which was not sent`],
  );
}
