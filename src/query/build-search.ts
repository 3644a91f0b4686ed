// `/v1/search` and `/v1/autocomplete` → SQL.

import { fold } from "./fold.ts";
import { lastMatching } from "./full-text.ts";
import type { SortKey } from "./list-query.ts";
import type { SearchTerms } from "./search-terms.ts";
import { type Sql, sql } from "./sql.ts";

/** Of more matches than these, the ones registered last are ranked, counted and shown. */
export const MAX_FOUND = 10_000;

/** Matching records of these types (of all where none is given), the most relevant first. */
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

/** So many words of names are looked at for so many records: each word of a name is one, and a record has several. */
export const lookedAt = (limit: number): number => limit * 5;

/**
 * Records with names that begin with the text, in any of their words, in alphabetical order; `words` says how many such
 * words each has. There may be other records where their sum has reached `lookedAt`.
 */
export function buildCompletion(text: string, types: readonly string[], limit: number): Sql {
  const start = fold(text);
  const ofType = types.length === 0 ? sql`` : sql` and record.type in (${sql.join(types)})`;
  const found = sql`select record.type, record.id, name.number, name.name, name.folded from name join record on record.number = name.number where name.folded >= ${start} and name.folded < ${`${start}\u{10FFFF}`}${ofType} order by name.folded limit ${sql.lit(lookedAt(limit))}`;
  return sql`select type, id, min(name) as name, count(*) as words from (${found}) group by number order by min(folded), number`;
}
