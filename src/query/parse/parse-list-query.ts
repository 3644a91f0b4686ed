// The query string of a list → a ListQuery. Collects all errors before it throws.
import type { Resource } from "../../resources/define-resource.ts";
import { resourceAt, resources } from "../../resources/resources.ts";
import type { FilterParameter } from "../filter-parameters.ts";
import {
  type Conditions,
  DEFAULT_LIMIT,
  type Filter,
  type ListQuery,
  MAX_LIMIT,
  RELEVANCE,
  type SearchTerms,
  type SortTerm,
} from "../list-query.ts";
import type { DateMatch } from "../operators.ts";
import { bindFilters } from "./bind-filters.ts";
import { decodeCursor, fingerprint } from "./cursor.ts";
import { parseDimensions } from "./dimensions.ts";
import { followIds, type IdsNow } from "./follow-ids.ts";
import { parseFilters } from "./parse-filters.ts";
import { invalid, parseBoolean, splitNames } from "./parse-value.ts";
import { Complaints, type RawQuery, refuseUnknown, single } from "./raw-query.ts";
import { parseSearch } from "./search-terms.ts";
import { INCLUDE_DEPTH, parseSelection } from "./selection.ts";
import { sortTerms } from "./sort.ts";

const MATCHES: readonly DateMatch[] = ["overlap", "within"];
const MAX_SEED = 2_147_483_647;

/** Resources that can be filtered by date: their own, or that of a linked resource. */
const DATED: ReadonlySet<Resource> = new Set(
  resources.filter((resource) =>
    [resource, ...Object.values(resource.links).map(({ to }) => resourceAt(to))].some(
      (one) => one.date !== null,
    ),
  ),
);

/** The parameters other than field filters, in the order of the documentation. */
export const shapingParameters = (resource: Resource): readonly string[] =>
  DATED.has(resource) ? DATED_SHAPING : SHAPING;

const shaping = (dated: boolean): readonly string[] => [
  "q",
  "highlight",
  ...(dated ? ["date_match"] : []),
  "sort",
  "limit",
  "cursor",
  "fields",
  "include",
  "facet",
  "group_by",
  "sample",
  "seed",
  "known_at",
  "format",
  "bom",
];
const NONE: Conditions = { filters: [], bound: [] };
const [SHAPING, DATED_SHAPING] = [shaping(false), shaping(true)];

/** Parses the whole query, or throws one problem with every complaint. `idsNow` follows the ids in its filters. */
export function parseListQuery(
  resource: Resource,
  raw: RawQuery,
  includeDepth: number = INCLUDE_DEPTH,
  idsNow: IdsNow = (_, ids) => ids,
): ListQuery {
  const complaints = new Complaints();
  const read = <T>(parse: () => T, otherwise: T): T => complaints.collect(parse) ?? otherwise;
  const filters = parseFilters(resource, raw, shapingParameters(resource), complaints);
  const conditions = read(() => bindFilters(followIds(resource, filters, idsNow)), NONE);
  const match = read(() => parseMatch(raw, filters), "overlap");
  const search = read(() => parseSearchOf(raw), null);
  const sort = read(() => parseSort(resource, raw, search), []);
  const query: ListQuery = {
    resource,
    ...conditions,
    match,
    search,
    sort,
    limit: read(() => parseLimit(raw), DEFAULT_LIMIT),
    after: null,
    selection: read(
      () => parseSelection(resource, names(raw, "fields"), names(raw, "include"), includeDepth),
      {
        projection: null,
        links: new Map(),
      },
    ),
    highlight: read(() => parseHighlight(raw, search), false),
    facets: read(() => parseDimensions(resource, "facet", names(raw, "facet"), conditions), []),
    groupBy: read(() => parseGroupBy(resource, raw, conditions), []),
    sample: read(() => parseSample(raw), null),
    fingerprint: fingerprint([
      resource.path,
      filters.map(({ parameter, groups }) => [parameter.name, groups]),
      match,
      search,
      sort.map((term) => [term.field, term.descending]),
      raw.get("known_at") ?? null,
    ]),
  };
  const after = complaints.empty ? read(() => parseCursor(raw, query), null) : null;
  if (!complaints.empty) throw complaints.problem();
  return { ...query, after };
}

