// An uninterpreted query string: names and values, and complaints about them.
import { MAX_ERRORS, ProblemError } from "../../errors.ts";
import { isIsoDay } from "../../standards/edtf.ts";
import { parameterMeant } from "./elsewhere.ts";
import { invalid, momentOf } from "./parse-value.ts";

/** A parsed query string: each parameter's occurrences in order. */
export type RawQuery = ReadonlyMap<string, readonly string[]>;

export function readQueryString(text: string): RawQuery {
  const query = new Map<string, string[]>();
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const name = decode(at === -1 ? pair : pair.slice(0, at));
    const value = at === -1 ? "" : decode(pair.slice(at + 1));
    const before = query.get(name);
    if (before === undefined) query.set(name, [value]);
    else before.push(value);
  }
  return query;
}

function decode(text: string): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new ProblemError(
      "MALFORMED_URL",
      `the query has an invalid percent-encoding near '${text.slice(0, 40)}'`,
    );
  }
}

/** One complaint for each parameter that is not allowed. */
export function refuseUnknown(raw: RawQuery, allowed: readonly string[], complaints: Complaints): void {
  for (const name of raw.keys())
    if (!complaints.full && !allowed.includes(name)) {
      const { words, meant } = parameterMeant(name, allowed);
      const detail = `there is no parameter '${name}' here${words === null ? "" : `: ${words}`}`;
      const error = { parameter: name, detail, ...meant, allowed };
      complaints.add(new ProblemError("UNKNOWN_PARAMETER", detail, [error]));
    }
}

/** The complaint about an unknown parameter when we know which one was meant. */
export const unknownParameter = (parameter: string, detail: string, meant: string): ProblemError =>
  new ProblemError("UNKNOWN_PARAMETER", detail, [{ parameter, detail, did_you_mean: meant }]);

/** Throws if a query has any parameter that is not allowed. */
export function refuseUnlisted(raw: RawQuery, allowed: readonly string[]): void {
  const complaints = new Complaints();
  refuseUnknown(raw, allowed, complaints);
  if (!complaints.empty) throw complaints.problem();
}

/** The single value of a parameter; null if it is not given. Throws if it is given twice. */
export function single(raw: RawQuery, name: string): string | null {
  const texts = raw.get(name) ?? [];
  if (texts.length > 1) throw invalid(name, `expected it once, got it ${texts.length} times`);
  return texts[0] ?? null;
}

/** Reads a query that takes only one ISO day and, optionally, `known_at`. */
export function parseDay(raw: RawQuery, name: string): string {
  refuseUnlisted(raw, [name, "known_at"]);
  const text = single(raw, name) ?? "";
  if (!isIsoDay(text)) throw invalid(name, `'${text}' is not a day: expected one such as 2022-06-01`);
  return text;
}

/** The moment in `known_at` (UTC, with milliseconds), or null. A day means its end. */
export function parseKnownAt(raw: RawQuery): string | null {
  const text = single(raw, "known_at");
  if (text === null) return null;
  if (raw.has("q"))
    throw invalid("known_at", "a search finds current data only: `q` cannot be combined with it");
  return momentOf("known_at", text, "end");
}

/** Collects all errors of one request into one problem. */
export class Complaints {
  readonly #problems: ProblemError[] = [];

  get empty(): boolean {
    return this.#problems.length === 0;
  }

  /** True once there is one complaint more than are reported; looking for others would be wasted work. */
  get full(): boolean {
    return this.#problems.length > MAX_ERRORS;
  }

  add(problem: ProblemError): void {
    this.#problems.push(problem);
  }

  /** The result of `read`; undefined if it complains, or if it was not called because there are enough complaints. */
  collect<T>(read: () => T): T | undefined {
    if (this.full) return undefined;
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.add(error);
      return undefined;
    }
  }

  problem(): ProblemError {
    const [first] = this.#problems;
    if (first === undefined) throw new Error("nothing is wrong with the query");
    return new ProblemError(
      first.code,
      first.message,
      this.#problems.flatMap((problem) => problem.errors),
    );
  }
}
