// Rows become records, explanations or complaints: all or nothing, and the same the second time.
import { existsSync } from "node:fs";
import t from "tap";
import { check } from "../../src/db/check.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { verify } from "../../src/evidence/verify.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { sha256 } from "../../src/standards/sha-256.ts";
import { matches } from "../matches.ts";
import { CSV, MAPPING, openWorkplace, textOf } from "./try-import.ts";

t.test("each row becomes a record that cites it, and what it needs is made once", async (t) => {
  const { load, database, column } = openWorkplace(t);
  const report = load(CSV);
  t.strictSame(Object.fromEntries(report.resources), {
    countries: { created: 3, updated: 0, unchanged: 0 },
    relations: { created: 2, updated: 0, unchanged: 0 },
    people: { created: 2, updated: 0, unchanged: 0 },
    visits: { created: 3, updated: 0, unchanged: 0 },
    sources: { created: 1, updated: 0, unchanged: 0 },
  });
  t.strictSame(column("SELECT id FROM visit ORDER BY id"), [
    "2020-05-03-jpn-vnm-hoshi-ran-1",
    "2020-05-04-vnm-jpn-le-an-2",
    "2020-06-05-jpn-lao-hoshi-ran-3",
  ]);
  const row = '3,05/06/2020,JP,LA,Hoshi Ran,"Rain, and a talk"';
  matches(
    t,
    database.all({
      sql: "SELECT * FROM evidence WHERE record_type = 'visit' ORDER BY start",
      parameters: [],
    })[2],
    { row: 4, start: CSV.indexOf(row), end: CSV.indexOf(row) + row.length, span_sha256: sha256(row) },
  );
  matches(t, database.get({ sql: "SELECT * FROM sources", parameters: [] }), {
    id: "harbours",
    media_type: "text/csv; charset=utf-8; header=present",
    text_sha256: sha256(CSV),
    text_length: CSV.length,
    row_count: 4,
    sentences: "[]",
  });
  t.strictSame(column("SELECT DISTINCT actor FROM change"), ["tests"]);
});

t.test("the second time nothing changes", async (t) => {
  const { load, dump } = openWorkplace(t);
  const { created } = load(CSV).totals();
  const before = dump();
  t.strictSame(load(CSV).totals(), { created: 0, updated: 0, unchanged: created });
  t.strictSame(dump(), before);
});

t.test(
  "every complaint names file, line, column, value and what was expected; nothing is kept",
  async (t) => {
    const { complaints, dump, load } = openWorkplace(t);
    const before = dump();
    const spoiled = CSV.replace("04/05/2020", "31/02/2020")
      .replace("JP,LA", "JP,Laos")
      .replace("03/05/2020", "3 May");
    t.strictSame(complaints(spoiled), [
      "harbours.csv:2: day: '3 May': expected a date in the form DD/MM/YYYY (map.yaml:24:5)",
      "harbours.csv:3: day: '31/02/2020': there is no such day: expected a date in the form DD/MM/YYYY (map.yaml:24:5)",
      "harbours.csv:4: host: 'Laos': expected a value of the table 'states' (map.yaml:30:5)",
    ]);
    t.strictSame(complaints(`${CSV}4,05/06/2020,JP,JP,Hoshi Ran,\n5,05/06/2020,JP\n`), [
      "harbours.csv:5: guest, host: 'JPN and JPN': expected two different country codes (map.yaml:33:5)",
      "harbours.csv:6: '5,05/06/2020,JP': expected 6 cells, found 3: there is none for host, who, note; `ragged: true` in `csv` reads such rows",
    ]);
    t.strictSame(
      complaints(CSV, { mapping: { ...MAPPING, record: withField({ visit_type: "{note}" }) } })[0],
      'harbours.csv:2: note: \'State visit\': visits: visit_type: Invalid option: expected one of "state"|"official"|"official_working"|"working"|"private"|"transit"|"conference"|"unspecified" (map.yaml:61:17)',
    );
    t.strictSame(dump(), before);
    t.equal(complaints(spoiled, { errors: 1 }).length, 1);
    t.throws(() => load(spoiled, { errors: 1 }), {
      message: /^3 complaints, nothing was changed\n.*\nand 2 more: `--errors 3`/,
    });
  },
);

const withField = (fields: object) => ({
  ...MAPPING.record,
  fields: { ...MAPPING.record.fields, ...fields },
});

t.test("a dry run says what would happen", async (t) => {
  const { load, dump } = openWorkplace(t);
  const before = dump();
  t.strictSame(load(CSV, { dryRun: true }).totals(), { created: 11, updated: 0, unchanged: 0 });
  t.strictSame(dump(), before);
});

