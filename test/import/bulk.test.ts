// A large file is loaded in bulk. The result must be the same as for a small file; only the speed may differ.
import t from "tap";
import { check } from "../../src/db/check.ts";
import { matches } from "../matches.ts";
import { largeCsv as csv, FILLER, MAPPING, openWorkplace, largeRows as rows } from "./try-import.ts";

t.test("a large file loads, and loads again without a change", async (t) => {
  const { database, load, column } = openWorkplace(t);
  const indexes = column("SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name");
  const report = load(csv(rows(1200)));
  t.strictSame(report.totals(), { created: 1200 + 40 + 2 + 1 + 1, updated: 0, unchanged: 0 });
  t.strictSame(column("SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name"), indexes);
  t.strictSame(check(database), []);
  t.strictSame(column("SELECT count FROM tally WHERE list = 'visits' AND field = ''"), [1200]);
  t.equal(column("SELECT id FROM record_json JOIN record USING (number) WHERE type = 'visit'").length, 1200);
  const version = database.datasetVersion();
  const roots = column("SELECT rootpage FROM sqlite_schema ORDER BY name");
  t.strictSame(load(csv(rows(1200))).totals(), { created: 0, updated: 0, unchanged: 1244 });
  t.equal(database.readDatasetVersion(), version);
  t.strictSame(column("SELECT rootpage FROM sqlite_schema ORDER BY name"), roots, "no index is made again");
});

t.test("a reference that stands nowhere is told by its row, and undoes all", async (t) => {
  const { complaints, dump, database } = openWorkplace(t);
  const before = dump();
  const version = database.datasetVersion();
  const nobody = { ...MAPPING, needs: MAPPING.needs.slice(0, 3) };
  const lines = complaints(csv(rows(1200)), { mapping: nobody });
  t.ok(lines[0]?.startsWith("harbours.csv:"));
  t.match(lines.join("\n"), /visit 19\d\d-\d\d-\d\d-jpn-vnm-hoshi-7-\d+, visitor_id: there is no person/);
  t.strictSame(dump(), before);
  t.equal(database.datasetVersion(), version);
  t.strictSame(check(database), []);
});

t.test("a row that the tables refuse is told, or put aside alone", async (t) => {
  const { complaints, load, dump, database, column } = openWorkplace(t);
  const before = dump();
  const [country, ...others] = MAPPING.needs;
  // Laos gets the code of Japan.
  const guest = { ...country, fields: { ...country?.fields, alpha2: "JP" } };
  const mapping = { ...MAPPING, needs: [guest, ...others] };
  const lines = rows(1200);
  const laos = [5000, 5001].map((no) => `${no},01/01/1990,LA,JP,Ho Ti,${FILLER}`);
  const file = csv([...lines.slice(0, 600), ...laos, ...lines.slice(600)]);
  matches(t, complaints(file, { mapping }), [
    /^harbours\.csv:602: 'JP': country LAO: alpha2: another record has this value/,
    /^harbours\.csv:603: 'JP': country LAO: alpha2: another record has this value/,
  ]);
  t.strictSame(dump(), before);
  matches(t, load(file, { mapping, skipInvalid: true }), { rows: 1202, rejected: 2 });
  t.equal(column("SELECT id FROM visit").length, 1200);
  t.strictSame(check(database), []);
  t.strictSame(load(file, { mapping, skipInvalid: true }).totals().unchanged, 1244);
});

t.test("repetitions, conflicts and skipped rows are told as in a small file", async (t) => {
  const { load, complaints, column } = openWorkplace(t);
  const lines = rows(1200);
  const first = lines[0] ?? "";
  const repeated = load(csv([...lines, first]));
  t.equal(repeated.repeated, 1);
  t.strictSame(column("SELECT reason FROM source_sentences"), ["repeats row 2"]);
  const other = first.replace(FILLER, "other words ");
  t.strictSame(complaints(csv([...lines, other])), [
    "harbours.csv:1202: id: '1950-01-01-jpn-vnm-hoshi-0-0': row 2 (line 2) gives the same id with other values",
  ]);
});
