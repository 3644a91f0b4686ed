// Counts by one or two dimensions → SQL.

import { type Dimension, type ListQuery, type PartDimension, PRECISIONS } from "../list-query.ts";
import type { DateMatch } from "../operators.ts";
import type { GroupsPlan } from "../plan/plan-list.ts";
import { type Sql, sql } from "../sql.ts";
import { withinBudget } from "../sqlite/budget.ts";
import { buildConditions, entriesThatMeet, where } from "./build-conditions.ts";
import { buildKeptGroups } from "./build-kept-counts.ts";

/** Counts by dimensions: columns `value_0`, `value_1` … and `count`, largest first. */
export function buildGroups({ query, dimensions, count }: GroupsPlan, limit: number): Sql {
  if (count.by === "kept")
    return buildKeptGroups(query, count, limit, valueAlong(count.dimension), where(buildConditions(query)));
  const { values, rows, hasEntries } = groupedRows(query, dimensions);
  // Only list entries produce several rows per record.
  const each = hasEntries ? sql`count(distinct ${sql.ref("row.number")})` : sql`count(*)`;
  const keys = dimensions.map((_, index) => sql.ref(`value_${index}`));
  return sql`select ${values}, ${each} as ${sql.ref("count")} from ${rows} group by ${sql.join(keys)} order by ${sql.ref("count")} desc, ${sql.join(keys)} limit ${sql.lit(limit + 1)}`;
}

/** The same groups in no order and without their counts: it ends as soon as there are more than the limit. */
export function buildGroupKeys({ query, dimensions }: GroupsPlan, limit: number): Sql {
  const { values, rows } = groupedRows(query, dimensions);
  return sql`select distinct ${values} from ${rows} limit ${sql.lit(limit + 1)}`;
}

/** The rows that are counted, and the columns with the values of the dimensions. */
function groupedRows(
  query: ListQuery,
  dimensions: readonly Dimension[],
): { values: Sql; rows: Sql; hasEntries: boolean } {
  const own = [...new Set(["number", ...dimensions.flatMap(columnsOf)])].map(sql.ref);
  // Dimensions over parts of the same list share one join, so that they count the same entry.
  const sides = new Map(dimensions.map((dimension) => [aliasOf(dimension), dimension]));
  const joins = [...sides.values()].flatMap((dimension) => joinOf(dimension, dimensions, query.match));
  const conditions = sql.join([withinBudget, ...buildConditions(query)], " and ");
  return {
    values: sql.join(
      dimensions.map((dimension, index) => sql`${valueAlong(dimension)} as ${sql.ref(`value_${index}`)}`),
    ),
    rows: sql`(select ${sql.join(own)} from ${sql.ref(query.resource.view)} where ${conditions}) as row${sql.join(joins, "")}`,
    hasEntries: joins.length > 0,
  };
}

/** Where a dimension's values are read: from the row, or from a list's entries under the list's name. */
function aliasOf(dimension: Dimension): string {
  if (dimension.kind === "part") return dimension.prefix;
  return dimension.kind === "date" || dimension.target.list === null ? "row" : dimension.name;
}

function columnsOf(dimension: Dimension): string[] {
  if (dimension.kind === "part") return [];
  if (dimension.kind === "date") return [`${dimension.date}_min`, `${dimension.date}_precision`];
  return [dimension.target.list?.key ?? dimension.target.column];
}

function joinOf(dimension: Dimension, dimensions: readonly Dimension[], match: DateMatch): Sql[] {
  if (dimension.kind === "part") return [joinEntries(dimension, dimensions, match)];
  if (dimension.kind === "date" || dimension.target.list === null) return [];
  const { name } = dimension;
  const { table, key } = dimension.target.list;
  // The left join gives a record without entries one row of nulls, which counts as unknown.
  return [
    sql` left join ${sql.ref(table)} as ${sql.ref(name)} on ${sql.ref(`${name}.record_id`)} = ${sql.ref(`row.${key}`)} and ${valueAlong(dimension)} is not null`,
  ];
}

/**
 * The entries whose parts are counted; a record without entries is not counted. Entries that meet a filter may be few,
 * so SQLite chooses the order of the join. All others are looked up per record (`cross`), whatever SQLite estimates.
 */
function joinEntries(dimension: PartDimension, dimensions: readonly Dimension[], match: DateMatch): Sql {
  const { table, prefix, entries } = dimension;
  const ofRecord = sql`as ${sql.ref(prefix)} on ${sql.ref(`${prefix}.record_id`)} = ${sql.ref("row.number")}`;
  switch (entries.which) {
    case "all":
      return sql` cross join ${sql.ref(table)} ${ofRecord}`;
    case "matching": {
      const parts = dimensions.flatMap((one) =>
        one.kind === "part" && one.prefix === prefix ? [one.part] : [],
      );
      return sql` join (${entriesThatMeet(table, parts, entries.filters, match)}) ${ofRecord}`;
    }
    case "further":
      // No URL can ask for a further entry whose part is unknown.
      return sql` cross join ${sql.ref(table)} ${ofRecord} and ${valueAlong(dimension)} is not null`;
  }
}

function valueAlong(dimension: Dimension): Sql {
  if (dimension.kind === "part") return sql.ref(`${dimension.prefix}.${dimension.part}`);
  if (dimension.kind === "field") return sql.ref(`${aliasOf(dimension)}.${dimension.target.column}`);
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
