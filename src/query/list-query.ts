// A parsed and validated list request.
import type { Link, Resource } from "../resources/define-resource.ts";
import { type FilterParameter, filterParameters, type Reach, type Target } from "./filter-parameters.ts";
import type { DateMatch, FilterValue } from "./operators.ts";

/**
 * One filter. Each group is one occurrence of the parameter: groups are combined with AND, the values in a group with
 * OR.
 */
export interface Filter {
  parameter: FilterParameter;
  groups: readonly (readonly FilterValue[])[];
}

/** The filter of a resource by one of its fields, which must be one of the values. */
export function equalTo(resource: Resource, field: string, values: readonly string[]): Filter {
  const parameter = filterParameters(resource).get(field);
  if (parameter === undefined) throw new Error(`${resource.path} has no filter '${field}' for a link to use`);
  return { parameter, groups: [values] };
}

/** The conditions on one row: a record, an entry of one of its lists, or a linked record. */
export interface Conditions {
  /** Conditions on the row itself. */
  filters: readonly Filter[];
  /** Conditions on its list entries and linked records. */
  bound: readonly Bound[];
}

/** The conditions from all parameters with the same prefix. */
export interface Bound {
  /** As written in the parameter names: `participants`, `visits` or `no.visits`. */
  prefix: string;
  reach: Reach;
  /** Requires that no entry or linked record meets the conditions. */
  absent: boolean;
  /**
   * The conditions on one entry or linked record. A repeated parameter adds another set, which the same entry may
   * meet.
   */
  each: readonly Conditions[];
}

export type DateUnit = "year" | "quarter" | "month";

/** The date precisions for which a unit is known; for coarser ones it is unknown. */
export const PRECISIONS = {
  year: ["day", "month", "season", "year"],
  quarter: ["day", "month"],
  month: ["day", "month"],
} as const satisfies Record<DateUnit, readonly string[]>;

/** What the records of a list are counted by. */
export type Dimension = FieldDimension | PartDimension | DateDimension;

/** A field of the record, or a list of plain values. */
interface FieldDimension {
  kind: "field";
  name: string;
  target: Target;
}

/** One part of the entries of a list. */
export interface PartDimension {
  kind: "part";
  name: string;
  prefix: string;
  part: string;
  table: string;
  /** Which entries are counted. */
  entries: Entries;
}

/** A unit of time of the resource's date. */
interface DateDimension {
  kind: "date";
  name: DateUnit;
  date: string;
}

/**
 * The entries whose parts are counted: all of them, those that meet the filters with the list's prefix, or further
 * ones beside those that such a filter asks for.
 */
export type Entries =
  | { which: "all" }
  | { which: "matching"; filters: readonly Filter[] }
  | { which: "further" };

export interface SortTerm {
  field: string;
  column: string;
  descending: boolean;
  /** The value by which nulls sort, below every other value. Null if the column is never null. */
  unknownAs: string | number | null;
}

/** Relevance for `q=`. The database's rank is lower for better matches. */
export const RELEVANCE: SortTerm = {
  field: "relevance",
  column: "relevance",
  descending: false,
  unknownAs: null,
};

/** What a row is found by: the number of its record, or the key of a citation. */
export type Key = number;

export type SortKey = readonly (string | number)[];

export interface SearchTerm {
  /** Folded words that must follow one another; the last may be a prefix. */
  words: readonly string[];
  prefix: boolean;
}

export interface SearchTerms {
  wanted: readonly SearchTerm[];
  excluded: readonly SearchTerm[];
}

/** The fields to keep, and for an objects field the parts to keep; null keeps everything. */
type Projection = ReadonlyMap<string, ReadonlySet<string> | null> | null;

/** Which parts of a record are shown, and which linked records are embedded. */
export interface Selection {
  projection: Projection;
  links: ReadonlyMap<string, { link: Link; target: Resource; selection: Selection }>;
}

export interface ListQuery extends Conditions {
  resource: Resource;
  match: DateMatch;
  sort: readonly SortTerm[];
  limit: number;
  /** The sort key of the last record of the previous page. */
  after: SortKey | null;
  selection: Selection;
  search: SearchTerms | null;
  /** Whether to mark in each record where the search found its words. */
  highlight: boolean;
  /** Counts to return beside the rows. */
  facets: readonly Dimension[];
  /** Counts to return instead of rows. */
  groupBy: readonly Dimension[];
  /** A random sample of this size; the seed alone decides its order. */
  sample: { size: number; seed: number } | null;
  /** Identifies the query in cursors: its filters and order, but not the page. */
  fingerprint: string;
}

/** A list query without parameters. */
export const plainQuery = (resource: Resource): ListQuery => ({
  resource,
  filters: [],
  bound: [],
  match: "overlap",
  sort: [],
  limit: DEFAULT_LIMIT,
  after: null,
  selection: { projection: null, links: new Map() },
  search: null,
  highlight: false,
  facets: [],
  groupBy: [],
  sample: null,
  fingerprint: "",
});

export const DEFAULT_LIMIT = 25;
export const MAX_LIMIT = 200;
