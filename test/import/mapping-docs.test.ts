// docs/mapping.md has every key of the language and no other, and its examples load unchanged.
import { readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import t, { type Test } from "tap";
import { parse } from "yaml";
import { z } from "zod";
import { driftMessage } from "../../scripts/drift.ts";
import { generatePage, generateSchema } from "../../scripts/mapping-language.ts";
import { compileExpression } from "../../src/import/compile-expression.ts";
import { type Names, scopeOf } from "../../src/import/expression.ts";
import { importRows } from "../../src/import/import-rows.ts";
import { readMapping } from "../../src/import/read-mapping.ts";
import { matches } from "../matches.ts";
import { MAPPING, openDatabase, textOf } from "./try-import.ts";

const SCHEMA = "mappings/mapping.schema.json";
const text = textOf("docs/mapping.md");

t.test("the tables and the schema are what the program has", async (t) => {
  t.equal(generatePage(text), text, driftMessage("docs/mapping.md"));
  t.equal(generateSchema(), textOf(SCHEMA), driftMessage(SCHEMA));
});

t.test("editors find no fault with the mappings of the repository, and those of mistakes", async (t) => {
  const isValid = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
    JSON.parse(textOf(SCHEMA)),
  );
  const mappings = readdirSync("mappings").filter((file) => file.endsWith(".yaml"));
  const read = (file: string): unknown => parse(textOf(`mappings/${file}`), { merge: true });
  const own = mappings.filter((file) => textOf(`mappings/${file}`).includes("\nrecord:"));
  t.ok(own.length >= 2);
  for (const file of own) {
    t.equal(isValid(read(file)), true, `${file}: ${JSON.stringify(isValid.errors?.slice(0, 3))}`);
    t.equal(textOf(`mappings/${file}`).split("\n")[0], "# yaml-language-server: $schema=mapping.schema.json");
  }
  t.equal(isValid(MAPPING), true);
  const { record } = MAPPING;
  for (const wrong of [
    { ...MAPPING, colums: [] },
    { ...MAPPING, values: { x: { datte: "YYYY", of: "a" } } },
    { ...MAPPING, values: { x: { date: "YYYY" } } },
    { ...MAPPING, record: { ...record, resource: "visit" } },
    { ...MAPPING, record: { ...record, fields: { ...record.fields, titel: "x" } } },
    { ...MAPPING, record: { ...record, fields: { title: "x" } } },
  ])
    t.equal(isValid(wrong), false);
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
    cells.map((cell) => names.values.get("date")?.read(scopeOf([cell]))),
    ["1954-10-14/1954-10-16", "1954-06-28/1954-07-01", "1959-05-05"],
  );
});
