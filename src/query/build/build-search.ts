// `/v1/search` and `/v1/autocomplete` → SQL.

import { fold } from "../fold.ts";
import type { SearchTerms, SortKey } from "../list-query.ts";
import { type Sql, sql } from "../sql.ts";
import { withinBudget } from "../sqlite/budget.ts";
import { lastMatching } from "../sqlite/full-text.ts";

/** If more records match, only the latest registered are ranked, counted and shown. */
export const MAX_FOUND = 10_000;

/** Matching records of these types (of all types if the list is empty), the most relevant first. */
export function buildSearch(
  terms: SearchTerms,
  types: readonly string[],
  limit: number,
  after: SortKey | null,
): Sql {
  const rest = after === null ? sql`` : sql` where (relevance, number) > (${sql.join(after)})`;
  return sql`select type, id, number, relevance from (${lastMatching(terms, types, MAX_FOUND, true)})${rest} order by relevance, number limit ${sql.lit(limit + 1)}`;
}

/** How many records match, by type. */
export const buildSearchCount = (terms: SearchTerms, types: readonly string[]): Sql =>
  sql`select type, count(*) as ${sql.ref("count")} from (${lastMatching(terms, types, MAX_FOUND, false)}) group by type order by ${sql.ref("count")} desc, type`;

/** Returns a row if more records match than are counted. */
export const buildSearchBeyond = (terms: SearchTerms, types: readonly string[]): Sql =>
  sql`select 1 from (${lastMatching(terms, types, MAX_FOUND + 1, false)}) limit 1 offset ${sql.lit(MAX_FOUND)}`;

/** The first words of names that begin with the text, in alphabetical order, with their records. */
export function buildCompletion(text: string, types: readonly string[], words: number): Sql {
  const start = fold(text);
  const ofType = types.length === 0 ? sql`` : sql` and record.type in (${sql.join(types)})`;
  return sql`select record.type, record.id, name.name from name join record on record.number = name.number where ${withinBudget} and name.folded >= ${start} and name.folded < ${`${start}\u{10FFFF}`}${ofType} order by name.folded, name.number, name.name limit ${sql.lit(words)}`;
}
