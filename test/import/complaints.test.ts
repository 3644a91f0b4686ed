// Complaints about many rows, each with its place in the mapping, and what a row becomes, step by step.
import { writeFileSync } from "node:fs";
import t, { type Test } from "tap";
import { stringify } from "yaml";
import { explainRow } from "../../src/import/explain-row.ts";
import { readMapping } from "../../src/import/read-mapping.ts";
import { matches } from "../matches.ts";
import { CSV, complaintsOf, MAPPING, openWorkplace } from "./try-import.ts";

const HEAD = "no,day,guest,host,who,note\n";

t.test(
  "of many complaints, those of different kinds come first, and say how often they repeat",
  async (t) => {
    const { complaints, load } = openWorkplace(t);
    const bad = (count: number, row: (n: number) => string): string =>
      Array.from({ length: count }, (_, n) => row(n)).join("");
    const data = `${HEAD}${bad(9, (n) => `${n},${n} May,JP,VN,Ho,\n`)}${bad(5, (n) => `${n},03/05/2020,JP,X${n},Ho,\n`)}`;
    t.strictSame(complaints(data, { errors: 4 }), [
      "harbours.csv:2: day: '0 May': expected a date in the form DD/MM/YYYY (map.yaml:24:5); 8 more like this",
      "harbours.csv:11: host: 'X0': expected a value of the table 'states' (map.yaml:30:5); 4 more like this",
      "harbours.csv:3: day: '1 May': expected a date in the form DD/MM/YYYY (map.yaml:24:5)",
      "harbours.csv:4: day: '2 May': expected a date in the form DD/MM/YYYY (map.yaml:24:5)",
    ]);
    t.equal(complaints(data).length, 14, "all of them, if there is room");
    t.notOk(complaints(data).some((line) => line.includes("more like this")));
    t.throws(() => load(data, { errors: 1 }), {
      message: /^14 complaints, nothing was changed\n.*\nand 13 more/,
    });
  },
);

t.test(
  "a complaint leads to the place of the mapping, through aliases and tables of other files",
  async (t) => {
    const folder = t.testdir({
      "map.yaml": stringify({ ...MAPPING, values: { ...MAPPING.values, date: "{day}" } }).replace(
        '  from:\n    table: states\n    of: "{guest}"\n',
        '  from: &look { table: states, of: "{guest}" }\n',
      ),
    });
    const { observed, placeOf } = readMapping(`${folder}/map.yaml`);
    t.type(observed, "function");
    matches(t, placeOf("values.from.table"), /map\.yaml:\d+:\d+$/);
    t.equal(placeOf("values.from.nothing.here"), placeOf("values.from"), "the nearest place that there is");
    t.equal(placeOf("nothing"), `${folder}/map.yaml`);
  },
);

function explained(t: Test, data: string, row: number, mapping: object = MAPPING): string[] | null {
  const folder = t.testdir({ "harbours.csv": data });
  writeFileSync(`${folder}/map.yaml`, stringify(mapping));
  return (
    explainRow(`${folder}/harbours.csv`, readMapping(`${folder}/map.yaml`), row)?.map((line) =>
      line.replaceAll(`${folder}/`, ""),
    ) ?? null
  );
}

t.test("what a row becomes, step by step", async (t) => {
  t.strictSame(explained(t, CSV, 3)?.slice(0, 23), [
    "row 3, line 3 of harbours.csv",
    "cells",
    "  no: '2'",
    "  day: '04/05/2020'",
    "  guest: 'VN'",
    "  host: 'JP'",
    "  who: 'Lê An'",
    "  note: (empty)",
    "steps",
    "  values.date: '2020-05-04' (map.yaml:24:5)",
    "  values.from: 'VNM' (map.yaml:27:5)",
    "  values.to: 'JPN' (map.yaml:30:5)",
    "  values.relation: 'JPN-VNM' (map.yaml:33:5)",
    "  values.person: 'le-an-vnm' (map.yaml:37:5)",
    "  skip.0.when.of: (empty) (map.yaml:40:11)",
    "  record.id: '2020-05-04-vnm-jpn-le-an-2' (map.yaml:52:5)",
    "  needs.0.id: 'VNM' (map.yaml:72:9)",
    "  needs.1.id: 'JPN' (map.yaml:79:9)",
    "  needs.2.id: 'JPN-VNM' (map.yaml:86:9)",
    "  needs.3.id: 'le-an-vnm' (map.yaml:94:9)",
    "  record.fields.title: 'Lê An travels' (map.yaml:54:12)",
    "  record.fields.summary: 'A journey.' (map.yaml:56:7)",
    "  record.fields.relation_id: 'JPN-VNM' (map.yaml:59:18)",
  ]);
  const lines = explained(t, CSV, 3) ?? [];
  t.strictSame(lines.slice(lines.indexOf("becomes people le-an-vnm")), [
    "becomes people le-an-vnm",
    '  name: "Lê An"',
    '  country: "VNM"',
    '  description: "A traveller."',
  ]);
});

t.test("a refused row becomes nothing, and a cell that could not be read is in the note", async (t) => {
  const { record, values } = MAPPING;
  const counted = {
    ...MAPPING,
    record: { ...record, fields: { ...record.fields, document_count: "{note}" } },
  };
  const refused = explained(t, CSV, 2, counted) ?? [];
  t.strictSame(
    refused.filter((line) => line.startsWith("becomes")),
    [],
  );
  t.ok(refused.includes("is refused"));
  const date = { ...values.date, otherwise: "2020" };
  const lines = explained(t, CSV.replace("03/05", "31/02"), 2, { ...MAPPING, values: { ...values, date } });
  t.ok(lines?.includes("  with the note: day: '31/02/2020' was not read as a date: there is no such day."));
});

t.test("what becomes of a row that gives no record", async (t) => {
  t.strictSame(explained(t, CSV, 1), ["row 1, line 1 of harbours.csv", "  is the header"]);
  t.equal(explained(t, CSV, 5), null);
  t.strictSame(explained(t, `${CSV},,,,,\n`, 5)?.slice(1), ["  has no values, and becomes nothing"]);
  matches(t, explained(t, `${CSV}4,x\n`, 5)?.slice(1), [/^ {2}is refused: expected 6 cells, found 2/]);
  t.strictSame(explained(t, `${CSV}4,03/05/2020,JP,VN,Ho,cancelled\n`, 5)?.slice(-2), [
    "becomes nothing",
    "  it did not take place",
  ]);
  t.strictSame(explained(t, `${CSV}4,31/02/2020,JP,VN,Ho\u202e,\n`, 5)?.slice(-2), [
    "is refused",
    "  day: '31/02/2020': there is no such day: expected a date in the form DD/MM/YYYY (map.yaml:24:5)",
  ]);
  t.notOk(explained(t, `${CSV}4,31/02/2020,JP,VN,Ho\u202e,\n`, 5)?.join("").includes("\u202e"));
  matches(
    t,
    complaintsOf(() => explained(t, "no,day\n1,2\n", 2)),
    [/harbours\.csv:1: guest, .*no such column/],
  );
  t.throws(() => explained(t, "", 2), { message: /harbours\.csv: is empty/ });
});
