// What people have decided here stays when packs come from where people have decided otherwise.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import t, { type Test } from "tap";
import { check } from "../../src/db/check.ts";
import { followsFromItsLog } from "../log/replayed.ts";
import { GUESTS, openLists } from "./two-lists.ts";

type Lists = ReturnType<typeof openLists>;

/** Two databases with the same list of guests, and how the packs of the first are loaded into the second. */
function openBoth(t: Test, there: (on: Lists) => void) {
  const [first, here] = [openLists(t), openLists(t)];
  first.guests();
  here.guests();
  there(first);
  return { here, load: () => here.loadPacks(first.packs()) };
}

const merged = (on: Lists) => on.merge("anna", "berit");

t.test("records that are known to be two here are not merged", async (t) => {
  const { here, load } = openBoth(t, merged);
  here.distinguish("anna", "berit");
  for (const _ of ["first", "again"]) {
    const report = load();
    t.ok(report.lines().includes("left as it is here: the person 'anna' and 'berit' are known to be two"));
    t.strictSame(here.leads(), []);
    t.strictSame(here.said("people", "berit", "name"), ["guests berit: Berit Dahl"]);
    t.strictSame(here.said("people", "anna", "name"), ["guests anna: Anna Berg"]);
  }
});

t.test("a merge that was undone here stays undone", async (t) => {
  const on = openLists(t);
  on.guests();
  merged(on);
  const packs = on.packs();
  on.restore("anna");
  on.loadPacks(packs);
  t.strictSame(on.leads(), []);
  t.equal(on.values("people", "anna")?.name, "Anna Berg");
});

t.test("a correction here stays when the record is merged there", async (t) => {
  const { here, load } = openBoth(t, (on) => {
    on.patch("people", "anna", { description: "Corrected there." });
    merged(on);
  });
  here.patch("people", "anna", { description: "Corrected here." });
  load();
  t.strictSame(here.leads(), ["anna berit"]);
  t.equal(here.values("people", "berit")?.description, "Corrected here.");
  t.strictSame(here.said("people", "berit", "description"), [
    "curator anna: Corrected here.",
    "guests berit: The second.",
    "guests anna: The first.",
  ]);
  followsFromItsLog(t, here.database, "a pack with a merge");
});

t.test("a newer edition comes with the merge, and once more changes nothing", async (t) => {
  const edition = GUESTS.replace("Anna Berg", "Anna Berg-Dahl");
  const { here, load } = openBoth(t, (on) => {
    merged(on);
    on.guests(edition);
  });
  load();
  t.strictSame(here.said("people", "berit", "name"), [
    "guests berit: Berit Dahl",
    "guests anna: Anna Berg-Dahl",
  ]);
  t.strictSame(load().totals().updated, 0);
  t.strictSame(here.guests(edition).totals().updated, 0);
  t.strictSame(check(here.database), []);
});

t.test("what was withdrawn here does not come back inside another record", async (t) => {
  const { here, load } = openBoth(t, merged);
  here.withdraw("anna");
  const version = here.database.readDatasetVersion();
  const lines = load().lines();
  t.ok(lines.some((line) => line.startsWith("left as it is here: the person 'anna' was withdrawn at ")));
  t.strictSame(here.values("people", "berit")?.aliases, []);
  t.strictSame(here.said("people", "berit", "name"), ["guests berit: Berit Dahl"]);
  t.equal(here.database.readDatasetVersion(), version);
  here.restore("anna");
  t.strictSame(here.said("people", "anna", "name"), ["guests anna: Anna Berg"]);
});

t.test("what was merged otherwise here gets what the pack says", async (t) => {
  const edition = GUESTS.replace("Anna Berg", "Anna Berg-Dahl");
  const { here, load } = openBoth(t, (on) => {
    merged(on);
    on.guests(edition);
  });
  here.merge("anna", "cara");
  load();
  t.strictSame(here.leads(), ["anna cara"]);
  t.strictSame(here.said("people", "cara", "name"), [
    "guests cara: Cara Lund",
    "guests anna: Anna Berg-Dahl",
  ]);
  t.strictSame(here.said("people", "berit", "name"), ["guests berit: Berit Dahl"]);
  const cited = here.evidence("people", "cara").map(({ row }) => row);
  t.strictSame([...new Set(cited)].sort(), [2, 4], "rows of the new edition, and none of the earlier one");
  t.strictSame(load().totals().updated, 0);
});

t.test("a pair of which one was merged here is reported", async (t) => {
  const { here, load } = openBoth(t, (on) => on.distinguish("anna", "berit"));
  here.merge("anna", "cara");
  t.ok(load().lines().includes("left as it is here: the person 'anna' was merged into 'cara'"));
});

t.test(
  "another edition of a list comes with a pack: what the pack lacks cites the edition as it is now",
  async (t) => {
    const shorter = "id,name,description\nberit,Berit D.,The second.\n";
    const { here, load } = openBoth(t, (on) => {
      on.withdraw("anna");
      on.withdraw("cara");
      on.guests(shorter);
    });
    here.patch("people", "berit", { description: "Corrected here." });
    const report = load();
    t.equal(report.rejected, 0);
    const header = { start: 0, end: "id,name,description".length, row: 1, basis: "inferred" };
    for (const id of ["anna", "cara"])
      for (const { start, end, row, basis, note } of here.evidence("people", id)) {
        t.strictSame({ start, end, row, basis }, header);
        t.match(note, /^Row [24] of an earlier edition gave it, whose text has the SHA-256 [0-9a-f]{64}\.$/);
      }
    t.strictSame(
      here.evidence("people", "berit").map(({ row }) => row),
      here.evidence("people", "berit").map(() => 2),
    );
    t.strictSame(check(here.database), []);
    followsFromItsLog(t, here.database, "a pack with another edition");
  },
);

