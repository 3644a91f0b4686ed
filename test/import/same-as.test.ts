// One thing under several ids: what `same_as` of a mapping merges, and what it leaves.
import t from "tap";
import { check } from "../../src/db/check.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { people } from "../../src/resources/people.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { distinguishRecords } from "../../src/write/distinguish-records.ts";
import { mergeRecords } from "../../src/write/merge-records.ts";
import { patchRecord } from "../../src/write/put-record.ts";
import { restoreRecord, withdrawRecord } from "../../src/write/withdraw-record.ts";
import { type Writing, write } from "../../src/write/writing.ts";
import { CSV, FILLER, MAPPING, openWorkplace } from "./try-import.ts";

const ROWS = `${CSV}4,07/05/2020,JP,VN,Hosi Ran,
5,08/05/2020,VN,JP,Le Ann,
`;
const RULES = { people: { "hosi-ran-jpn": "hoshi-ran-jpn", "le-ann-vnm": "le-an-vnm" } };
const mapping = { ...MAPPING, same_as: RULES };

function open(t: Parameters<typeof openWorkplace>[0]) {
  const on = openWorkplace(t);
  const change = <T>(work: (writing: Writing) => T): T => write(on.database, { actor: "a curator" }, work);
  const ids = () => on.column("SELECT id FROM person ORDER BY id");
  const visitors = () => on.column("SELECT visitor_id FROM visit ORDER BY id");
  const lines = (...load: Parameters<typeof on.load>) => on.load(...load).lines();
  const revision = (id: string): string =>
    String(on.column(`SELECT min(seq) FROM change WHERE type = 'person' AND id = '${id}'`)[0]);
  return { ...on, change, ids, visitors, lines, revision };
}

t.test("records under several ids are merged, and each spelling is an alias", async (t) => {
  const { database, load, ids, visitors, dump } = open(t);
  const report = load(ROWS, { mapping });
  t.equal(report.merged, 2);
  t.ok(report.lines().includes("2 merged, as `same_as` says"));
  t.strictSame(ids(), ["hoshi-ran-jpn", "le-an-vnm"]);
  t.strictSame(visitors(), ["hoshi-ran-jpn", "le-an-vnm", "hoshi-ran-jpn", "le-an-vnm", "hoshi-ran-jpn"]);
  const person = readRecord(database, people, "hoshi-ran-jpn")?.values;
  t.strictSame([person?.name, person?.aliases], ["Hoshi Ran", ["Hosi Ran"]]);
  t.strictSame(check(database), []);
  const before = dump();
  const again = load(ROWS, { mapping });
  t.strictSame([again.lost, again.merged, again.totals()], [0, 0, { created: 0, updated: 0, unchanged: 15 }]);
  t.strictSame(dump(), before);
});

t.test("a new edition merges what it brings, and reports none of its own merges", async (t) => {
  const { load, ids, visitors } = open(t);
  load(CSV, { mapping });
  t.strictSame(ids(), ["hoshi-ran-jpn", "le-an-vnm"]);
  const first = load(`${CSV}4,07/05/2020,JP,VN,Hosi Ran,\n`, { mapping });
  t.strictSame([first.merged, first.lost], [1, 0]);
  const second = load(ROWS, { mapping });
  t.strictSame([second.merged, second.lost], [1, 0]);
  t.strictSame(visitors().length, 5);
  t.strictSame(ids(), ["hoshi-ran-jpn", "le-an-vnm"]);
});

t.test("rules for which there are no two records are named", async (t) => {
  const { lines } = open(t);
  t.strictSame(lines(CSV, { mapping }).slice(-2), [
    "there are no two records for same_as.people.hosi-ran-jpn",
    "there are no two records for same_as.people.le-ann-vnm",
  ]);
});

t.test("a rule that comes later merges records that are there", async (t) => {
  const { load, ids, visitors } = open(t);
  load(ROWS);
  t.strictSame(ids(), ["hoshi-ran-jpn", "hosi-ran-jpn", "le-an-vnm", "le-ann-vnm"]);
  const report = load(ROWS, { mapping });
  t.equal(report.merged, 2);
  t.strictSame(ids(), ["hoshi-ran-jpn", "le-an-vnm"]);
  t.strictSame(new Set(visitors()), new Set(ids()));
});

