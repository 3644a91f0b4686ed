// The query string of a list → a ListQuery. Collects everything that is wrong before it refuses.
import { ProblemError } from "../errors.ts";
import type { Resource } from "../resources/define-resource.ts";
import { isIsoDay } from "../standards/edtf.ts";
import { decodeCursor, fingerprint } from "./cursor.ts";
import { filterParameters } from "./filter-parameters.ts";
import { DEFAULT_LIMIT, type Filter, type ListQuery, MAX_LIMIT, type SortTerm } from "./list-query.ts";
import type { DateMatch } from "./operators.ts";
import { invalid, parseFilterValues, splitValues } from "./parse-value.ts";
import { parseSelection } from "./selection.ts";
import { didYouMean } from "./suggest.ts";

/** A query string, parsed: each parameter's occurrences in order. */
export type RawQuery = ReadonlyMap<string, readonly string[]>;

export function readQueryString(text: string): RawQuery {
  const query = new Map<string, string[]>();
  for (const pair of text.split("&").filter((part) => part !== "")) {
    const [name = "", ...rest] = pair.split("=").map(decode);
    query.set(name, [...(query.get(name) ?? []), rest.join("=")]);
  }
  return query;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new ProblemError(
      "MALFORMED_URL",
      `the query has a wrong percent-encoding near '${text.slice(0, 40)}'`,
    );
  }
}

const MATCHES: readonly DateMatch[] = ["overlap", "within"];

export const isDated = ({ fields, filter }: Resource): boolean =>
  filter.some((name) => fields[name]?.kind === "edtf");

/** The parameters that shape the answer rather than filter it. */
export const shapingParameters = (resource: Resource): string[] => [
  ...(isDated(resource) ? ["date_match"] : []),
  "sort",
  "limit",
  "cursor",
  "fields",
  "include",
];

/** Understands the whole query or throws one problem that lists every complaint. */
export function parseListQuery(resource: Resource, raw: RawQuery): ListQuery {
  const complaints = new Complaints();
  const filters = complaints.collect(() => parseFilters(resource, raw, complaints)) ?? [];
  const match = complaints.collect(() => parseMatch(raw)) ?? "overlap";
  const sort =
    complaints.collect(() => sortTerms(resource, single(raw, "sort") ?? resource.defaultSort)) ?? [];
  const limit = complaints.collect(() => parseLimit(raw)) ?? DEFAULT_LIMIT;
  const selection = complaints.collect(() => parseSelectionOf(resource, raw));
  const bound = fingerprint([
    resource.path,
    filters.map(({ parameter, groups }) => [parameter.name, groups]),
    match,
    sort.map((term) => [term.field, term.descending]),
  ]);
  const cursor = complaints.collect(() => single(raw, "cursor"));
  const after =
    typeof cursor === "string" && complaints.empty
      ? complaints.collect(() => decodeCursor(cursor, bound, sort.length))
      : null;
  if (!complaints.empty || selection === undefined || after === undefined) throw complaints.problem();
  return { resource, filters, match, sort, limit, after, selection, fingerprint: bound };
}

/** A query that asks for nothing but one ISO day. */
export function parseDay(raw: RawQuery, name: string): string {
  refuseUnlisted(raw, [name]);
  const text = single(raw, name) ?? "";
  if (!isIsoDay(text)) throw invalid(name, `'${text}' is no day: expected one such as 2022-06-01`);
  return text;
}

/** `fields` and `include` alone, for one record. */
export function parseItemQuery(resource: Resource, raw: RawQuery) {
  const complaints = new Complaints();
  refuseUnknown(raw, ["fields", "include"], complaints);
  const selection = complaints.collect(() => parseSelectionOf(resource, raw));
  if (!complaints.empty || selection === undefined) throw complaints.problem();
  return selection;
}

