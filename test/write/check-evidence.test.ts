// Citations must fit their sources: each limit from both sides, with and without the text.
import t from "tap";
import type { Database } from "../../src/db/connection/database.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { decodeText } from "../../src/evidence/source-text.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { sha256 } from "../../src/standards/sha-256.ts";
import { evidenceFaults, misfits } from "../../src/write/check-evidence.ts";
import { putRecord } from "../../src/write/put-record.ts";
import { Refusal } from "../../src/write/refusal.ts";
import { type FindText, type Writing, write } from "../../src/write/writing.ts";
import { openSeeded } from "../seeded.ts";
import { parliament } from "../write-app.ts";

const PROSE = "vietnam-japan-elevate-ties";
const organizations = resourceAt("organizations");
const sources = resourceAt("sources");
const TEXT = decodeText(Buffer.from("Two ships 🕊 sailed."));

const writing = <T>(database: Database, work: (writing: Writing) => T, findText?: FindText): T =>
  write(database, { actor: "a test", ...(findText && { findText }) }, work);

/** An organization that cites one span of a source. */
const citing = (span: object, source_id = PROSE) => {
  const [citation] = parliament.evidence;
  return organizations.input.parse({ ...parliament, evidence: [{ ...citation, source_id, ...span }] });
};

t.test(
  "a span ends within its text, and if the text is available, the digest must be that of its words",
  async (t) => {
    const database = openSeeded(t);
    database.run("UPDATE source SET text_length = 19 WHERE id = ?", PROSE);
    const wrong = (start: number, end: number, words: string, findText?: FindText) =>
      writing(
        database,
        (made) => evidenceFaults(made, organizations, citing({ start, end, span_sha256: sha256(words) })),
        findText,
      );
    t.strictSame(wrong(0, 19, "x"), []);
    t.strictSame(wrong(0, 20, "x"), [
      { path: "evidence.0.end", detail: `the text of '${PROSE}' has 19 code points` },
    ]);
    const known: string[] = [];
    const findText: FindText = ({ text_sha256 }) => {
      known.push(text_sha256);
      return TEXT;
    };
    t.strictSame(wrong(10, 19, "🕊 sailed.", findText), []);
    t.strictSame(known, [String(readRecord(database, sources, PROSE)?.values.text_sha256)]);
    t.strictSame(wrong(10, 19, "x", findText), [
      {
        path: "evidence.0.span_sha256",
        detail: `the words of '${PROSE}' from 10 to 19 have the digest ${sha256("🕊 sailed.")}`,
      },
    ]);
  },
);

t.test("a row must be one of a data file; prose has no rows", async (t) => {
  const database = openSeeded(t);
  const table = "viet-nam-japan-limitless-partnership";
  database.run("UPDATE source SET row_count = 7 WHERE id = ?", table);
  const wrong = (row: number | undefined, id: string) =>
    writing(database, (made) =>
      evidenceFaults(made, organizations, citing(row === undefined ? {} : { row }, id)),
    );
  t.strictSame(wrong(7, table), []);
  t.strictSame(wrong(undefined, table), []);
  t.strictSame(wrong(8, table), [{ path: "evidence.0.row", detail: `'${table}' has 7 rows` }]);
  t.strictSame(wrong(1, PROSE), [{ path: "evidence.0.row", detail: `'${PROSE}' is prose: expected no row` }]);
  t.strictSame(wrong(1, "no-such-source"), [], "what is missing is told as a reference");
});

t.test("a source that cites itself is checked by its own new values", async (t) => {
  const database = openSeeded(t);
  const record = readRecord(database, sources, PROSE);
  const [citation] = record?.evidence ?? [];
  if (record === undefined || citation === undefined) throw new Error("the seed has no such source");
  const span = { ...citation, start: 99_000, end: 99_999 };
  const longer = (text_length: number) =>
    writing(database, (made) =>
      evidenceFaults(made, sources, {
        ...record,
        values: { ...record.values, text_length },
        evidence: [span],
      }),
    );
  t.strictSame(longer(99_999), []);
  t.strictSame(longer(99_998), [
    { path: "evidence.0.end", detail: `the text of '${PROSE}' has 99998 code points` },
  ]);
  const other = { ...citing({ start: 99_000, end: 99_999 }), id: PROSE };
  t.strictSame(
    writing(database, (made) => evidenceFaults(made, organizations, other)).map(({ path }) => path),
    ["evidence.0.end"],
    "a record of another kind with the id of the source is not the source",
  );
});

t.test("a source cannot be changed so that its citations no longer fit", async (t) => {
  const database = openSeeded(t);
  const record = readRecord(database, sources, PROSE);
  if (record === undefined) throw new Error("the seed has no such source");
  const last = Number(
    database.get({
      sql: 'SELECT max("end") AS last FROM evidence WHERE source_id = ? AND record_id <> ?',
      parameters: [PROSE, PROSE],
    })?.last,
  );
  const sentences = [record.values.sentences].flat().filter((one) => Number(Object(one).end) <= last);
  const put = (text_length: number) =>
    writing(database, (made) =>
      putRecord(made, sources, PROSE, {
        ...record.values,
        text_length,
        sentences,
        evidence: record.evidence.filter(({ end }) => end < last),
      }),
    );
  t.equal(put(last).outcome, "updated");
  try {
    put(last - 1);
    t.fail("the source was shortened below what cites it");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    t.equal(error.code, "INVALID_RECORD");
    const [fault] = error.faults;
    t.equal(fault?.path, "text_length");
    t.match(
      fault?.detail,
      /^the \w+ '[\w-]+' would no longer fit: evidence\.\d+\.end: the text of '[\w-]+' has \d+ code points$/,
    );
  }
  t.strictSame(
    writing(database, (made) => misfits(made)),
    [],
    "what did not change is not looked through",
  );
});
