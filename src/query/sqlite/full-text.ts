// Full text in SQLite's FTS5 syntax. The only part of the query language that knows the engine's index.

import type { Resource } from "../../resources/define-resource.ts";
import type { SearchTerm, SearchTerms } from "../list-query.ts";
import { type Sql, sql } from "../sql.ts";
import { withinBudget } from "./budget.ts";

/** A match in the title counts four times as much as one in the rest. */
const RANK = sql`bm25(record_search, 4.0, 1.0)`;

/** Folded words contain only letters and digits, so quoting needs no escaping. */
const phrase = ({ words, prefix }: SearchTerm): string => `"${words.join(" ")}"${prefix ? " *" : ""}`;

/** An FTS5 expression: the wanted terms without the excluded ones, or only the excluded terms if none are wanted. */
export function matchExpression({ wanted, excluded }: SearchTerms): string {
  const none = excluded.map(phrase).join(" OR ");
  if (wanted.length === 0) return none;
  const all = wanted.map(phrase).join(" AND ");
  return excluded.length === 0 ? all : `(${all}) NOT (${none})`;
}

/** Matching records, as rows of `type`, `id`, `number` and `relevance`. */
const matching = (terms: SearchTerms, types: readonly string[]): Sql =>
  sql`select record.type, record.id, record.number, ${RANK} as relevance from record_search join record on record.number = record_search.rowid where ${withinBudget} and record_search match ${matchExpression(terms)}${types.length === 0 ? sql`` : sql` and record.type in (${sql.join(types)})`}`;

/**
 * The same for a search of everything, limited to the latest registered records: a common word matches more than can
 * be ranked in an acceptable time. A count does not compute the rank.
 */
export function lastMatching(
  terms: SearchTerms,
  types: readonly string[],
  most: number,
  ranked: boolean,
): Sql {
  const relevance = ranked ? RANK : sql`0`;
  const number = sql`record_search.rowid`;
  const rows =
    types.length === 0
      ? sql`record_search where`
      : sql`record_search join record as own on own.number = ${number} where own.type in (${sql.join(types)}) and`;
  const found = sql`select ${number} as number, ${relevance} as relevance from ${rows} ${withinBudget} and record_search match ${matchExpression(terms)} order by ${number} desc limit ${sql.lit(most)}`;
  return sql`select record.type, record.id, record.number, found.relevance from (${found}) as found join record on record.number = found.number`;
}

/** The record types that a resource's rows stand for: its own, or those named by two of its columns. */
const typesOf = ({ type, searchThrough }: Resource): readonly string[] =>
  searchThrough === undefined ? [type] : [];
const keyOf = ({ searchThrough }: Resource): Sql =>
  searchThrough === undefined
    ? sql.ref("id")
    : sql`(${sql.ref(searchThrough.type)}, ${sql.ref(searchThrough.id)})`;

/** The condition that a row matches the search. */
export function searchCondition(resource: Resource, terms: SearchTerms): Sql {
  const columns = resource.searchThrough === undefined ? sql`id` : sql`type, id`;
  const found = sql`${keyOf(resource)} in (select ${columns} from (${matching(terms, typesOf(resource))}))`;
  return terms.wanted.length === 0 ? sql`(${found}) is not true` : found;
}

/**
 * The matching records when nothing else restricts the query, as rows of `id` and `relevance`. The records are not
 * read.
 */
export const foundByWords = (resource: Resource, terms: SearchTerms): Sql =>
  sql`(${matching(terms, typesOf(resource))})`;

/** The resource's view with an extra column `relevance`, limited to matching rows. */
export function rankedView(resource: Resource, terms: SearchTerms): Sql {
  const { view, searchThrough } = resource;
  const on =
    searchThrough === undefined
      ? sql`found.id = seen.id`
      : sql`found.type = ${sql.ref(`seen.${searchThrough.type}`)} and found.id = ${sql.ref(`seen.${searchThrough.id}`)}`;
  return sql`(select seen.*, found.relevance from (${matching(terms, typesOf(resource))}) as found join ${sql.ref(view)} as seen on ${on})`;
}
