// Each row of a data file is cited or explained when it is imported, whatever people did with its records.
import t from "tap";
import { check } from "../../src/db/check.ts";
import { citationsOf, sentencesOf } from "../../src/db/reads/citations.ts";
import { rowCoverage } from "../../src/evidence/coverage.ts";
import { followsFromItsLog } from "../log/replayed.ts";
import { GUESTS, openLists } from "./two-lists.ts";

const EXPLAINED =
  "the source now explains the rows whose records were withdrawn, and no longer those that were restored";

t.test("withdrawn, merged, corrected: the same file changes nothing, and names what it leaves", async (t) => {
  const on = openLists(t);
  on.guests();
  const rows = () => {
    const { cited, explained, failures } = rowCoverage(
      4,
      citationsOf(on.database, "guests"),
      sentencesOf(on.database, "guests"),
    );
    t.strictSame(failures, []);
    return { cited, explained };
  };
  on.merge("berit", "anna");
  on.withdraw("cara");
  on.patch("people", "anna", { description: "Corrected." });
  const [at] = on.column("SELECT max(at) FROM change WHERE action = 'deleted'");
  for (const explainsAnew of [true, false]) {
    const report = on.guests();
    t.strictSame(report.totals(), { created: 0, updated: 0, unchanged: 6 });
    t.strictSame(report.leftAsTheyAre().toSorted(), [
      "left as it is here: the person 'anna' was corrected here: description",
      "left as it is here: the person 'berit' was merged into 'anna'",
      `left as it is here: the person 'cara' was withdrawn at ${at}`,
    ]);
    t.equal(report.explainsAnew, explainsAnew);
    t.equal(report.lines().includes(EXPLAINED), explainsAnew);
    t.strictSame(rows(), { cited: 3, explained: 1 });
  }
  t.strictSame(
    sentencesOf(on.database, "guests").map(({ reason }) => reason),
    [`the person 'cara' was withdrawn at ${at}`],
  );
  on.restore("cara");
  for (const explainsAnew of [true, false]) {
    const report = on.guests();
    t.strictSame(report.totals(), { created: 0, updated: 0, unchanged: 7 });
    t.equal(report.explainsAnew, explainsAnew);
    t.strictSame(rows(), { cited: 4, explained: 0 });
  }
  t.strictSame(check(on.database), []);
  followsFromItsLog(t, on.database, "rows");
});

t.test("an edition counts as an update of its source", async (t) => {
  const on = openLists(t);
  on.guests();
  const report = on.guests(`${GUESTS}dora,Dora Holm,The fourth.\n`);
  t.strictSame([report.totals().created, report.totals().updated, report.explainsAnew], [1, 1, false]);
});

t.test("a row that begins where one that is gone began is explained at once", async (t) => {
  const on = openLists(t);
  const rows = ["dora,Dora Holm,A.", "anna,Anna Berg,B.", "bert,Bert Dahl,C."];
  const file = (lines: readonly string[]) => ["id,name,description", ...lines, ""].join("\n");
  on.guests(file(rows));
  on.withdraw("bert");
  const edition = file(rows.filter((row) => !row.startsWith("anna")));
  for (const updated of [1, 0]) {
    t.equal(on.guests(edition).totals().updated, updated);
    const [explained] = sentencesOf(on.database, "guests");
    t.equal(explained?.start, edition.indexOf("bert"));
    t.strictSame(rowCoverage(3, citationsOf(on.database, "guests"), sentencesOf(on.database, "guests")), {
      cited: 2,
      explained: 1,
      failures: [],
    });
  }
});

t.test("rows are explained in reading order", async (t) => {
  const on = openLists(t);
  const rows = `${GUESTS}anna,Anna Berg,The first.\n`;
  on.guests(rows);
  for (const id of ["cara", "berit"]) on.withdraw(id);
  t.equal(on.guests(rows).totals().updated, 0);
  t.strictSame(
    sentencesOf(on.database, "guests").map(({ start, reason }) => [start, reason?.split(" was ")[0]]),
    [
      [rows.indexOf("berit"), "the person 'berit'"],
      [rows.indexOf("cara"), "the person 'cara'"],
      [rows.lastIndexOf("anna"), "repeats row 2"],
    ],
  );
});
