// Counts that need no counting: where all filters look at one field whose values are kept with their counts, its few
// values answer for its many rows.
import type { Resource } from "../resources/define-resource.ts";
import { keptFacets } from "../resources/kept-fields.ts";
import { dateColumns } from "../resources/storage.ts";
import type { Dimension, Filter, ListQuery } from "./list-query.ts";
import { type Sql, sql } from "./sql.ts";

/** What a query's filters look at: nothing, one kept field, or the date. */
type Subject = { kind: "all" } | { kind: "field" | "list"; field: string } | { kind: "date"; field: string };

const ALL: Subject = { kind: "all" };

const same = (a: Subject, b: Subject): boolean =>
  a.kind === b.kind && (a.kind === "all" || b.kind === "all" || a.field === b.field);

/** Null where the filters look at more than one field, or at one that is not kept. */
function subjectOf({ resource, filters, bound, search }: ListQuery): Subject | null {
  if (search !== null || bound.length > 0) return null;
  let found: Subject = ALL;
  for (const filter of filters) {
    const subject = subjectOfFilter(resource, filter);
    if (subject === null || (found !== ALL && !same(found, subject))) return null;
    if (subject.kind === "list" && filters.length > 1) return null;
    found = subject;
  }
  return found;
}

function subjectOfFilter(resource: Resource, { parameter, groups }: Filter): Subject | null {
  const { scalars, lists } = keptFacets(resource);
  const { date } = resource;
  const { column, list } = parameter.target;
  if (list === null) {
    if (scalars.includes(column)) return { kind: "field", field: column };
    const ofDate = date !== null && dateColumns(date).includes(column);
    return ofDate ? { kind: "date", field: date } : null;
  }
  if (list.key !== "id") return scalars.includes(list.key) ? { kind: "field", field: list.key } : null;
  // The values of a list overlap, so that only one of them can be counted.
  const one = parameter.operator.name === "equals" && groups.length === 1 && groups[0]?.length === 1;
  return one && column === "value" && lists.includes(parameter.name)
    ? { kind: "list", field: parameter.name }
    : null;
}

/** Rows of the subject's values under its own name, each with its `count`. */
function valuesOf({ resource, filters }: ListQuery, subject: Exclude<Subject, { kind: "all" }>): Sql {
  const { view } = resource;
  if (subject.kind === "date") {
    const { field } = subject;
    const name = (end: string) => sql.ref(`${field}${end}`);
    return sql`(select nullif(first, '') as ${name("_min")}, nullif(last, '') as ${name("_max")}, nullif(precision, '') as ${name("_precision")}, nullif(known, 0) as ${name("")}, count from date_tally where list = ${view}) as row`;
  }
  // Only where every value is a known one does the index find it as it stands.
  const plain = filters.every(({ parameter: { operator } }) => operator.name === "equals");
  const value = plain ? sql`value` : sql`nullif(value, '')`;
  const name = subject.kind === "list" ? "value" : subject.field;
  return sql`(select ${value} as ${sql.ref(name)}, count from tally where list = ${view} and field = ${subject.field}) as row`;
}

/** How many records match, from what is kept; null where rows have to be counted. */
export function buildKeptCount(query: ListQuery, conditions: (query: ListQuery) => Sql): Sql | null {
  const subject = subjectOf(query);
  if (subject === null) return null;
  if (subject.kind === "all")
    return sql`select ifnull(sum(count), 0) as total from tally where list = ${query.resource.view} and field = ''`;
  if (subject.kind === "list") {
    const value = query.filters[0]?.groups[0]?.[0];
    return sql`select ifnull(sum(count), 0) as total from tally where list = ${query.resource.view} and field = ${subject.field} and value = ${value}`;
  }
  return sql`select ifnull(sum(count), 0) as total from ${valuesOf(query, subject)}${conditions(query)}`;
}

/** The same by one dimension, columns as those of a count of rows. */
export function buildKeptGroups(
  query: ListQuery,
  dimensions: readonly Dimension[],
  limit: number,
  unit: (dimension: Dimension) => Sql,
  conditions: (query: ListQuery) => Sql,
): Sql | null {
  const [dimension, ...more] = dimensions;
  const filtered = subjectOf(query);
  if (dimension === undefined || more.length > 0 || filtered === null) return null;
  const along = subjectOfDimension(query.resource, dimension);
  if (along === null || (filtered.kind !== "all" && !same(filtered, along))) return null;
  if (along.kind === "date")
    return sql`select ${unit(dimension)} as value_0, sum(count) as count from ${valuesOf(query, along)}${conditions(query)} group by value_0 order by count desc, value_0 limit ${sql.lit(limit + 1)}`;
  if (filtered.kind === "all")
    return sql`select nullif(value, '') as value_0, count from tally where list = ${query.resource.view} and field = ${along.field} order by tally.count desc, tally.value limit ${sql.lit(limit + 1)}`;
  // An entry of a list says nothing of the other entries beside it.
  if (along.kind === "list") return null;
  return sql`select ${sql.ref(along.field)} as value_0, count from ${valuesOf(query, along)}${conditions(query)} order by count desc, value_0 limit ${sql.lit(limit + 1)}`;
}

function subjectOfDimension(
  resource: Resource,
  dimension: Dimension,
): Exclude<Subject, { kind: "all" }> | null {
  if (dimension.kind === "date") return { kind: "date", field: dimension.date };
  const { scalars, lists } = keptFacets(resource);
  if (scalars.includes(dimension.name)) return { kind: "field", field: dimension.name };
  return lists.includes(dimension.name) ? { kind: "list", field: dimension.name } : null;
}
