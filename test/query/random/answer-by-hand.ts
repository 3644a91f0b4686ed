// Filters as API.md describes them, for served records and without the code of the program: one record and one
// condition at a time.
import { z } from "zod";
import { type Field, type Fields, id, list, type Resource } from "../../../src/resources/define-resource.ts";
import { resourceAt, resources } from "../../../src/resources/resources.ts";
import { keyOf } from "../../../src/resources/storage.ts";

export const recordShape = z.record(z.string(), z.json());
export type Row = z.infer<typeof recordShape>;
export type World = ReadonlyMap<string, readonly Row[]>;
export type Pair = readonly [name: string, value: string];

/** The kind of a row: a record, or an entry of a list. */
export interface Kind {
  resource: Resource | null;
  fields: Fields;
}

export const kindOf = (resource: Resource): Kind => ({
  resource,
  fields: keyOf(resource) === "number" ? { ...resource.fields, origin } : resource.fields,
});

/** A filter of every record, though no field of it. */
const origin = list(id("Who says something of it.", "seed"), "All who do.");

const rows = z.array(recordShape);

/** Whether a row meets all filters of a query. */
export function meets(world: World, kind: Kind, row: Row, pairs: readonly Pair[], within: boolean): boolean {
  const own = pairs.filter(([name]) => !name.includes("."));
  return (
    own.every(([name, value]) => meetsOwn(world, kind, row, name, value, within)) &&
    [...Map.groupBy(without(pairs, own), ([name]) => prefixOf(name))].every(([prefix, those]) => {
      const absent = prefix.startsWith("no.");
      const [reached, candidates] = reach(world, kind, row, absent ? prefix.slice(3) : prefix);
      const inside = those.map(([name, value]): Pair => [name.slice(prefix.length + 1), value]);
      const each = isRepeated(inside) ? inside.map((pair) => [pair]) : [inside];
      return each.every(
        (some) => candidates.some((one) => meets(world, reached, one, some, within)) !== absent,
      );
    })
  );
}

const without = <T>(all: readonly T[], some: readonly T[]): T[] => all.filter((one) => !some.includes(one));

/** `visits` or `no.visits`: the first list or link in a name. */
export const prefixOf = (name: string): string => /^(?:no\.)?[^.]+/.exec(name)?.[0] ?? "";

/** Whether a parameter for the prefix itself is repeated. */
const isRepeated = (inside: readonly Pair[]): boolean =>
  inside.some(
    ([name], at) => !name.includes(".") && inside.some(([other], to) => other === name && to !== at),
  );

/** Whether every repeated parameter is alone under its prefix. */
export function isAnswerable(pairs: readonly Pair[]): boolean {
  const prefixed = pairs.filter(([name]) => name.includes("."));
  return [...Map.groupBy(prefixed, ([name]) => prefixOf(name))].every(([prefix, those]) => {
    const inside = those.map(([name, value]): Pair => [name.slice(prefix.length + 1), value]);
    const alone = new Set(inside.map(([name]) => name)).size === 1;
    return (alone || !isRepeated(inside)) && isAnswerable(inside);
  });
}

/** The entries of a list, or the records of a link. */
export function reach(
  world: World,
  { resource, fields }: Kind,
  row: Row,
  name: string,
): [Kind, readonly Row[]] {
  const parts = fields[name]?.fields;
  if (parts !== undefined) return [{ resource: null, fields: parts }, rows.parse(row[name])];
  const link = resource?.links[name];
  if (link === undefined) throw new Error(`nothing is called '${name}'`);
  const to = resourceAt(link.to);
  const others = world.get(link.to) ?? [];
  const found =
    "from" in link
      ? others.filter(({ id }) => valuesAt(row, link.from).includes(String(id)))
      : others.filter(
          (other) =>
            valuesAt(other, link.by).includes(String(row.id)) &&
            (link.types?.includes(String(other.record_type)) ?? true),
        );
  return [kindOf(to), found];
}