t.test("what is invalid is put aside with line and reason, and the coverage explains it", async (t) => {
  const { load, folder, column, database } = openWorkplace(t);
  const report = load(CSV.replace("04/05/2020", "31/02/2020"), { skipInvalid: true });
  matches(t, report, { rows: 3, rejected: 1, rejectedFile: `${folder}/harbours.csv.rejected.csv` });
  t.strictSame(textOf(`${folder}/harbours.csv.rejected.csv`).split("\r\n"), [
    "rejected_line,rejected_reason,no,day,guest,host,who,note",
    "3,day: '31/02/2020': there is no such day: expected a date in the form DD/MM/YYYY,2,31/02/2020,VN,JP,Lê An,",
    "",
  ]);
  matches(t, column("SELECT reason FROM source_sentences"), [/^rejected: day: '31\/02\/2020'/]);
  t.equal(existsSync(`${folder}/harbours.csv.rejected.csv.part`), false);
  const [verdict] = verify(database, folder);
  matches(t, verdict, { text: "read", sentences: 4, cited: 3, explained: 1, failures: [] });
});

t.test("what only the database refuses is put aside too", async (t) => {
  const { load, complaints, column } = openWorkplace(t);
  const needs = MAPPING.needs.filter(({ resource }) => resource !== "people");
  const made = {
    ...needs[0],
    resource: "people",
    id: "hoshi-ran-jpn",
    fields: { name: "{who}", country: "{from}", description: "x" },
  };
  const mapping = { ...MAPPING, needs: [...needs, made] };
  t.strictSame(complaints(CSV, { mapping }), [
    "harbours.csv:3: visit 2020-05-04-vnm-jpn-le-an-2, visitor_id: there is no person 'le-an-vnm'",
  ]);
  matches(t, load(CSV, { mapping, skipInvalid: true }), { rows: 3, rejected: 1 });
  t.equal(column("SELECT id FROM visit").length, 2);
});

t.test("a needed record that the tables refuse is named, and the rows after it stand alone", async (t) => {
  const { load, complaints, column, database } = openWorkplace(t);
  const [country, , ...others] = MAPPING.needs;
  const alpha2 = { match: [{ pattern: "^(..)", is: "$1" }], of: "{note}", otherwise: null };
  const guest = { ...country, fields: { ...country?.fields, alpha2 } };
  const host = { ...guest, id: "{to}", fields: { ...guest.fields, name: "{host}", alpha2: "{host}" } };
  const mapping = { ...MAPPING, needs: [guest, host, ...others] };
  const csv = `no,day,guest,host,who,note
1,03/05/2020,JP,LA,Hoshi Ran,LA
2,04/05/2020,VN,LA,Lê An,VN
3,04/05/2020,JP,VN,Hoshi Ran,JP
`;
  const refused = "country LAO: alpha2: another record has this value, which must be unique";
  t.strictSame(complaints(csv, { mapping }), [`harbours.csv:2: host: 'LA': ${refused}`]);
  const { rejected, resources } = load(csv, { mapping, skipInvalid: true });
  t.equal(rejected, 1);
  t.equal(resources.get("visits")?.created, 2);
  t.equal(resources.get("countries")?.created, 3);
  t.strictSame(column("SELECT alpha2 FROM country ORDER BY id"), ["JP", "LA", "VN"], "of rows 3 and 4 alone");
  t.strictSame(column("SELECT reason FROM source_sentences"), [`rejected: host: 'LA': ${refused}`]);
  t.strictSame(check(database), []);
});

t.test(
  "repetitions and skipped rows are explained; the same id with other values is a conflict",
  async (t) => {
    const { load, column, complaints } = openWorkplace(t);
    const report = load(
      `${CSV}4,03/05/2020,JP,VN,Hoshi Ran,State visit\n5,03/05/2020,JP,VN,Hoshi Ran,cancelled\n`,
    );
    matches(t, report, { rows: 5, repeated: 1, skipped: 1, rejected: 0 });
    t.strictSame(column("SELECT reason FROM source_sentences"), ["repeats row 2", "it did not take place"]);
    const again = `${CSV}1,03/05/2020,JP,VN,Hoshi Ran,Rain\n`;
    t.strictSame(complaints(again, { sourceId: "other" }), [
      "harbours.csv:5: id: '2020-05-03-jpn-vnm-hoshi-ran-1': row 2 (line 2) gives the same id with other values",
    ]);
  },
);

