// Input that cannot be imported gives a clear complaint, uses little memory, and does not change the database.
import { execFileSync } from "node:child_process";
import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { gzipSync } from "node:zlib";
import t from "tap";
import { stringify } from "yaml";
import { findPacks } from "../../src/import/find-packs.ts";
import { importPacks } from "../../src/import/import-packs.ts";
import { matches } from "../matches.ts";
import { CSV, complaintsOf, MAPPING, openWorkplace } from "./try-import.ts";

const RAGGED = { ...MAPPING, csv: { ragged: true } };
const HEAD = "no,day,guest,host,who,note\n";
const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

t.test("a table of bad files", async (t) => {
  const { complaints, dump } = openWorkplace(t);
  const before = dump();
  const cases: [what: string, data: string | Buffer, complaint: RegExp, mapping?: object][] = [
    ["nothing", "", /^harbours\.csv: is empty: expected a header row$/],
    ["a header alone", HEAD, /^harbours\.csv: has no rows/],
    ["a NUL", bytes(CSV, [0], "x\n"), /^harbours\.csv:5: a NUL character/],
    [
      "invalid UTF-8",
      bytes(HEAD, "1,03/05/2020,JP,VN,L", [0xea], " An,\n"),
      /^harbours\.csv:2: byte 48 \(0x20\) is not utf-8: name the file's encoding in the mapping, or mend the file$/,
    ],
    [
      "a character cut off at the end",
      bytes(HEAD, "1,03/05/2020,JP,VN,L", [0xc3]),
      /^harbours\.csv:2: the file ends in the middle of a character/,
    ],
    [
      "UTF-16 taken for UTF-8",
      Buffer.from(HEAD, "utf16le"),
      /^harbours\.csv:1: a NUL character.*in another encoding/,
    ],
    ["gzip", gzipSync(CSV), /^harbours\.csv: is compressed with gzip: unpack it first$/],
    ["a spreadsheet", bytes("PK", [3, 4], "xl"), /is a ZIP archive or a spreadsheet file/],
    [
      "binary garbage",
      bytes([0x89, 0x50, 0x4e, 0x47, 0x0d]),
      /^harbours\.csv:1: byte 0 \(0x89\) is not utf-8/,
    ],
    [
      "a heading twice",
      CSV.replace("note", "who"),
      /^harbours\.csv:1: note: there is no such column: the header has no, day/,
    ],
    ["a missing column", CSV.replace("note", "remark"), /^harbours\.csv:1: note: there is no such column/],
    [
      "a column too many",
      CSV.replaceAll("\n", ",\n").replace("note,", "note,more"),
      /^harbours\.csv:1: more: the mapping does not know such a column: list it in `columns` or/,
    ],
    ["a column without a name", CSV.replaceAll("\n", ",\n"), /^harbours\.csv:1: column 7: has no name/],
    [
      "a cell too many",
      `${CSV}4,03/05/2020,JP,VN,Ho,,x\n`,
      /^harbours\.csv:5: '4,03.*: expected 6 cells, found 7: no column is above 'x' in cell 7$/,
    ],
    [
      "an empty cell too many",
      `${CSV}4,03/05/2020,JP,VN,Ho,,\n`,
      /expected 6 cells, found 7: those at the end are empty; `ragged: true`/,
    ],
    [
      "a cell too many where rows may be ragged",
      `${CSV}4,03/05/2020,JP,VN,Ho,,,x\n`,
      /^harbours\.csv:5: '4,03.*: expected 6 cells, found 8: no column is above 'x' in cell 8$/,
      RAGGED,
    ],
    ["a quote that is not closed", `${CSV}4,"03/05/2020,JP\n`, /^harbours\.csv:5: a quote is opened/],
    [
      "an id that is too long",
      CSV.replace("Hoshi Ran,State", `${"Ho".repeat(90)},State`),
      /^harbours\.csv:2: .*Too big/,
    ],
    [
      "a relation's countries in another order",
      CSV,
      /^harbours\.csv:2: host, guest: \['VNM', 'JPN'\]: relations: countries: expected the two codes of the id/,
      {
        ...MAPPING,
        needs: MAPPING.needs.map((need) =>
          need.resource === "relations"
            ? { ...need, fields: { ...need.fields, countries: ["{to}", "{from}"] } }
            : need,
        ),
      },
    ],
    [
      "a record that needs what the mapping does not make",
      CSV,
      /^harbours\.csv:2: visit 2020-05-03-jpn-vnm-hoshi-ran-1, visitor_id: there is no person 'hoshi-ran-jpn'/,
      { ...MAPPING, needs: MAPPING.needs.filter(({ resource }) => resource !== "people") },
    ],
    [
      "a published date that is none",
      CSV,
      /source\.published: expected an EDTF/,
      { ...MAPPING, source: { ...MAPPING.source, published: "soon" } },
    ],
  ];
  for (const [what, data, complaint, mapping] of cases)
    matches(t, complaints(data, mapping === undefined ? {} : { mapping })[0] ?? "accepted", complaint, what);
  t.strictSame(dump(), before);
});

