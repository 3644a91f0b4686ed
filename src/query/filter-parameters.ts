// The filters in a declaration → query parameters, each with its column and operator.
import { type Field, id, type Kind, type Link, type Resource } from "../resources/define-resource.ts";
import { resourceAt, resources } from "../resources/resources.ts";
import { dateColumns, keyOf, listTable, rowsOf } from "../resources/storage.ts";
import { type Operator, operators } from "./operators.ts";

/** What a filter reads: a column of the view, or the entries of a list. */
export interface Target {
  column: string;
  list: EntriesOf | null;
}

/** The entries of a list, each with the number of its record. */
export interface EntriesOf {
  table: string;
  /** The column of the view that names this record. */
  key: string;
  /** If the column has the id of the record instead of its number: the table of the record. */
  records?: string;
}

export interface FilterParameter {
  name: string;
  /** The filtered path: the parameter's name without the operator. */
  path: string;
  operator: Operator;
  /** The filtered field, or the entry type of a filtered list. */
  field: Field;
  kind: Kind;
  target: Target;
  /** The resource whose records the filtered ids name; absent if they name none, or those of several. */
  ofRecords?: Resource;
  /** What the prefix of the name leads to; absent if there is no prefix. */
  prefix?: Prefix;
}

/** A prefix before the name of a filter on an entry or linked record: `participants`, `visits` or `no.visits`. */
interface Prefix {
  name: string;
  reach: Reach;
  /** Begins with `no.`: no entry or linked record may meet the conditions. */
  absent: boolean;
  /** The filter on the entry or linked record. */
  inner: FilterParameter;
}

/** The entries of a list, or the records found by a link. */
export type Reach = { list: string } | { link: Link; from: Resource; to: Resource };

const cache = new Map<Resource, ReadonlyMap<string, FilterParameter>>();

/** Every filter of a resource by parameter name, in the order of the declaration. */
export function filterParameters(resource: Resource): ReadonlyMap<string, FilterParameter> {
  let parameters = cache.get(resource);
  if (parameters === undefined) {
    const all = [
      ...resource.filter.flatMap((path) => filtersOf(resource, path)),
      ...entriesFilters(resource),
      ...sideFilters(resource),
      ...originFilters(resource),
    ];
    parameters = new Map(all.map((one) => [one.name, { ...one, ...recordsNamedBy(resource, one.path) }]));
    if (parameters.size !== all.length) throw new Error(`${resource.path}: two filters have one name`);
    cache.set(resource, parameters);
  }
  return parameters;
}

/** Whose ids a field has: the resource's own, or those of the records that a link finds by it. */
function recordsNamedBy(resource: Resource, path: string): { ofRecords?: Resource } {
  if (path === "id") return { ofRecords: resource };
  const link = Object.values(resource.links).find((one) => "from" in one && one.from === path);
  return link === undefined ? {} : { ofRecords: resourceAt(link.to) };
}

/** Before a prefix, asks that no entry or linked record matches. */
export const ABSENT = "no.";

/**
 * Finds a filter by parameter name: one of the resource's own, or `link.filter` of a linked resource, with `no.`
 * before it if the name has a prefix.
 */
export function findFilter(resource: Resource, name: string, links = true): FilterParameter | undefined {
  if (name.startsWith(ABSENT)) return absent(findPresent(resource, name.slice(ABSENT.length), links));
  return findPresent(resource, name, links);
}

function findPresent(resource: Resource, name: string, links: boolean): FilterParameter | undefined {
  const own = filterParameters(resource).get(name);
  const [head = "", ...rest] = name.split(".");
  const link = links && Object.hasOwn(resource.links, head) ? resource.links[head] : undefined;
  if (own !== undefined || link === undefined) return own;
  const to = resourceAt(link.to);
  const inner = findFilter(to, rest.join("."), false);
  return inner && withPrefix(head, { link, from: resource, to }, inner);
}

const withPrefix = (name: string, reach: Reach, inner: FilterParameter): FilterParameter => ({
  ...inner,
  name: `${name}.${inner.name}`,
  path: `${name}.${inner.path}`,
  prefix: { name, reach, absent: false, inner },
});

const absent = (parameter: FilterParameter | undefined): FilterParameter | undefined =>
  parameter?.prefix && {
    ...parameter,
    name: ABSENT + parameter.name,
    path: ABSENT + parameter.path,
    prefix: { ...parameter.prefix, name: ABSENT + parameter.prefix.name, absent: true },
  };

/** The names to suggest for an unknown parameter: the resource's own, and those of the link that it begins with. */
export function filterNames(resource: Resource, near: string): string[] {
  if (near.startsWith(ABSENT))
    return filterNames(resource, near.slice(ABSENT.length))
      .map((name) => ABSENT + name)
      .filter((name) => findFilter(resource, name) !== undefined);
  const [head = ""] = near.split(".");
  const link = near.includes(".") && Object.hasOwn(resource.links, head) ? resource.links[head] : undefined;
  const linked = link === undefined ? [] : [...filterParameters(resourceAt(link.to)).keys()];
  return [...filterParameters(resource).keys(), ...linked.map((name) => `${head}.${name}`)];
}

