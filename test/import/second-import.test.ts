// What a person has set right stays right, whatever is imported afterwards.
import t from "tap";
import { check } from "../../src/db/check.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { verify } from "../../src/evidence/verify.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { mergeRecords } from "../../src/write/merge-records.ts";
import { patchRecord } from "../../src/write/put-record.ts";
import { restoreRecord, withdrawRecord } from "../../src/write/withdraw-record.ts";
import { type Writing, write } from "../../src/write/writing.ts";
import { matches } from "../matches.ts";
import { CSV, MAPPING, openWorkplace } from "./try-import.ts";

const visits = resourceAt("visits");
const [FIRST, SECOND, THIRD] = [
  "2020-05-03-jpn-vnm-hoshi-ran-1",
  "2020-05-04-vnm-jpn-le-an-2",
  "2020-06-05-jpn-lao-hoshi-ran-3",
];

function open(t: Parameters<typeof openWorkplace>[0]) {
  const on = openWorkplace(t);
  const { database } = on;
  const change = <T>(work: (writing: Writing) => T): T => write(database, { actor: "a curator" }, work);
  const visit = (id: string) => readRecord(database, visits, id);
  const revision = (id: string): string =>
    String(
      database.get({
        sql: "SELECT max(seq) AS seq FROM change WHERE type = 'visit' AND id = ? AND action <> 'deleted'",
        parameters: [id],
      })?.seq,
    );
  return { ...on, change, visit, revision };
}

t.test(
  "after a merge, a withdrawal and a correction, the same file changes nothing and says so",
  async (t) => {
    const { database, load, change, visit, column } = open(t);
    t.strictSame(column("SELECT id FROM visit"), []);
    load(CSV);
    t.strictSame(column("SELECT id FROM visit ORDER BY id"), [FIRST, SECOND, THIRD]);
    change((writing) => patchRecord(writing, visits, SECOND, { title: "Lê An visits Tokyo" }));
    change((writing) => mergeRecords(writing, visits, { id: FIRST, into: SECOND }));
    change((writing) => withdrawRecord(writing, visits, THIRD));
    const before = visit(SECOND);
    const { at } = database.get({ sql: "SELECT max(at) AS at FROM change", parameters: [] }) ?? {};
    const report = load(CSV);
    t.strictSame(report.totals(), { created: 0, updated: 0, unchanged: 10 });
    t.strictSame(report.leftAsTheyAre(), [
      `left as it is here: the visit '${FIRST}' was merged into '${SECOND}'`,
      `left as it is here: the visit '${SECOND}' was corrected here: title`,
      `left as it is here: the visit '${THIRD}' was withdrawn at ${at}`,
    ]);
    t.strictSame(visit(SECOND), before);
    t.strictSame([visit(FIRST), visit(THIRD)], [undefined, undefined]);
    t.strictSame(check(database), []);
  },
);

t.test("a merge shows each other value in the evidence, and can be undone", async (t) => {
  const { database, load, change, visit, revision } = open(t);
  load(CSV);
  const before = [visit(FIRST), visit(SECOND)];
  const [first, second] = [revision(FIRST), revision(SECOND)];
  change((writing) => mergeRecords(writing, visits, { id: FIRST, into: SECOND }));
  const merged = visit(SECOND);
  t.strictSame(merged?.values, before[1]?.values, "of one origin, the record's own values come first");
  t.strictSame(
    merged?.evidence.flatMap(({ field, value, row }) => (field === null ? [] : [[field, value, row]])),
    [
      ["title", "Hoshi Ran travels", 2],
      ["summary", "State visit", 2],
      ["date", "2020-05-03", 2],
      ["visit_type", "state", 2],
      ["guest_country", "JPN", 2],
      ["host_country", "VNM", 2],
      ["visitor_id", "hoshi-ran-jpn", 2],
    ],
  );
  change((writing) => restoreRecord(writing, visits, FIRST, first));
  change((writing) => restoreRecord(writing, visits, SECOND, second));
  t.strictSame([visit(FIRST), visit(SECOND)], before);
  t.strictSame(load(CSV).totals(), { created: 0, updated: 0, unchanged: 11 });
  t.strictSame(check(database), []);
});

t.test("a new edition moves what nobody touched, and is in conflict with what somebody did", async (t) => {
  const { database, load, change, visit, folder } = open(t);
  load(CSV);
  change((writing) =>
    patchRecord(writing, visits, THIRD, { summary: "A talk in Vientiane.", document_count: 2 }),
  );
  const moved = CSV.replace("Rain, and a talk", "Sun, and a talk").replace(
    "State visit",
    "State visit in May",
  );
  const report = load(moved);
  t.strictSame(report.leftAsTheyAre(), [
    `left as it is here: the visit '${THIRD}' was corrected here: summary`,
  ]);
  t.equal(visit(FIRST)?.values.summary, "State visit in May");
  const { values, evidence } = visit(THIRD) ?? {};
  t.strictSame([values?.summary, values?.document_count], ["A talk in Vientiane.", 2]);
  t.strictSame(
    evidence?.map(({ field, value, row }) => [field, value, row]),
    [
      [null, undefined, 4],
      ["summary", "Sun, and a talk", 4],
    ],
  );
  t.strictSame(verify(database, folder)[0]?.failures, []);
  change((writing) => patchRecord(writing, visits, THIRD, { summary: "Sun, and a talk" }));
  t.equal(visit(THIRD)?.evidence.length, 1, "where they agree again, there is no conflict");
  t.strictSame(check(database), []);
});

