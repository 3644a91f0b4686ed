// docs/mapping.md has every key of the language and no other, and its examples load unchanged.
import { readFileSync } from "node:fs";
import t, { type Test } from "tap";
import { parse } from "yaml";
import { z } from "zod";
import { compileExpression } from "../../src/import/compile-expression.ts";
import type { Names } from "../../src/import/expression.ts";
import { operators } from "../../src/import/expression-operators.ts";
import { importRows } from "../../src/import/import-rows.ts";
import { mappingSchema } from "../../src/import/mapping.ts";
import { readMapping } from "../../src/import/read-mapping.ts";
import { matches } from "../matches.ts";
import { openDatabase } from "./try-import.ts";

const text = readFileSync("docs/mapping.md", "utf8");

/** The first cells of each table with this first heading, without backticks. */
const tables = (heading: string): string[][] =>
  [...text.matchAll(new RegExp(`\\n\\| ${heading} \\|.*\\n\\| [-| ]+\\n((?:\\|.*\\n)+)`, "g"))].map(
    ([, rows = ""]) => [...rows.matchAll(/^\| `([^`]+)`/gm)].map(([, key = ""]) => key),
  );

const shape = z.looseObject({ properties: z.record(z.string(), z.unknown()) });
const keysOf = (schema: unknown): string[] => Object.keys(shape.parse(schema).properties);

t.test("every key, and no other", async (t) => {
  const schema = shape.parse(z.toJSONSchema(mappingSchema, { io: "input", unrepresentable: "any" }));
  const of = (name: string): z.infer<typeof shape> => shape.parse(schema.properties[name]);
  const items = (one: unknown) => z.looseObject({ items: z.unknown() }).parse(one).items;
  const need = keysOf(items(schema.properties.needs));
  t.strictSame(tables("Key"), [
    keysOf(schema),
    keysOf(of("csv")),
    keysOf(of("source")),
    need,
    keysOf(items(of("record").properties.evidence)),
    keysOf(items(schema.properties.skip)),
  ]);
});

t.test("every operation with its options, and no other", async (t) => {
  const rows = [...text.matchAll(/^\| `(\w+)` \| ((?:`\w+`(?:, )?)*) ?\| [A-Z]/gm)]
    .map(([, name = "", options = ""]) => [name, options.match(/\w+/g) ?? []] as const)
    .filter(([name]) => Object.hasOwn(operators, name))
    .sort(([one], [other]) => one.localeCompare(other));
  const declared = Object.entries(operators)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, { schema }]) => [
      name,
      keysOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }))
        .filter((key) => key !== name)
        .sort(),
    ]);
  t.strictSame(
    rows.map(([name, options]) => [name, [...options].sort()]),
    declared,
  );
});

/** Loads an example of the page unchanged. */
function loadExample(t: Test, name: string) {
  const block = (file: string, language: string): string =>
    new RegExp(`\`${file}\`[^\\n]*:\\n\\n\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? "";
  const folder = t.testdir({
    [`${name}.csv`]: block(`${name}.csv`, "csv"),
    [`${name}.yaml`]: block(`${name}.yaml`, "yaml"),
  });
  const database = openDatabase(t);
  const mapping = readMapping(`${folder}/${name}.yaml`);
  const report = importRows(database, { ...mapping, path: `${folder}/${name}.csv` }, { actor: "tests" });
  return { report, all: (sql: string) => database.all({ sql, parameters: [] }) };
}

t.test("the example loads as it stands", async (t) => {
  const { report, all } = loadExample(t, "tours");
  matches(t, report, { rows: 2, rejected: 0 });
  matches(t, all("SELECT id, date, visitor_office, places FROM visits ORDER BY id"), [
    {
      id: "1998-03-03-1998-03-05-nor-deu-anna-berg-1",
      date: "1998-03-03/1998-03-05",
      visitor_office: "President",
      places: '["Berlin","Bonn"]',
    },
    { id: "1999-05-11-nor-deu-lars-dahl-2", date: "1999-05-11", visitor_office: null, places: "[]" },
  ]);
});

t.test("the examples of several records of one row load as they stand", async (t) => {
  const visits = loadExample(t, "besuche");
  matches(t, visits.report, { rows: 2, rejected: 0 });
  t.strictSame(
    visits
      .all('SELECT v.id, v.date, c."row" FROM visit v JOIN citation c ON c.number = v.number ORDER BY v.id')
      .map((row) => Object.values(row)),
    [
      ["1998-02-03-nor-deu-anna-berg-1", "1998-02-03", 2],
      ["1998-09-07-nor-deu-anna-berg-1", "1998-09-07", 2],
      ["2001-05-11-nor-deu-lars-dahl-2", "2001-05-11", 3],
    ],
  );
  const { report, all } = loadExample(t, "tratados");
  matches(t, report, { rows: 2, rejected: 0 });
  t.strictSame(
    all("SELECT id, parties FROM agreements ORDER BY id").map((row) => Object.values(row)),
    [
      ["1964-03-12-chl-per-1", '["CHL","PER"]'],
      ["1979-08-01-bol-chl-2", '["CHL","PER","BOL"]'],
      ["1979-08-01-bol-per-2", '["CHL","PER","BOL"]'],
      ["1979-08-01-chl-per-2", '["CHL","PER","BOL"]'],
    ],
  );
});

t.test("the values for a period in one cell read what they say they read", async (t) => {
  const [, written = "", yaml = ""] = /These values read (.*):\n\n```yaml\n([\s\S]*?)```/.exec(text) ?? [];
  const values = z.record(z.string(), z.unknown()).parse(parse(yaml));
  const names: Names = { columns: new Map([["When", 0]]), values: new Map(), tables: {}, locals: new Map() };
  for (const [name, value] of Object.entries(values))
    names.values.set(name, compileExpression(value, name, names));
  const cells = [...written.matchAll(/"([^"]+)"/g)].map(([, cell = ""]) => cell);
  t.strictSame(
    cells.map((cell) =>
      names.values.get("date")?.read({ cells: [cell], memo: new Map(), locals: new Map() }),
    ),
    ["1954-10-14/1954-10-16", "1954-06-28/1954-07-01", "1959-05-05"],
  );
});
