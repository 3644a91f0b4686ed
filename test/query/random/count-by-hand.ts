// Facets and groups as API.md describes them, for served records: their values, and the number of records in the list
// behind each.
import { type Kind, meets, type Pair, prefixOf, type Row, reach, type World } from "./answer-by-hand.ts";

/** Counts by the values of the dimensions, as JSON; null if the query is refused. */
export function countByHand(
  world: World,
  kind: Kind,
  pairs: readonly Pair[],
  within: boolean,
  dimensions: readonly string[],
): Map<string, number> | null {
  if (!dimensions.every((name) => canBeCounted(name, pairs, dimensions))) return null;
  const counts = new Map<string, number>();
  const all = world.get(kind.resource?.path ?? "") ?? [];
  for (const row of all.filter((one) => meets(world, kind, one, pairs, within)))
    for (const key of keysOf(world, kind, row, pairs, within, dimensions))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The values for which a row counts, each once. */
function keysOf(
  world: World,
  kind: Kind,
  row: Row,
  pairs: readonly Pair[],
  within: boolean,
  dimensions: readonly string[],
): Set<string> {
  const one = (name: string) => name.split(".")[0] ?? "";
  const sets = [
    ...Map.groupBy(dimensions, (name) => (name.includes(".") ? one(name) : `= ${name}`)).values(),
  ];
  let found: (readonly [string, unknown])[][] = [[]];
  for (const names of sets) {
    const values = valuesOf(world, kind, row, pairs, within, names);
    found = found.flatMap((before) =>
      values.map((tuple) => [...before, ...names.map((name, at) => [name, tuple[at]] as const)]),
    );
  }
  return new Set(
    found.map((tuple) =>
      JSON.stringify(dimensions.map((name) => tuple.find(([of]) => of === name)?.[1] ?? null)),
    ),
  );
}

/** The values of a field, of a list of values, or of several parts of one entry. */
function valuesOf(
  world: World,
  kind: Kind,
  row: Row,
  pairs: readonly Pair[],
  within: boolean,
  names: readonly string[],
): unknown[][] {
  const [name = ""] = names;
  if (!name.includes(".")) return unitOf(row, name) ?? listed(row[name]).map((value) => [value]);
  const prefix = prefixOf(name);
  const [entry, entries] = reach(world, kind, row, prefix);
  const inside = pairs.filter(([of]) => prefixOf(of) === prefix);
  const parts = names.map((of) => of.slice(prefix.length + 1));
  // Entries that another such parameter could ask for count too.
  if (inside.some(([of]) => of === name))
    return entries.map((one) => parts.map((part) => one[part])).filter(([value]) => value !== null);
  const bound = inside.map(([of, value]): Pair => [of.slice(prefix.length + 1), value]);
  return entries
    .filter((one) => meets(world, entry, one, bound, within))
    .map((one) => parts.map((part) => one[part]));
}

const listed = (value: Row[string] | undefined): unknown[] =>
  Array.isArray(value) ? (value.length === 0 ? [null] : value) : [value ?? null];

/** The year, quarter or month of a record's date; null if the date is less precise. */
function unitOf(row: Row, name: string): unknown[][] | null {
  if (!["year", "quarter", "month"].includes(name)) return null;
  const date = ["date", "published", "ties_since", "as_of"].find((field) => field in row);
  const precision = String(row[`${date}_precision`]);
  const [year = "", month = ""] = String(row[`${date}_min`]).split("-");
  if (name === "year") return [[["day", "month", "season", "year"].includes(precision) ? year : null]];
  if (!["day", "month"].includes(precision)) return [[null]];
  return [[name === "month" ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`]];
}

/** Whether a count has a URL: a repeated parameter must be alone under its prefix. */
function canBeCounted(name: string, pairs: readonly Pair[], dimensions: readonly string[]): boolean {
  if (!name.includes(".")) return true;
  const beside = pairs.map(([of]) => of).filter((of) => prefixOf(of) === prefixOf(name));
  const repeated = new Set(beside).size < beside.length;
  const others = dimensions.filter((of) => of !== name && prefixOf(of) === prefixOf(name));
  if (beside.includes(name)) return beside.every((of) => of === name) && others.length === 0;
  return !repeated;
}
