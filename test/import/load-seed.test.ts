// A load is all or nothing, and every complaint names the file, the record and the field.

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import t, { type Test } from "tap";
import type { Database } from "../../src/db/connection/database.ts";
import { emptyDatabase } from "../../src/db/schema/empty-database.ts";
import { ImportError } from "../../src/import/complaints.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { matches } from "../matches.ts";
import { setTime } from "../set-time.ts";

const open = (t: Test) => {
  const database = emptyDatabase();
  t.teardown(() => database.close());
  return database;
};

/** A copy of the seed with a change in the text of one file. */
function spoiled(t: Test, file: string, change: (text: string) => string): string {
  const folder = t.testdir();
  cpSync("seed", folder, { recursive: true });
  const path = `${folder}/${file}`;
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file}: the change changes nothing`);
  writeFileSync(path, after);
  return folder;
}

const dump = (database: Database) =>
  ["visit", "visit_places", "record", "citation", "change", "dataset", "event"].map((table) =>
    database.all({ sql: `SELECT * FROM ${table}`, parameters: [] }),
  );

const complaintsOf = (database: Database, folder: string): readonly string[] => {
  try {
    loadSeed(database, folder);
  } catch (error) {
    if (error instanceof ImportError) return error.complaints;
    throw error;
  }
  return [];
};

t.test("a first load creates, a second changes nothing", async (t) => {
  setTime(t, "2026-01-02T03:04:05.000Z");
  const database = open(t);
  const first = loadSeed(database, "seed").totals();
  t.ok(first.created >= 150, `${first.created} records`);
  matches(t, first, { updated: 0, unchanged: 0 });
  const [before, version] = [dump(database), database.datasetVersion()];
  t.strictSame(loadSeed(database, "seed").totals(), { created: 0, updated: 0, unchanged: first.created });
  t.strictSame(dump(database), before);
  t.equal(database.datasetVersion(), version);
  const other = open(t);
  loadSeed(other, "seed");
  t.equal(other.datasetVersion(), version, "equal data of one time, equal version");
});

t.test("a correction updates one record and moves the version", async (t) => {
  const database = open(t);
  loadSeed(database, "seed");
  const version = database.datasetVersion();
  const folder = spoiled(t, "visits.json", (text) =>
    text.replace('"document_count": 22', '"document_count": 21'),
  );
  matches(t, loadSeed(database, folder).totals(), { created: 0, updated: 1 });
  t.not(database.datasetVersion(), version);
  t.strictSame(
    database.all({ sql: "SELECT action, type FROM change WHERE action = 'updated'", parameters: [] }),
    [{ action: "updated", type: "visit" }],
  );
});

t.test("what is wrong is named, and nothing is changed", async (t) => {
  const wrong: [what: string, file: string, change: (text: string) => string, complaint: RegExp][] = [
    [
      "an unknown value",
      "visits.json",
      (text) => text.replace('"visit_type": "official"', '"visit_type": "offical"'),
      /\/visits\.json:\d+: 2021-11-vnm-jpn-pham-minh-chinh: visit_type: .*"official"/,
    ],
    [
      "an unknown field",
      "quotes.json",
      (text) => text.replace('"speaking_as"', '"speaking_ass"'),
      /\/quotes\.json:\d+: 2022-limitless: .*speaking_as/,
    ],
    [
      "an impossible date",
      "visits.json",
      (text) => text.replace('"date": "2021-11"', '"date": "2021-11-31"'),
      /\/visits\.json:\d+: 2021-11-vnm-jpn-pham-minh-chinh: date: .*01-30/,
    ],
    [
      "a dangling reference",
      "visits.json",
      (text) => text.replace('"visitor_id": "kishida-fumio"', '"visitor_id": "kishida-fumo"'),
      /\/visits\.json:\d+: 2022-04-30-jpn-vnm-kishida-fumio: visitor_id: there is no person 'kishida-fumo'$/,
    ],
    [
      "a dangling reference in a list",
      "positions.json",
      (text) => text.replace(/("area_ids": \[\s*)"economic-recovery"/, '$1"economic-recvery"'),
      /\/positions\.json:\d+: 2022-economic-recovery: area_ids\.0: there is no cooperation_area 'economic-recvery'$/,
    ],
    [
      "a dangling source",
      "agreements.json",
      (text) => text.replace('"source_id": "vi', '"source_id": "xi'),
      /\/agreements\.json:\d+: [\w-]+: evidence\.0\.source_id: there is no source 'xi/,
    ],
    [
      "no evidence",
      "countries.json",
      (text) => {
        const [first, ...rest] = JSON.parse(text);
        return JSON.stringify([{ ...first, evidence: [] }, ...rest]);
      },
      /\/countries\.json:\d+: [A-Z]{3}: evidence: no record without evidence/,
    ],
    [
      "an inference without its reasons",
      "visits.json",
      (text) => text.replace(/"basis": "inferred",\s*"note": "[^"]*"/, '"basis": "inferred", "note": null'),
      /\/visits\.json:\d+: [\w-]+: evidence\.\d+\.note: an inferred claim says/,
    ],
    [
      "broken JSON",
      "people.json",
      (text) => text.replace("},", "}"),
      /\/people\.json:\d+: is not JSON: .*position/,
    ],
    [
      "a record twice",
      "milestones.json",
      (text) => {
        const records = JSON.parse(text);
        return JSON.stringify([...records, records[0]]);
      },
      /\/milestones\.json:\d+: 1973-jpn-vnm-ties-established: id: used twice/,
    ],
    [
      "a visit to oneself",
      "visits.json",
      (text) => text.replace('"host_country": "VNM"', '"host_country": "JPN"'),
      /\/visits\.json:\d+: 2022-04-30-jpn-vnm-kishida-fumio: relation_id: 'JPN-VNM': expected JPN-JPN, the pair of guest_country and host_country/,
    ],
    [
      "documents taken away",
      "visits.json",
      (text) => text.replace('"document_count": 22', '"document_count": -1'),
      /\/visits\.json:\d+: 2022-04-30-jpn-vnm-kishida-fumio: document_count: -1: expected 0 or more/,
    ],
  ];
  for (const [what, file, change, complaint] of wrong) {
    const database = open(t);
    loadSeed(database, "seed");
    const before = dump(database);
    const [first = "nothing"] = complaintsOf(database, spoiled(t, file, change));
    matches(t, first, complaint, what);
    t.strictSame(dump(database), before, `${what}: the old data is untouched`);
  }
});

t.test("all complaints come at once, and stray files are not ignored", async (t) => {
  const database = open(t);
  const folder = spoiled(t, "visits.json", (text) =>
    text.replaceAll('"host_country": "JPN"', '"host_country": "Japan"'),
  );
  writeFileSync(`${folder}/visitz.json`, "[]");
  const complaints = complaintsOf(database, folder);
  const visits = readFileSync("seed/visits.json", "utf8").split('"host_country": "JPN"').length - 1;
  t.equal(complaints.length, 1 + visits, "the stray file, and each visit to Japan");
  t.match(complaints[0], /\/visitz\.json: no resource is called 'visitz': did you mean 'visits'/);
  matches(t, complaintsOf(database, `${folder}/nowhere`), [/there is no such file or folder/]);
  t.equal(database.get({ sql: "SELECT count(*) AS n FROM record", parameters: [] })?.n, 0);
});

t.test("positions and quotes keep the date of their event", async (t) => {
  const database = open(t);
  loadSeed(database, "seed");
  const folder = spoiled(t, "visits.json", (text) =>
    text.replace('"date": "2022-04-30/2022-05-01"', '"date": "2022-04-29/2022-05-01"'),
  );
  loadSeed(database, folder);
  for (const table of ["position", "quote"])
    t.strictSame(
      database.all({
        sql: `SELECT DISTINCT date, date_min FROM ${table} WHERE event_id = '2022-04-30-jpn-vnm-kishida-fumio'`,
        parameters: [],
      }),
      [{ date: "2022-04-29/2022-05-01", date_min: "2022-04-29" }],
      table,
    );
});
