// Merges that a load made, with an edition that says other things too, and merges before a new edition: undoing them gives
// the names back and nothing else.
import { readFileSync, writeFileSync } from "node:fs";
import t from "tap";
import { check } from "../../src/db/check.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { mergeRecords } from "../../src/write/merge-records.ts";
import { restoreRecord } from "../../src/write/withdraw-record.ts";
import { followsFromItsLog } from "../log/replayed.ts";
import { GUESTS, openLists, VISITS } from "./two-lists.ts";

const TITLED = {
  ...VISITS,
  columns: ["id", "visitor", "title"],
  record: {
    ...VISITS.record,
    fields: { ...VISITS.record.fields, title: "{title}", companions: undefined },
  },
};

t.test("what the edition moved stays when a merge by its mapping is undone", async (t) => {
  const on = openLists(t);
  on.guests();
  const titled = (rows: string, people = {}) =>
    on.load(`id,visitor,title\n${rows}`, {
      mapping: { ...TITLED, same_as: { people } },
      sourceId: "journeys",
    });
  titled("v1,anna,Old\nv2,berit,Other\n");
  t.equal(titled("v1,anna,New\nv2,berit,Other one\n", { anna: "berit" }).merged, 1);
  on.restore("anna");
  const { title, visitor_id } = on.values("visits", "v1") ?? {};
  t.strictSame([title, visitor_id, on.values("visits", "v2")?.title], ["New", "anna", "Other one"]);
  t.strictSame(
    titled("v1,anna,New\nv2,berit,Other one\n", { anna: "berit" }).totals(),
    { created: 0, updated: 0, unchanged: 3 },
    "the file says the same",
  );
  t.strictSame(check(on.database), []);
  followsFromItsLog(t, on.database, "the undone load");
});

for (const which of ["max", "min"] as const)
  t.test(`a guest whose row the edition moved, and merged, comes back to the ${which} state`, async (t) => {
    const on = openLists(t);
    on.guests();
    on.guests(GUESTS.replace("The first.", "The very first."), "guests", { anna: "berit" });
    on.restore("anna", which);
    const shown = which === "max" ? "The very first." : "The first.";
    t.equal(on.values("people", "anna")?.description, shown);
    t.strictSame(on.said("people", "anna", "description").slice(-1), ["guests anna: The very first."]);
    t.strictSame(check(on.database), []);
  });

t.test(
  "a guest whose row is gone in the edition that merges her cites no row that there is not",
  async (t) => {
    const on = openLists(t);
    on.guests(GUESTS.split("\n").slice(0, 3).join("\n"));
    const shorter = GUESTS.split("\n").slice(0, 2).join("\n");
    on.guests(shorter, "guests", { berit: "anna" });
    on.restore("berit");
    t.match(on.evidence("people", "berit")[0]?.note, "Row 3 of an earlier edition gave it");
    t.strictSame(check(on.database), []);
    t.strictSame(on.guests(shorter, "guests", { berit: "anna" }).totals().updated, 0);
    const other = openLists(t);
    other.loadPacks(on.packs());
    t.strictSame(check(other.database), []);
  },
);

t.test("what a pack moved stays when its merge is undone", async (t) => {
  const [there, here] = [openLists(t), openLists(t)];
  there.guests();
  there.visits("v1,anna,\n");
  here.loadPacks(there.packs());
  there.merge("anna", "berit");
  const packs = there.packs();
  const file = `${packs}/visits.json`;
  writeFileSync(file, readFileSync(file, "utf8").replace('"title": "A journey"', '"title": "The journey"'));
  here.loadPacks(packs);
  t.strictSame(here.leads(), ["anna berit"]);
  here.restore("anna");
  const { title, visitor_id } = here.values("visits", "v1") ?? {};
  t.strictSame([title, visitor_id], ["The journey", "anna"]);
  t.strictSame(check(here.database), []);
});

for (const by of ["a new edition", "a citation of something else"] as const)
  t.test(`a curator's list has both entries again, after ${by}`, async (t) => {
    const on = openLists(t);
    on.guests();
    on.visits("v1,anna,berit\n");
    const companions = ["anna", "berit"].map((person_id) => ({ person_id, description: "with them" }));
    const [row] = on.evidence("visits", "v1");
    const evidence = [row, { ...row, field: "companions.1.person_id" }];
    on.patch("visits", "v1", { companions, evidence });
    on.merge("anna", "berit");
    t.strictSame(on.values("visits", "v1")?.companions, companions.slice(1));
    if (by === "a new edition") on.visits("v0,cara,\nv1,anna,berit\n");
    else
      on.patch("visits", "v1", {
        evidence: [...on.evidence("visits", "v1"), { ...row, field: "title" }],
      });
    on.restore("anna");
    t.strictSame(on.values("visits", "v1")?.companions, companions);
    const cited = on.evidence("visits", "v1").map(({ field }) => field);
    t.ok(cited.includes("companions.1.person_id"), cited.join());
    t.strictSame(check(on.database), []);
    followsFromItsLog(t, on.database, "the list");
  });

