// A mapping file with a mistake is refused with the file, the line and the key.
import { writeFileSync } from "node:fs";
import t from "tap";
import { stringify } from "yaml";
import { readMapping } from "../../src/import/read-mapping.ts";
import { matches } from "../matches.ts";
import { complaintsOf, MAPPING } from "./try-import.ts";

t.test("what is wrong with a mapping is named", async (t) => {
  const file = `${t.testdir()}/map.yaml`;
  const { record } = MAPPING;
  const cases: [what: string, mapping: object | string, complaint: RegExp][] = [
    ["no YAML", "a: [", /map\.yaml:1:5: not YAML/],
    [
      "aliases without end",
      `a: &a [1, 2, 3]\nb: &b [${"*a, ".repeat(40)}]\nc: [${"*b, ".repeat(40)}]`,
      /not YAML: Exc/,
    ],
    ["what cannot be merged", "<<: 5", /map\.yaml: not YAML: Merge sources must be maps/],
    [
      "an asterisk in a list",
      { ...MAPPING, ignore: ["*"] },
      /ignore\.0: no column is called \*: `ignore: "\*"`/,
    ],
    [
      "an unknown key",
      { ...MAPPING, colums: [] },
      /map\.yaml:\d+:\d+: colums: there is no key 'colums' here: did you mean 'columns'\?/,
    ],
    ["a missing key", { ...MAPPING, source: undefined }, /: source: /],
    [
      "an encoding that is none",
      { ...MAPPING, encoding: "utf-9" },
      /map\.yaml:\d+:\d+: encoding: 'utf-9' is not an encoding/,
    ],
    [
      "a value with a column's name",
      { ...MAPPING, values: { who: "x" } },
      /values\.who: there is a column with this name/,
    ],
    [
      "an unknown column to tell rows apart",
      { ...MAPPING, distinct: ["dya"] },
      /distinct: 'dya' is none of the columns/,
    ],
    ["a column twice", { ...MAPPING, columns: ["no", "no"] }, /columns: a column is named twice/],
    [
      "an unknown resource",
      { ...MAPPING, record: { ...record, resource: "visit" } },
      /record\.resource: there is no resource 'visit': did you mean 'visits'\?/,
    ],
    [
      "a resource that only gathers",
      { ...MAPPING, record: { ...record, resource: "events" } },
      /no resource 'events'/,
    ],
    [
      "an unknown field",
      { ...MAPPING, record: { ...record, fields: { ...record.fields, titel: "x" } } },
      /map\.yaml:\d+:\d+: record\.fields\.titel: visits has no such field to write: did you mean 'title'\?/,
    ],
    [
      "a computed field",
      { ...MAPPING, record: { ...record, fields: { ...record.fields, date_min: "x" } } },
      /date_min: visits has no such field to write/,
    ],
    [
      "a field left out",
      { ...MAPPING, record: { ...record, fields: { title: "x" } } },
      /record\.fields: visits needs the field 'summary'/,
    ],
    [
      "a citation of no field",
      { ...MAPPING, record: { ...record, evidence: [{ field: "titel" }] } },
      /evidence\.0\.field: expected null or one of id, title, summary, /,
    ],
    [
      "an inference without a note",
      { ...MAPPING, record: { ...record, evidence: [{ basis: "inferred" }] } },
      /evidence\.0\.note: an inferred claim/,
    ],
    [
      "each without as",
      { ...MAPPING, needs: [{ ...MAPPING.needs[0], each: "{who}" }] },
      /needs\.0: has `each` and no `as`/,
    ],
    ["as without each", { ...MAPPING, record: { ...record, as: "one" } }, /record: has `as` and no `each`/],
    [
      "a condition of nothing",
      { ...MAPPING, skip: [{ when: { of: "{who}" }, reason: "x" }] },
      /skip\.0\.when: expected one of `is`, `matches` and `in`/,
    ],
    [
      "a file of tables that is not there",
      { ...MAPPING, tables_from: ["no.yaml"] },
      /tables_from\.0: there is no file .*no\.yaml/,
    ],
    [
      "a day that is none",
      { ...MAPPING, tables: { states: { x: [{ to: "1949-02-30", is: "y" }] } } },
      /tables\.states\.x/,
    ],
    [
      "a period that ends before it begins",
      { ...MAPPING, tables: { states: { x: [{ from: "2000-01-01", to: "1999-12-31", is: "y" }] } } },
      /tables\.states\.x\.0: the period 2000-01-01\/1999-12-31 ends before it begins$/,
    ],
    [
      "periods with a day in common",
      {
        ...MAPPING,
        tables: {
          states: {
            x: [
              { to: "1999-12-31", is: "y" },
              { from: "1999-12-31", is: "z" },
            ],
          },
        },
      },
      /tables\.states\.x\.1: the periods \.\.\/1999-12-31 and 1999-12-31\/\.\. have days in common: expected one value for each day$/,
    ],
  ];
  for (const [what, mapping, complaint] of cases) {
    writeFileSync(file, typeof mapping === "string" ? mapping : stringify(mapping));
    matches(t, complaintsOf(() => readMapping(file))[0] ?? "accepted", complaint, what);
  }
});

t.test("fields are taken over from another record by a merge key", async (t) => {
  const { needs, ...rest } = MAPPING;
  const [country] = needs;
  const text = `${stringify(rest)}needs:
  - { resource: countries, id: JPN, fields: &country ${JSON.stringify(country?.fields)} }
  - { resource: countries, id: VNM, fields: { <<: *country, name: Viet Nam } }
`;
  const folder = t.testdir({ "map.yaml": text });
  matches(t, readMapping(`${folder}/map.yaml`).mapping.needs, [
    { fields: country?.fields },
    { fields: { ...country?.fields, name: "Viet Nam" } },
  ]);
});

t.test("tables stand in a file of their own, once", async (t) => {
  const { tables, ...rest } = MAPPING;
  const folder = t.testdir({ "tables.yaml": stringify({ tables }) });
  writeFileSync(`${folder}/map.yaml`, stringify({ ...rest, tables_from: ["tables.yaml"] }));
  t.strictSame(readMapping(`${folder}/map.yaml`).mapping.tables, tables);
  writeFileSync(`${folder}/map.yaml`, stringify({ ...MAPPING, tables_from: ["tables.yaml"] }));
  matches(
    t,
    complaintsOf(() => readMapping(`${folder}/map.yaml`)),
    [/the table 'states' of .* exists already/],
  );
});
