// What a list request asks for, once it is understood.
import type { Resource } from "../resources/define-resource.ts";
import type { FilterParameter } from "./filter-parameters.ts";
import type { DateMatch, FilterValue } from "./operators.ts";
import type { Selection } from "./selection.ts";

/** One filter: each group is one occurrence of the parameter; groups are ANDed, the values in a group ORed. */
export interface Filter {
  parameter: FilterParameter;
  groups: readonly (readonly FilterValue[])[];
}

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
  /** Tells this query from others in cursors: filters and order, not the page. */
  fingerprint: string;
}

export const DEFAULT_LIMIT = 25;
export const MAX_LIMIT = 200;