t.test("a file that is not read again is reported as one that is", async (t) => {
  const { database, load, change } = open(t);
  const [head, ...rows] = CSV.split("\n");
  const csv = [head, "7,07/07/2020,JP,VN,Hoshi Ran,cancelled", ...rows, rows[0], ""].join("\n");
  load(csv);
  change((writing) => patchRecord(writing, visits, SECOND, { title: "Lê An visits Tokyo" }));
  change((writing) => mergeRecords(writing, visits, { id: FIRST, into: SECOND }));
  // A mapping that differs, if only in what it does not use, has the rows read again.
  const mapping = { ...MAPPING, tables: { ...MAPPING.tables, unused: {} } };
  const last = () => database.get({ sql: "SELECT seq FROM dataset", parameters: [] })?.seq;
  const told = (report: ReturnType<typeof load>) => [
    ...[report.rows, report.repeated, report.skipped, report.left],
    [...report.resources].filter(([path]) => path !== "sources").sort(),
    report.leftAsTheyAre(),
  ];
  const read = load(csv, { mapping });
  matches(t, read.resources.get("sources"), { updated: 1 });
  const before = last();
  const notRead = load(csv, { mapping });
  t.strictSame(told(notRead), told(read));
  matches(t, notRead.resources.get("sources"), { unchanged: 1 });
  t.strictSame([notRead.repeated, notRead.skipped, last()], [1, 1, before]);
});

t.test("a citation that a curator has removed stays away", async (t) => {
  const { load, change, visit } = open(t);
  load(CSV);
  const whole = visit(FIRST)?.evidence[0];
  const own = { ...whole, basis: "inferred", note: "Read in the archive." };
  change((writing) => patchRecord(writing, visits, FIRST, { title: "A state visit", evidence: [own] }));
  t.strictSame(visit(FIRST)?.evidence, [own, { ...whole, field: "title", value: "Hoshi Ran travels" }]);
  t.strictSame(load(CSV).totals().updated, 0);
  t.strictSame(visit(FIRST)?.evidence[0], own, "what a curator says of a span is kept");
});

t.test("what was given by an earlier edition can be restored, and says which edition gave it", async (t) => {
  const { database, load, change, visit, revision, column } = open(t);
  load(CSV);
  const [text] = column("SELECT text_sha256 FROM source");
  const first = revision(SECOND);
  change((writing) => patchRecord(writing, visits, SECOND, { title: "Lê An visits Tokyo" }));
  change((writing) => withdrawRecord(writing, visits, THIRD));
  const withdrawn = revision(THIRD);
  load(`no,day,guest,host,who,note\n2,04/05/2020,VN,JP,Lê An,rain\n`);
  change((writing) => restoreRecord(writing, visits, SECOND, first));
  t.equal(visit(SECOND)?.values.title, "Lê An travels");
  t.strictSame(
    visit(SECOND)?.evidence.map(({ field, row, value }) => [field, row, value ?? null]),
    [
      [null, 2, null],
      ["summary", 2, "rain"],
    ],
    "what the present edition gives cites it",
  );
  change((writing) => restoreRecord(writing, visits, THIRD, withdrawn));
  t.strictSame(
    visit(THIRD)?.evidence.map(({ row, basis, note }) => [row, basis, note]),
    [[1, "inferred", `Row 4 of an earlier edition gave it, whose text has the SHA-256 ${text}.`]],
    "what it does not give cites its header",
  );
  t.strictSame(check(database), []);
  load(CSV);
  t.strictSame(
    visit(THIRD)?.evidence.map(({ row, basis }) => [row, basis]),
    [[4, "stated"]],
    "an edition that gives it again is cited",
  );
});

t.test("a merge can be undone after a new edition", async (t) => {
  const { database, load, change, visit, revision } = open(t);
  load(CSV);
  const [first, second] = [revision(FIRST), revision(SECOND)];
  change((writing) => mergeRecords(writing, visits, { id: FIRST, into: SECOND }));
  load(CSV.replace("Hoshi Ran,State visit", "Hoshi Ran,Working visit of some length"));
  change((writing) => restoreRecord(writing, visits, FIRST, first));
  change((writing) => restoreRecord(writing, visits, SECOND, second));
  t.equal(visit(FIRST)?.values.summary, "State visit", "the state that is restored");
  t.equal(visit(SECOND)?.values.summary, "A journey.");
  t.strictSame(
    [FIRST, SECOND].map((id) =>
      visit(id)?.evidence.map(({ field, row, value }) => [field, row, value ?? null]),
    ),
    [
      [
        [null, 2, null],
        ["summary", 2, "Working visit of some length"],
        ["visit_type", 2, "unspecified"],
      ],
      [[null, 3, null]],
    ],
    "what the present edition says otherwise is a conflict",
  );
  t.strictSame(check(database), []);
});
