// The indexes that lists need and the tables lack: for each order, each filter by a value, and each reference. SQLite
// makes its plan from the schema alone, because nobody runs ANALYZE, so this needs no data.
import type { Database } from "../src/db/connection/database.ts";
import { buildPage } from "../src/query/build/build-list.ts";
import { type FilterParameter, filterParameters } from "../src/query/filter-parameters.ts";
import type { ListQuery } from "../src/query/list-query.ts";
import { parseListQuery } from "../src/query/parse/parse-list-query.ts";
import { planList } from "../src/query/plan/plan-list.ts";
import type { Resource } from "../src/resources/define-resource.ts";
import { dateColumns, gatheredBy, rowsOf } from "../src/resources/storage.ts";

/** Resources that cannot grow: their number is bounded by the number of states, pairs of states, or subjects. */
const BOUNDED = ["countries", "relations", "cooperation-areas"];

/** The resources whose lists can have millions of rows. */
export const growing = (resources: readonly Resource[]): readonly Resource[] =>
  resources.filter(({ path }) => !BOUNDED.includes(path));

/** The steps that SQLite takes for the first page of a list. */
export const planOf = (database: Database, query: ListQuery): string[] =>
  buildPage(planList(query)).flatMap(({ sql, parameters }) =>
    database.all({ sql: `EXPLAIN QUERY PLAN ${sql}`, parameters }).map(({ detail }) => String(detail)),
  );

/** The query with these parameters. */
export const queryOf = (resource: Resource, parameters: Record<string, string>): ListQuery =>
  parseListQuery(resource, new Map(Object.entries(parameters).map(([name, value]) => [name, [value]])));

/** A value to filter by. The usual value of a field has no index. */
export const sampleOf = ({ operator, field }: FilterParameter): string =>
  operator.takes === "boolean"
    ? "true"
    : field.usual !== undefined
      ? String(field.values?.find((value) => value !== field.usual))
      : `"${field.example}"`.replace(/^"([^,]*)"$/, "$1");

/** Steps that read a whole table, except of `below`, which only contains a part of a tree. */
export const scansOf = (steps: readonly string[]): string[] =>
  steps.filter((step) => /^SCAN (?!\d|\(|\w+_conflict|below$)/.test(step) && !/INDEX/.test(step));

/** Steps that sort rows. */
export const sortsOf = (steps: readonly string[]): string[] =>
  steps.filter((step) => /TEMP B-TREE FOR ORDER BY/.test(step));

/** Whether a column belongs to the date of the records, which orders find. */
export const isDated = ({ date }: Resource, column: string): boolean =>
  date !== null && dateColumns(date).includes(column);

/** All sorts of a resource, in both directions. */
export const ordersOf = ({ sort, defaultSort }: Resource): { name: string; orders: readonly string[] }[] =>
  [...new Set([...sort, defaultSort])].map((name) => ({
    name,
    orders: [
      name,
      name.replaceAll(/(^|,)-?/g, (start) => (start.endsWith("-") ? start.slice(0, -1) : `${start}-`)),
    ],
  }));

/** The columns of an order, in the spelling that an index on them needs. Every index ends with the number anyway. */
const keysOf = ({ sort }: ListQuery): string[] =>
  sort
    .filter(({ column }) => column !== "number")
    .map(({ column, unknownAs }) => {
      if (unknownAs === null) return column;
      return `ifnull(${column}, ${typeof unknownAs === "number" ? unknownAs : `'${unknownAs}'`})`;
    });

const indexOn = (table: string, name: string, columns: readonly string[]): string =>
  `CREATE INDEX ${table}_by_${name} ON ${table} (${[...new Set(columns)].join(", ")});`;

/**
 * The statements that add what is missing, empty if nothing is. Each is also run, so that an index that serves two
 * purposes is named once.
 */
export function missingIndexes(database: Database, resources: readonly Resource[]): string[] {
  const added: string[] = [];
  const add = (statement: string): void => {
    database.run(statement);
    added.push(statement);
  };
  for (const resource of growing(resources)) {
    // It has a view in place of a table, and needs indexes on those that the view gathers.
    if (gatheredBy(resources, resource).length > 0) continue;
    for (const parameter of filterParameters(resource).values()) {
      const statement = forFilter(database, resource, parameter);
      if (statement !== null) add(statement);
    }
    for (const { name, orders } of ordersOf(resource))
      for (const sort of orders) {
        const query = queryOf(resource, { sort });
        const steps = planOf(database, query);
        if (scansOf(steps).length + sortsOf(steps).length > 0)
          add(indexOn(rowsOf(resource), `${name.replaceAll(/\W/g, "_")}_in_order`, keysOf(query)));
      }
  }
  for (const { table, columns } of referencesWithoutIndex(database))
    add(indexOn(table, columns.join("_"), columns));
  return added;
}

/** The index that a filter by a value lacks; null if it finds its rows through one, in order. */
function forFilter(database: Database, resource: Resource, parameter: FilterParameter): string | null {
  const { target, name, operator, field } = parameter;
  const { column, list } = target;
  if (operator.name !== "equals" || isDated(resource, column)) return null;
  const query = queryOf(resource, { [name]: sampleOf(parameter) });
  const steps = planOf(database, query);
  if (list !== null) {
    // These are views: over citations, of which few are in conflict, and over claims.
    if (name === "conflict" || name === "origin") return null;
    const isFound = steps.some(
      (step) => step.startsWith(`SEARCH ${list.table} `) && step.includes(`(${column}=?`),
    );
    return isFound ? null : indexOn(list.table, column, [column, "record_id"]);
  }
  // A value that is not counted for lists has few rows, and these can be sorted.
  const isCommon = resource.facet.includes(name);
  // Some values are found by what an index has of them.
  const searched =
    field.found === undefined ? column : field.found.through === "record_by_id" ? "id" : "<expr>";
  const isFound = steps.some(
    (step) => /^SEARCH \S+ USING .*INDEX /.test(step) && step.includes(`(${searched}=?`),
  );
  if (isFound && !(isCommon && sortsOf(steps).length > 0)) return null;
  const statement = indexOn(rowsOf(resource), column, [column, ...(isCommon ? keysOf(query) : [])]);
  // Nobody asks an index of values for those that are unknown, except the deletion of a record that others name.
  const isPartial = field.nullable && !isCommon && !["id", "country", "relation"].includes(field.kind);
  return isPartial ? statement.replace(";", ` WHERE ${column} IS NOT NULL;`) : statement;
}

/** The columns that refer to other records and begin no index, which the deletion of such a record needs. */
function referencesWithoutIndex(database: Database): { table: string; columns: string[] }[] {
  const tables = database.all({
    sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND sql NOT GLOB 'CREATE VIRTUAL*'",
    parameters: [],
  });
  return tables.flatMap(({ name }) => {
    const listed = (sql: string): string[] =>
      database.all({ sql, parameters: [String(name)] }).map(({ columns }) => String(columns));
    const keys = listed(
      'SELECT id, group_concat("from") AS columns FROM (SELECT * FROM pragma_foreign_key_list(?) ORDER BY id, seq) GROUP BY id',
    );
    const indexes = [
      ...listed(
        "SELECT group_concat(c.name) AS columns FROM pragma_index_list(?) i, pragma_index_info(i.name) c WHERE NOT i.partial GROUP BY i.name",
      ),
      ...listed(
        "SELECT group_concat(name) AS columns FROM (SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk)",
      ),
    ];
    return keys
      .filter((columns) => !indexes.some((index) => `${index},`.startsWith(`${columns},`)))
      .map((columns) => ({ table: String(name), columns: columns.split(",") }));
  });
}