t.test("what is wrong with many columns is said once", async (t) => {
  const { complaints } = openWorkplace(t);
  const more = Array.from({ length: 182 }, (_, index) => `more${index}`);
  const head = `no,day,no,${more.join(",")}${",".repeat(20)}`;
  matches(t, complaints(`${head}\n`), [
    /^harbours\.csv:1: guest, host, who, note: there is no such column: the header has no, day, no, more0, .*, more8, and 193 more$/,
    /^harbours\.csv:1: no: found in more than one column: 1, 3$/,
    /^harbours\.csv:1: more0, more1, .*, more11, and 170 more: the mapping does not know such a column/,
    /^harbours\.csv:1: column 186, .*, and 8 more: has no name: name it, or pass over it with `ignore: \[""\]`$/,
  ]);
});

t.test("rows that leave out empty cells, or have more of them, where the mapping lets them", async (t) => {
  const { load, column } = openWorkplace(t);
  const head = "no,day,guest,host,who,note,\n";
  load(`${head}1,03/05/2020,JP,VN,Ho\n2,04/05/2020,JP,VN,Ho,Rain,,,\n`, {
    mapping: { ...RAGGED, ignore: [""] },
  });
  t.strictSame(column("SELECT summary FROM visit ORDER BY id"), ["A journey.", "Rain"]);
});

t.test("a BOM and mixed line ends are read; other encodings are named in the mapping", async (t) => {
  const { load, column } = openWorkplace(t);
  const lines = CSV.split("\n");
  load(`\uFEFF${lines[0]}\r\n${lines[1]}\r${lines[2]}\n${lines[3]}`);
  t.strictSame(column("SELECT text_length FROM source"), [CSV.length], "a BOM is no part of the text");
  t.strictSame(column("SELECT \"row\" FROM citation WHERE record_type = 'visit' ORDER BY start"), [2, 3, 4]);
  for (const [encoding, data] of [
    ["windows-1252", Buffer.from(CSV, "latin1")],
    ["utf-16le", Buffer.from(CSV, "utf16le")],
  ] as const) {
    const other = openWorkplace(t);
    other.load(data, { mapping: { ...MAPPING, encoding } });
    t.strictSame(other.column("SELECT name FROM person ORDER BY id"), ["Hoshi Ran", "Lê An"], encoding);
    t.strictSame(other.column("SELECT media_type FROM source"), [
      `text/csv; charset=${encoding}; header=present`,
    ]);
  }
});

t.test("invalid UTF-8 is found at its byte and line, wherever the file is cut", async (t) => {
  const { complaints } = openWorkplace(t);
  const filler = `${CSV}${"9,03/05/2020,JP,VN,é đ 🕊,\n".repeat(20_000)}`;
  for (const shift of [0, 1, 2, 3]) {
    const before = filler + "x".repeat(shift);
    const lines = before.split("\n").length;
    t.match(
      complaints(bytes(before, [0xff], "\n")).at(-1),
      new RegExp(`:${lines}: byte ${Buffer.byteLength(before)} \\(0xff\\) is not utf-8`),
    );
  }
});