t.test("a file is read again if a pack has said otherwise since", async (t) => {
  const on = openLists(t);
  on.guests();
  const packs = on.packs();
  const edition = GUESTS.replace("Anna Berg", "Anka Berg");
  on.guests(edition);
  on.loadPacks(`${packs}/people.json`);
  t.equal(on.values("people", "anna")?.name, "Anna Berg");
  t.strictSame(on.guests(edition).totals().updated, 1);
  t.equal(on.values("people", "anna")?.name, "Anka Berg");
  t.strictSame(on.guests(edition).totals().updated, 0);
});

t.test("a row that is gone is named each time, though its record was merged", async (t) => {
  const on = openLists(t);
  on.guests();
  merged(on);
  for (const gone of ["anna", "berit"]) {
    const rows = GUESTS.split("\n")
      .filter((row) => !row.startsWith(gone))
      .join("\n");
    for (const _ of ["first", "again"])
      t.ok(on.guests(rows).lines().includes(`no longer in this file, kept: the person '${gone}'`), gone);
  }
});

t.test("a row that was left is read again once its record is back", async (t) => {
  const on = openLists(t);
  on.guests("id,name,description\nberit,Berit Dahl,The second.\n");
  on.guests("id,name,description\nanna,A. Berg,The first.\n", "friends");
  on.withdraw("anna");
  const [line = ""] = on.guests().leftAsTheyAre();
  t.match(line, /^left as it is here: the person 'anna' was withdrawn at /);
  on.guests();
  on.restore("anna");
  on.guests();
  t.strictSame(on.said("people", "anna", "name"), ["guests anna: Anna Berg", "friends anna: A. Berg"]);
  t.strictSame(on.guests().totals().updated, 0);
});

t.test("a refused row is not called gone", async (t) => {
  const on = openLists(t);
  on.guests();
  const report = on.load(GUESTS.replace("Anna Berg", ""), { mapping: on.mapping, skipInvalid: true });
  t.equal(report.rejected, 1);
  t.notOk(report.lines().some((line) => line.startsWith("no longer in this file")));
});

t.test("who names a record keeps it if the merge of a pack is left", async (t) => {
  const on = openLists(t);
  on.guests();
  on.visits("v1,anna,anna\nv2,berit,\n");
  const before = ["v1", "v2"].map((id) => on.values("visits", id));
  merged(on);
  const packs = on.packs();
  on.restore("anna");
  t.equal(on.loadPacks(packs).totals().updated, 0);
  t.strictSame(
    ["v1", "v2"].map((id) => on.values("visits", id)),
    before,
  );
  on.merge("anna", "cara");
  on.loadPacks(packs);
  t.strictSame(on.values("visits", "v1"), {
    ...before[0],
    visitor_id: "cara",
    companions: [{ person_id: "cara", description: "with them" }],
  });
});

t.test("a pack with another edition leaves the citations that it brings", async (t) => {
  const { here, load } = openBoth(t, (on) => on.guests(`${GUESTS}dora,Dora Holm,The fourth.\n`));
  load();
  const rows = ["anna", "berit", "cara", "dora"].map((id) =>
    here.evidence("people", id).map(({ row }) => row),
  );
  t.strictSame(rows, [[2], [3], [4], [5]]);
  t.strictSame(load().totals().updated, 0);
});

t.test("a pack gives its part to records that it merged into one that was withdrawn here", async (t) => {
  const { here, load } = openBoth(t, (on) => {
    on.merge("anna", "cara");
    on.guests(GUESTS.replace("Anna Berg", "Anna Berg-Dahl"));
  });
  here.withdraw("cara");
  load();
  t.strictSame(here.said("people", "anna", "name"), ["guests anna: Anna Berg-Dahl"]);
  t.strictSame(
    here.evidence("people", "anna").map(({ row }) => row),
    [2],
  );
  t.strictSame(check(here.database), []);
});

t.test("a merge that was undone out of a chain is not made again", async (t) => {
  const on = openLists(t);
  on.guests();
  merged(on);
  const packs = on.packs();
  on.merge("berit", "cara");
  on.restore("anna");
  on.restore("berit");
  on.loadPacks(packs);
  t.strictSame(on.leads(), []);
});

t.test("of a pack on one line, only the wrong record is put aside", async (t) => {
  const on = openLists(t);
  on.guests();
  const copy = openLists(t);
  const file = `${on.packs()}/people.json`;
  const people = JSON.parse(readFileSync(file, "utf8"));
  people[1].country = "SWE";
  writeFileSync(file, JSON.stringify(people));
  const report = copy.loadPacks(dirname(file), { skipInvalid: true });
  t.equal(report.rejected, 1);
  t.strictSame(copy.column("SELECT id FROM person ORDER BY id"), ["anna", "cara"]);
});
