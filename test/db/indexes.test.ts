// Every declared filter and order has an index. SQLite makes its plan from the schema alone, because nobody runs
// ANALYZE, so this needs no data. A missing index is reported with the statement that adds it.

import t from "tap";
import { Database, type Query } from "../../src/db/connection/database.ts";
import { claimedAmong } from "../../src/db/reads/claimed.ts";
import { migrate } from "../../src/db/schema/migrate.ts";
import { buildPage } from "../../src/query/build/build-list.ts";
import { type FilterParameter, filterParameters } from "../../src/query/filter-parameters.ts";
import type { ListQuery } from "../../src/query/list-query.ts";
import { parseListQuery } from "../../src/query/parse/parse-list-query.ts";
import { planList } from "../../src/query/plan/plan-list.ts";
import type { Resource } from "../../src/resources/define-resource.ts";
import { resources } from "../../src/resources/resources.ts";
import { dateColumns, gatheredBy, rowsOf } from "../../src/resources/storage.ts";
import { matches } from "../matches.ts";

const database = new Database(":memory:");
migrate(database);

/** Resources that cannot grow: their number is bounded by the number of states, pairs of states, or subjects. */
const BOUNDED = ["countries", "relations", "cooperation-areas"];
const growing = resources.filter(({ path }) => !BOUNDED.includes(path));

const plan = (query: ListQuery): string[] =>
  buildPage(planList(query)).flatMap(({ sql, parameters }) =>
    database.all({ sql: `EXPLAIN QUERY PLAN ${sql}`, parameters }).map(({ detail }) => String(detail)),
  );

const queryOf = (resource: Resource, parameters: Record<string, string>): ListQuery =>
  parseListQuery(resource, new Map(Object.entries(parameters).map(([name, value]) => [name, [value]])));

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

const isDated = (resource: Resource, column: string): boolean => {
  const { date } = resource;
  return date !== null && dateColumns(date).includes(column);
};

/** The usual value of a field has no index. */
const sampleOf = ({ operator, field }: FilterParameter): string =>
  operator.takes === "boolean"
    ? "true"
    : field.usual !== undefined
      ? String(field.values?.find((value) => value !== field.usual))
      : `"${field.example}"`.replace(/^"([^,]*)"$/, "$1");

