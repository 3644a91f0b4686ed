// `facet=` and `group_by=`: along what a list is counted, and the query that each count stands for.

import { ProblemError } from "../errors.ts";
import type { Resource } from "../resources/define-resource.ts";
import { dateField } from "../resources/kept-fields.ts";
import { withinBudget } from "./budget.ts";
import { buildConditions, where } from "./build-list.ts";
import { findFilter } from "./filter-parameters.ts";
import { buildKeptGroups } from "./kept-counts.ts";
import type { DateUnit, Dimension, ListQuery } from "./list-query.ts";
import { type Sql, sql } from "./sql.ts";
import { didYouMean } from "./suggest.ts";

const DATE_UNITS: readonly DateUnit[] = ["year", "quarter", "month"];

/** Finer dates have the unit too; of coarser ones it is unknown. */
const PRECISIONS = {
  year: ["day", "month", "season", "year"],
  quarter: ["day", "month"],
  month: ["day", "month"],
} as const satisfies Record<DateUnit, readonly string[]>;

export const dimensionNames = (resource: Resource, parameter: "facet" | "group_by"): string[] => [
  ...resource.facet,
  ...(parameter === "group_by" && dateField(resource) !== null ? DATE_UNITS : []),
];

/** Reads the names of dimensions; throws an UNKNOWN_FIELD problem that names what there is. */
export function parseDimensions(
  resource: Resource,
  parameter: "facet" | "group_by",
  names: readonly string[],
): Dimension[] {
  const allowed = dimensionNames(resource, parameter);
  return names.map((name) => {
    const detail = `'${name}' is nothing to count by`;
    if (!allowed.includes(name))
      throw new ProblemError("UNKNOWN_FIELD", `${parameter}: ${detail}`, [
        { parameter, detail, allowed, ...didYouMean(name, allowed) },
      ]);
    const unit = DATE_UNITS.find((one) => one === name);
    const date = dateField(resource);
    if (unit !== undefined && date !== null) return { name: unit, date };
    const target = findFilter(resource, name)?.target;
    if (target === undefined) throw new Error(`${resource.path}: the facet '${name}' is no filter`);
    return { name, target };
  });
}

/** Counts by one or two dimensions: columns `value_0`, `value_1` and `count`, the largest first. */
export function buildGroups(query: ListQuery, dimensions: readonly Dimension[], limit: number): Sql {
  const kept = buildKeptGroups(
    query,
    dimensions,
    limit,
    (dimension) => valueAlong(dimension, 0),
    (of) => where(buildConditions(of)),
  );
  if (kept !== null) return kept;
  const values = dimensions.map(
    (dimension, index) => sql`${valueAlong(dimension, index)} as ${sql.ref(`value_${index}`)}`,
  );
  const own = [...new Set(["id", ...dimensions.flatMap(columnsOf)])].map((column) => sql.ref(column));
  const joins = dimensions.map(joinOf);
  // Only the entries of lists make several rows of one record.
  const each = joins.every((join) => join.sql === "") ? sql`count(*)` : sql`count(distinct row.id)`;
  const keys = dimensions.map((_, index) => sql.ref(`value_${index}`));
  return sql`select ${sql.join(values)}, ${each} as ${sql.ref("count")} from (select ${sql.join(own)} from ${sql.ref(query.resource.view)} where ${sql.join([withinBudget, ...buildConditions(query)], " and ")}) as row${sql.join(joins, "")} group by ${sql.join(keys)} order by ${sql.ref("count")} desc, ${sql.join(keys)} limit ${sql.lit(limit + 1)}`;
}

function columnsOf(dimension: Dimension): string[] {
  if ("date" in dimension) return [`${dimension.date}_min`, `${dimension.date}_precision`];
  return dimension.target.list === null ? [dimension.target.column] : [dimension.target.list.key];
}

/** A list's entries; a row without any known one has one row of null, which is the unknown. */
function joinOf(dimension: Dimension, index: number): Sql {
  if ("date" in dimension || dimension.target.list === null) return sql``;
  const { column, list } = dimension.target;
  const entry = `list_${index}`;
  return sql` left join ${sql.ref(list.table)} as ${sql.ref(entry)} on ${sql.ref(`${entry}.record_id`)} = ${sql.ref(`row.${list.key}`)} and ${sql.ref(`${entry}.${column}`)} is not null`;
}

function valueAlong(dimension: Dimension, index: number): Sql {
  if (!("date" in dimension)) {
    const { column, list } = dimension.target;
    return sql.ref(list === null ? `row.${column}` : `list_${index}.${column}`);
  }
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

type GroupValue = string | number | null;

/** The parameters that select exactly the rows of one count. */
export function selecting(dimension: Dimension, value: GroupValue): [name: string, value: string][] {
  if (!("date" in dimension))
    return value === null ? [[`has_${dimension.name}`, "false"]] : [[dimension.name, quote(String(value))]];
  const precisions = PRECISIONS[dimension.name].join(",");
  const { date } = dimension;
  if (value === null) return [[`${date}_precision_not`, precisions]];
  const [from, to] = unitBounds(String(value));
  return [
    [`${date}_min_from`, from],
    [`${date}_min_to`, to],
    [`${date}_precision`, precisions],
  ];
}

/** `2022-Q2` → its first and its last month; a year or a month is both. */
function unitBounds(value: string): [from: string, to: string] {
  const [year = "", quarter] = value.split("-Q");
  if (quarter === undefined) return [value, value];
  const last = Number(quarter) * 3;
  return [`${year}-${String(last - 2).padStart(2, "0")}`, `${year}-${String(last).padStart(2, "0")}`];
}

const quote = (value: string): string => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
