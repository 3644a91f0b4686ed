// Which sentences and rows are covered, and where a span may lie: each edge from both sides.
import { writeFileSync } from "node:fs";
import t from "tap";
import { readRecord } from "../../src/db/read-record.ts";
import { wrongSpans } from "../../src/evidence/check-spans.ts";
import type { Citation } from "../../src/evidence/citations.ts";
import { coverageOf, isCovered, rowCoverage } from "../../src/evidence/coverage.ts";
import { locate } from "../../src/evidence/locate.ts";
import { SourceText } from "../../src/evidence/source-text.ts";
import { resourceAt } from "../../src/resources/index.ts";
import { sha256 } from "../../src/standards/sha-256.ts";
import { openSeeded } from "../seeded.ts";

/** A citation by its span; in a data file, by its row too. */
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
    "what is cited as row 2 is row 1 of those in the file",
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

t.test("a span of a written record ends within its text, and has its words' digest", async (t) => {
  const database = openSeeded(t);
  const indicators = resourceAt("indicators");
  const text = "Two ships 🕊 sailed.";
  const [id] = ["vietnam-japan-elevate-ties"];
  database.run("UPDATE source SET text_length = 19 WHERE id = ?", id);
  const wrong = (start: number, end: number, span_sha256 = sha256("x")) =>
    wrongSpans(database, {
      ...indicators.input.parse({
        id: "ships",
        title: "Ships",
        summary: "Two.",
        relation_id: null,
        subject: "Ships",
        measure: "number",
        value: 2,
        unit: "ships",
        qualifier: "exact",
        as_of: null,
        country: null,
        area_ids: [],
        evidence: [{ source_id: id, start, end, span_sha256, field: null, basis: "stated", note: null }],
      }),
    });
  t.strictSame(wrong(0, 19), []);
  t.strictSame(wrong(0, 20), [{ field: "evidence.0.end", detail: `the text of '${id}' has 19 code points` }]);
  database.texts = new Map([[id ?? "", new SourceText(Buffer.from(text))]]);
  t.strictSame(wrong(10, 19, sha256("🕊 sailed.")), []);
  t.strictSame(wrong(10, 19), [
    {
      field: "evidence.0.span_sha256",
      detail: `the words of '${id}' from 10 to 19 have the digest ${sha256("🕊 sailed.")}`,
    },
  ]);
});

t.test("a source that is written is measured by the length that it gives itself", async (t) => {
  const database = openSeeded(t);
  const sources = resourceAt("sources");
  const record = readRecord(database, sources, "vietnam-japan-elevate-ties");
  const [citation] = record?.evidence ?? [];
  if (record === undefined || citation === undefined) throw new Error("the seed has no such source");
  const longer = (text_length: number) =>
    wrongSpans(database, {
      ...record,
      values: { ...record.values, text_length },
      evidence: [{ ...citation, start: 99_000, end: 99_999 }],
    });
  t.strictSame(longer(99_999), []);
  t.strictSame(longer(99_998), [
    { field: "evidence.0.end", detail: "the text of 'vietnam-japan-elevate-ties' has 99998 code points" },
  ]);
});

t.test("spans of a long text with letters beyond the basic plane", async (t) => {
  const letters = Array.from({ length: 3000 }, (_, index) => (index % 7 === 0 ? "🕊" : String(index % 10)));
  const text = new SourceText(Buffer.from(letters.join("")));
  t.equal(text.length, 3000);
  for (const start of [0, 1, 1022, 1023, 1024, 1025, 2047, 2048, 2049, 2998])
    for (const end of [start, start + 1, start + 2, 3000])
      t.equal(text.slice(start, end), letters.slice(start, end).join(""), `${start} to ${end}`);
});