t.test("what a person has decided stays: kept apart, merged otherwise, withdrawn, corrected", async (t) => {
  const { database, load, change, ids, revision } = open(t);
  load(ROWS);
  change((writing) => distinguishRecords(writing, people, ["hoshi-ran-jpn", "hosi-ran-jpn"], true));
  change((writing) => mergeRecords(writing, people, { id: "le-ann-vnm", into: "hosi-ran-jpn" }));
  const kept = load(ROWS, { mapping });
  t.strictSame(ids(), ["hoshi-ran-jpn", "hosi-ran-jpn", "le-an-vnm"]);
  t.strictSame(kept.leftAsTheyAre(), [
    "left as it is here: the person 'le-ann-vnm' was merged into 'hosi-ran-jpn'",
    "left as it is here: the person 'hosi-ran-jpn' and 'hoshi-ran-jpn' are known to be two",
  ]);
  change((writing) => distinguishRecords(writing, people, ["hoshi-ran-jpn", "hosi-ran-jpn"], false));
  t.equal(load(`${ROWS}6,09/05/2020,JP,VN,Hosi Ran,\n`, { mapping }).merged, 1);
  t.strictSame(ids(), ["hoshi-ran-jpn", "le-an-vnm"]);
  change((writing) => restoreRecord(writing, people, "hosi-ran-jpn", revision("hosi-ran-jpn")));
  t.equal(
    load(`${ROWS}7,09/05/2020,JP,VN,Hosi Ran,\n`, { mapping }).merged,
    0,
    "who undoes a merge is heard",
  );
  t.strictSame(ids(), ["hoshi-ran-jpn", "hosi-ran-jpn", "le-an-vnm"]);
  change((writing) => patchRecord(writing, people, "hoshi-ran-jpn", { aliases: ["R."] }));
  load(`${ROWS}8,09/05/2020,JP,VN,Hosi Ran,\n`, { mapping });
  t.strictSame(readRecord(database, people, "hoshi-ran-jpn")?.values.aliases, ["R."]);
});

t.test("an id that was withdrawn is left", async (t) => {
  const { load, change, ids } = open(t);
  load(ROWS);
  for (const id of ["2020-05-04-vnm-jpn-le-an-2", "2020-05-08-vnm-jpn-le-ann-5"])
    change((writing) => withdrawRecord(writing, resourceAt("visits"), id));
  change((writing) => withdrawRecord(writing, people, "le-an-vnm"));
  const report = load(ROWS, { mapping });
  t.equal(report.merged, 1);
  t.match(report.leftAsTheyAre().join("\n"), "the person 'le-an-vnm' was withdrawn at ");
  t.strictSame(ids(), ["hoshi-ran-jpn", "le-ann-vnm"]);
});

t.test("a dry run tells of merges and makes none", async (t) => {
  const { load, ids } = open(t);
  t.equal(load(ROWS, { mapping, dryRun: true }).merged, 2);
  t.strictSame(ids(), []);
});

t.test("a large file is merged like a small one", async (t) => {
  const { load, database, column } = open(t);
  const rows = Array.from(
    { length: 1300 },
    (_, n) => `${n},03/05/${1950 + (n % 70)},JP,VN,Hoshi ${n % 40},${FILLER}${n}`,
  );
  const same = Object.fromEntries(
    Array.from({ length: 20 }, (_, n) => [`hoshi-${n + 20}-jpn`, `hoshi-${n}-jpn`]),
  );
  const data = `no,day,guest,host,who,note\n${rows.join("\n")}\n`;
  t.equal(load(data, { mapping: { ...MAPPING, same_as: { people: same } } }).merged, 20);
  t.strictSame(column("SELECT count(*) FROM person"), [20]);
  t.strictSame(column("SELECT count(*) FROM visit WHERE visitor_id NOT IN (SELECT id FROM person)"), [0]);
  t.strictSame(check(database), []);
});

t.test("rules that cannot hold are refused with their key and line", async (t) => {
  const { complaints, folder } = open(t);
  const refused = (same_as: object) => complaints(CSV, { mapping: { ...MAPPING, same_as } });
  const LINE = /^map\.yaml:\d+:\d+: /;
  const said = (same_as: object) => {
    const [one = "", ...more] = refused(same_as);
    t.ok(LINE.test(one), one);
    t.strictSame(more, []);
    return one.replace(LINE, "").replaceAll(folder, "");
  };
  t.equal(
    said({ people: { a: "b", b: "c" } }),
    "same_as.people.a: leads to 'b', which leads to 'c': name that one",
  );
  t.equal(said({ people: { a: "a" } }), "same_as.people.a: leads to itself");
  t.equal(
    said({ countries: { BUR: "MMR" } }),
    "same_as.countries: the id of a country is a code: two are never one",
  );
  t.equal(
    said({ peopel: { a: "b" } }),
    "same_as.peopel: there is no resource 'peopel': did you mean 'people'?",
  );
  t.match(refused({ people: { a: 3 } })[0] ?? "", /^map\.yaml:\d+:\d+: same_as\.people\.a: /);
});

t.test("a merge that is not valid refuses the file, and says which rule", async (t) => {
  const { complaints, column } = open(t);
  const areas = {
    source: { id: "areas", title: "Areas", summary: "Made for a test.", language: "en" },
    columns: ["id", "under"],
    record: {
      resource: "cooperation-areas",
      id: "{id}",
      fields: { name: "{id}", parent_id: "{under}", description: "An area." },
    },
    same_as: { "cooperation-areas": { rice: "crops" } },
  };
  t.strictSame(complaints("id,under\nrice,\ncrops,rice\n", { mapping: areas }), [
    "harbours.csv: same_as.cooperation-areas.rice: the cooperation_area 'crops' would not be valid: parent_id: expected no circle, found crops → crops",
  ]);
  t.strictSame(column("SELECT id FROM cooperation_area"), []);
});