/** Parses `fields` and `include` for a single record. */
export function parseItemQuery(
  resource: Resource,
  raw: RawQuery,
  more: readonly string[] = [],
  includeDepth: number = INCLUDE_DEPTH,
) {
  const complaints = new Complaints();
  refuseUnknown(raw, ["fields", "include", "known_at", "format", "bom", ...more], complaints);
  const selection = complaints.collect(() =>
    parseSelection(resource, names(raw, "fields"), names(raw, "include"), includeDepth),
  );
  if (!complaints.empty || selection === undefined) throw complaints.problem();
  return selection;
}

function parseMatch(raw: RawQuery, filters: readonly Filter[]): DateMatch {
  const text = single(raw, "date_match") ?? "overlap";
  const match = MATCHES.find((allowed) => allowed === text);
  if (match === undefined)
    throw invalid("date_match", `expected overlap or within, got '${text}'`, MATCHES, text);
  const isDate = ({ kind, operator }: FilterParameter) => kind === "edtf" && operator.takes !== "boolean";
  if (match === "within" && !filters.some(({ parameter }) => isDate(parameter)))
    throw invalid("date_match", "it says how date filters match, but the query has none");
  return match;
}

function parseSearchOf(raw: RawQuery): SearchTerms | null {
  const text = single(raw, "q");
  return text === null ? null : parseSearch(text);
}

function parseHighlight(raw: RawQuery, search: SearchTerms | null): boolean {
  const wanted = parseBoolean("highlight", single(raw, "highlight") ?? "false");
  if (wanted && search === null) throw invalid("highlight", "there is nothing to highlight without `q`");
  return wanted;
}

/** A search is ordered by relevance unless `sort` is given. */
function parseSort(resource: Resource, raw: RawQuery, search: SearchTerms | null): SortTerm[] {
  const ranked = search !== null && search.wanted.length > 0;
  const text = single(raw, "sort") ?? (ranked ? RELEVANCE.field : resource.defaultSort);
  return sortTerms(resource, text, ranked);
}

export function parseLimit(raw: RawQuery): number {
  const text = single(raw, "limit") ?? String(DEFAULT_LIMIT);
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MAX_LIMIT)
    throw invalid("limit", `expected a whole number from 1 to ${MAX_LIMIT}, got '${text}'`);
  return limit;
}

function parseCursor(raw: RawQuery, query: ListQuery) {
  const cursor = single(raw, "cursor");
  if (cursor === null) return null;
  return decodeCursor(cursor, query.fingerprint, query.sort.length);
}

function parseGroupBy(resource: Resource, raw: RawQuery, conditions: Conditions) {
  const dimensions = parseDimensions(resource, "group_by", names(raw, "group_by"), conditions);
  if (dimensions.length > 2)
    throw invalid("group_by", `expected one or two dimensions, got ${dimensions.length}`);
  if (new Set(dimensions.map(({ name }) => name)).size < dimensions.length)
    throw invalid("group_by", "a dimension is given twice");
  if (dimensions.length > 0)
    for (const other of ["facet", "limit", "cursor", "sort", "fields", "include", "highlight", "sample"])
      if (raw.has(other))
        throw invalid(other, "`group_by` returns counts, not records: remove this parameter");
  return dimensions;
}

function parseSample(raw: RawQuery): ListQuery["sample"] {
  const [sample, seed] = [single(raw, "sample"), single(raw, "seed")];
  if (sample === null && seed === null) return null;
  for (const other of ["limit", "cursor", "sort"])
    if (raw.has(other)) throw invalid(other, "a sample has a size and an order of its own");
  const size = sample === null ? DEFAULT_LIMIT : /^\d{1,4}$/.test(sample) ? Number(sample) : 0;
  if (size < 1 || size > MAX_LIMIT)
    throw invalid("sample", `expected a whole number from 1 to ${MAX_LIMIT}, got '${sample}'`);
  const chosen = seed === null ? 0 : /^\d{1,10}$/.test(seed) ? Number(seed) : Number.NaN;
  if (!(chosen <= MAX_SEED))
    throw invalid("seed", `expected a whole number from 0 to ${MAX_SEED}, got '${seed}'`);
  return { size, seed: chosen };
}

const names = (raw: RawQuery, name: string): string[] => (raw.get(name) ?? []).flatMap(splitNames);
