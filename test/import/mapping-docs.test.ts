// docs/mapping.md has every key of the language and no other, and its example loads as it stands.
import { readFileSync, writeFileSync } from "node:fs";
import t from "tap";
import { z } from "zod";
import { operators } from "../../src/import/expression-operators.ts";
import { importRows } from "../../src/import/import-rows.ts";
import { mappingSchema } from "../../src/import/mapping.ts";
import { readMapping } from "../../src/import/read-mapping.ts";
import { openDatabase } from "./try-import.ts";

const text = readFileSync("docs/mapping.md", "utf8");

/** The first cells of each table whose first heading is this, without backticks. */
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

t.test("the example loads as it stands", async (t) => {
  const [, csv = ""] = /`tours\.csv`:\n\n```csv\n([\s\S]*?)```/.exec(text) ?? [];
  const [, yaml = ""] = /`tours\.yaml`:\n\n```yaml\n([\s\S]*?)```/.exec(text) ?? [];
  const folder = t.testdir({ "tours.csv": csv, "tours.yaml": yaml });
  const database = openDatabase(t);
  const load = (data: string) => {
    writeFileSync(`${folder}/tours.csv`, data);
    return importRows(
      database,
      { ...readMapping(`${folder}/tours.yaml`), path: `${folder}/tours.csv` },
      { actor: "tests" },
    );
  };
  t.match(load(csv), { rows: 2, rejected: 0 });
  t.match(
    database.all({ sql: "SELECT id, date, visitor_office, places FROM visits ORDER BY id", parameters: [] }),
    [
      {
        id: "1998-03-03-1998-03-05-nor-deu-anna-berg-1",
        date: "1998-03-03/1998-03-05",
        visitor_office: "President",
        places: '["Berlin","Bonn"]',
      },
      { id: "1999-05-11-nor-deu-lars-dahl-2", date: "1999-05-11", visitor_office: null, places: "[]" },
    ],
  );
});
