// The version names the contents: it depends on every part of each change, and on nothing that was undone.
import t from "tap";
import { changing, revisionOf } from "../../src/db/records/change-log.ts";
import { openSeeded } from "../seeded.ts";

const BY = { actor: "a test" };
const CHANGE = { type: "visit", id: "a", action: "updated", digest: "1", former: undefined } as const;

t.test("each part of a change decides the version", async (t) => {
  const versions = [
    CHANGE,
    { ...CHANGE, type: "quote" },
    { ...CHANGE, id: "b" },
    { ...CHANGE, action: "deleted" as const },
    { ...CHANGE, digest: "2" },
  ].map((logged) => {
    const database = openSeeded(t);
    changing(database, BY, (change) => change.log(logged));
    return database.readDatasetVersion();
  });
  t.equal(new Set(versions).size, versions.length);
  const again = openSeeded(t);
  changing(again, { actor: "somebody else", reason: "another" }, (change) => change.log(CHANGE));
  t.equal(again.readDatasetVersion(), versions[0], "who made it, and why, does not");
});

t.test("what was undone leaves neither an entry nor a trace in the version", async (t) => {
  const [database, other] = [openSeeded(t), openSeeded(t)];
  changing(other, BY, (change) => change.log(CHANGE));
  changing(database, BY, (change) => {
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
  t.equal(database.readDatasetVersion(), other.readDatasetVersion());
  t.equal(revisionOf(database, "visit", "refused"), undefined);
});

t.test("a revision is the last change of the record with that type and id", async (t) => {
  const database = openSeeded(t);
  const log = (logged: typeof CHANGE | { type: string }) => {
    changing(database, BY, (change) => change.log({ ...CHANGE, ...logged }));
    return Number(database.readDatasetVersion().split("-")[0]);
  };
  t.equal(revisionOf(database, "visit", "a"), undefined);
  log(CHANGE);
  const last = log(CHANGE);
  const ofAnother = log({ type: "quote" });
  t.equal(revisionOf(database, "visit", "a"), last);
  t.equal(revisionOf(database, "quote", "a"), ofAnother);
});
