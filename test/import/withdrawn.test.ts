// Withdrawals in packs: what was withdrawn does not come back with its list where a pack is loaded.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import t, { type Test } from "tap";
import { buildApp } from "../../src/app.ts";
import { check } from "../../src/db/check.ts";
import { lostIds } from "../../src/db/records/lost-ids.ts";
import { exportPacks } from "../../src/export/export-packs.ts";
import { findPacks } from "../../src/import/find-packs.ts";
import { importPacks } from "../../src/import/import-packs.ts";
import { people } from "../../src/resources/people.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { mergeRecords } from "../../src/write/merge-records.ts";
import { withdrawRecord } from "../../src/write/withdraw-record.ts";
import { type Writing, write } from "../../src/write/writing.ts";
import { followsFromItsLog } from "../log/replayed.ts";
import { matches } from "../matches.ts";
import { seededDatabase } from "../seeded.ts";
import { CSV, openWorkplace } from "./try-import.ts";

const visits = resourceAt("visits");
const [FIRST, SECOND] = ["2020-05-03-jpn-vnm-hoshi-ran-1", "2020-05-04-vnm-jpn-le-an-2"] as const;

/** A list of which one visit was merged into another, and that one was withdrawn with its visitor; and its packs. */
function exported(t: Test) {
  const on = openWorkplace(t);
  on.load(CSV);
  const change = <T>(work: (writing: Writing) => T): T => write(on.database, { actor: "a curator" }, work);
  change((writing) => mergeRecords(writing, visits, { id: SECOND, into: FIRST }));
  change((writing) => withdrawRecord(writing, visits, FIRST));
  change((writing) => withdrawRecord(writing, people, "le-an-vnm"));
  exportPacks(on.database, on.folder, "json");
  const names = readdirSync(on.folder).filter((name) => name.endsWith(".json"));
  const files = new Map(names.map((name) => [name, readFileSync(`${on.folder}/${name}`, "utf8")]));
  return { ...on, files };
}

/** A new database in which the packs are loaded. */
function copied(t: Test, files: ReadonlyMap<string, string>) {
  const copy = openWorkplace(t);
  for (const [name, text] of files) writeFileSync(`${copy.folder}/${name}`, text);
  const loadPacks = () => importPacks(copy.database, findPacks(copy.folder), { actor: "a test" });
  loadPacks();
  return { ...copy, loadPacks };
}

const WITHDRAWN = [
  { type: "person", id: "le-an-vnm" },
  { type: "visit", id: FIRST },
  { type: "visit", id: SECOND },
];

t.test("a copy does not get back what was withdrawn", async (t) => {
  const { files, database } = exported(t);
  t.strictSame(JSON.parse(files.get("withdrawn.json") ?? ""), WITHDRAWN);
  const copy = copied(t, files);
  const version = copy.database.readDatasetVersion();
  copy.loadPacks();
  t.equal(copy.database.readDatasetVersion(), version, "once more changes nothing");
  t.strictSame(lostIds(copy.database).sort(), [FIRST, SECOND, "le-an-vnm"].sort());
  const again = copy.load(CSV.replace("State visit", "State visit in rain"));
  t.strictSame(copy.column("SELECT id FROM visit"), ["2020-06-05-jpn-lao-hoshi-ran-3"]);
  t.strictSame(
    again.leftAsTheyAre().map((line) => line.replace(/ at \S+$/, "")),
    [
      `left as it is here: the visit '${FIRST}' was withdrawn`,
      `left as it is here: the visit '${SECOND}' was withdrawn`,
      "left as it is here: the person 'le-an-vnm' was withdrawn",
    ],
  );
  t.strictSame(check(copy.database), []);
  followsFromItsLog(t, copy.database, "a copy");
  t.strictSame(check(database), []);
});

t.test("over HTTP, the ids are gone and were never there", async (t) => {
  const copy = copied(t, exported(t).files);
  const app = await buildApp({ database: copy.database });
  t.teardown(() => app.close());
  for (const { type, id } of WITHDRAWN) {
    const path = type === "visit" ? "visits" : "people";
    const answer = await app.inject(`/v1/${path}/${id}`);
    t.equal(answer.statusCode, 410);
    matches(t, answer.json(), { code: "RECORD_WITHDRAWN" });
    const { data } = (await app.inject(`/v1/${path}/${id}/revisions`)).json();
    matches(t, data, [{ action: "deleted", record: null }]);
  }
  t.equal((await app.inject("/v1/visits?known_at=2020-01-01")).json().meta.total, 0);
});

t.test("who has the record decides; what is wrong is told with its line", async (t) => {
  const database = seededDatabase();
  t.teardown(() => database.close());
  const load = (entries: unknown) => {
    const folder = t.testdir({ "withdrawn.json": JSON.stringify(entries, null, 1) });
    return importPacks(database, findPacks(folder), { actor: "a test" });
  };
  const held = load([{ type: "quote", id: "2022-limitless" }]);
  t.strictSame(held.leftAsTheyAre(), [
    "left as it is here: the quote '2022-limitless' was withdrawn where the pack is from",
  ]);
  t.same(database.get({ sql: "SELECT id FROM quote WHERE id = '2022-limitless'", parameters: [] }), {
    id: "2022-limitless",
  });
  for (const [entry, complaint] of [
    [{ type: "quotes", id: "x" }, /withdrawn\.json:2: type: Invalid option: expected one of "source"/],
    [{ type: "quote" }, /withdrawn\.json:2: id: Invalid input: expected string, received undefined/],
    [
      { type: "quote", id: "A b" },
      /withdrawn\.json:2: id: 'A b': expected a slug: lower-case letters, digits/,
    ],
    ["x", /withdrawn\.json:2: withdrawal: Invalid input: expected object, received string/],
  ] as const)
    t.throws(() => load([entry]), { message: complaint });
});
