// Which sentences and rows are covered, and where a span may be: each limit from both sides.
import { writeFileSync } from "node:fs";
import t from "tap";
import type { Citation } from "../../src/db/reads/citations.ts";
import { coverageOf, isCovered, rowCoverage } from "../../src/evidence/coverage.ts";
import { locate } from "../../src/evidence/locate.ts";
import { decodeText } from "../../src/evidence/source-text.ts";
import { sha256 } from "../../src/standards/sha-256.ts";

/** A citation with its span; for a data file, also with its row. */
const cited = (id: string, start: number, end: number, row: number | null = null): Citation => ({
  id: `${id}-${start}`,
  record_type: "visit",
  record_id: id,
  title: id,
  field: null,
  start,
  end,
  row,
  span_sha256: "",
  basis: "stated",
  exact: null,
});

t.test("a sentence is covered by the spans that share a code point with it", async (t) => {
  const sentences = [
    { start: 0, end: 10, reason: null },
    { start: 10, end: 20, reason: null },
    { start: 21, end: 30, reason: "weather" },
    { start: 30, end: 40, reason: null },
  ];
  const spans = [cited("long", 0, 21), cited("first", 9, 10), cited("second", 19, 21), cited("last", 39, 40)];
  const coverage = coverageOf(sentences, spans);
  t.strictSame(
    coverage.map(({ records }) => records.map(({ id }) => id)),
    [["long", "first"], ["long", "second"], [], ["last"]],
  );
  t.strictSame(coverage.map(isCovered), [true, true, true, true]);
  t.strictSame(
    coverageOf(sentences.slice(3), [cited("before", 20, 30), cited("after", 40, 50)]).map(isCovered),
    [false],
  );
  const twice = coverageOf(sentences.slice(0, 1), [cited("one", 0, 5), cited("one", 3, 8)]);
  t.strictSame(twice[0]?.records, [{ type: "visit", id: "one" }], "a record is named once");
});

t.test("the rows of a data file: all of them, each in its place, none inside another", async (t) => {
  const rows = [cited("a", 0, 5, 1), cited("b", 6, 10, 2), cited("c", 20, 25, 4)];
  const explained = [{ start: 11, end: 19, reason: "not a state" }];
  const faults = (count: number, citations: Citation[], why = explained) =>
    rowCoverage(count, citations, why).failures;
  t.strictSame(rowCoverage(4, rows, explained), { cited: 3, explained: 1, failures: [] });
  t.strictSame(faults(5, rows), ["3 rows are cited and 1 explained: 4, but the file has 5"]);
  t.strictSame(faults(3, rows), ["3 rows are cited and 1 explained: 4, but the file has 3"]);
  t.strictSame(faults(4, [cited("a", 0, 5, 2), cited("b", 6, 10, 1), cited("c", 20, 25, 4)]), [
    "the row cited as 2 is row 1 of the file",
  ]);
  t.strictSame(faults(4, [cited("a", 0, 7, 1), cited("b", 6, 10, 2), cited("c", 20, 25, 4)]), [
    "the row that begins at 6 begins inside the one before",
  ]);
  t.strictSame(
    faults(4, [cited("a", 0, 6, 1), cited("b", 6, 10, 2), cited("c", 20, 25, 4)]),
    [],
    "beside it",
  );
  t.strictSame(faults(4, [...rows, cited("d", 1, 4, 1)]), [], "two records of one row");
});

t.test("words are located in code points, wherever they stand", async (t) => {
  const folder = t.testdir();
  writeFileSync(`${folder}/text.txt`, "🕊 anana");
  t.strictSame(locate(`${folder}/text.txt`, "ana"), [
    { start: 2, end: 5, span_sha256: sha256("ana") },
    { start: 4, end: 7, span_sha256: sha256("ana") },
  ]);
  t.strictSame(locate(`${folder}/text.txt`, ""), []);
});

t.test("spans of a long text with letters beyond the basic plane", async (t) => {
  const letters = Array.from({ length: 3000 }, (_, index) => (index % 7 === 0 ? "🕊" : String(index % 10)));
  const text = decodeText(Buffer.from(letters.join("")));
  t.equal(text.length, 3000);
  for (const start of [0, 1, 1022, 1023, 1024, 1025, 2047, 2048, 2049, 2998])
    for (const end of [start, start + 1, start + 2, 3000])
      t.equal(text.slice(start, end), letters.slice(start, end).join(""), `${start} to ${end}`);
});