t.test("a claim that names a withdrawn guest counts again when she is restored", async (t) => {
  const on = openLists(t);
  on.guests();
  on.visits("v1,cara,\n");
  on.visits("v1,berit,\n", "diary");
  on.withdraw("anna");
  on.visits("v1,anna,\n");
  const visitor = () => on.values("visits", "v1")?.visitor_id;
  t.equal(visitor(), "berit", "nobody shows who is withdrawn");
  on.restore("anna");
  t.equal(visitor(), "anna", "the first origin says so");
  t.strictSame(on.conflicts("visits", "v1"), ["visitor_id: berit"]);
  on.patch("visits", "v1", { occasion: "A wedding" });
  t.strictSame(on.said("visits", "v1", "visitor_id"), ["journeys v1: anna", "diary v1: berit"]);
  const other = openLists(t);
  other.loadPacks(on.packs());
  t.equal(other.values("visits", "v1")?.visitor_id, "anna");
  followsFromItsLog(t, on.database, "the restored guest");
});

t.test("what was corrected is named at once by the id that the record has after the merge", async (t) => {
  const on = openLists(t);
  on.guests();
  on.patch("people", "berit", { description: "Corrected." });
  const others = "id,name,description\ndora,Dora Holm,The fourth.\n";
  const left = "left as it is here: the person 'berit' was corrected here: description";
  const [first, second] = [1, 2].map(() => on.guests(others, "others", { dora: "berit" }).leftAsTheyAre());
  t.strictSame([first, second], [[left], [left]]);
});

for (const order of [
  ["cara", "berit"],
  ["berit", "cara"],
] as const)
  t.test(`two merges in one list are undone, ${order.join(" first, then ")}`, async (t) => {
    const on = openLists(t);
    on.guests(`${GUESTS}dora,Dora Holm,The fourth.\n`);
    on.visits("v1,anna,\n");
    const [row] = on.evidence("visits", "v1");
    const companions = ["cara", "berit"].map((person_id) => ({ person_id, description: "with them" }));
    const evidence = [row, ...[0, 1].map((place) => ({ ...row, field: `companions.${place}.person_id` }))];
    on.patch("visits", "v1", { companions, evidence });
    const before = on.values("visits", "v1");
    on.merge("cara", "anna");
    on.merge("berit", "dora");
    for (const id of order) on.restore(id);
    t.strictSame(on.values("visits", "v1"), before);
    t.strictSame(
      on.evidence("visits", "v1").map(({ field }) => field),
      [null, "companions.0.person_id", "companions.1.person_id"],
    );
    t.strictSame(check(on.database), []);
  });

for (const order of [
  ["cara", "berit", "anna"],
  ["berit", "anna", "cara"],
  ["anna", "berit", "cara"],
])
  t.test(`a chain of merges in one list is undone in the order ${order.join(", ")}`, async (t) => {
    const on = openLists(t);
    on.guests(`${GUESTS}dora,Dora Holm,The fourth.\n`);
    on.visits("v1,anna,\n");
    const companions = [
      { person_id: "anna", description: "first" },
      { person_id: "berit", description: "with them" },
      { person_id: "cara", description: "with them" },
    ];
    on.patch("visits", "v1", { companions });
    on.merge("cara", "dora");
    on.merge("berit", "anna");
    on.merge("anna", "dora");
    for (const id of order) on.restore(id);
    t.strictSame(on.values("visits", "v1")?.companions, companions);
    t.strictSame(check(on.database), []);
  });

t.test("in a list that was changed since, the entries that were not are given back", async (t) => {
  const on = openLists(t);
  on.guests(`${GUESTS}dora,Dora Holm,The fourth.\n`);
  on.visits("v1,anna,\n");
  const companion = (person_id: string, description = "with them") => ({ person_id, description });
  on.patch("visits", "v1", {
    companions: [companion("cara"), companion("berit"), companion("cara", "later")],
  });
  on.merge("cara", "anna");
  const held = on.values("visits", "v1")?.companions;
  t.strictSame(held, [companion("anna"), companion("berit"), companion("anna", "later")]);
  const changed = [companion("dora"), companion("anna"), companion("berit"), companion("anna", "much later")];
  on.patch("visits", "v1", { companions: changed });
  on.restore("cara");
  t.strictSame(on.values("visits", "v1")?.companions, changed.with(1, companion("cara")));
});

t.test("a list whose entries the merge made one is in its former order again", async (t) => {
  const on = openLists(t);
  on.guests(`${GUESTS}dora,Dora Holm,The fourth.\n`);
  on.visits("v1,anna,\n");
  const companions = ["cara", "dora", "berit"].map((person_id) => ({ person_id, description: "with them" }));
  on.patch("visits", "v1", { companions });
  on.merge("cara", "berit");
  t.strictSame(on.values("visits", "v1")?.companions, [companions[2], companions[1]]);
  on.restore("cara");
  t.strictSame(on.values("visits", "v1")?.companions, companions);
});

t.test(
  "both fields of a record, and a referrer that was merged meanwhile, name the guest again",
  async (t) => {
    const on = openLists(t);
    on.guests();
    on.visits("v1,anna,anna\nv2,cara,\n");
    on.patch("visits", "v1", { visitor_id: "anna", visitor_office: "Envoy" });
    const before = on.values("visits", "v1");
    const [revision] = on.column("SELECT max(seq) FROM change");
    on.merge("anna", "berit");
    on.change((writing) => mergeRecords(writing, resourceAt("visits"), { id: "v1", into: "v2" }));
    on.restore("anna");
    on.change((writing) => restoreRecord(writing, resourceAt("visits"), "v1", String(revision)));
    t.strictSame(on.said("visits", "v1", "visitor_id").slice(-1), ["journeys v1: anna"]);
    t.strictSame(on.values("visits", "v1"), before);
    t.strictSame(check(on.database), []);
  },
);
