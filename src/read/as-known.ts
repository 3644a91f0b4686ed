// The data as it was held when `known_at` says.

import { changeAt } from "../db/known-at.ts";
import type { ListQuery } from "../query/list-query.ts";
import { parseListQuery } from "../query/parse/parse-list-query.ts";
import { parseKnownAt, type RawQuery } from "../query/parse/raw-query.ts";
import type { Resource } from "../resources/define-resource.ts";
import { idsNow } from "./ids-now.ts";
import type { Store } from "./store.ts";

/** The data as it is where nothing says when; `known` is how `meta` tells which state is shown. */
export function asKnown(store: Store, raw: RawQuery): { held: Store; known: object } {
  const moment = parseKnownAt(raw);
  if (moment === null) return { held: store, known: {} };
  const revision = changeAt(store.database, moment);
  const held = revision < changeAt(store.database, NEVER_LATER) ? store.asKnown(revision) : store;
  return { held, known: { known_at: { moment, revision } } };
}

/** The list that is asked for of the data as it was held then; ids in its filters are followed where they lead. */
export function listAsKnown(
  store: Store,
  resource: Resource,
  raw: RawQuery,
): { held: Store; known: object; query: ListQuery } {
  const { held, known } = asKnown(store, raw);
  const now = idsNow(store.database, held.database);
  return { held, known, query: parseListQuery(resource, raw, store.includeDepth, now) };
}

/** No moment is later (RFC 3339). */
const NEVER_LATER = "9999-12-31T23:59:59.999Z";
