// Counts read from those that triggers maintain: of all records, of a field's few values, of dates.
import type { ListQuery } from "../list-query.ts";
import type { KeptField, KeptSubject } from "../plan/kept-subject.ts";
import { type Sql, sql } from "../sql.ts";

/** The rows of the subject's values under its own name, each with its `count`. */
function valuesOf({ resource, filters }: ListQuery, subject: KeptField): Sql {
  const { view } = resource;
  if (subject.kind === "date") {
    const { field } = subject;
    const name = (end: string) => sql.ref(`${field}${end}`);
    return sql`(select nullif(first, '') as ${name("_min")}, nullif(last, '') as ${name("_max")}, nullif(precision, '') as ${name("_precision")}, nullif(known, 0) as ${name("")}, count from date_tally where list = ${view}) as row`;
  }
  // If every value is a known one, the index serves the condition as it is.
  const plain = filters.every(({ parameter: { operator } }) => operator.name === "equals");
  const value = plain ? sql`value` : sql`nullif(value, '')`;
  const name = subject.kind === "list" ? "value" : subject.field;
  return sql`(select ${value} as ${sql.ref(name)}, count from tally where list = ${view} and field = ${subject.field}) as row`;
}

/** How many records match. `conditions` are those that the query sets on a row. */
export function buildKeptCount(query: ListQuery, subject: KeptSubject, conditions: Sql): Sql {
  if (subject.kind === "all")
    return sql`select ifnull(sum(count), 0) as total from tally where list = ${query.resource.view} and field = ''`;
  if (subject.kind === "list") {
    const value = query.filters[0]?.groups[0]?.[0];
    return sql`select ifnull(sum(count), 0) as total from tally where list = ${query.resource.view} and field = ${subject.field} and value = ${value}`;
  }
  return sql`select ifnull(sum(count), 0) as total from ${valuesOf(query, subject)}${conditions}`;
}

/**
 * The same, grouped by the values of one dimension (`unit` derives them from a date), with the columns of an ordinary
 * count.
 */
export function buildKeptGroups(
  query: ListQuery,
  { along, isFiltered }: { along: KeptField; isFiltered: boolean },
  limit: number,
  unit: Sql,
  conditions: Sql,
): Sql {
  if (along.kind === "date")
    return sql`select ${unit} as value_0, sum(count) as count from ${valuesOf(query, along)}${conditions} group by value_0 order by count desc, value_0 limit ${sql.lit(limit + 1)}`;
  if (!isFiltered)
    return sql`select nullif(value, '') as value_0, count from tally where list = ${query.resource.view} and field = ${along.field} order by tally.count desc, tally.value limit ${sql.lit(limit + 1)}`;
  return sql`select ${sql.ref(along.field)} as value_0, count from ${valuesOf(query, along)}${conditions} order by count desc, value_0 limit ${sql.lit(limit + 1)}`;
}
