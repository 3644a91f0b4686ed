// Counts by one or two dimensions → SQL.
import { withinBudget } from "./budget.ts";
import { buildConditions, entriesThatMeet, where } from "./build-conditions.ts";
import { PRECISIONS } from "./dimensions.ts";
import { buildKeptGroups } from "./kept-counts.ts";
import type { Dimension, ListQuery, PartDimension } from "./list-query.ts";
import type { DateMatch } from "./operators.ts";
import { type Sql, sql } from "./sql.ts";

/** Counts by dimensions: columns `value_0`, `value_1` … and `count`, the largest first. */
export function buildGroups(query: ListQuery, dimensions: readonly Dimension[], limit: number): Sql {
  const aliases = dimensions.map((dimension) => aliasOf(dimension, dimensions));
  const kept = buildKeptGroups(
    query,
    dimensions,
    limit,
    (dimension) => valueAlong(dimension, "row"),
    (of) => where(buildConditions(of)),
  );
  if (kept !== null) return kept;
  const values = dimensions.map(
    (dimension, index) =>
      sql`${valueAlong(dimension, aliases[index] ?? "row")} as ${sql.ref(`value_${index}`)}`,
  );
  const own = [...new Set(["id", ...dimensions.flatMap(columnsOf)])].map(sql.ref);
  const joins = dimensions.flatMap((dimension, index) => {
    const alias = aliases[index] ?? "row";
    return aliases.indexOf(alias) === index ? joinOf(dimension, alias, dimensions, query.match) : [];
  });
  // Only the entries of lists make several rows of one record.
  const each = joins.length === 0 ? sql`count(*)` : sql`count(distinct row.id)`;
  const keys = dimensions.map((_, index) => sql.ref(`value_${index}`));
  return sql`select ${sql.join(values)}, ${each} as ${sql.ref("count")} from (select ${sql.join(own)} from ${sql.ref(query.resource.view)} where ${sql.join([withinBudget, ...buildConditions(query)], " and ")}) as row${sql.join(joins, "")} group by ${sql.join(keys)} order by ${sql.ref("count")} desc, ${sql.join(keys)} limit ${sql.lit(limit + 1)}`;
}

/** Where a dimension's values are read: the row, or an entry of a list. Parts of one list are those of one entry. */
function aliasOf(dimension: Dimension, dimensions: readonly Dimension[]): string {
  if (dimension.kind === "date" || (dimension.kind === "field" && dimension.target.list === null))
    return "row";
  const first = dimensions.findIndex(
    (one) =>
      one === dimension ||
      (one.kind === "part" && dimension.kind === "part" && one.prefix === dimension.prefix),
  );
  return `list_${first}`;
}

function columnsOf(dimension: Dimension): string[] {
  switch (dimension.kind) {
    case "date":
      return [`${dimension.date}_min`, `${dimension.date}_precision`];
    case "field":
      return [dimension.target.list === null ? dimension.target.column : dimension.target.list.key];
    case "part":
      return [];
  }
}

function joinOf(
  dimension: Dimension,
  alias: string,
  dimensions: readonly Dimension[],
  match: DateMatch,
): Sql[] {
  if (dimension.kind === "part") return [joinEntries(dimension, alias, dimensions, match)];
  if (dimension.kind === "date" || dimension.target.list === null) return [];
  const { column, list } = dimension.target;
  // A row whose list is empty has one row of null, which is the unknown.
  return [
    sql` left join ${sql.ref(list.table)} as ${sql.ref(alias)} on ${sql.ref(`${alias}.record_id`)} = ${sql.ref(`row.${list.key}`)} and ${sql.ref(`${alias}.${column}`)} is not null`,
  ];
}

/** The entries whose parts are counted: each record is counted with those that it has, and not where it has none. */
function joinEntries(
  { table, prefix, part, entries }: PartDimension,
  alias: string,
  dimensions: readonly Dimension[],
  match: DateMatch,
): Sql {
  const parts = dimensions.flatMap((one) => (one.kind === "part" && one.prefix === prefix ? [one.part] : []));
  const rows =
    entries.which === "matching"
      ? sql`(${entriesThatMeet(table, parts, entries.filters, match)})`
      : sql.ref(table);
  // No URL asks for a further entry whose part is unknown.
  const known = entries.which === "further" ? sql` and ${sql.ref(`${alias}.${part}`)} is not null` : sql``;
  return sql` join ${rows} as ${sql.ref(alias)} on ${sql.ref(`${alias}.record_id`)} = ${sql.ref("row.id")}${known}`;
}

function valueAlong(dimension: Dimension, alias: string): Sql {
  if (dimension.kind === "part") return sql.ref(`${alias}.${dimension.part}`);
  if (dimension.kind === "field") return sql.ref(`${alias}.${dimension.target.column}`);
  const { name, date } = dimension;
  const first = sql.ref(`row.${date}_min`);
  const known = sql`${sql.ref(`row.${date}_precision`)} in (${sql.join(PRECISIONS[name].map((one) => sql.lit(one)))})`;
  const unit = {
    year: sql`substr(${first}, 1, 4)`,
    quarter: sql`substr(${first}, 1, 4) || '-Q' || ((substr(${first}, 6, 2) + 2) / 3)`,
    month: sql`substr(${first}, 1, 7)`,
  }[name];
  return sql`case when ${known} then ${unit} end`;
}
