// Selects the state of the data that `known_at` asks for.
import { changeAt } from "../db/known-at.ts";
import { parseKnownAt, type RawQuery } from "../query/parse/raw-query.ts";
import type { Store } from "./store.ts";

/** The current data if `known_at` is not given. `known` reports in `meta` which state is shown. */
export function asKnown(store: Store, raw: RawQuery): { held: Store; known: object } {
  const moment = parseKnownAt(raw);
  if (moment === null) return { held: store, known: {} };
  const revision = changeAt(store.database, moment);
  const held = revision < changeAt(store.database, NEVER_LATER) ? store.asKnown(revision) : store;
  return { held, known: { known_at: { moment, revision } } };
}

/** The latest possible moment (RFC 3339). */
const NEVER_LATER = "9999-12-31T23:59:59.999Z";
