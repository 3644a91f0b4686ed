// The dataset version depends on every part of each change, and on nothing that was rolled back.
import t from "tap";
import type { Database } from "../../src/db/connection/database.ts";
import { type Author, changing, type Decided, type Logged } from "../../src/db/records/change-log.ts";
import { revisionOf } from "../../src/db/records/last-changes.ts";
import { openSeeded } from "../seeded.ts";

const BY = { actor: "a test" };
const CHANGE: Logged = { type: "visit", id: "a", action: "updated", number: 7, digest: "1".repeat(64) };

/** Writes entries with the same time in every database, so that only other differences matter. */
const log = (
  database: Database,
  { decided: more, ...author }: Partial<Omit<Author, "decided">> & { decided?: Partial<Decided> },
  ...entries: Logged[]
): string => {
  let number: number | null = null;
  const decided = { ...DECIDED, number: () => number, takeNumber: () => 1, ...more };
  changing(database, { ...BY, ...author, decided }, (change) => {
    for (const entry of entries) {
      number = entry.number ?? null;
      change.log(entry);
    }
  });
  return database.readDatasetVersion();
};
const DECIDED = { at: "2999-01-01T00:00:00.000Z", schema: 1 };

t.test("the version depends on each part of an entry", async (t) => {
  const versions = [
    log(openSeeded(t), {}, CHANGE),
    log(openSeeded(t), {}, { ...CHANGE, type: "quote" }),
    log(openSeeded(t), {}, { ...CHANGE, id: "b" }),
    log(openSeeded(t), {}, { ...CHANGE, action: "deleted" }),
    log(openSeeded(t), {}, { ...CHANGE, digest: "2".repeat(64) }),
    log(openSeeded(t), {}, { ...CHANGE, digest: null }),
    log(openSeeded(t), {}, { ...CHANGE, number: 8 }),
    log(openSeeded(t), {}, { ...CHANGE, number: null }),
    log(openSeeded(t), {}, { ...CHANGE, intoId: "c" }),
    log(openSeeded(t), { actor: "somebody else" }, CHANGE),
    log(openSeeded(t), { reason: "another" }, CHANGE),
    log(openSeeded(t), { decided: { schema: 2 } }, CHANGE),
    log(openSeeded(t), { decided: { at: "2999-01-02" } }, CHANGE),
  ];
  t.equal(new Set(versions).size, versions.length);
  t.equal(log(openSeeded(t), {}, CHANGE), versions[0], "the same is the same");
});

t.test("a rolled back change leaves no entry, and does not change the version", async (t) => {
  const [database, other] = [openSeeded(t), openSeeded(t)];
  const decided = { ...DECIDED, number: () => 7, takeNumber: () => 7 };
  changing(database, { ...BY, decided }, (change) => {
    t.throws(
      () =>
        change.attempt(() => {
          change.log({ ...CHANGE, id: "refused" });
          throw new Error("a rule");
        }),
      new Error("a rule"),
    );
    change.log(CHANGE);
  });
  t.equal(database.readDatasetVersion(), log(other, {}, CHANGE));
  t.equal(revisionOf(database, "visit", "refused"), undefined);
});

t.test("a record number is never used again, whatever happened to its record", async (t) => {
  const database = openSeeded(t);
  const take = () =>
    changing(database, BY, (change) => [change.takeNumber(), change.takeNumber(), change.log(CHANGE)]);
  const [first, second] = take();
  t.equal(second, Number(first) + 1);
  t.equal(take()[0], Number(second) + 1);
  changing(database, BY, (change) => {
    const number = change.takeNumber();
    t.throws(() =>
      change.attempt(() => {
        change.takeNumber();
        throw new Error("a rule");
      }),
    );
    t.equal(change.takeNumber(), number + 1, "but one that was undone is");
  });
});

t.test("a revision is the last change of the record with that type and id", async (t) => {
  const database = openSeeded(t);
  const place = (logged: Partial<Logged>) =>
    Number(log(database, {}, { ...CHANGE, ...logged }).split("-")[0]);
  t.equal(revisionOf(database, "visit", "a"), undefined);
  place(CHANGE);
  const last = place(CHANGE);
  const ofAnother = place({ type: "quote" });
  t.equal(revisionOf(database, "visit", "a"), last);
  t.equal(revisionOf(database, "quote", "a"), ofAnother);
});