const DOCUMENTED_KINDS: readonly Kind[] = ["id", "enum", "country", "relation", "edtf"];

/** The filters on linked resources that are documented. All their other filters work in the same way. */
export const documentedLinkFilters = (resource: Resource): FilterParameter[] =>
  Object.entries(resource.links)
    .filter(([, link]) => "from" in link)
    .flatMap(([name, link]) =>
      [...filterParameters(resourceAt(link.to)).values()]
        .filter(
          ({ operator, field }) =>
            operator.documentedThroughLinks && DOCUMENTED_KINDS.includes(field.kind) && !field.computed,
        )
        .flatMap((inner) => findFilter(resource, `${name}.${inner.name}`) ?? []),
    );

/** The `no.` parameters that are documented, such as `no.participants.role`. Every parameter with a prefix has one. */
export const documentedAbsences = (resource: Resource): FilterParameter[] =>
  [...filterParameters(resource).values()]
    .filter(({ prefix, operator }) => prefix !== undefined && operator.documentedThroughLinks)
    .flatMap(({ name }) => findFilter(resource, ABSENT + name) ?? []);

function filtersOf(resource: Resource, path: string): FilterParameter[] {
  const [name = "", part] = path.split(".");
  const field = resource.fields[name];
  if (field === undefined) throw new Error(`${resource.path}: filter '${path}' is no field`);
  const list = listOf(resource, name);
  if (part !== undefined) {
    const inner = field.fields?.[part];
    if (inner === undefined) throw new Error(`${resource.path}: filter '${path}' is no part of ${name}`);
    return withOperators(part, inner, { column: part, list: null }).map((parameter) => ({
      ...withPrefix(name, { list: list.table }, parameter),
      target: { column: part, list },
    }));
  }
  if (field.item !== undefined)
    return withOperators(
      path,
      { ...field.item, description: field.description, nullable: true },
      { column: "value", list },
    );
  if (field.kind === "instant") return withOperators(name, field, { column: "at", list: WRITTEN_AT });
  return dateColumns(name).flatMap((column) => {
    const one = column === name || field.kind === "edtf" ? resource.fields[column] : undefined;
    return one === undefined ? [] : withOperators(column, one, { column, list: null });
  });
}

const listOf = (resource: Resource, name: string): EntriesOf => ({
  table: listTable(resource, name),
  key: "number",
});

/** When each record was written. */
const WRITTEN_AT: EntriesOf = { table: "record_change", key: "number" };

/** `has_participants`: whether a list with filtered parts has any entries. */
function entriesFilters(resource: Resource): FilterParameter[] {
  const lists = new Set(resource.filter.flatMap((path) => (path.includes(".") ? path.split(".", 1) : [])));
  return [...lists].flatMap((name) => {
    const field = resource.fields[name];
    const target = { column: "record_id", list: listOf(resource, name) };
    return field === undefined ? [] : withOperators(name, { ...field, nullable: true }, target);
  });
}

/** `origin=`: what an import, a pack or a curator says something of. */
function originFilters(resource: Resource): FilterParameter[] {
  const origin = id("A data file or a pack that says something of the record, or `curator`.", "seed");
  if (keyOf(resource) !== "number") return [];
  return withOperators("origin", origin, {
    column: "value",
    list: { table: "record_origin", key: "number" },
  });
}

/** `country=`: either side of the record's relation, for records without a country of their own. */
function sideFilters({ fields }: Resource): FilterParameter[] {
  const [name, pair] =
    Object.entries(fields).find(([key, { kind }]) => kind === "relation" && key !== "id") ?? [];
  const relations = resources.find(({ fields: { id } }) => id?.kind === "relation");
  const sides = relations?.pair?.of;
  if (name === undefined || pair === undefined || fields.country !== undefined) return [];
  if (relations === undefined || typeof sides !== "string")
    throw new Error("no resource with a pair for its id names its two countries in one list");
  const side: Field = {
    ...pair,
    kind: "country",
    description: "Either side of the record's relation (ISO 3166-1).",
    example: "JPN",
    nullable: false,
  };
  return withOperators("country", side, {
    column: "value",
    list: { table: listTable(relations, sides), key: name, records: rowsOf(relations) },
  });
}

function withOperators(name: string, field: Field, target: Target): FilterParameter[] {
  return operators
    .filter((operator) => operator.kinds.includes(field.kind))
    .filter((operator) => !operator.forUnknown || field.nullable)
    .filter((operator) => !operator.forTrees || field.tree !== undefined)
    .map((operator) => ({
      name: operator.parameter(name),
      path: name,
      operator,
      field,
      kind: field.kind,
      target,
    }));
}
