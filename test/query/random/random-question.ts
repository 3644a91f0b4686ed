// Random questions made from the declarations: own filters, prefixes with one or several parameters, absences,
// repetition, dates, and counts. Most values come from the same record, so that some records meet all filters.
import type { Random } from "../../../bench/random.ts";
import { type FilterParameter, filterParameters } from "../../../src/query/filter-parameters.ts";
import { dimensionNames } from "../../../src/query/parse/dimensions.ts";
import type { Resource } from "../../../src/resources/define-resource.ts";
import { resourceAt, resources } from "../../../src/resources/resources.ts";
import { kindOf, type Pair, type Row, reach, valuesAt, type World } from "./answer-by-hand.ts";

export interface Question {
  resource: Resource;
  pairs: readonly Pair[];
  within: boolean;
  counted: { by: "facet" | "group_by"; names: readonly string[] } | null;
}

const DAYS = ["2001", "2002", "2003", "2001-05", "2002-04", "2001-05-09", "2002-04-01"] as const;

export function randomQuestion(random: Random, world: World): Question {
  const withParts = resources.filter(({ facet }) => facet.some((name) => name.includes(".")));
  const resource = some(random, random.chance(0.5) ? withParts : resources);
  const records = world.get(resource.path) ?? [];
  const clauses = Array.from({ length: 1 + random.below(3) }, () => {
    const row = some(random, records);
    return random.chance(0.25) ? own(random, resource, row) : prefixed(random, world, resource, row);
  });
  const asked = clauses.flat();
  const dated = asked.some(
    ({ parameter: { kind, operator } }) => kind === "edtf" && operator.takes !== "boolean",
  );
  const by = random.chance(0.5) ? "facet" : "group_by";
  const all = dimensionNames(resource, by);
  const near = all.filter((name) => asked.some((one) => one.name.startsWith(`${name.split(".")[0]}.`)));
  const names = near.length > 0 && random.chance(0.8) ? near : all;
  return {
    resource,
    pairs: asked.map(({ name, value }) => [name, value] as const),
    within: dated && random.chance(0.3),
    counted: random.chance(0.7)
      ? { by, names: [...new Set([some(random, names), some(random, names)])] }
      : null,
  };
}

interface Asked {
  name: string;
  value: string;
  parameter: FilterParameter;
}

const some = <T>(random: Random, from: readonly T[]): T => {
  const one = from[random.below(from.length)];
  if (one === undefined) throw new Error("there is nothing to choose from");
  return one;
};

const plain = (resource: Resource): FilterParameter[] =>
  [...filterParameters(resource).values()].filter(({ prefix }) => prefix === undefined);

const own = (random: Random, resource: Resource, row: Row): Asked[] => {
  const parameter = some(random, plain(resource));
  const asked = { name: parameter.name, value: drawValue(random, parameter, row), parameter };
  const more = random.chance(0.2) ? [{ ...asked, value: drawValue(random, parameter, row) }] : [];
  return [asked, ...more];
};

/** Parameters with one prefix: parts of a list, or filters of linked records and of their lists. */
function prefixed(random: Random, world: World, resource: Resource, row: Row): Asked[] {
  const lists = listsOf(resource);
  const prefix = some(random, [...lists, ...lists, ...lists, ...Object.keys(resource.links)]);
  const [, found] = reach(world, kindOf(resource), row, prefix);
  const one = found[random.below(found.length || 1)] ?? {};
  const inside = lists.includes(prefix)
    ? parts(random, resource, prefix, one)
    : linked(random, world, resourceAt(resource.links[prefix]?.to ?? ""), one);
  const no = random.chance(0.3) ? "no." : "";
  return inside.map((asked) => ({ ...asked, name: `${no}${prefix}.${asked.name}` }));
}

const listsOf = (resource: Resource): string[] =>
  Object.keys(resource.fields).filter((name) => resource.filter.some((path) => path.startsWith(`${name}.`)));

const parts = (random: Random, resource: Resource, list: string, entry: Row): Asked[] => {
  const all = [...filterParameters(resource).values()].flatMap(({ prefix }) =>
    prefix?.name === list ? [prefix.inner] : [],
  );
  return several(random, () => {
    const parameter = some(random, all);
    return [{ name: parameter.name, value: drawValue(random, parameter, entry), parameter }];
  });
};

const linked = (random: Random, world: World, to: Resource, row: Row): Asked[] =>
  several(random, () => {
    const [list, ...more] = listsOf(to);
    if (list !== undefined && "id" in row && random.chance(0.4)) {
      const name = some(random, [list, ...more]);
      const [, entries] = reach(world, kindOf(to), row, name);
      const no = random.chance(0.2) ? "no." : "";
      return parts(random, to, name, entries[random.below(entries.length || 1)] ?? {}).map((asked) => ({
        ...asked,
        name: `${no}${name}.${asked.name}`,
      }));
    }
    const parameter = some(random, plain(to));
    return [{ name: parameter.name, value: drawValue(random, parameter, row), parameter }];
  });

/** One to three parameters; sometimes the same one is repeated. */
function several(random: Random, draw: () => Asked[]): Asked[] {
  const all = Array.from({ length: 1 + random.below(3) }, draw).flat();
  const names = new Set(all.map(({ name }) => name));
  if (random.chance(0.3)) {
    const [first] = all;
    return all.filter(({ name }) => name === first?.name);
  }
  // A repeated parameter that is not alone is refused, so it is rarely kept.
  return random.chance(0.1) ? all : [...names].flatMap((name) => all.find((one) => one.name === name) ?? []);
}

/** Mostly a value of the row. */
function drawValue(
  random: Random,
  { operator, kind, path, field, target }: FilterParameter,
  row: Row,
): string {
  if (operator.takes === "boolean") return random.pick(["true", "true", "false"]);
  if (kind === "edtf" || kind === "day") return random.pick(DAYS);
  const known = valuesAt(row, target.list === null ? target.column : path);
  const seen = [...known, ...known, ...known, ...(field.values?.slice(0, 3) ?? []), String(field.example)];
  const values =
    operator.takes === "values" && random.chance(0.3)
      ? [some(random, seen), some(random, seen)]
      : [some(random, seen)];
  return values.map(quote).join(",");
}

const quote = (value: string): string => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
