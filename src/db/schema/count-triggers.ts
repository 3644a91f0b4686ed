// Counts that triggers keep up to date: the records of each resource, by value of each facet, and by date. The triggers
// are made from the declarations, and made again when these change. No resource is named here.

import { keptFacets } from "../../resources/counted-fields.ts";
import type { Resource } from "../../resources/define-resource.ts";
import { dateColumns, gatheredBy, listTable, rowsOf } from "../../resources/storage.ts";
import type { Database } from "../connection/database.ts";

const PREFIX = "counted_";

interface Trigger {
  name: string;
  sql: string;
}

/** Creates the triggers that the declarations need. If the triggers of a resource have changed, it is counted again. */
export function keepCounts(database: Database, resources: readonly Resource[]): void {
  const held = heldTriggers(database);
  const wanted = resources.map((resource) => ({ resource, triggers: triggersOf(resource, resources) }));
  const names = new Set(wanted.flatMap(({ triggers }) => triggers.map(({ name }) => name)));
  const outdated = wanted.filter(({ triggers }) => triggers.some(({ name, sql }) => held.get(name) !== sql));
  const left = [...held.keys()].filter((name) => !names.has(name));
  if (outdated.length === 0 && left.length === 0) return;
  database.transaction(() => {
    for (const name of left) database.connection.exec(`DROP TRIGGER ${name}`);
    for (const { resource, triggers } of outdated) {
      for (const { name, sql } of triggers)
        database.connection.exec(`DROP TRIGGER IF EXISTS ${name}; ${sql}`);
      countAnew(database, resource);
    }
  });
}

/** Removes all triggers. Counts are wrong until `keepCounts` is called. */
export function dropCounts(database: Database): void {
  for (const name of heldTriggers(database).keys()) database.connection.exec(`DROP TRIGGER ${name}`);
}

/** The SQL of the existing triggers, by name. */
const heldTriggers = (database: Database): ReadonlyMap<string, string> =>
  new Map(
    database
      .all({
        sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB ?",
        parameters: [`${PREFIX}*`],
      })
      .map(({ name, sql }) => [String(name), String(sql)]),
  );

const trigger = (name: string, when: string, body: string, condition = ""): Trigger => ({
  name: PREFIX + name,
  sql: `CREATE TRIGGER ${PREFIX}${name} ${when}${condition} BEGIN ${body} END`,
});

function triggersOf(resource: Resource, all: readonly Resource[]): Trigger[] {
  const gathered = gatheredBy(all, resource);
  return gathered.length > 0
    ? gathered.flatMap((one) => gatheredTriggers(resource, one))
    : ownTriggers(resource);
}

/** Counts the rows of one of the tables that a view gathers, as the view shows them. */
function gatheredTriggers(resource: Resource, { table }: Resource): Trigger[] {
  const name = `${rowsOf(resource)}_of_${table}`;
  const counted = (row: "new" | "old", by: number) => shownRow(resource, row, by);
  return [
    trigger(`${name}_insert`, `AFTER INSERT ON ${table}`, counted("new", 1)),
    trigger(`${name}_delete`, `BEFORE DELETE ON ${table}`, counted("old", -1)),
    trigger(`${name}_before`, `BEFORE UPDATE ON ${table}`, counted("old", -1)),
    trigger(`${name}_after`, `AFTER UPDATE ON ${table}`, counted("new", 1)),
  ];
}

/** Counts one row of a view more or less. */
function shownRow(resource: Resource, row: "new" | "old", by: number): string {
  const { view, date } = resource;
  const add = (tally: string, values: string) =>
    `INSERT INTO ${tally} SELECT '${view}', ${values}, ${by} FROM ${rowsOf(resource)} WHERE number = ${row}.number ON CONFLICT DO UPDATE SET count = count + excluded.count; `;
  const fields = keptFacets(resource).scalars.map((field) => `'${field}', ifnull("${field}", '')`);
  return (
    ["'', ''", ...fields].map((values) => add("tally", values)).join("") +
    (date === null ? "" : add("date_tally", `${daysOf(date)}, ${date} IS NOT NULL`))
  );
}

function ownTriggers(resource: Resource): Trigger[] {
  const table = rowsOf(resource);
  const { scalars, lists } = keptFacets(resource);
  const { date } = resource;
  const columns = [...scalars, ...(date === null ? [] : dateColumns(date))];
  const changed = columns.map((column) => `new."${column}" IS NOT old."${column}"`).join(" OR ");
  const counted = (row: "new" | "old", by: number) => statements(resource, row, by);
  return [
    trigger(`${table}_insert`, `AFTER INSERT ON ${table}`, counted("new", 1)),
    trigger(`${table}_delete`, `AFTER DELETE ON ${table}`, counted("old", -1)),
    ...(columns.length === 0
      ? []
      : [
          trigger(
            `${table}_update`,
            `AFTER UPDATE ON ${table}`,
            counted("old", -1) + counted("new", 1),
            ` WHEN ${changed}`,
          ),
        ]),
    ...lists.flatMap((field) => {
      const list = listTable(resource, field);
      return [
        trigger(`${list}_insert`, `AFTER INSERT ON ${list}`, entry(resource, field, "new", 1)),
        trigger(`${list}_delete`, `AFTER DELETE ON ${list}`, entry(resource, field, "old", -1)),
      ];
    }),
  ];
}

