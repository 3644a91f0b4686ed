// `/v1/search` and `/v1/autocomplete` → SQL.
import { type CompiledQuery, sql } from "kysely";
import { compile } from "./compile.ts";
import { fold } from "./fold.ts";
import { matching } from "./full-text.ts";
import type { SortKey } from "./list-query.ts";
import type { SearchTerms } from "./search-terms.ts";

/** Matching records of these types (of all where none is given), the most relevant first. */
export function buildSearch(
  terms: SearchTerms,
  types: readonly string[],
  limit: number,
  after: SortKey | null,
): CompiledQuery {
  const rest = after === null ? sql`` : sql` where (relevance, number) > (${sql.join(after)})`;
  return compile(
    sql`select type, id, number, relevance from (${matching(terms, types)})${rest} order by relevance, number limit ${limit + 1}`,
  );
}

/** How many records match, by type. */
export const buildSearchCount = (terms: SearchTerms, types: readonly string[]): CompiledQuery =>
  compile(
    sql`select type, count(*) as ${sql.ref("count")} from (${matching(terms, types)}) group by type order by ${sql.ref("count")} desc, type`,
  );

/** Names that begin with the text, in any of their words, in alphabetical order; one row a record. */
export function buildCompletion(text: string, types: readonly string[], limit: number): CompiledQuery {
  const start = fold(text);
  const ofType = types.length === 0 ? sql`` : sql` and record.type in (${sql.join(types)})`;
  return compile(
    sql`select record.type, record.id, min(found.name) as name from (select number, name, folded from name where folded >= ${start} and folded < ${`${start}\u{10FFFF}`} order by folded limit ${limit * 20}) as found join record on record.number = found.number where true${ofType} group by record.number order by min(found.folded), record.number limit ${limit}`,
  );
}
