// A replay of the log of any database makes the same tables, and the same answers byte for byte.
import t from "tap";
import type { Database } from "../../src/db/connection/database.ts";
import { largeCsv, largeRows, openWorkplace } from "../import/try-import.ts";
import { hostileDatabase } from "../open-hostile.ts";
import { randomWrites } from "../random-writes.ts";
import { openSeeded } from "../seeded.ts";
import { followsFromItsLog } from "./replayed.ts";
import { sameAnswers } from "./same-answers.ts";

t.test("the seed", async (t) => {
  followsFromItsLog(t, openSeeded(t), "the seed");
});

t.test("records, rows, packs, merges and redirects", async (t) => {
  const hostile = hostileDatabase();
  t.teardown(() => hostile.close());
  followsFromItsLog(t, hostile, "hostile records, one of them merged twice");
  const written = randomWrites();
  t.teardown(() => written.close());
  followsFromItsLog(t, written, "hundreds of changes and withdrawals");
});

t.test("large loads: bulk, careful, and repeated", async (t) => {
  const { database, load } = openWorkplace(t);
  load(largeCsv(largeRows(1200)));
  followsFromItsLog(t, database, "a large load");
  load(largeCsv(largeRows(1300)), { skipInvalid: true });
  followsFromItsLog(t, database, "a larger edition, row by row");
});

t.test("numbers are the same, whichever way records were written", async (t) => {
  const { database, load } = openWorkplace(t);
  const few = openWorkplace(t);
  load(largeCsv(largeRows(1200)));
  const rows = largeRows(1200);
  for (let at = 0; at < rows.length; at += 300) few.load(largeCsv(rows.slice(0, at + 300)));
  const visits = (of: Database) =>
    of.all({ sql: "SELECT id FROM record WHERE type = 'visit' ORDER BY number", parameters: [] });
  t.strictSame(visits(few.database), visits(database));
});

t.test("answers of all kinds, byte for byte", async (t) => {
  const database = hostileDatabase();
  t.teardown(() => database.close());
  const made = followsFromItsLog(t, database, "hostile records");
  t.ok((await sameAnswers(t, database, made)) > 60);
});
