// Facets and groups as shown in `meta`: each count with the URL of the list that it counts.
import type { Database } from "../db/connection/database.ts";
import { ProblemError } from "../errors.ts";
import { buildGroupKeys, buildGroups } from "../query/build/build-groups.ts";
import type { Dimension, ListQuery } from "../query/list-query.ts";
import { selecting } from "../query/parse/dimensions.ts";
import { planGroups } from "../query/plan/plan-list.ts";
import { rewriteUrl } from "../query/urls.ts";

/** The most values that a facet shows; `meta.facets_truncated` reports that there are more. */
const MAX_FACET_VALUES = 200;
const MAX_GROUPS = 5000;

/** Parameters that shape a page and do not affect counts. */
const SHAPING = [
  "facet",
  "group_by",
  "limit",
  "cursor",
  "sort",
  "fields",
  "include",
  "highlight",
  "sample",
  "seed",
];

/** The URL of a count is null if it would be longer than `longestUrl` bytes. */
export function facetsOf(
  database: Database,
  query: ListQuery,
  url: string,
  longestUrl = Number.POSITIVE_INFINITY,
) {
  if (query.facets.length === 0) return {};
  const truncated: string[] = [];
  const facets = query.facets.map((dimension) => {
    const rows = countRows(database, query, [dimension], MAX_FACET_VALUES, url, longestUrl);
    if (rows.length > MAX_FACET_VALUES) truncated.push(dimension.name);
    const shown = rows.slice(0, MAX_FACET_VALUES);
    return [
      dimension.name,
      shown.map((row) => ({ value: row.values[0], count: row.count, url: row.url })),
    ] as const;
  });
  return {
    facets: Object.fromEntries(facets),
    ...(truncated.length > 0 ? { facets_truncated: truncated } : {}),
  };
}

export const groupsOf = (
  database: Database,
  query: ListQuery,
  url: string,
  longestUrl = Number.POSITIVE_INFINITY,
) =>
  countRows(database, query, query.groupBy, MAX_GROUPS, url, longestUrl).map((row) => ({
    key: Object.fromEntries(query.groupBy.map(({ name }, index) => [name, row.values[index] ?? null])),
    count: row.count,
    url: row.url,
  }));

/** Throws a problem if a list has more groups than are shown. Call it before anything is counted. */
export function refuseManyGroups(database: Database, query: ListQuery): void {
  if (query.groupBy.length === 0 || mostGroups(database, query) <= MAX_GROUPS) return;
  const keys = database.all(buildGroupKeys(planGroups(query, query.groupBy), MAX_GROUPS));
  if (keys.length <= MAX_GROUPS) return;
  const detail = `there are more than ${MAX_GROUPS} groups: filter the list, or group by less`;
  throw new ProblemError("INVALID_PARAMETER", `group_by: ${detail}`, [{ parameter: "group_by", detail }]);
}

/** How many groups there can be, as far as kept counts tell it without reading the records. */
function mostGroups(database: Database, query: ListQuery): number {
  const all = { ...query, filters: [], bound: [], search: null };
  return query.groupBy
    .map((dimension) => {
      const plan = planGroups(all, [dimension]);
      if (plan.count.by !== "kept") return Number.POSITIVE_INFINITY;
      return database.all(buildGroups(plan, MAX_GROUPS)).length;
    })
    .reduce((most, values) => most * values, 1);
}

function countRows(
  database: Database,
  query: ListQuery,
  dimensions: readonly Dimension[],
  limit: number,
  url: string,
  longestUrl: number,
) {
  return database.all(buildGroups(planGroups(query, dimensions), limit)).map((row) => {
    const values = dimensions.map((_, index) => {
      const value = row[`value_${index}`] ?? null;
      return typeof value === "number" || value === null ? value : String(value);
    });
    const selected = dimensions.flatMap((dimension, index) => selecting(dimension, values[index] ?? null));
    const list = rewriteUrl(url, SHAPING, selected);
    return { values, count: Number(row.count), url: list.length > longestUrl ? null : list };
  });
}
