// A declaration's filters → the query parameters that stand for them, each with its column and its operator.
import type { Field, Kind, Link, Resource } from "../resources/define-resource.ts";
import { resourceAt } from "../resources/index.ts";
import { type Operator, operators } from "./operators.ts";

/** Where a filter looks: a column of the view, or a list table reached by one of the view's columns. */
export interface Target {
  column: string;
  list: { table: string; key: string } | null;
}

export interface FilterParameter {
  name: string;
  /** What it filters: the name without the operator. */
  path: string;
  operator: Operator;
  /** The field that it filters, or for a list what the list holds. */
  field: Field;
  kind: Kind;
  target: Target;
  /** A filter of a linked resource, reached by a link of this one. */
  through?: { link: Link; from: Resource; to: Resource; inner: FilterParameter };
}

const cache = new Map<Resource, ReadonlyMap<string, FilterParameter>>();

/** Every filter of a resource by parameter name, in the order of its declaration. */
export function filterParameters(resource: Resource): ReadonlyMap<string, FilterParameter> {
  let parameters = cache.get(resource);
  if (parameters === undefined) {
    const all = [...resource.filter.flatMap((path) => filtersOf(resource, path)), ...sideFilters(resource)];
    parameters = new Map(all.map((parameter) => [parameter.name, parameter]));
    if (parameters.size !== all.length) throw new Error(`${resource.path}: two filters have one name`);
    cache.set(resource, parameters);
  }
  return parameters;
}

/** A filter by its parameter's name: one of the resource's own, or `link.filter` of a linked one. */
export function findFilter(resource: Resource, name: string): FilterParameter | undefined {
  const own = filterParameters(resource).get(name);
  const [head = "", ...rest] = name.split(".");
  const link = Object.hasOwn(resource.links, head) ? resource.links[head] : undefined;
  if (own !== undefined || link === undefined) return own;
  const to = resourceAt(link.to);
  const inner = filterParameters(to).get(rest.join("."));
  return (
    inner && { ...inner, name, path: `${head}.${inner.path}`, through: { link, from: resource, to, inner } }
  );
}

/** The names that a parameter may have meant: the resource's own, and those behind the link it begins with. */
export function filterNames(resource: Resource, near: string): string[] {
  const [head = ""] = near.split(".");
  const link = near.includes(".") && Object.hasOwn(resource.links, head) ? resource.links[head] : undefined;
  const linked = link === undefined ? [] : [...filterParameters(resourceAt(link.to)).keys()];
  return [...filterParameters(resource).keys(), ...linked.map((name) => `${head}.${name}`)];
}

const DOCUMENTED_KINDS: readonly Kind[] = ["id", "enum", "country", "relation", "edtf"];

/** The filters of linked resources that the documentation lists; every other filter of theirs works likewise. */
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

function filtersOf(resource: Resource, path: string): FilterParameter[] {
  const [name = "", part] = path.split(".");
  const field = resource.fields[name];
  if (field === undefined) throw new Error(`${resource.path}: filter '${path}' is no field`);
  const list = { table: `${resource.table}_${name}`, key: "id" };
  if (part !== undefined) {
    const inner = field.fields?.[part];
    if (inner === undefined) throw new Error(`${resource.path}: filter '${path}' is no part of ${name}`);
    return withOperators(path, { ...inner, nullable: true }, { column: part, list });
  }
  if (field.item !== undefined)
    return withOperators(
      path,
      { ...field.item, description: field.description, nullable: true },
      { column: "value", list },
    );
  return [name, `${name}_min`, `${name}_max`, `${name}_precision`].flatMap((column) => {
    const one = column === name || field.kind === "edtf" ? resource.fields[column] : undefined;
    return one === undefined ? [] : withOperators(column, one, { column, list: null });
  });
}

/** `country=`: either side of the record's relation, where the record has no country of its own. */
function sideFilters({ fields }: Resource): FilterParameter[] {
  const pair = fields.relation_id;
  if (pair === undefined || fields.country !== undefined) return [];
  const side: Field = {
    ...pair,
    kind: "country",
    description: "Either side of the record's relation (ISO 3166-1).",
    example: "JPN",
    nullable: false,
  };
  return withOperators("country", side, {
    column: "value",
    list: { table: "relation_countries", key: "relation_id" },
  });
}

function withOperators(name: string, field: Field, target: Target): FilterParameter[] {
  return operators
    .filter((operator) => operator.kinds.includes(field.kind))
    .filter((operator) => !operator.forUnknown || field.nullable)
    .map((operator) => ({
      name: operator.parameter(name),
      path: name,
      operator,
      field,
      kind: field.kind,
      target,
    }));
}
