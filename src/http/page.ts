// One page of a list: its ids, and the URL of the next.

import type { Row } from "../db/open.ts";
import { pageRows } from "../db/page-rows.ts";
import { keyName } from "../query/build-list.ts";
import { encodeCursor } from "../query/cursor.ts";
import type { ListQuery, SortKey } from "../query/list-query.ts";
import type { Store } from "./store.ts";
import { rewriteUrl } from "./urls.ts";

export interface Page {
  ids: string[];
  next: string | null;
}

export function pageOf({ database }: Store, query: ListQuery, url: string): Page {
  const rows = pageRows(database, query);
  const ids = (seen: readonly Row[]) => seen.map((row) => String(row.id));
  if (query.sample !== null || rows.length <= query.limit) return { ids: ids(rows), next: null };
  const page = rows.slice(0, query.limit);
  return {
    ids: ids(page),
    next: nextUrl(url, encodeCursor(query.fingerprint, keyOf(query, page.at(-1) ?? {}))),
  };
}

/** The sort key of a row of a page: what the next page begins after. */
export const keyOf = ({ sort }: ListQuery, row: Row): SortKey =>
  sort.map((term, index) => {
    const part = row[keyName(term, index)];
    return typeof part === "number" ? part : String(part);
  });

/** The same query, from the cursor on. */
export const nextUrl = (url: string, cursor: string): string =>
  rewriteUrl(url, ["cursor"], [["cursor", cursor]]);