t.test("JSON that is nested 10,000 deep, and packs that name what is not there", async (t) => {
  const { database, folder, dump } = openWorkplace(t);
  const before = dump();
  const pack = (text: string) => {
    writeFileSync(`${folder}/visits.json`, text);
    return complaintsOf(() =>
      importPacks(database, findPacks(`${folder}/visits.json`), { actor: "tests" }),
    )[0];
  };
  const deep = "[".repeat(10_000) + "]".repeat(10_000);
  t.match(pack(`[${deep}]`), /visits\.json:1: record 1: record: Invalid input/);
  t.match(pack(`[{"id": ${deep}}]`), /visits\.json:1: record 1: id: Invalid input: expected string/);
  t.match(pack("[".repeat(2_000_000)), /visits\.json:1: what begins here is longer than/);
  t.match(
    pack('[{"id": "b", "places": [], "places": []}]'),
    /visits\.json:1: has the member 'places' twice: expected it once in an object/,
  );
  t.match(pack("{}"), /visits\.json:1: expected a list of records/);
  t.match(pack(""), /visits\.json:1: expected a list of records/);
  const visit = {
    id: "a-visit",
    title: "A visit",
    summary: "A visit.",
    relation_id: "JPN-VNM",
    date: "2020",
    visit_type: "state",
    guest_country: "JPN",
    host_country: "VNM",
    ...{ visitor_id: "nobody", visitor_office: null, occasion: null, document_count: null },
    ...{ companions: [], places: [] },
    evidence: [
      {
        source_id: "nowhere",
        start: 0,
        end: 1,
        span_sha256: "0".repeat(64),
        field: null,
        basis: "stated",
        note: null,
      },
    ],
  };
  writeFileSync(`${folder}/visits.json`, JSON.stringify([visit]));
  matches(
    t,
    complaintsOf(() => importPacks(database, findPacks(`${folder}/visits.json`), { actor: "tests" })).sort(),
    [
      /visits\.json:1: a-visit: evidence\.0\.source_id: there is no source 'nowhere'/,
      /visits\.json:1: a-visit: guest_country: there is no country 'JPN'/,
      /visits\.json:1: a-visit: host_country: there is no country 'VNM'/,
      /visits\.json:1: a-visit: relation_id: there is no relation 'JPN-VNM'/,
      /visits\.json:1: a-visit: visitor_id: there is no person 'nobody'/,
    ],
  );
  t.strictSame(dump(), before);
});

t.test("a line of 300 MB is refused in bounded memory", async (t) => {
  const folder = t.testdir({ "map.yaml": stringify(MAPPING) });
  const file = openSync(`${folder}/long.csv`, "w");
  writeSync(file, HEAD);
  const piece = Buffer.alloc(1024 * 1024, "x");
  for (let written = 0; written < 300; written++) writeSync(file, piece);
  closeSync(file);
  const program = `
    import { migrate } from "./src/db/schema/migrate.ts";
    import { Database } from "./src/db/connection/database.ts";
    import { importRows } from "./src/import/import-rows.ts";
    import { readMapping } from "./src/import/read-mapping.ts";
    const database = new Database(":memory:");
    migrate(database);
    const before = process.resourceUsage().maxRSS;
    try {
      importRows(database, { ...readMapping(${JSON.stringify(`${folder}/map.yaml`)}), path: ${JSON.stringify(`${folder}/long.csv`)} }, { actor: "tests" });
    } catch (error) {
      console.log(JSON.stringify({ message: error.message, grown: process.resourceUsage().maxRSS - before }));
    }`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  const { message, grown } = JSON.parse(output);
  t.match(message, /long\.csv:2: the row that begins here is longer than 1048576 characters/);
  t.ok(grown < 60 * 1024, `the memory grew by ${Math.round(grown / 1024)} MB`);
});
