// Selects the state of the data that `known_at` asks for.
import { changeAt } from "../db/known-at.ts";
import type { ListQuery } from "../query/list-query.ts";
import { parseListQuery } from "../query/parse/parse-list-query.ts";
import { parseKnownAt, type RawQuery } from "../query/parse/raw-query.ts";
import type { Resource } from "../resources/define-resource.ts";
import { idsNow } from "./ids-now.ts";
import type { Store } from "./store.ts";

/** The current data if `known_at` is not given. `known` reports in `meta` which state is shown. */
export function asKnown(store: Store, raw: RawQuery): { held: Store; known: object } {
  const moment = parseKnownAt(raw);
  if (moment === null) return { held: store, known: {} };
  const revision = changeAt(store.database, moment);
  const held = revision < changeAt(store.database, NEVER_LATER) ? store.asKnown(revision) : store;
  return { held, known: { known_at: { moment, revision } } };
}

/** Parses a list query for the state of the data that it asks for; ids in its filters follow merges. */
export function listAsKnown(
  store: Store,
  resource: Resource,
  raw: RawQuery,
): { held: Store; known: object; query: ListQuery } {
  const { held, known } = asKnown(store, raw);
  const now = idsNow(store.database, held.database);
  return { held, known, query: parseListQuery(resource, raw, store.includeDepth, now) };
}

/** The latest possible moment (RFC 3339). */
const NEVER_LATER = "9999-12-31T23:59:59.999Z";
