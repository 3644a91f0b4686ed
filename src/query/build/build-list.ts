// A list query → SQL. Pages select only the keys of rows and sort keys; the records are then read by key.

import type { Resource } from "../../resources/define-resource.ts";
import { keyOf, rowsOf } from "../../resources/storage.ts";
import { equalTo, type Key, type ListQuery, plainQuery, type SortKey, type SortTerm } from "../list-query.ts";
import type { IdsWay, ListPlan } from "../plan/plan-list.ts";
import { Sql, sql } from "../sql.ts";
import { foundByWords, rankedView } from "../sqlite/full-text.ts";
import { buildConditions, where } from "./build-conditions.ts";
import { buildKeptCount } from "./build-kept-counts.ts";

/**
 * The keys of the rows of one page and their other sort keys (`key_0` …), with one row more than the limit if there is
 * a next page. If a page begins among rows with equal keys, there are several statements, whose rows follow one another.
 */
export function buildPage({ query, ids }: ListPlan): Sql[] {
  const { resource, sort, after, limit } = query;
  if (ids.by === "sample") return [buildSample(query, ids)];
  // Rows found by full text are not searched again.
  const conditions = buildConditions(ids.by === "rows" ? query : { ...query, search: null });
  const key = keyOf(resource);
  const columns = sql.join([
    sql`${sql.ref(key)} as key`,
    ...sort.flatMap((term, index) =>
      term.column === key ? [] : [sql`${sortKey(term)} as ${sql.ref(keyName(query, index))}`],
    ),
  ]);
  const begin = sql`select ${columns} from ${pageOf(resource, ids)}`;
  // An index has the order of one term; rows that are equal in it are sorted.
  const isSorted = sort.filter(({ column }) => column !== key).length > 1;
  const branches = after === null ? [{ more: [], varying: sort }] : buildKeyset(sort, after);
  return branches.map(({ more, varying }) => {
    const order = sql.join(varying.map((term) => sql`${sortKey(term)} ${direction(term)}`));
    const all = [...conditions, ...more];
    return sql`${begin}${where(all, isSorted || all.length > 0)} order by ${order} limit ${sql.lit(limit + 1)}`;
  });
}

function pageOf(resource: Resource, ids: Exclude<IdsWay, { by: "sample" }>): Sql {
  if (ids.by === "rows") return sql.ref(resource.view);
  return ids.by === "words" ? foundByWords(resource, ids.search) : rankedView(resource, ids.search);
}

/** The name of the column for a sort term; the row's key is selected anyway. */
export const keyName = ({ resource, sort }: ListQuery, index: number): string =>
  sort[index]?.column === keyOf(resource) ? "key" : `key_${index}`;

/**
 * A sample that depends only on the seed and the numbers of the records. A record's position is its number times the
 * seed, modulo a prime, so that neighbouring records end up far apart.
 */
function buildSample(query: ListQuery, { size, seed }: { size: number; seed: number }): Sql {
  const key = keyOf(query.resource);
  const place = sql`((number * 2654435761 + ${seed} * 40503) % 4294967291 * 48271) % 2147483647`;
  const rows = sql`${sql.ref(query.resource.view)}${where(buildConditions(query), true)}`;
  return sql`select ${sql.ref(key)} as key from ${rows} order by ${place}, ${sql.ref(key)} limit ${sql.lit(size)}`;
}

/** How many records match, on all pages together. */
export function buildCount({ query, count }: ListPlan): Sql {
  const conditions = where(buildConditions(query));
  if (count.by === "kept") return buildKeptCount(query, count.subject, conditions);
  const rows =
    count.by === "words"
      ? foundByWords(query.resource, count.search)
      : sql`${sql.ref(query.resource.view)}${conditions}`;
  return sql`select count(*) as ${sql.ref("total")} from ${rows}`;
}

/** The condition that a column has one of these values. Most often there is one, and a list costs more than that. */
const among = (column: Sql, values: readonly (Key | string)[]): Sql =>
  values.length === 1
    ? sql`${column} = ${values[0]}`
    : sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;

/** The ids of records and their keys, in no particular order. Ids that do not exist are left out. */
export function buildKeys(resource: Resource, ids: readonly string[]): Sql {
  const key = sql.ref(keyOf(resource));
  if (resource.fields.id?.found === undefined)
    return sql`select id, ${key} as key from ${sql.ref(rowsOf(resource))} where ${among(sql`id`, ids)}`;
  const conditions = buildConditions({ ...plainQuery(resource), filters: [equalTo(resource, "id", ids)] });
  return sql`select id, ${key} as key from ${sql.ref(resource.view)} where ${sql.join(conditions, " and ")}`;
}

/** Whole records by key, in no particular order. `json` is the SQL expression that makes them from a row of the view. */
export function buildRecords(resource: Resource, json: string, keys: readonly Key[]): Sql {
  const key = sql.ref(keyOf(resource));
  return sql`select ${key} as key, ${new Sql(json, [])} as json from ${sql.ref(resource.view)} where ${among(key, keys)}`;
}

/** Titles and summaries by id, in no particular order. Columns that the view counts are not computed. */
export const buildHeadings = (view: string, ids: readonly string[]): Sql =>
  sql`select id, title, summary from ${sql.ref(view)} where id in (select value from json_each(${JSON.stringify(ids)}))`;

/** The stored JSON of records by number, in no particular order; records that are not stored are left out. */
export const buildStoredRecords = (numbers: readonly Key[]): Sql =>
  sql`select number as key, json from record_json where ${among(sql`number`, numbers)}`;

/** The same in the order of the numbers, joined in `lines` as bytes, with their count. */
export const buildStoredLines = (numbers: readonly Key[]): Sql =>
  sql`select count(*) as count, cast(group_concat(kept.json, char(10) order by wanted.key) || char(10) as blob) as lines from json_each(${JSON.stringify(numbers)}) as wanted cross join record_json as kept on kept.number = wanted.value`;

const sortKey = ({ column, unknownAs }: SortTerm) =>
  unknownAs === null ? sql`${sql.ref(column)}` : sql`ifnull(${sql.ref(column)}, ${sql.lit(unknownAs)})`;

const direction = ({ descending }: SortTerm): Sql => (descending ? DESC : ASC);
const DESC = sql`desc`;
const ASC = sql`asc`;

/** The rows after a key that equal it in this many terms; only the remaining terms are compared. */
interface Branch {
  more: readonly Sql[];
  varying: readonly SortTerm[];
}

/**
 * The rows after a key, as branches that each walk an index from their own start: first the rows that equal the key
 * in all terms but the last, then in fewer. Row values would be one condition, but an index compares only their first
 * column when the number follows. In an ordered query with an expression, SQLite prepares a new plan for each value of
 * `=`, but not for `in`.
 */
function buildKeyset(sort: readonly SortTerm[], after: SortKey): Branch[] {
  const beyond = (term: SortTerm) => (term.descending ? LESS : MORE);
  return sort
    .map((term, index) => ({
      more: [
        ...sort.slice(0, index).map((before, at) => sql`${sortKey(before)} in (${after[at]})`),
        sql`${sortKey(term)} ${beyond(term)} ${after[index]}`,
      ],
      varying: sort.slice(index),
    }))
    .reverse();
}

const LESS = sql`<`;
const MORE = sql`>`;