function parseFilters(resource: Resource, raw: RawQuery, complaints: Complaints): Filter[] {
  const parameters = filterParameters(resource);
  refuseUnknown(raw, [...parameters.keys(), ...shapingParameters(resource)], complaints);
  return [...raw].flatMap(([name, texts]) => {
    const parameter = parameters.get(name);
    if (parameter === undefined) return [];
    const groups = texts.flatMap((text) => {
      const values = complaints.collect(() => parseFilterValues(parameter, text));
      return values === undefined ? [] : [values];
    });
    return [{ parameter, groups }];
  });
}

function refuseUnknown(raw: RawQuery, allowed: readonly string[], complaints: Complaints): void {
  for (const name of raw.keys())
    if (!allowed.includes(name)) {
      const detail = `there is no parameter '${name}' here`;
      const error = { parameter: name, detail, ...didYouMean(name, allowed), allowed };
      complaints.add(new ProblemError("UNKNOWN_PARAMETER", detail, [error]));
    }
}

/** Throws where a query has any other parameter. */
export function refuseUnlisted(raw: RawQuery, allowed: readonly string[]): void {
  const complaints = new Complaints();
  refuseUnknown(raw, allowed, complaints);
  if (!complaints.empty) throw complaints.problem();
}

function single(raw: RawQuery, name: string): string | null {
  const texts = raw.get(name) ?? [];
  if (texts.length > 1) throw invalid(name, `expected it once, got it ${texts.length} times`);
  return texts[0] ?? null;
}

function parseMatch(raw: RawQuery): DateMatch {
  const text = single(raw, "date_match") ?? "overlap";
  const match = MATCHES.find((allowed) => allowed === text);
  if (match === undefined)
    throw invalid("date_match", `expected overlap or within, got '${text}'`, MATCHES, text);
  return match;
}

function parseLimit(raw: RawQuery): number {
  const text = single(raw, "limit") ?? String(DEFAULT_LIMIT);
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MAX_LIMIT)
    throw invalid("limit", `expected a whole number from 1 to ${MAX_LIMIT}, got '${text}'`);
  return limit;
}

/** `-date,title` → the terms of an order, with `id` last so that no two records tie. */
export function sortTerms(resource: Resource, text: string): SortTerm[] {
  const terms = text.split(",").map((name) => sortTerm(resource, name));
  if (new Set(terms.map((term) => term.field)).size < terms.length)
    throw invalid("sort", "a field stands twice");
  const descending = terms.at(-1)?.descending ?? false;
  const byId = { field: "id", column: "id", descending, unknownAs: null };
  return terms.some((term) => term.field === "id") ? terms : [...terms, byId];
}

function sortTerm({ fields, sort }: Resource, name: string): SortTerm {
  const descending = name.startsWith("-");
  const fieldName = descending ? name.slice(1) : name;
  const field = fields[fieldName];
  if (field === undefined || !sort.includes(fieldName))
    throw new ProblemError("UNKNOWN_FIELD", `sort: '${fieldName}' is no field to sort by`, [
      {
        parameter: "sort",
        detail: `'${fieldName}' is no field to sort by`,
        allowed: sort,
        ...didYouMean(fieldName, sort),
      },
    ]);
  const numeric = field.kind === "integer" || field.kind === "number";
  const unknownAs = numeric ? Number.MIN_SAFE_INTEGER : "";
  const column = field.kind === "edtf" ? `${fieldName}_min` : fieldName;
  return {
    field: fieldName,
    column,
    descending,
    unknownAs: field.nullable || field.kind === "edtf" ? unknownAs : null,
  };
}

const names = (raw: RawQuery, name: string): string[] => (raw.get(name) ?? []).flatMap(splitValues);

const parseSelectionOf = (resource: Resource, raw: RawQuery) =>
  parseSelection(resource, names(raw, "fields"), names(raw, "include"));

/** Everything wrong with one request, gathered into one problem. */
class Complaints {
  readonly #problems: ProblemError[] = [];

  get empty(): boolean {
    return this.#problems.length === 0;
  }

  add(problem: ProblemError): void {
    this.#problems.push(problem);
  }

  /** What `read` returns, or undefined where it complains. */
  collect<T>(read: () => T): T | undefined {
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