/** Scans, except of `below`, which only contains a part of a tree. */
const scans = (steps: readonly string[]) =>
  steps.filter((step) => /^SCAN (?!\d|\(|\w+_conflict|below$)/.test(step) && !/INDEX/.test(step));
const sorts = (steps: readonly string[]) => steps.filter((step) => /TEMP B-TREE FOR ORDER BY/.test(step));

t.test("every order uses an index", async (t) => {
  for (const resource of growing)
    for (const name of [...resource.sort, resource.defaultSort])
      for (const sort of [
        name,
        name.replaceAll(/(^|,)-?/g, (start) => (start.endsWith("-") ? start.slice(0, -1) : `${start}-`)),
      ]) {
        const query = queryOf(resource, { sort });
        const steps = plan(query);
        const add = indexOn(rowsOf(resource), `${name.replaceAll(/\W/g, "_")}_in_order`, keysOf(query));
        t.strictSame([...scans(steps), ...sorts(steps)], [], `${resource.path}: sort=${sort}: ${add}`);
      }
});

t.test("every filter by a value finds its rows through an index, in order", async (t) => {
  for (const resource of growing)
    for (const parameter of filterParameters(resource).values()) {
      const { target, name, operator, field } = parameter;
      if (operator.name !== "equals" || isDated(resource, target.column)) continue;
      const query = queryOf(resource, { [name]: sampleOf(parameter) });
      const steps = plan(query);
      const gathered = gatheredBy(resources, resource);
      if (gathered.length > 0 && target.list === null) {
        // The kind is that of all rows of a table, and some kinds have no visit: such a table is not read at all.
        if (target.column === resource.gathers?.type || field.nullable) continue;
        const searched = steps.filter((step) => /^SEARCH \w+ USING .*INDEX .*=\?/.test(step));
        t.equal(searched.length, gathered.length, `${resource.path}: ${name}=`);
        if (resource.facet.includes(name))
          t.strictSame(sorts(steps), [], `${resource.path}: ${name}= in order`);
      } else if (target.list === null) {
        const { column } = target;
        const common = resource.facet.includes(name);
        const add = indexOn(rowsOf(resource), target.column, [
          target.column,
          ...(common ? keysOf(query) : []),
        ]);
        // Some values are found by what an index has of them.
        const searched =
          field.found === undefined ? column : field.found.through === "record_by_id" ? "id" : "<expr>";
        t.match(
          steps.join("\n"),
          new RegExp(`SEARCH \\S+ USING .*INDEX .*\\(${searched}=\\?`),
          `${resource.path}: ${name}=: ${add}`,
        );
        // A value that is not counted for lists has few rows, and these can be sorted.
        if (common) t.strictSame(sorts(steps), [], `${resource.path}: ${name}= in order: ${add}`);
      } else {
        const add = indexOn(target.list.table, target.column, [target.column, "record_id"]);
        const found = new RegExp(`SEARCH ${target.list.table} USING .*\\(${target.column}=\\?`);
        // These are views: over citations, of which few are in conflict, and over claims.
        const expected =
          name === "conflict"
            ? /SEARCH citation USING INDEX citation_in_conflict/
            : name === "origin"
              ? /SEARCH c USING COVERING INDEX claim_by_origin \(origin=\?/
              : found;
        matches(t, steps.join("\n"), expected, `${resource.path}: ${name}=: ${add}`);
      }
    }
});

t.test("filters with the same prefix find their entries through the index of one of them", async (t) => {
  for (const resource of growing) {
    const all = [...filterParameters(resource).values()].filter(
      ({ operator, prefix }) => operator.name === "equals" && prefix !== undefined,
    );
    for (const [index, one] of all.entries())
      for (const other of all.slice(index + 1)) {
        if (other.prefix?.name !== one.prefix?.name) continue;
        const steps = plan(queryOf(resource, { [one.name]: sampleOf(one), [other.name]: sampleOf(other) }));
        const found = new RegExp(`SEARCH ${one.target.list?.table} USING .*=\\?`);
        matches(t, steps.join("\n"), found, `${resource.path}: ${one.name}, ${other.name}`);
        t.strictSame(scans(steps), [], `${resource.path}: ${one.name}, ${other.name}`);
      }
  }
});

t.test("every other filter uses the index of the order, and scans no table", async (t) => {
  for (const resource of growing)
    for (const parameter of filterParameters(resource).values()) {
      if (parameter.operator.name === "equals") continue;
      const steps = plan(queryOf(resource, { [parameter.name]: sampleOf(parameter) }));
      const searched = steps.some((step) => step.startsWith("SEARCH") && !step.includes("SUBQUERY"));
      t.strictSame(
        [...scans(steps), ...(searched ? [] : sorts(steps))],
        [],
        `${resource.path}: ${parameter.name}`,
      );
    }
});

t.test("every reference has an index, for the deletion of the record that it names", async (t) => {
  const tables = database.all({
    sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND sql NOT GLOB 'CREATE VIRTUAL*'",
    parameters: [],
  });
  for (const { name } of tables) {
    const keys = database.all({
      sql: 'SELECT id, group_concat("from") AS columns FROM (SELECT * FROM pragma_foreign_key_list(?) ORDER BY id, seq) GROUP BY id',
      parameters: [name],
    });
    const indexes = database.all({
      sql: "SELECT group_concat(c.name) AS columns FROM pragma_index_list(?) i, pragma_index_info(i.name) c WHERE NOT i.partial GROUP BY i.name",
      parameters: [name],
    });
    const primary = database.get({
      sql: "SELECT group_concat(name) AS columns FROM (SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk)",
      parameters: [name],
    });
    for (const { columns } of keys)
      t.ok(
        [...indexes, primary].some((index) => `${index?.columns},`.startsWith(`${columns},`)),
        indexOn(String(name), String(columns).replaceAll(",", "_"), String(columns).split(",")),
      );
  }
});

t.test("of two filters, the one that narrows the list decides the index", async (t) => {
  for (const resource of growing) {
    const own = [...filterParameters(resource).values()].filter(
      ({ operator, target }) => operator.name === "equals" && target.list === null,
    );
    const [coarse, narrow] = [
      own.filter(({ field, target }) => field.coarse && target.column !== resource.gathers?.type),
      own.filter(({ field }) => !field.coarse),
    ];
    for (const one of coarse)
      for (const other of narrow.filter(({ target }) => !isDated(resource, target.column))) {
        const query = queryOf(resource, { [one.name]: sampleOf(one), [other.name]: sampleOf(other) });
        const by = new RegExp(`\\b${one.target.column}=\\?`);
        const steps = plan(query).filter((step) => by.test(step));
        t.strictSame(steps, [], `${resource.path}: ${one.name} and ${other.name}`);
      }
  }
});

t.test("who of many records has a claim is looked up, record by record", async (t) => {
  const asked: Query[] = [];
  const watched = new Database(":memory:");
  migrate(watched);
  t.teardown(() => watched.close());
  const all = watched.all.bind(watched);
  watched.all = (query) => {
    asked.push(query);
    return all(query);
  };
  claimedAmong(watched, "a list", "person", ["one", "other"]);
  const steps = asked.flatMap(({ sql, parameters }) =>
    all({ sql: `EXPLAIN QUERY PLAN ${sql}`, parameters }).map(({ detail }) => String(detail)),
  );
  t.strictSame(steps.slice(0, 2), [
    "SCAN wanted VIRTUAL TABLE INDEX 1:",
    "SEARCH r USING COVERING INDEX sqlite_autoindex_record_1 (id=? AND type=?)",
  ]);
});
