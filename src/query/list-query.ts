// What a list request asks for, once it is understood.
import type { Resource } from "../resources/define-resource.ts";
import type { FilterParameter, Target } from "./filter-parameters.ts";
import type { DateMatch, FilterValue } from "./operators.ts";
import type { SearchTerms } from "./search-terms.ts";
import type { Selection } from "./selection.ts";

/** One filter: each group is one occurrence of the parameter; groups are ANDed, the values in a group ORed. */
export interface Filter {
  parameter: FilterParameter;
  groups: readonly (readonly FilterValue[])[];
}

export type DateUnit = "year" | "quarter" | "month";

/** Along what a list is counted: a field, or a unit of the resource's date. */
export type Dimension = { name: string; target: Target } | { name: DateUnit; date: string };

export interface SortTerm {
  field: string;
  column: string;
  descending: boolean;
  /** What an unknown value sorts as: below every other. Null where the column is never unknown. */
  unknownAs: string | number | null;
}

export type SortKey = readonly (string | number)[];

export interface ListQuery {
  resource: Resource;
  filters: readonly Filter[];
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
