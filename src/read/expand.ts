// Applies `fields=` and `include=` to records: selects fields and embeds linked records.

import { ProblemError } from "../errors.ts";
import { equalTo, plainQuery, type Selection } from "../query/list-query.ts";
import { bindFilters } from "../query/parse/bind-filters.ts";
import { sortTerms } from "../query/parse/sort.ts";
import type { Json, Link, RecordObject, Resource } from "../resources/define-resource.ts";
import { pageRows } from "./page-rows.ts";
import type { Store } from "./store.ts";

/** The most records that one link may add to an answer. */
export const MAX_INCLUDED = 1000;

/** The records as selected, in the same order. */
export function expand(store: Store, selection: Selection, records: readonly RecordObject[]): RecordObject[] {
  const shaped = records.map((record) => project(record, selection));
  for (const [name, { link, target, selection: inner }] of selection.links) {
    const linked =
      "from" in link
        ? linkedFrom(store, link, target, records)
        : linkedBy(store, link, target, name, records);
    for (const [index, found] of linked.entries()) {
      const into = shaped[index];
      if (into === undefined) continue;
      into[name] = Array.isArray(found)
        ? expand(store, inner, found)
        : found && (expand(store, inner, [found])[0] ?? null);
    }
  }
  return shaped;
}

function project(record: RecordObject, { projection }: Selection): RecordObject {
  if (projection === null) return { ...record };
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      const parts = projection.get(name);
      if (parts === undefined) return [];
      return [[name, parts === null ? value : keepParts(value, parts)]];
    }),
  );
}

const keepParts = (value: Json, parts: ReadonlySet<string>): Json =>
  Array.isArray(value) ? value.map((entry) => keepParts(entry, parts)) : pick(value, parts);

const pick = (value: Json, parts: ReadonlySet<string>): Json =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => parts.has(name))) : value;

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The ids at `name` or `name.part` of a record: one, several, or none. */
function idsAt(record: RecordObject, path: string): string[] {
  const [name = "", part] = path.split(".");
  const value = record[name] ?? null;
  const entries = Array.isArray(value) ? value : [value];
  const ids = entries.map((entry) => (part !== undefined && isObject(entry) ? entry[part] : entry));
  return [...new Set(ids.filter((id) => typeof id === "string"))];
}

type Linked = RecordObject | RecordObject[] | null;

function linkedFrom(
  { records: store }: Store,
  link: Extract<Link, { from: string }>,
  target: Resource,
  records: readonly RecordObject[],
): Linked[] {
  const wanted = records.map((record) => idsAt(record, link.from));
  const found = byId(store.objects(target, store.keys(target, [...new Set(wanted.flat())])));
  return records.map((record, index): Linked => {
    const those = (wanted[index] ?? []).map((id) => found.get(id)).filter((one) => one !== undefined);
    return Array.isArray(record[link.from.split(".")[0] ?? ""]) ? those : (those[0] ?? null);
  });
}

const byId = (records: readonly RecordObject[]): Map<string, RecordObject> =>
  new Map(records.map((record) => [String(record.id), record]));

function linkedBy(
  store: Store,
  link: Extract<Link, { by: string }>,
  target: Resource,
  name: string,
  records: readonly RecordObject[],
): Linked[] {
  const ids = records.map((record) => String(record.id));
  const { keys: linked, next } = pageRows(store.database, {
    ...plainQuery(target),
    ...bindFilters([
      equalTo(target, link.by, ids),
      ...(link.types ? [equalTo(target, "record_type", link.types)] : []),
    ]),
    sort: sortTerms(target, target.defaultSort),
    limit: MAX_INCLUDED,
  });
  if (next !== null) throw tooLarge(target, link.by, name);
  const found = store.records.objects(target, linked);
  return ids.map((id) => found.filter((record) => idsAt(record, link.by).includes(id)));
}

function tooLarge(target: Resource, by: string, name: string): ProblemError {
  const detail = `more than ${MAX_INCLUDED} records are linked as '${name}': ask for /v1/${target.path}?${by}=… instead`;
  return new ProblemError("INCLUDE_TOO_LARGE", detail, [{ parameter: "include", detail }]);
}
