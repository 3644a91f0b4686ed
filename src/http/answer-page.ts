// One page of a list as JSON, and records as they stand in it.
import { pageRows } from "../db/page-rows.ts";
import type { RecordObject } from "../db/records.ts";
import { encodeCursor } from "../query/cursor.ts";
import { highlight } from "../query/highlight.ts";
import type { ListQuery } from "../query/list-query.ts";
import type { SearchTerm } from "../query/search-terms.ts";
import { isWhole, type Selection } from "../query/selection.ts";
import type { Resource } from "../resources/define-resource.ts";
import { facetsOf, groupsOf } from "./count-groups.ts";
import { expand } from "./expand.ts";
import { nextLink, nextUrl } from "./page.ts";
import { type Answer, jsonAnswer } from "./send.ts";
import type { Store } from "./store.ts";

interface PageParts {
  /** The records as JSON. */
  data: string[];
  meta: object;
  /** Where the next page begins; null on the last. */
  cursor: string | null;
}

/**
 * One page of a list; `url` is what the client asked for, `more` what else stands in `meta`. Of counts whose lists have
 * a URL of more than `longestUrl` bytes, the URL is null.
 */
export function pageParts(
  store: Store,
  query: ListQuery,
  url: string,
  more: object,
  longestUrl = Number.POSITIVE_INFINITY,
): PageParts {
  const { database } = store;
  const meta = {
    total: store.totals.of(query),
    dataset_version: database.datasetVersion(),
    ...more,
    ...facetsOf(database, query, url, longestUrl),
  };
  if (query.groupBy.length > 0)
    return {
      data: [],
      meta: { ...meta, group_by: groupsOf(database, query, url, longestUrl) },
      cursor: null,
    };
  const { ids, next } = pageRows(database, query);
  return {
    data: recordsJson(store, query.resource, query.selection, ids, highlightedTerms(query)),
    meta,
    cursor: next && encodeCursor(query.fingerprint, next),
  };
}

/** The same as the answer to a GET. */
export function answerPage(store: Store, query: ListQuery, url: string, more: object = {}): Answer {
  const { data, meta, cursor } = pageParts(store, query, url, more);
  const next = cursor === null ? null : nextUrl(url, cursor);
  return jsonAnswer(
    `{"data":[${data.join(",")}],"meta":${JSON.stringify(meta)},"links":${JSON.stringify({ self: url, next })}}`,
    nextLink(next),
  );
}

const highlightedTerms = ({ highlight, search }: ListQuery): readonly SearchTerm[] =>
  highlight && search !== null ? search.wanted : [];

/** Whole records come as the text they are kept as; only shaped ones are parsed. */
export function recordsJson(
  store: Store,
  resource: Resource,
  selection: Selection,
  ids: readonly string[],
  marked: readonly SearchTerm[] = [],
): string[] {
  if (isWhole(selection) && marked.length === 0) return store.records.json(resource, ids);
  const records = store.records.objects(resource, ids);
  return expand(store, selection, records).map((shaped, index) =>
    JSON.stringify(
      marked.length === 0 ? shaped : { ...shaped, highlights: highlights(resource, records[index], marked) },
    ),
  );
}

/** The searched fields in which the words stand, as HTML with `<mark>`. */
function highlights({ search }: Resource, record: RecordObject | undefined, terms: readonly SearchTerm[]) {
  return Object.fromEntries(
    search.flatMap((name) => {
      const value = record?.[name] ?? null;
      const html = highlight(Array.isArray(value) ? value.join(" · ") : String(value ?? ""), terms);
      return html === null ? [] : [[name, html]];
    }),
  );
}