t.test("nothing repeats a row that was rejected", async (t) => {
  const { load, complaints, column } = openWorkplace(t);
  const mapping = { ...MAPPING, distinct: ["day", "guest", "host", "who"] };
  const long = "x".repeat(21_000);
  const csv = `${CSV}4,01/02/2020,JP,VN,Ho Ti,${long}\n4,01/02/2020,JP,VN,Ho Ti,Rain\n5,01/02/2020,JP,VN,Ho Ti,Sun\n`;
  matches(t, complaints(csv, { mapping }), [/^harbours\.csv:5: note: 'x+…': visits: summary: Too big/]);
  matches(t, load(csv, { mapping, skipInvalid: true }), { rows: 6, rejected: 1, repeated: 1 });
  matches(t, column("SELECT reason FROM source_sentences"), [/^rejected: note/, "repeats row 6"]);
  t.strictSame(column("SELECT summary FROM visit WHERE id LIKE '%-4'"), ["Rain"]);
});

t.test("a newer edition updates what came from the older one, and nothing else", async (t) => {
  const { load, column, database, folder } = openWorkplace(t);
  load(CSV);
  const [head, ...rows] = CSV.split("\n");
  const newer = [head, "9,01/02/2020,LA,VN,Ho Ti,", ...rows].join("\n").replace("Rain, and", "Sun, and");
  matches(t, load(newer).totals(), { created: 3, updated: 11 });
  matches(t, column("SELECT summary FROM visit WHERE id LIKE '%-3'"), ["Sun, and a talk"]);
  t.strictSame(verify(database, folder)[0]?.failures, [], "needed records cite the rows of this edition");
  const older = load(CSV);
  t.strictSame(older.lines().slice(-3), [
    "no longer in this file, kept: the relation 'LAO-VNM'",
    "no longer in this file, kept: the person 'ho-ti-lao'",
    "no longer in this file, kept: the visit '2020-02-01-lao-vnm-ho-ti-9'",
  ]);
  t.strictSame(
    readRecord(database, resourceAt("visits"), "2020-02-01-lao-vnm-ho-ti-9")?.evidence.map(
      ({ row, basis, note }) => [row, basis, note],
    ),
    [[1, "inferred", `Row 2 of an earlier edition gave it, whose text has the SHA-256 ${sha256(newer)}.`]],
  );
  t.strictSame(verify(database, folder)[0]?.failures, [], "what is gone cites the header of this edition");
  matches(t, load(newer).totals(), { created: 0, updated: 14 });
  t.strictSame(verify(database, folder)[0]?.failures, []);
});

t.test("what another source gave is kept; both are cited, and what differs is in conflict", async (t) => {
  const { load, complaints, column, database } = openWorkplace(t);
  load(CSV);
  const other = { ...MAPPING, source: { ...MAPPING.source, id: "other" } };
  const rainy = `${CSV}\n`.replace("State visit", "Rain");
  matches(t, load(rainy, { mapping: other }).resources.get("visits"), { updated: 3 });
  const [first] = column("SELECT id FROM visit WHERE id LIKE '%-1'");
  const visit = readRecord(database, resourceAt("visits"), String(first));
  t.strictSame(
    [visit?.values.summary, visit?.values.visit_type],
    ["State visit", "state"],
    "the source that came first is followed",
  );
  t.strictSame(
    visit?.evidence.map(({ source_id, field, value }) => [source_id, field, value]),
    [
      ["harbours", null, undefined],
      ["other", null, undefined],
      ["other", "summary", "Rain"],
      ["other", "visit_type", "unspecified"],
    ],
  );
  for (const [csv, mapping] of [
    [CSV, MAPPING],
    [rainy, other],
  ] as const)
    matches(t, load(csv, { mapping }).totals(), { created: 0, updated: 0 });
  matches(t, complaints(CSV, { mapping: { ...MAPPING, source: { ...MAPPING.source, id: "third" } } }), [
    /is the text of the source 'harbours': import it under that id/,
  ]);
});

t.test("a curated record that a row needs stays as it is", async (t) => {
  const { load, column, database, complaints } = openWorkplace(t);
  loadSeed(database, "seed");
  const before = column("SELECT description FROM country WHERE id = 'JPN'");
  load(CSV);
  t.strictSame(column("SELECT description FROM country WHERE id = 'JPN'"), before);
  matches(t, complaints(CSV, { sourceId: "vietnam-japan-elevate-ties" }), [
    /is not a data file: give this one another id/,
  ]);
});
