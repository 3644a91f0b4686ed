// Each row of a data file is cited or explained, whatever people do with its records.
import t from "tap";
import { check } from "../../src/db/check.ts";
import { citationsOf, sentencesOf } from "../../src/db/reads/citations.ts";
import { rowCoverage } from "../../src/evidence/coverage.ts";
import { followsFromItsLog } from "../log/replayed.ts";
import { GUESTS, openLists } from "./two-lists.ts";

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
  t.strictSame(rows(), { cited: 4, explained: 0 });
  on.withdraw("cara");
  t.strictSame(rows(), { cited: 3, explained: 1 });
  on.patch("people", "anna", { description: "Corrected." });
  const [at] = on.column("SELECT max(at) FROM change WHERE action = 'deleted'");
  for (const time of ["the second", "the third"]) {
    const report = on.guests();
    t.strictSame(report.totals(), { created: 0, updated: 0, unchanged: 6 }, time);
    t.strictSame(report.leftAsTheyAre().toSorted(), [
      "left as it is here: the person 'anna' was corrected here: description",
      "left as it is here: the person 'berit' was merged into 'anna'",
      `left as it is here: the person 'cara' was withdrawn at ${at}`,
    ]);
  }
  t.strictSame(
    sentencesOf(on.database, "guests").map(({ reason }) => reason),
    [`the person 'cara' was withdrawn at ${at}`],
  );
  on.restore("cara");
  t.strictSame(rows(), { cited: 4, explained: 0 });
  t.strictSame(on.guests().totals(), { created: 0, updated: 0, unchanged: 7 });
  t.strictSame(check(on.database), []);
  followsFromItsLog(t, on.database, "rows");
});

t.test("a row that another record cites too needs no explanation", async (t) => {
  const on = openLists(t);
  on.guests();
  const [row] = on.evidence("people", "cara");
  on.patch("people", "anna", { evidence: [...on.evidence("people", "anna"), row] });
  on.withdraw("cara");
  t.strictSame(sentencesOf(on.database, "guests"), []);
});

t.test("rows that are explained otherwise stay so, in reading order", async (t) => {
  const on = openLists(t);
  const rows = `${GUESTS}anna,Anna Berg,The first.\n`;
  on.guests(rows);
  for (const id of ["cara", "berit"]) on.withdraw(id);
  const reasons = () =>
    sentencesOf(on.database, "guests").map(({ start, reason }) => [start, reason?.split(" was ")[0]]);
  const explained = [
    [rows.indexOf("berit"), "the person 'berit'"],
    [rows.indexOf("cara"), "the person 'cara'"],
    [rows.lastIndexOf("anna"), "repeats row 2"],
  ];
  t.strictSame(reasons(), explained);
  t.equal(on.guests(rows).totals().updated, 0);
  t.strictSame(reasons(), explained);
});
