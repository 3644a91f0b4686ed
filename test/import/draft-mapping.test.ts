// A mapping that is drafted from a file: it can be read, and its rows load once what it could not know is mended.
import { writeFileSync } from "node:fs";
import t, { type Test } from "tap";
import { draftMapping } from "../../src/import/draft-mapping.ts";
import { importRows } from "../../src/import/import-rows.ts";
import { readMapping } from "../../src/import/read-mapping.ts";
import { recognizeColumn } from "../../src/import/recognize-column.ts";
import { matches } from "../matches.ts";
import { complaintsOf, openDatabase } from "./try-import.ts";

const TREATIES = `no;title;between;signed;ends
1;Treaty on Ferries;"SPAIN ; France";28/03/1938;31/12/9999
2;Exchange of Notes on Lighthouses;"SPAIN ; ATLANTIS";31/02/1940;
3;Treaty on Whales;"France ; NETHERLANDS THE ; SPAIN";01/04/1951;02/05/1970
4;Treaty on Buoys;"France ; SPAIN";13/04/1952;
5;Treaty on Tides;"France ; SPAIN";14/04/1953;
6;Treaty on Wrecks;"France ; SPAIN";15/04/1954;
`;

function draft(t: Test, data: string | Buffer): { text: string; file: string; path: string } {
  const folder = t.testdir({});
  const path = `${folder}/list.csv`;
  writeFileSync(path, data);
  const text = draftMapping(path, "mapping.schema.json");
  writeFileSync(`${folder}/list.yaml`, text);
  return { text, file: `${folder}/list.yaml`, path };
}

t.test("a list of treaties: its parties, dates, and what cannot be read", async (t) => {
  const { text, file, path } = draft(t, TREATIES);
  matches(t, readMapping(file).mapping, {
    csv: { delimiter: ";" },
    columns: ["no", "title", "between", "signed", "ends"],
    tables: { states: { SPAIN: "ESP", France: "FRA", "NETHERLANDS THE": "NLD" } },
    values: { date: { date: "DD/MM/YYYY", of: "{signed}", otherwise: null } },
    record: { resource: "agreements", each: "{relations}" },
  });
  for (const line of [
    "# yaml-language-server: $schema=mapping.schema.json",
    "  # CHECK: which codes have ATLANTIS? A value that the table lacks is refused.",
    "  # CHECK: what cannot be read of signed: 31/02/1940.",
    "# CHECK: no record has anything of ends yet.",
  ])
    t.ok(text.split("\n").includes(line), line);
  writeFileSync(
    file,
    text
      .replace("SPAIN: ESP", "SPAIN: ESP\n    ATLANTIS: XAT")
      .replace("otherwise: null", 'otherwise: "1940"'),
  );
  const database = openDatabase(t);
  const report = importRows(database, { ...readMapping(file), path }, { actor: "tests" });
  t.strictSame(report.resources.get("agreements"), { created: 8, updated: 0, unchanged: 0 });
});

t.test("a list of visits: a period, two columns of states, and a visitor", async (t) => {
  const { file, path } = draft(
    t,
    "id,from,until,visitor,guest,host\n7,3 May 2001,5 May 2001,Anna Berg,Norway,Germany\n8,6 June 2002,6 June 2002,Lars Dahl,Norway,Chile\n",
  );
  const mapping = readMapping(file);
  matches(t, mapping.mapping.values, {
    date: {
      range: [
        { date: "D MMMM YYYY", of: "{from}" },
        { date: "D MMMM YYYY", of: "{until}" },
      ],
    },
    the_guest: { table: "states", of: "{guest}" },
  });
  const database = openDatabase(t);
  const report = importRows(database, { ...mapping, path }, { actor: "tests" });
  t.strictSame(report.resources.get("visits"), { created: 2, updated: 0, unchanged: 0 });
});

