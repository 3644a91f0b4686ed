// A list query → which way each part of its answer is found. Builders print what the plan says, and decide nothing.
import { type Dimension, type ListQuery, RELEVANCE, type SearchTerms } from "../list-query.ts";
import { isSame, type KeptField, type KeptSubject, keptAlong, keptSubject } from "./kept-subject.ts";

/** How the ids of a page are found. */
export type IdsWay =
  /** In an order that only the seed decides. */
  | { by: "sample"; size: number; seed: number }
  /** By words that alone decide, the most relevant first: nothing of the records is read. */
  | { by: "words"; search: SearchTerms }
  /** By words and conditions: rows with their relevance. */
  | { by: "relevance"; search: SearchTerms }
  /** Row by row, along an index of the order where there is one. */
  | { by: "rows" };

/** How the records that match are counted. */
export type CountWay =
  /** They are counted already. */
  { by: "kept"; subject: KeptSubject } | { by: "words"; search: SearchTerms } | { by: "rows" };

/** How they are counted along dimensions. */
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

/** How the ids and the total of a list are found. */
export const planList = (query: ListQuery): ListPlan => ({
  query,
  ids: planIds(query),
  count: planCount(query),
});

function planIds(query: ListQuery): IdsWay {
  const { sort, search, sample } = query;
  if (sample !== null) return { by: "sample", ...sample };
  if (search === null || !sort.some(({ field }) => field === RELEVANCE.field)) return { by: "rows" };
  const known = [RELEVANCE.field, "id"];
  const wordsDecide = wordsAlone(query) !== null && sort.every(({ field }) => known.includes(field));
  return { by: wordsDecide ? "words" : "relevance", search };
}

function planCount(query: ListQuery): CountWay {
  const subject = keptSubject(query);
  if (subject !== null) return { by: "kept", subject };
  const search = wordsAlone(query);
  return search === null ? { by: "rows" } : { by: "words", search };
}

/** The words of a query that asks for nothing else; null where something else has a say. */
const wordsAlone = ({ resource, filters, bound, search }: ListQuery): SearchTerms | null =>
  search !== null &&
  search.wanted.length > 0 &&
  filters.length + bound.length === 0 &&
  resource.searchThrough === undefined
    ? search
    : null;

/** How the records of a list are counted along dimensions, for a facet or for groups. */
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
  // An entry of a list says nothing of the other entries beside it.
  if (isFiltered && along.kind === "list") return { by: "rows" };
  return { by: "kept", dimension, along, isFiltered };
}
