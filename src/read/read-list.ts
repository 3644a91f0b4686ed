// Reads a list: from the parameters of a request to the parts of its answer.

import type { Key, ListQuery, SearchTerm, Selection } from "../query/list-query.ts";
import { encodeCursor } from "../query/parse/cursor.ts";
import type { RawQuery } from "../query/parse/raw-query.ts";
import { isWhole } from "../query/parse/selection.ts";
import { planList } from "../query/plan/plan-list.ts";
import type { RecordObject, Resource } from "../resources/define-resource.ts";
import { listAsKnown } from "./as-known.ts";
import { facetsOf, groupsOf, refuseManyGroups } from "./count-groups.ts";
import { expand } from "./expand.ts";
import { highlight } from "./highlight.ts";
import { runPage } from "./page-rows.ts";
import type { Store } from "./store.ts";

/** The parts of an answer. */
export interface ListParts {
  /** The records as JSON. */
  data: string[];
  meta: object;
  /** The cursor of the next page; null on the last. */
  cursor: string | null;
}

interface Asked {
  resource: Resource;
  raw: RawQuery;
  /** The URL that the client requested. URLs of counts are derived from it. */
  url: string;
  /** Additional members of `meta`. */
  meta?: object;
  /** A count whose URL would be longer than this many bytes gets null instead. */
  longestUrl?: number;
}

/** Reads one page of a list, or its groups. Throws a problem if the parameters are invalid. */
export function readList(store: Store, { resource, raw, url, meta, longestUrl }: Asked): ListParts {
  const { held, known, query } = listAsKnown(store, resource, raw);
  refuseManyGroups(held.database, query);
  const plan = planList(query);
  const counts = {
    total: held.totals.of(plan),
    dataset_version: held.database.datasetVersion(),
    ...known,
    ...meta,
    ...facetsOf(held.database, query, url, longestUrl),
  };
  if (query.groupBy.length > 0)
    return {
      data: [],
      meta: { ...counts, group_by: groupsOf(held.database, query, url, longestUrl) },
      cursor: null,
    };
  const { keys, next } = runPage(held.database, plan);
  return {
    data: recordsJson(held, resource, query.selection, keys, highlightedTerms(query)),
    meta: counts,
    cursor: next && encodeCursor(query.fingerprint, next),
  };
}

const highlightedTerms = ({ highlight, search }: ListQuery): readonly SearchTerm[] =>
  highlight && search !== null ? search.wanted : [];

/** Whole records are sent as the stored text; only selected ones are parsed. */
export function recordsJson(
  store: Store,
  resource: Resource,
  selection: Selection,
  keys: readonly Key[],
  marked: readonly SearchTerm[] = [],
): string[] {
  if (isWhole(selection) && marked.length === 0) return store.records.json(resource, keys);
  const records = store.records.objects(resource, keys);
  return expand(store, selection, records).map((shaped, index) =>
    JSON.stringify(
      marked.length === 0 ? shaped : { ...shaped, highlights: highlights(resource, records[index], marked) },
    ),
  );
}

/** The searched fields that contain the words, as HTML with `<mark>`. */
function highlights({ search }: Resource, record: RecordObject | undefined, terms: readonly SearchTerm[]) {
  return Object.fromEntries(
    search.flatMap((name) => {
      const value = record?.[name] ?? null;
      const html = highlight(Array.isArray(value) ? value.join(" · ") : String(value ?? ""), terms);
      return html === null ? [] : [[name, html]];
    }),
  );
}
