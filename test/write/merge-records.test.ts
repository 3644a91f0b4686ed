// Merging two records: references to the first then name the second, and similar values are not changed.
import t from "tap";
import { check } from "../../src/db/check.ts";
import type { Database } from "../../src/db/connection/database.ts";
import { changing } from "../../src/db/records/change-log.ts";
import { mergedInto } from "../../src/db/records/lost-ids.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { mergeRecords } from "../../src/write/merge-records.ts";
import { write as inOneChange } from "../../src/write/writing.ts";
import { openSeeded } from "../seeded.ts";

const BY = { actor: "a test" };
const [ONE, OTHER] = ["vietnam-japan-elevate-ties", "viet-nam-japan-limitless-partnership"];

const cite = (source_id: string, start: number, end: number, field: string | null = null) => ({
  source_id,
  start,
  end,
  span_sha256: "0".repeat(64),
  field,
  basis: "stated",
  note: null,
});

/** Writes records, each made from one in the seed. */
function write(database: Database, path: string, like: string, ...changes: readonly object[]) {
  const resource = resourceAt(path);
  const model = readRecord(database, resource, like);
  if (model === undefined) throw new Error(`the seed has no ${like}`);
  changing(database, BY, (change) => {
    for (const changed of changes) {
      const record = { ...model.values, evidence: model.evidence, ...changed };
      writeRecord(database, resource, resource.input.parse(record), change);
    }
  });
}

const merge = (database: Database, path: string, id: string, into: string) =>
  inOneChange(database, BY, (writing) => mergeRecords(writing, resourceAt(path), { id, into }));

const read = (database: Database, path: string, id: string) => readRecord(database, resourceAt(path), id);

t.test("a chain of merges leads to its end, for one type only", async (t) => {
  const database = openSeeded(t);
  write(database, "organizations", "asean", { id: "a" }, { id: "b" }, { id: "c" });
  write(database, "people", "kishida-fumio", { id: "b" }, { id: "c" });
  merge(database, "organizations", "a", "b");
  merge(database, "people", "b", "c");
  t.equal(mergedInto(database, "organization", "a"), "b", "a person of that id was merged, no body");
  merge(database, "organizations", "b", "c");
  t.equal(mergedInto(database, "organization", "a"), "c");
  t.equal(mergedInto(database, "organization", "b"), "c");
  t.equal(mergedInto(database, "organization", "c"), undefined);
  t.strictSame(check(database), []);
});

t.test("each piece of evidence (source, span and field) is taken over once", async (t) => {
  const database = openSeeded(t);
  const shared = [cite(ONE, 0, 5), cite(ONE, 0, 5, "name")];
  const more = [cite(OTHER, 0, 5), cite(ONE, 0, 6), cite(ONE, 1, 5), cite(ONE, 0, 5, "description")];
  write(
    database,
    "organizations",
    "asean",
    { id: "a", evidence: [...shared, ...more] },
    { id: "b", evidence: shared },
  );
  merge(database, "organizations", "a", "b");
  t.strictSame(read(database, "organizations", "b")?.evidence, [...shared, ...more]);
});

t.test("different values become conflicts, numbers too; equal ones do not", async (t) => {
  const database = openSeeded(t);
  const like = "vietnamese-community-in-japan-size";
  const evidence = (start: number) => [
    cite(ONE, start, start + 5),
    cite(ONE, start, start + 5, "value"),
    cite(ONE, start, start + 5, "unit"),
    cite(ONE, start, start + 5, "title"),
  ];
  write(
    database,
    "indicators",
    like,
    { id: "a", title: "A", value: 7, unit: "people", evidence: evidence(0) },
    { id: "b", title: "B", value: 8, unit: "people", evidence: evidence(10) },
  );
  merge(database, "indicators", "a", "b");
  const merged = read(database, "indicators", "b");
  t.equal(merged?.values.value, 8, "what is merged into stays as it is");
  t.strictSame(
    merged?.evidence.flatMap(({ field, start, value }) =>
      value === undefined ? [] : [[field, start, value]],
    ),
    [
      ["value", 0, "7"],
      ["title", 0, "A"],
    ],
  );
});

t.test("lists name the record once; other parts of an entry with the same text stay", async (t) => {
  const database = openSeeded(t);
  write(database, "cooperation-areas", "trade", { id: "a" }, { id: "b" });
  write(database, "positions", "2022-economic-recovery", { id: "p", area_ids: ["a", "trade", "b"] });
  merge(database, "cooperation-areas", "a", "b");
  t.strictSame(read(database, "positions", "p")?.values.area_ids, ["b", "trade"]);
  write(database, "organizations", "asean", { id: "a" }, { id: "b" });
  write(database, "people", "kishida-fumio", {
    id: "p",
    memberships: [{ organization_id: "a", role: "a", attested: "2022" }],
  });
  merge(database, "organizations", "a", "b");
  t.strictSame(read(database, "people", "p")?.values.memberships, [
    { organization_id: "b", role: "a", attested: "2022" },
  ]);
  t.strictSame(check(database), []);
});

t.test("a source that cites itself is not merged: spans of one text are not spans of another", async (t) => {
  const database = openSeeded(t);
  write(
    database,
    "sources",
    ONE,
    { id: "a", text_sha256: "a".repeat(64), sentences: [], evidence: [cite("a", 0, 5)] },
    { id: "b", text_sha256: "b".repeat(64), sentences: [], evidence: [cite("b", 0, 5)] },
    { id: "c", text_sha256: "c".repeat(64), sentences: [], evidence: [cite("b", 0, 6)] },
  );
  const words = "spans of one text are not spans of another";
  t.throws(() => merge(database, "sources", "a", "b"), { message: `source 'a' cites 'a': ${words}` });
  t.throws(() => merge(database, "sources", "b", "a"), { message: `source 'b' cites 'b': ${words}` });
  merge(database, "sources", "c", "b");
  t.strictSame(read(database, "sources", "b")?.evidence, [cite("b", 0, 5), cite("b", 0, 6)]);
  t.equal(read(database, "sources", "b")?.values.text_sha256, "b".repeat(64));
  t.strictSame(check(database), []);
});

t.test("the message about an unknown id is short", async (t) => {
  const database = openSeeded(t);
  t.throws(() => merge(database, "organizations", "asean", "x".repeat(1000)), {
    message: `there is no organization '${"x".repeat(200)}'`,
  });
});
