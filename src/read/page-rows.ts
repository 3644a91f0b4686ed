// The rows of one page: their keys and sort keys in order, and the key after which the next page begins.
import type { Database, Row } from "../db/connection/database.ts";
import { buildPage, keyName } from "../query/build/build-list.ts";
import type { Key, ListQuery, SortKey } from "../query/list-query.ts";
import { type ListPlan, planList } from "../query/plan/plan-list.ts";

export interface PageRows {
  keys: Key[];
  /** Null if there is no next page; a sample has none. */
  next: SortKey | null;
}

/** Runs the part of a plan that finds the rows of a page. */
export function runPage(database: Database, plan: ListPlan): PageRows {
  const { limit, sample } = plan.query;
  const most = sample === null ? limit + 1 : sample.size;
  const rows: Row[] = [];
  for (const statement of buildPage(plan)) {
    rows.push(...database.all(statement).slice(0, most - rows.length));
    if (rows.length === most) break;
  }
  const isLast = sample !== null || rows.length <= limit;
  const page = isLast ? rows : rows.slice(0, limit);
  const last = page.at(-1);
  return {
    keys: page.map(({ key }) => Number(key)),
    next: isLast || last === undefined ? null : sortKeyOf(plan.query, last),
  };
}

/** Plans and runs a page of a query. */
export const pageRows = (database: Database, query: ListQuery): PageRows =>
  runPage(database, planList(query));

const sortKeyOf = (query: ListQuery, row: Row): SortKey =>
  query.sort.map((_, index) => {
    const value = row[keyName(query, index)];
    return typeof value === "number" ? value : String(value);
  });