/** Counts one row more or less: in the total, for each of its values, and as a row with empty lists. */
function statements(resource: Resource, row: "new" | "old", by: number): string {
  const { scalars, lists } = keptFacets(resource);
  const rows = [
    `('${resource.view}', '', '', ${by})`,
    ...scalars.map((field) => `('${resource.view}', '${field}', ifnull(${row}."${field}", ''), ${by})`),
    ...lists.map((field) => `('${resource.view}', '${field}', '', ${by})`),
  ];
  const { date } = resource;
  return (
    `INSERT INTO tally VALUES ${rows.join(", ")} ON CONFLICT DO UPDATE SET count = count + excluded.count; ` +
    (date === null
      ? ""
      : `INSERT INTO date_tally VALUES ('${resource.view}', ${daysOf(`${row}.${date}`)}, ${row}.${date} IS NOT NULL, ${by}) ON CONFLICT DO UPDATE SET count = count + excluded.count; `)
  );
}

const daysOf = (date: string): string =>
  ["min", "max", "precision"].map((end) => `ifnull(${date}_${end}, '')`).join(", ");

/** Counts one entry of a list more or less. The first entry also means that the list is not empty. */
function entry({ view }: Resource, field: string, row: "new" | "old", by: number): string {
  const add = (value: string, count: number, when: string) =>
    `INSERT INTO tally SELECT '${view}', '${field}', ${value}, ${count} WHERE ${when} ON CONFLICT DO UPDATE SET count = count + excluded.count; `;
  return add(`${row}.value`, by, "true") + add("''", -by, `${row}.ordinal = 0`);
}

function countAnew(database: Database, resource: Resource): void {
  database.run("DELETE FROM tally WHERE list = ?", resource.view);
  database.run("DELETE FROM date_tally WHERE list = ?", resource.view);
  for (const select of tallies(resource)) database.run(`INSERT INTO tally ${select}`);
  for (const select of dateTallies(resource)) database.run(`INSERT INTO date_tally ${select}`);
}

/** Queries that count all rows by value. */
function tallies(resource: Resource): string[] {
  const { view } = resource;
  const table = rowsOf(resource);
  const { scalars, lists } = keptFacets(resource);
  const select = (field: string, value: string, from: string) =>
    `SELECT '${view}' AS list, '${field}' AS field, ${value} AS value, ${from}`;
  return [
    select("", "''", `count(*) AS count FROM ${table} HAVING count(*) > 0`),
    // Nulls are replaced after the grouping, so that the grouping can use the index of the column.
    ...scalars.map((field) =>
      select(
        field,
        "ifnull(value, '')",
        `count FROM (SELECT "${field}" AS value, count(*) AS count FROM ${table} GROUP BY 1)`,
      ),
    ),
    ...lists.flatMap((field) => [
      select(field, "value", `count(*) AS count FROM ${listTable(resource, field)} GROUP BY 3`),
      select(
        field,
        "''",
        `empty AS count FROM (SELECT (SELECT count(*) FROM ${table}) - (SELECT count(*) FROM ${listTable(resource, field)} WHERE ordinal = 0) AS empty) WHERE empty > 0`,
      ),
    ]),
  ];
}

/** Queries that count all rows by date. */
function dateTallies(resource: Resource): string[] {
  const { date } = resource;
  if (date === null) return [];
  const ends = [
    ["min", "first"],
    ["max", "last"],
    ["precision", "precision"],
  ].map(([end, name]) => `ifnull(${date}_${end}, '') AS ${name}`);
  return [
    `SELECT '${resource.view}' AS list, ${ends.join(", ")}, ${date} IS NOT NULL AS known, count(*) AS count FROM ${rowsOf(resource)} GROUP BY 2, 3, 4, 5`,
  ];
}

/** Counts the visible rows instead of using stored counts. For a connection that shows a former state. */
export function countFromRows(database: Database, resources: readonly Resource[]): void {
  database.connection.exec(`
    CREATE TEMP VIEW tally AS ${resources.flatMap(tallies).join(" UNION ALL ")};
    CREATE TEMP VIEW date_tally AS ${resources.flatMap(dateTallies).join(" UNION ALL ")};
  `);
}
