// Packs of one resource, as a list or as lines, and folders of packs: one transaction for each.

import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import t from "tap";
import { findPacks } from "../../src/import/find-packs.ts";
import { importPacks } from "../../src/import/import-packs.ts";
import type { ImportOptions } from "../../src/import/import-report.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { matches } from "../matches.ts";
import { openSeeded } from "../seeded.ts";
import { setTime } from "../set-time.ts";
import { complaintsOf, openDatabase, textOf } from "./try-import.ts";

const WHO = { actor: "curator", reason: "a second reading" };
const ACTOR: ImportOptions = { ...WHO, origin: "seed" };
const visits: Record<string, unknown>[] = JSON.parse(readFileSync("seed/visits.json", "utf8"));
const lines = (records: unknown[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join("");

t.test("a list and the same records line by line give the same data", async (t) => {
  const folder = t.testdir();
  cpSync("seed", folder, { recursive: true });
  for (const name of ["visits", "quotes"]) {
    const records = JSON.parse(textOf(`${folder}/${name}.json`));
    renameSync(`${folder}/${name}.json`, `${folder}/${name}.ndjson`);
    writeFileSync(`${folder}/${name}.ndjson`, lines(records));
  }
  const [one, other] = [openDatabase(t), openDatabase(t)];
  setTime(t, "2026-01-02T03:04:05.000Z");
  loadSeed(one, "seed");
  loadSeed(other, folder);
  t.equal(other.readDatasetVersion(), one.readDatasetVersion());
});

t.test("one pack over what is there: its name or --resource tells the resource", async (t) => {
  const database = openSeeded(t);
  const changed = visits.map((visit, index) => (index === 0 ? { ...visit, document_count: 5 } : visit));
  const folder = t.testdir({ "visits.ndjson": lines(changed), "more.json": JSON.stringify(changed) });
  const report = importPacks(database, findPacks(`${folder}/visits.ndjson`), ACTOR);
  t.strictSame(report.resources.get("visits"), { created: 0, updated: 1, unchanged: visits.length - 1 });
  matches(
    t,
    database.get({ sql: "SELECT actor, reason FROM change ORDER BY seq DESC", parameters: [] }),
    WHO,
  );
  matches(t, importPacks(database, findPacks(`${folder}/more.json`, "visits"), ACTOR).totals(), {
    updated: 0,
  });
  const refused = (path: string, resource?: string) => complaintsOf(() => findPacks(path, resource))[0];
  t.match(refused(`${folder}/more.json`), /no resource is called 'more': expected one of sources, /);
  t.match(refused(`${folder}/more.json`, "visit"), /no resource is called 'visit': did you mean 'visits'/);
  t.match(refused(folder, "visits"), /is a folder: `--resource` is for one file/);
  t.match(refused("package-lock.txt"), /there is no such file or folder/);
  t.match(refused("README.md"), /is not a pack: .*a data file needs a `--mapping`/);
  t.match(refused("src"), /holds no pack of records/);
});

t.test("complaints name file, line, record, field and value; all of them come at once", async (t) => {
  const database = openSeeded(t);
  const [first, second, ...rest] = visits;
  const spoiled = [
    { ...first, visit_type: "offical" },
    { ...second, host_country: "Japan", date: "2022-02-30" },
    { ...rest[0], visitor_id: "nobody" },
    first,
    first,
  ];
  const folder = t.testdir({ "visits.ndjson": lines(spoiled) });
  const path = `${folder}/visits.ndjson`;
  const complaints = complaintsOf(() => importPacks(database, findPacks(path), ACTOR));
  matches(t, complaints, [
    /\/visits\.ndjson:1: 2021-11-vnm-jpn-pham-minh-chinh: visit_type: 'offical': Invalid option: expected one of "state"/,
    /\/visits\.ndjson:2: 2022-04-30-jpn-vnm-kishida-fumio: date: '2022-02-30': not an EDTF date: /,
    /\/visits\.ndjson:2: 2022-04-30-jpn-vnm-kishida-fumio: host_country: 'Japan': expected an ISO 3166-1 alpha-3 code/,
    `${path}:5: ${first?.id}: id: used twice: first in ${path}:4`,
  ]);
  t.equal(complaintsOf(() => importPacks(database, findPacks(path), { ...ACTOR, errors: 1 })).length, 1);
});

t.test("what is invalid is put aside, with what names it, and the rest is loaded", async (t) => {
  const database = openSeeded(t);
  const [first, second, third] = visits;
  const folder = t.testdir({
    "visits.ndjson": lines([
      { ...first, title: "Another title" },
      { ...second, visit_type: "offical" },
      { ...third, visitor_id: "nobody" },
      { ...third, id: "documents-taken-away", document_count: -1 },
    ]),
  });
  const path = `${folder}/visits.ndjson`;
  const dry = importPacks(database, findPacks(path), { ...ACTOR, skipInvalid: true, dryRun: true });
  matches(t, dry, { rejected: 3, rejectedFile: null });
  t.notOk(existsSync(`${path}.rejected.ndjson`));
  const report = importPacks(database, findPacks(path), { ...ACTOR, skipInvalid: true });
  matches(t, report, { rows: 4, rejected: 3, rejectedFile: `${path}.rejected.ndjson` });
  matches(t, report.totals(), { updated: 1 });
  const rejected = textOf(`${path}.rejected.ndjson`)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  matches(t, rejected, [
    { line: 2, reason: /visit_type: 'offical'/ },
    { line: 3, reason: /visitor_id: there is no person 'nobody'/ },
    {
      line: 4,
      reason: /documents-taken-away: document_count: -1: expected 0 or more/,
    },
  ]);
  t.strictSame(JSON.parse(rejected[1].text), { ...third, visitor_id: "nobody" }, "nothing of it is lost");
});

t.test("a complaint shows what a file says on one short line, without what moves a terminal", async (t) => {
  const database = openSeeded(t);
  const [visit] = visits;
  const folder = t.testdir();
  const told = (record: object): string => {
    writeFileSync(`${folder}/visits.json`, JSON.stringify([record]));
    const [line = "", ...more] = complaintsOf(() => importPacks(database, findPacks(folder), ACTOR));
    t.strictSame(more, []);
    return line.replace(`${folder}/`, "");
  };
  t.equal(
    told({ ...visit, "\u001b[31m\nred": 1 }),
    `visits.json:1: ${visit?.id}: record: Unrecognized key: "\ufffd[31m\ufffdred"`,
  );
  const [citation] = [visit?.evidence].flat();
  const citing = (source_id: string) =>
    told({ ...visit, evidence: [{ ...Object(citation), field: null, source_id }] });
  t.equal(
    citing("\u001b[2J"),
    `visits.json:1: ${visit?.id}: evidence.0.source_id: '\ufffd[2J': expected a slug: lower-case letters, digits, - and _`,
  );
  t.equal(
    citing("x".repeat(161)),
    `visits.json:1: ${visit?.id}: evidence.0.source_id: '${"x".repeat(60)}…': Too big: expected string to have <=160 characters`,
  );
  t.ok(told({ ...visit, ["x".repeat(100_000)]: 1 }).length < 1200);
});
