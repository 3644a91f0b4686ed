// The rows of one page, ids and sort keys in order, and what the next page begins after.
import { buildPage, keyName } from "../query/build-list.ts";
import type { ListQuery, SortKey } from "../query/list-query.ts";
import type { Database, Row } from "./open.ts";

export interface PageRows {
  ids: string[];
  /** Null where there is no next page: a sample has none. */
  next: SortKey | null;
}

export function pageRows(database: Database, query: ListQuery): PageRows {
  const { limit, sample } = query;
  const most = sample === null ? limit + 1 : sample.size;
  const rows: Row[] = [];
  for (const statement of buildPage(query)) {
    rows.push(...database.all(statement).slice(0, most - rows.length));
    if (rows.length === most) break;
  }
  const isLast = sample !== null || rows.length <= limit;
  const page = isLast ? rows : rows.slice(0, limit);
  const last = page.at(-1);
  return {
    ids: page.map((row) => String(row.id)),
    next: isLast || last === undefined ? null : keyOf(query, last),
  };
}

const keyOf = ({ sort }: ListQuery, row: Row): SortKey =>
  sort.map((term, index) => {
    const part = row[keyName(term, index)];
    return typeof part === "number" ? part : String(part);
  });