/** All known values at `field` or `list.part`. */
export function valuesAt(row: Row, path: string): string[] {
  const [name = "", part] = path.split(".");
  const value = row[name] ?? null;
  const entries = part === undefined ? [value].flat() : rows.parse(value).map((entry) => entry[part] ?? null);
  return entries.filter((entry) => entry !== null).map(String);
}

function meetsOwn(
  world: World,
  { resource, fields }: Kind,
  row: Row,
  name: string,
  text: string,
  within: boolean,
): boolean {
  if (
    name === "has_country" ||
    !/^country(_not)?$/.test(name) ||
    "country" in fields ||
    !("relation_id" in fields)
  )
    return Object.entries(fields).some(([field, of]) =>
      meetsField(world, field, of, row, name, text, within),
    );
  const is = textsOf(text).some((side) => String(row.relation_id).split("-").includes(side));
  return resource !== null && is === (name === "country");
}

/** Whether the parameter belongs to the field, and the field's value meets it. */
function meetsField(
  world: World,
  field: string,
  { kind, item, tree = item?.tree }: Field,
  row: Row,
  name: string,
  text: string,
  within: boolean,
): boolean {
  const known = kind === "objects" ? rows.parse(row[field]).map(() => field) : valuesAt(row, field);
  if (kind === "instant") return name === field.replace("_at", "_since") && (known[0] ?? "") >= text;
  if (name === `has_${field}`) return known.length > 0 === (text === "true");
  if (name !== field && !name.startsWith(`${field}_`)) return false;
  const operator = name.slice(field.length);
  const [first] = known;
  const of = item?.kind ?? kind;
  if (of === "edtf") return meetsDate(row, field, operator, text, within);
  const is = known.some((one) => textsOf(text).includes(one));
  switch (operator) {
    case "":
      return is;
    case "_not":
      return !is;
    case "_under":
      return known.some((one) => lineOf(world, tree, one).some((above) => textsOf(text).includes(above)));
    case "_min":
      return of !== "text" && first !== undefined && Number(first) >= Number(text);
    case "_max":
      return of !== "text" && first !== undefined && Number(first) <= Number(text);
    case "_from":
      return first !== undefined && first >= daysOf(text)[0];
    case "_to":
      return first !== undefined && first <= daysOf(text)[1];
    default:
      return false;
  }
}

/** An id, and the ids above it in its tree. */
function lineOf(world: World, tree: string | undefined, id: string): string[] {
  const nodes = world.get(resources.find(({ table }) => table === tree)?.path ?? "") ?? [];
  const line: string[] = [];
  for (let at: string | null = id; at !== null && !line.includes(at); ) {
    line.push(at);
    const [above = null] = nodes
      .filter(({ id: one }) => one === at)
      .flatMap((node) => valuesAt(node, "parent_id"));
    at = above;
  }
  return line;
}

function meetsDate(row: Row, field: string, operator: string, text: string, within: boolean): boolean {
  const [first, last] = daysOf(text);
  const dated = row[field] !== null;
  const [min, max] = [row[`${field}_min`], row[`${field}_max`]].map((day) =>
    typeof day === "string" ? day : null,
  );
  // An open or unknown end may be anywhere after the other end, and is within nothing.
  const from = within ? typeof min === "string" && min >= first : typeof max !== "string" || max >= first;
  const to = within ? typeof max === "string" && max <= last : typeof min !== "string" || min <= last;
  switch (operator) {
    case "_from":
      return dated && from;
    case "_to":
      return dated && to;
    case "_not":
      return !(dated && from && to);
    case "":
      return dated && from && to;
    default:
      return false;
  }
}

/** The first and last day of a year, a month or a day. */
function daysOf(text: string): [first: string, last: string] {
  const [year = "", month, day] = text.split("-");
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (day !== undefined) return [text, text];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${text}-01`, `${text}-${last}`];
}

/** Splits at commas. A value with a comma or a double quote is in double quotes. */
const textsOf = (text: string): string[] =>
  [...text.matchAll(/"((?:[^"]|"")*)"|[^,]+/g)].map(
    ([whole, quoted]) => quoted?.replaceAll('""', '"') ?? whole,
  );
