// What a list request asks for, once it is understood.
import type { Link, Resource } from "../resources/define-resource.ts";
import type { FilterParameter, Reach, Target } from "./filter-parameters.ts";
import type { DateMatch, FilterValue } from "./operators.ts";

/** One filter: each group is one occurrence of the parameter; groups are ANDed, the values in a group ORed. */
export interface Filter {
  parameter: FilterParameter;
  groups: readonly (readonly FilterValue[])[];
}

/** What one row must meet, be it a record, an entry of one of its lists, or a linked record. */
export interface Conditions {
  /** On the row itself. */
  filters: readonly Filter[];
  /** On the entries of its lists and on the records linked with it. */
  bound: readonly Bound[];
}

/** The conditions of all parameters with one prefix. */
export interface Bound {
  /** As it stands in the names: `participants`, `visits` or `no.visits`. */
  prefix: string;
  reach: Reach;
  /** Asks that no entry or linked record meets the conditions. */
  absent: boolean;
  /** What one entry or linked record meets. A repeated parameter asks for several, which may be the same one. */
  each: readonly Conditions[];
}

export type DateUnit = "year" | "quarter" | "month";

/** The precisions of dates that have the unit: of coarser ones it is unknown. */
export const PRECISIONS = {
  year: ["day", "month", "season", "year"],
  quarter: ["day", "month"],
  month: ["day", "month"],
} as const satisfies Record<DateUnit, readonly string[]>;

/** Along what a list is counted. */
export type Dimension = FieldDimension | PartDimension | DateDimension;

/** A field of the record, or a list of plain values. */
interface FieldDimension {
  kind: "field";
  name: string;
  target: Target;
}

/** A part of the entries of a list. */
export interface PartDimension {
  kind: "part";
  name: string;
  prefix: string;
  part: string;
  table: string;
  /** The entries that are counted. */
  entries: Entries;
}

/** A unit of the resource's date. */
interface DateDimension {
  kind: "date";
  name: DateUnit;
  date: string;
}

/**
 * The entries of a list that are counted by their parts: all of them, those that meet the filters with the list's
 * prefix, or further ones beside those that such a filter asks for.
 */
export type Entries =
  | { which: "all" }
  | { which: "matching"; filters: readonly Filter[] }
  | { which: "further" };

export interface SortTerm {
  field: string;
  column: string;
  descending: boolean;
  /** What an unknown value sorts as: below every other. Null where the column is never unknown. */
  unknownAs: string | number | null;
}

/** How well a record answers `q=`; the database's rank is lower for the better. */
export const RELEVANCE: SortTerm = {
  field: "relevance",
  column: "relevance",
  descending: false,
  unknownAs: null,
};

export type SortKey = readonly (string | number)[];

export interface SearchTerm {
  /** Folded words that stand in a row; the last may be a prefix. */
  words: readonly string[];
  prefix: boolean;
}

export interface SearchTerms {
  wanted: readonly SearchTerm[];
  excluded: readonly SearchTerm[];
}

/** The fields to keep, each with the parts to keep of an objects field; null keeps everything. */
type Projection = ReadonlyMap<string, ReadonlySet<string> | null> | null;

/** What of a record is shown, and which linked records stand inside it. */
export interface Selection {
  projection: Projection;
  links: ReadonlyMap<string, { link: Link; target: Resource; selection: Selection }>;
}

export interface ListQuery extends Conditions {
  resource: Resource;
  match: DateMatch;
  sort: readonly SortTerm[];
  limit: number;
  /** The sort key of the last record already seen. */
  after: SortKey | null;
  selection: Selection;
  search: SearchTerms | null;
  /** Mark in each record where the search found its words. */
  highlight: boolean;
  /** Counts beside the rows. */
  facets: readonly Dimension[];
  /** Counts instead of rows. */
  groupBy: readonly Dimension[];
  /** So many records in an order that only the seed decides. */
  sample: { size: number; seed: number } | null;
  /** Tells this query from others in cursors: filters and order, not the page. */
  fingerprint: string;
}

/** A list query that asks for nothing: the rows of a resource as they come. */
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
