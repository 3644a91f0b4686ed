// A list query → SQL. Pages select only ids and sort keys; the records are then read by id.

import type { Resource } from "../../resources/define-resource.ts";
import type { ListQuery, SortKey, SortTerm } from "../list-query.ts";
import type { IdsWay, ListPlan } from "../plan/plan-list.ts";
import { Sql, sql } from "../sql.ts";
import { foundByWords, rankedView } from "../sqlite/full-text.ts";
import { buildConditions, where } from "./build-conditions.ts";
import { buildKeptCount } from "./build-kept-counts.ts";

/**
 * The ids of one page and their other sort keys (`key_0` …), with one row more than the limit if there is a next
 * page. If a page begins among rows with equal keys, there are several statements, whose rows follow one another.
 */
export function buildPage({ query, ids }: ListPlan): Sql[] {
  const { resource, sort, after, limit } = query;
  if (ids.by === "sample") return [buildSample(query, ids)];
  // Rows found by full text are not searched again.
  const conditions = buildConditions(ids.by === "rows" ? query : { ...query, search: null });
  const columns = sql.join([
    sql.ref("id"),
    ...sort.flatMap((term, index) =>
      term.field === "id" ? [] : [sql`${sortKey(term)} as ${sql.ref(keyName(term, index))}`],
    ),
  ]);
  const begin = sql`select ${columns} from ${rowsOf(resource, ids)}`;
  const branches = after === null ? [{ more: [], varying: sort }] : buildKeyset(sort, after);
  return branches.map(({ more, varying }) => {
    const order = sql.join(varying.map((term) => sql`${sortKey(term)} ${direction(term)}`));
    return sql`${begin}${where([...conditions, ...more])} order by ${order} limit ${sql.lit(limit + 1)}`;
  });
}

function rowsOf(resource: Resource, ids: Exclude<IdsWay, { by: "sample" }>): Sql {
  if (ids.by === "rows") return sql.ref(resource.view);
  return ids.by === "words" ? foundByWords(resource, ids.search) : rankedView(resource, ids.search);
}

/** The name of the column for a sort term; the id is selected anyway. */
export const keyName = ({ field }: SortTerm, index: number): string =>
  field === "id" ? field : `key_${index}`;

/**
 * A sample that depends only on the seed and the ids. A record's position is its row number times the seed, modulo a
 * prime, so that neighbouring records end up far apart.
 */
function buildSample(query: ListQuery, { size, seed }: { size: number; seed: number }): Sql {
  const place = sql`((rowid_of.number * 2654435761 + ${seed} * 40503) % 4294967291 * 48271) % 2147483647`;
  const { view, searchThrough, type } = query.resource;
  const on =
    searchThrough === undefined
      ? sql`rowid_of.type = ${type} and rowid_of.id = row.id`
      : sql`rowid_of.type = ${sql.ref(`row.${searchThrough.type}`)} and rowid_of.id = ${sql.ref(`row.${searchThrough.id}`)}`;
  return sql`select row.id from (select * from ${sql.ref(view)}${where(buildConditions(query))}) as row join record as rowid_of on ${on} order by ${place}, row.id limit ${sql.lit(size)}`;
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

/** Whole records by id, in no particular order. `json` is the SQL expression that makes them from a row of the view. */
export function buildRecords(view: string, json: string, ids: readonly string[]): Sql {
  return sql`select id, ${new Sql(json, [])} as json from ${sql.ref(view)} where ${sql.ref("id")} in (select value from json_each(${JSON.stringify(ids)}))`;
}

/** Titles and summaries by id, in no particular order. Columns that the view counts are not computed. */
export const buildHeadings = (view: string, ids: readonly string[]): Sql =>
  sql`select id, title, summary from ${sql.ref(view)} where id in (select value from json_each(${JSON.stringify(ids)}))`;

/** The stored JSON of records by id, in no particular order; records that are not stored are left out. */
export const buildStoredRecords = (type: string, ids: readonly string[]): Sql =>
  sql`select id, json from record_json where type = ${type} and id in (select value from json_each(${JSON.stringify(ids)}))`;

/** The same in the order of the ids, joined in `lines` as bytes, with their number. */
export const buildStoredLines = (type: string, ids: readonly string[]): Sql =>
  sql`select count(*) as count, cast(group_concat(kept.json, char(10) order by wanted.key) || char(10) as blob) as lines from json_each(${JSON.stringify(ids)}) as wanted cross join record_json as kept on kept.type = ${type} and kept.id = wanted.value`;

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
 * in all terms but the last, then in fewer. Plain columns in one direction need no branches, since an index compares
 * them as row values. In an ordered query with an expression, SQLite prepares a new plan for each value of `=`, but
 * not for `in`.
 */
function buildKeyset(sort: readonly SortTerm[], after: SortKey): Branch[] {
  const [first] = sort;
  const beyond = (term: SortTerm) => (term.descending ? LESS : MORE);
  if (sort.every((term) => term.descending === first?.descending && term.unknownAs === null) && first)
    return [
      { more: [sql`(${sql.join(sort.map(sortKey))}) ${beyond(first)} (${sql.join(after)})`], varying: sort },
    ];
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
