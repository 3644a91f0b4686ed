// Full text in SQLite's FTS5 syntax. The only part of the query language that knows the engine's index.

import type { Resource } from "../../resources/define-resource.ts";
import { typeWord } from "../fold.ts";
import type { SearchTerm, SearchTerms } from "../list-query.ts";
import { type Sql, sql } from "../sql.ts";
import { withinBudget } from "./budget.ts";

/** A match in the title counts four times as much as one in the rest. */
const RANK = sql`bm25(record_search, 4.0, 1.0, 0.0)`;

/** Folded words contain only letters and digits, so quoting needs no escaping. */
const phrase = ({ words, prefix }: SearchTerm): string => `"${words.join(" ")}"${prefix ? " *" : ""}`;

/** An FTS5 expression: the wanted terms without the excluded ones, or only the excluded terms if none are wanted. */
export function matchExpression({ wanted, excluded }: SearchTerms): string {
  const none = excluded.map(phrase).join(" OR ");
  if (wanted.length === 0) return none;
  const all = wanted.map(phrase).join(" AND ");
  return excluded.length === 0 ? all : `(${all}) NOT (${none})`;
}

/** The same for records of these types; of all types if there are none. */
function matchOfTypes(terms: SearchTerms, types: readonly string[]): string {
  const all = matchExpression(terms);
  return types.length === 0
    ? all
    : `(${all}) AND type : (${types.map((type) => `"${typeWord(type)}"`).join(" OR ")})`;
}

/** Matching records of every type, as rows of `number` and `relevance`. */
const matching = (terms: SearchTerms): Sql =>
  sql`select record_search.rowid as number, ${RANK} as relevance from record_search where ${withinBudget} and record_search match ${matchExpression(terms)}`;

/**
 * Matching records as rows of `type`, `id`, `number` and `relevance`, for a search of everything. It is limited to the
 * latest registered records, because a common word matches more than can be ranked in an acceptable time. A count does
 * not compute the rank.
 */
export function lastMatching(
  terms: SearchTerms,
  types: readonly string[],
  most: number,
  ranked: boolean,
): Sql {
  const relevance = ranked ? RANK : sql`0`;
  const number = sql`record_search.rowid`;
  const found = sql`select ${number} as number, ${relevance} as relevance from record_search where ${withinBudget} and record_search match ${matchOfTypes(terms, types)} order by ${number} desc limit ${sql.lit(most)}`;
  return sql`select record.type, record.id, record.number, found.relevance from (${found}) as found join record on record.number = found.number`;
}

/** The condition that the record of a row matches the search. */
export function searchCondition(terms: SearchTerms): Sql {
  const found = sql`number in (select number from (${matching(terms)}))`;
  return terms.wanted.length === 0 ? sql`not ${found}` : found;
}

/**
 * The matching records of a resource when nothing else restricts the query, as rows of `number` and `relevance`. The
 * records are not read.
 */
export const foundByWords = ({ type }: Resource, terms: SearchTerms): Sql =>
  sql`(select record_search.rowid as number, ${RANK} as relevance from record_search where ${withinBudget} and record_search match ${matchOfTypes(terms, [type])})`;

/** The resource's view with an extra column `relevance`, limited to matching rows. */
export const rankedView = ({ view }: Resource, terms: SearchTerms): Sql =>
  sql`(select seen.*, found.relevance from (${matching(terms)}) as found join ${sql.ref(view)} as seen on found.number = seen.number)`;
