// Loads after changes by people: rows whose records were withdrawn or merged, and sources that are written after their
// citations.
import { writeFileSync } from "node:fs";
import t, { type Test } from "tap";
import { check } from "../../src/db/check.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { type FoundPacks, findPacks } from "../../src/import/find-packs.ts";
import { importPacks } from "../../src/import/import-packs.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { mergeRecords } from "../../src/write/merge-records.ts";
import { withdrawRecord } from "../../src/write/withdraw-record.ts";
import { write } from "../../src/write/writing.ts";
import { CSV, complaintsOf, largeCsv, largeRows, openWorkplace } from "../import/try-import.ts";
import { openSeeded } from "../seeded.ts";
import { parliament } from "../write-app.ts";

const BY = { actor: "a curator" };
const visits = resourceAt("visits");
const people = resourceAt("people");
const sources = resourceAt("sources");

/**
 * For each row: whether its visit is withdrawn, and whether the row then gets a reason. What only this row gives may
 * still cite it.
 */
const FILES = [
  { name: "few rows", csv: `${CSV}4,07/07/2021,JP,VN,Hoshi Ran,\n`, no: 4, isExplained: true },
  { name: "few rows, the first", csv: CSV, no: 1, isExplained: false },
  { name: "many rows, in bulk", csv: largeCsv(largeRows(6000)), no: 5000, isExplained: true },
];

for (const { name, csv, no, isExplained } of FILES)
  t.test(`${name}: what was withdrawn or merged stays so when the file comes again`, async (t) => {
    const { database, load, column, dump } = openWorkplace(t);
    const first = load(csv);
    const [gone = ""] = column(`SELECT id FROM visit WHERE id LIKE '%-${no}'`).map(String);
    const [id = "", into = ""] = column("SELECT id FROM person ORDER BY id LIMIT 2").map(String);
    write(database, BY, (writing) => {
      withdrawRecord(writing, visits, gone);
      mergeRecords(writing, people, { id, into });
    });
    const led = column(`SELECT count(*) AS n FROM visit WHERE visitor_id = '${id}'`);
    t.strictSame(led, [0], "what named the merged person names the other");
    const again = load(csv);
    const totals = again.totals();
    t.strictSame([totals.created, totals.updated], [0, 0], "the withdrawal has explained the row");
    t.equal(again.lost, 2);
    const [{ at } = { at: "" }] = database.all({
      sql: "SELECT at FROM change WHERE action = 'deleted' LIMIT 1",
      parameters: [],
    });
    t.strictSame(again.leftAsTheyAre().toSorted(), [
      `left as it is here: the person '${id}' was merged into '${into}'`,
      `left as it is here: the visit '${gone}' was withdrawn at ${at}`,
    ]);
    t.equal(again.left, first.left, "no record is left over");
    t.equal(readRecord(database, visits, gone), undefined);
    t.equal(readRecord(database, people, id), undefined);
    t.strictSame(
      [readRecord(database, sources, "harbours")?.values.sentences].flat().map((one) => Object(one).reason),
      isExplained ? [`the visit '${gone}' was withdrawn at ${at}`] : [],
      "the row says why nothing came of it",
    );
    t.strictSame(check(database), []);
    const before = dump();
    const all = totals.unchanged + totals.updated;
    t.strictSame(load(csv).totals(), { created: 0, updated: 0, unchanged: all });
    t.strictSame(dump(), before);
  });

/** An organization that cites a source of these tests. */
const citing = (end: number) => ({
  ...parliament,
  evidence: parliament.evidence.map((citation) => ({ ...citation, source_id: "a-source", start: 0, end })),
});

/** The result of loading two packs, with the source after or before the record that cites it. */
function loadBoth(t: Test, text_length: number, end: number) {
  const database = openSeeded(t);
  const [own] = readRecord(database, sources, "vietnam-japan-elevate-ties")?.evidence ?? [];
  const source = {
    ...readRecord(database, sources, "vietnam-japan-elevate-ties")?.values,
    id: "a-source",
    text_sha256: "1".repeat(64),
    text_length,
    sentences: [],
    evidence: [{ ...own, source_id: "a-source", start: 0, end: 1 }],
  };
  const folder = t.testdir({
    "organizations.json": JSON.stringify([citing(end)]),
    "sources.json": JSON.stringify([source]),
  });
  const load = (found: FoundPacks) => complaintsOf(() => importPacks(database, found, BY));
  return { folder, load, database, forwards: findPacks(folder), source };
}

t.test("a source that is loaded after its citations is compared with them too", async (t) => {
  for (const [length, end, expected] of [
    [20, 20, []],
    [
      20,
      21,
      [
        "organizations.json:1: parliament-of-tests: evidence.0.end: the text of 'a-source' has 20 code points",
      ],
    ],
  ] as const)
    for (const order of ["forwards", "backwards"] as const) {
      const { folder, load, forwards } = loadBoth(t, length, end);
      const packs = order === "forwards" ? forwards.packs : forwards.packs.toReversed();
      t.strictSame(
        load({ ...forwards, packs }).map((line) =>
          line.replace(`${folder}/`, "").replace(": 21: the", ": the"),
        ),
        expected,
        `${length}, ${end}, ${order}`,
      );
    }
});

t.test("a pack that shortens a source names what would no longer fit", async (t) => {
  const { folder, load, forwards, database, source } = loadBoth(t, 20, 20);
  t.strictSame(load(forwards), []);
  writeFileSync(`${folder}/sources.json`, JSON.stringify([{ ...source, text_length: 19 }]));
  t.strictSame(load(findPacks(`${folder}/sources.json`)), [
    "organization: parliament-of-tests: evidence.0.end: the text of 'a-source' has 19 code points",
  ]);
  t.strictSame(check(database), []);
});
