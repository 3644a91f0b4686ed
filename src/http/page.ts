// One page of a list: its ids, and the URL of the next.
import { pageRows } from "../db/page-rows.ts";
import { encodeCursor } from "../query/cursor.ts";
import type { ListQuery } from "../query/list-query.ts";
import type { Store } from "./store.ts";
import { rewriteUrl } from "./urls.ts";

export interface Page {
  ids: string[];
  next: string | null;
}

export function pageOf({ database }: Store, query: ListQuery, url: string): Page {
  const { ids, next } = pageRows(database, query);
  return { ids, next: next && nextUrl(url, encodeCursor(query.fingerprint, next)) };
}

/** The same query, from the cursor on. */
export const nextUrl = (url: string, cursor: string): string =>
  rewriteUrl(url, ["cursor"], [["cursor", cursor]]);

/** The `Link` to the next page (RFC 8288); null at the end. What a client left unencoded does not end it. */
export const nextLink = (next: string | null): string | null =>
  next === null ? null : `<${next.replaceAll(">", "%3E")}>; rel="next"`;
