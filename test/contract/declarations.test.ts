// What is declared, what the database holds and what the document says are one and the same.
import t, { type Test } from "tap";
import { z } from "zod";
import { filterParameters } from "../../src/query/filter-parameters.ts";
import type { Field } from "../../src/resources/define-resource.ts";
import { resourceAt, resources } from "../../src/resources/index.ts";
import { openApp, type TestApp } from "../open-app.ts";

const columnsOf = ({ database }: TestApp, table: string) =>
  new Map(
    database
      .all({
        sql: 'SELECT name, type, "notnull" AS required FROM pragma_table_xinfo(?)',
        parameters: [table],
      })
      .map((row) => [String(row.name), { type: String(row.type), required: row.required === 1 }]),
  );

const tableSql = ({ database }: TestApp, table: string) =>
  String(database.get({ sql: "SELECT sql FROM sqlite_master WHERE name = ?", parameters: [table] })?.sql);

const TYPES: Partial<Record<Field["kind"], string>> = { integer: "INTEGER", number: "REAL" };

t.test("every view serves exactly the declared fields, in their order", async (t) => {
  const test = await openApp(t);
  for (const { view, fields, path } of resources)
    t.strictSame([...columnsOf(test, view).keys()], Object.keys(fields), path);
});

t.test("every table is STRICT and holds the written fields with their types, nulls and enums", async (t) => {
  const test = await openApp(t);
  for (const { table, fields } of resources) {
    if (table === null) continue;
    const columns = columnsOf(test, table);
    t.match(tableSql(test, table), /\) STRICT$/, `${table} is STRICT`);
    for (const [name, field] of Object.entries(fields)) {
      if (field.computed) continue;
      if (field.kind === "list" || field.kind === "objects") checkList(t, test, `${table}_${name}`, field);
      else checkColumn(t, test, table, columns, name, field);
    }
  }
});

function checkList(t: Test, test: TestApp, table: string, field: Field) {
  const columns = columnsOf(test, table);
  t.ok(columns.has("record_id") && columns.has("ordinal"), `${table} is a list table`);
  if (field.item) checkColumn(t, test, table, columns, "value", field.item);
  for (const [name, part] of Object.entries(field.fields ?? {}))
    checkColumn(t, test, table, columns, name, part);
}

function checkColumn(
  t: Test,
  test: TestApp,
  table: string,
  columns: ReturnType<typeof columnsOf>,
  name: string,
  field: Field,
) {
  const column = columns.get(name);
  t.equal(column?.type, TYPES[field.kind] ?? "TEXT", `${table}.${name}: type`);
  if (name !== "id") t.equal(column?.required, !field.nullable, `${table}.${name}: null where declared so`);
  if (field.values) {
    const check = tableSql(test, table).match(new RegExp(`CHECK \\(${name} IN \\(([^)]*)\\)`))?.[1] ?? "";
    t.strictSame(
      [...check.matchAll(/'([^']*)'/g)].map((match) => match[1]),
      [...field.values],
      `${table}.${name}: the CHECK lists the declared values`,
    );
  }
  if (field.kind === "edtf" && columns.has(`${name}_min`))
    t.match(tableSql(test, table), `CHECK (${name}_min <= ${name}_max)`, `${table}.${name}: bounds in order`);
}

t.test("every declared link leads somewhere and can be followed", async (t) => {
  for (const resource of resources)
    for (const [name, link] of Object.entries(resource.links)) {
      const target = resourceAt(link.to);
      if ("by" in link) t.ok(filterParameters(target).has(link.by), `${resource.path}.${name} by ${link.by}`);
      else {
        const [field = "", part] = link.from.split(".");
        const from = resource.fields[field];
        t.ok(part === undefined ? from : from?.fields?.[part], `${resource.path}.${name} from ${link.from}`);
      }
      t.notOk(name in resource.fields, `${resource.path}.${name} is no field too`);
    }
});

t.test("references that the tables hold are foreign keys", async (t) => {
  const test = await openApp(t);
  for (const { table, links } of resources)
    for (const link of Object.values(links)) {
      if (table === null || !("from" in link)) continue;
      const [field = "", part] = link.from.split(".");
      const list = resources.find((of) => of.table === table)?.fields[field];
      const inList = list?.kind === "list" || list?.kind === "objects";
      const keys = test.database.all({
        sql: 'SELECT "from" AS name FROM pragma_foreign_key_list(?)',
        parameters: [inList ? `${table}_${field}` : table],
      });
      t.ok(
        keys.some((key) => key.name === (part ?? (inList ? "value" : field))),
        `${table}: ${link.from}`,
      );
    }
});

t.test("declarations hold names and choices, never callbacks", async (t) => {
  const callbacks = (value: unknown, path: string): string[] => {
    if (typeof value === "function") return [path];
    if (typeof value !== "object" || value === null || value instanceof z.ZodType) return [];
    return Object.entries(value).flatMap(([name, inner]) => callbacks(inner, `${path}.${name}`));
  };
  for (const resource of resources) t.strictSame(callbacks(resource, resource.path), [], resource.path);
});
