// Plans how each part of a list's answer is found. The builders write the SQL that the plan asks for, and decide
// nothing.
import { keyOf } from "../../resources/storage.ts";
import { type Dimension, type ListQuery, RELEVANCE, type SearchTerms } from "../list-query.ts";
import { isSame, type KeptField, type KeptSubject, keptAlong, keptSubject } from "./kept-subject.ts";

/** How the ids of a page are found. */
export type IdsWay =
  /** In an order that depends only on the seed. */
  | { by: "sample"; size: number; seed: number }
  /** By full text alone, the most relevant first, without reading the records. */
  | { by: "words"; search: SearchTerms }
  /** By full text and conditions: rows with their relevance. */
  | { by: "relevance"; search: SearchTerms }
  /** Row by row, along an index of the sort order if there is one. */
  | { by: "rows" };

/** How matching records are counted. */
export type CountWay =
  /** The counts are maintained by triggers. */
  { by: "kept"; subject: KeptSubject } | { by: "words"; search: SearchTerms } | { by: "rows" };

/** How records are counted by dimensions. */
export type GroupsWay =
  | { by: "kept"; dimension: Dimension; along: KeptField; isFiltered: boolean }
  | { by: "rows" };

export interface ListPlan {
  query: ListQuery;
  ids: IdsWay;
  count: CountWay;
}

export interface GroupsPlan {
  query: ListQuery;
  dimensions: readonly Dimension[];
  count: GroupsWay;
}

/** Plans the ids and the total of a list. */
export const planList = (query: ListQuery): ListPlan => ({
  query,
  ids: planIds(query),
  count: planCount(query),
});

function planIds(query: ListQuery): IdsWay {
  const { sort, search, sample } = query;
  if (sample !== null) return { by: "sample", ...sample };
  if (search === null || !sort.some(({ field }) => field === RELEVANCE.field)) return { by: "rows" };
  const known = [RELEVANCE.field, keyOf(query.resource)];
  const wordsDecide = wordsAlone(query) !== null && sort.every(({ field }) => known.includes(field));
  return { by: wordsDecide ? "words" : "relevance", search };
}

function planCount(query: ListQuery): CountWay {
  const subject = keptSubject(query);
  if (subject !== null) return { by: "kept", subject };
  const search = wordsAlone(query);
  return search === null ? { by: "rows" } : { by: "words", search };
}

/** The search terms, if nothing else restricts the query; otherwise null. */
const wordsAlone = ({ resource, filters, bound, search }: ListQuery): SearchTerms | null =>
  search !== null &&
  search.wanted.length > 0 &&
  filters.length + bound.length === 0 &&
  resource.searchThrough === undefined
    ? search
    : null;

/** Plans the counts by dimensions, for a facet or for groups. */
export const planGroups = (query: ListQuery, dimensions: readonly Dimension[]): GroupsPlan => ({
  query,
  dimensions,
  count: planGroupCount(query, dimensions),
});

function planGroupCount(query: ListQuery, [dimension, ...more]: readonly Dimension[]): GroupsWay {
  const filtered = keptSubject(query);
  if (dimension === undefined || more.length > 0 || filtered === null) return { by: "rows" };
  const along = keptAlong(query.resource, dimension);
  const isFiltered = filtered.kind !== "all";
  if (along === null || (isFiltered && !isSame(filtered, along))) return { by: "rows" };
  // A filter on one list entry says nothing about the other entries of the same record.
  if (isFiltered && along.kind === "list") return { by: "rows" };
  return { by: "kept", dimension, along, isFiltered };
}
