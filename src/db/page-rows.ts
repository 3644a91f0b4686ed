// The rows of one page: ids and sort keys, in order, and one more than the limit where there is a next page.
import { buildPage } from "../query/build-list.ts";
import type { ListQuery } from "../query/list-query.ts";
import type { Database, Row } from "./open.ts";

export function pageRows(database: Database, query: ListQuery): Row[] {
  const most = query.sample === null ? query.limit + 1 : query.sample.size;
  const rows: Row[] = [];
  for (const statement of buildPage(query)) {
    rows.push(...database.all(statement).slice(0, most - rows.length));
    if (rows.length === most) break;
  }
  return rows;
}