t.test("what no column gives is TODO, and an import says where", async (t) => {
  const { text, file } = draft(t, "a,b\nx,y\n");
  t.match(text, /CHECK: no column has names of states/);
  const complaints = complaintsOf(() => readMapping(file));
  t.equal(complaints.length, text.split("\n").filter((line) => /^[^#]*TODO/.test(line)).length);
  const line = text.split("\n").indexOf("    date: TODO") + 1;
  const says = "has TODO, where the draft did not know what to write: write it, or take it out";
  t.ok(complaints.includes(`${file}:${line}:11: record.fields.date: ${says}`));
  writeFileSync(file, text.replaceAll("TODO", "todo").replace("  states: {}", "  states: { TODO: FRA }"));
  t.strictSame(readMapping(file).mapping.tables.states, { TODO: "FRA" }, "a file can have the word");
});

t.test("headings and cells that are no plain words stay what they are", async (t) => {
  const heads = ["*a", "&b", "- c", "#d", "e: f", '"g"', "!!h", "", "i\nj", "k\u2028l"];
  const row = (cells: string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  const { file, text } = draft(t, `${row(heads)}\n${row(heads.map((head) => `${head}: ruin`))}\n`);
  writeFileSync(file, text.replaceAll("TODO", "todo"));
  const { mapping } = readMapping(file);
  t.strictSame(
    mapping.columns,
    heads.filter((head) => head !== ""),
  );
  t.strictSame(mapping.ignore, [""]);
});

t.test("a first line that says the delimiter, and headings that expressions cannot name", async (t) => {
  const { text, file } = draft(t, "sep=|\nwhen, exactly|{who}|}x\n1999-01-02|Berg|y\n");
  t.match(text, "# CHECK: expressions cannot name {who}, }x: change the headings in the file.");
  writeFileSync(file, text.replaceAll("TODO", "todo"));
  matches(t, readMapping(file).mapping, {
    csv: { delimiter: "|", header: 2 },
    columns: ["when, exactly", "{who}", "}x"],
    values: { date: { date: "YYYY-MM-DD", of: "{when, exactly}" } },
  });
  t.notMatch(text, "{{who}}");
  t.match(draft(t, "sep=\t\na\tb\n1\t2\n").text, /csv:\n +delimiter: "\\t"\n +header: 2\n/);
});

t.test("another encoding is named, and what is no CSV is refused", async (t) => {
  const { text } = draft(t, Buffer.from("a,b\né,y\n", "latin1"));
  t.match(text, /encoding: windows-1252/);
  t.throws(() => draft(t, ""), { message: "is empty: expected a header row" });
  t.throws(() => draft(t, Buffer.from("PK\u0003\u0004")), { message: /spreadsheet/ });
  for (const json of [
    '{"id":1,"name":"x"}\n{"id":2}\n',
    '[{"id":1}]',
    '[\n  {"id": 1}\n]',
    '\ufeff{\n"id": 1}',
  ])
    t.throws(() => draft(t, json), {
      message: "is JSON: a mapping is drafted from CSV; docs/mapping.md shows one for JSON",
    });
  t.match(draft(t, "[id],{name}\n1,Berg\n").text, "CHECK");
});

t.test("the id is a column that has a value of its own in every row", async (t) => {
  const keyOf = (csv: string) => draft(t, csv).text.match(/truncate: 120\n +of: .* (\S+)\n/)?.[1];
  t.equal(keyOf("ref,number,name\nx1,1,Berg\n,2,Dahl\nx3,3,Berg\n"), "{number}", "not one with empty cells");
  t.equal(keyOf("a,name\n1,Berg\n1,Berg\n"), "{name}", "or else the title");
  const many = Array.from({ length: 5000 }, (_, index) => `${index % 7},n${index}`).join("\n");
  t.equal(keyOf(`a,b\n${many}\n`), "{b}", "among thousands");
});

t.test("what the values of a column are", async (t) => {
  const is = (...values: string[]) => recognizeColumn({ name: "x", values, isUnique: true });
  matches(t, is("1/2/1999", "13/2/1999"), { kind: "dates", formats: ["D/M/YYYY"], isAmbiguous: false });
  matches(t, is("01/02/1999", "02/02/1999"), { kind: "dates", formats: ["DD/MM/YYYY"], isAmbiguous: true });
  matches(t, is("01/22/1999", "02/02/1999"), { kind: "dates", formats: ["MM/DD/YYYY"], isAmbiguous: false });
  matches(t, is("1999", "2001"), { kind: "dates", formats: ["YYYY"] });
  matches(t, is("1973~", "1974-05-02"), { kind: "dates", formats: ["EDTF"] });
  t.strictSame(is("1", "22", "3333"), { kind: "numbers" });
  t.strictSame(is("7", "12000"), { kind: "numbers" });
  t.strictSame(is("https://a.example/1"), { kind: "addresses" });
  matches(t, is("Japan", "VN", "Atlantis"), { kind: "states", separator: null, unknown: ["Atlantis"] });
  matches(t, is("Japan, Chile", "Chile"), { kind: "states", separator: null, unknown: ["Japan, Chile"] });
  matches(t, is("Japan / Chile", "Chile / Peru"), { kind: "states", separator: "/", unknown: [] });
  t.strictSame(is("some words", "and others"), { kind: "text" });
  t.strictSame(is(), { kind: "text" });
});
