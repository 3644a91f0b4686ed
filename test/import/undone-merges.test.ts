// Merges that people undo, and editions of a list that come before and after.
import t from "tap";
import { check } from "../../src/db/check.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import type { RecordInput } from "../../src/resources/define-resource.ts";
import { people } from "../../src/resources/people.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { distinguishRecords } from "../../src/write/distinguish-records.ts";
import { mergeRecords } from "../../src/write/merge-records.ts";
import { patchRecord } from "../../src/write/put-record.ts";
import { heldRecord } from "../../src/write/settle.ts";
import { restoreRecord } from "../../src/write/withdraw-record.ts";
import { type Writing, write } from "../../src/write/writing.ts";
import { CSV, MAPPING, openWorkplace } from "./try-import.ts";

const visits = resourceAt("visits");
const VISIT = "2020-05-07-jpn-vnm-hosi-ran-4";
const ROWS = `${CSV}4,07/05/2020,JP,VN,Hosi Ran,\n`;
const [HOSHI, HOSI] = ["hoshi-ran-jpn", "hosi-ran-jpn"] as const;

function open(t: Parameters<typeof openWorkplace>[0]) {
  const on = openWorkplace(t);
  const change = <T>(work: (writing: Writing) => T): T => write(on.database, { actor: "a curator" }, work);
  const merge = () => change((writing) => mergeRecords(writing, people, { id: HOSI, into: HOSHI }));
  const restore = () => {
    const [revision] = on.column(`SELECT min(seq) FROM change WHERE type = 'person' AND id = '${HOSI}'`);
    change((writing) => restoreRecord(writing, people, HOSI, String(revision)));
  };
  const visit = (): RecordInput["values"] | undefined => readRecord(on.database, visits, VISIT)?.values;
  const said = () =>
    change((writing) => heldRecord(writing, visits, VISIT))
      ?.claims.map(({ origin, values }) => `${origin} ${values.visitor_id}`)
      .sort();
  return { ...on, change, merge, restore, visit, said };
}

t.test("who undoes a merge gets the references back, and the file agrees", async (t) => {
  const { database, load, merge, restore, visit, said } = open(t);
  load(ROWS);
  merge();
  t.strictSame([visit()?.visitor_id, said()], [HOSHI, [`harbours ${HOSHI}`]]);
  restore();
  t.strictSame([visit()?.visitor_id, said()], [HOSI, [`harbours ${HOSI}`]]);
  const again = load(ROWS);
  t.strictSame(again.totals(), { created: 0, updated: 0, unchanged: 13 });
  t.strictSame(
    readRecord(database, visits, VISIT)?.evidence.filter(({ value }) => value != null),
    [],
  );
  t.strictSame(check(database), []);
});

t.test("a curator's own reference comes back too; what was said after the merge stays", async (t) => {
  const { load, merge, restore, visit, said, change } = open(t);
  load(ROWS);
  const name = (visitor_id: string) =>
    change((writing) => patchRecord(writing, visits, VISIT, { visitor_id }));
  name("le-an-vnm");
  name(HOSI);
  merge();
  restore();
  t.strictSame([visit()?.visitor_id, said()], [HOSI, [`curator ${HOSI}`, `harbours ${HOSI}`]]);
  merge();
  name(HOSHI);
  name("le-an-vnm");
  restore();
  t.strictSame([visit()?.visitor_id, said()], ["le-an-vnm", ["curator le-an-vnm", `harbours ${HOSI}`]]);
});

t.test("an edition between a merge and its end is read again", async (t) => {
  const { load, merge, restore, visit } = open(t);
  load(ROWS);
  merge();
  const edition = ROWS.replace("07/05/2020,JP,VN,Hosi Ran,", "07/05/2020,JP,VN,Hosi Ran,State visit");
  load(edition);
  t.strictSame([visit()?.visitor_id, visit()?.visit_type], [HOSHI, "state"]);
  restore();
  load(edition);
  t.strictSame(
    [visit()?.visitor_id, visit()?.visit_type],
    [HOSI, "state"],
    "its row names the one that is back",
  );
});

t.test("the same file is told from what was decided since", async (t) => {
  const { load, change, restore, column } = open(t);
  const mapping = { ...MAPPING, same_as: { people: { [HOSI]: HOSHI, "nobody-jpn": HOSHI } } };
  const unused = "there are no two records for same_as.people.nobody-jpn";
  load(ROWS);
  change((writing) => distinguishRecords(writing, people, [HOSHI, HOSI], true));
  const apart = `left as it is here: the person '${HOSI}' and '${HOSHI}' are known to be two`;
  for (const _ of ["first", "again"]) {
    const lines = load(ROWS, { mapping }).lines();
    t.ok(lines.includes(unused) && lines.includes(apart), lines.join("\n"));
  }
  change((writing) => distinguishRecords(writing, people, [HOSHI, HOSI], false));
  t.equal(load(ROWS, { mapping }).merged, 1, "nobody says any more that they are two");
  t.strictSame(column("SELECT id FROM person ORDER BY id"), [HOSHI, "le-an-vnm"]);
  restore();
  t.ok(load(ROWS, { mapping }).lines().includes(apart));
  t.ok(load(ROWS, { mapping }).lines().includes(apart), "each time");
});

t.test("a record that a row needs moves with its list, as its evidence does", async (t) => {
  const { database, load } = open(t);
  const mapping = {
    ...MAPPING,
    needs: MAPPING.needs.map((one) =>
      one.resource === "people"
        ? { ...one, fields: { ...one.fields, description: { first: ["{note}", "A traveller."] } } }
        : one,
    ),
  };
  const person = () => readRecord(database, people, HOSHI)?.values.description;
  load(CSV, { mapping });
  t.equal(person(), "State visit");
  const moved = load(CSV.replace("State visit", "State visit in rain"), { mapping });
  t.equal(person(), "State visit in rain");
  t.strictSame(moved.lost, 0);
  load(CSV.split("\n").toSpliced(1, 1).join("\n"), { mapping });
  t.equal(person(), "Rain, and a talk", "of the first row that is left");
  t.strictSame(check(database), []);
});

t.test("a row that is gone is named by the id that it gave", async (t) => {
  const { load, change } = open(t);
  load(ROWS);
  const into = "2020-05-03-jpn-vnm-hoshi-ran-1";
  change((writing) => mergeRecords(writing, visits, { id: VISIT, into }));
  const lines = load(CSV).lines();
  t.ok(lines.includes(`no longer in this file, kept: the visit '${VISIT}'`), lines.join("\n"));
  t.notOk(lines.some((line) => line.includes("kept: the visit") && line.includes(into)));
});
