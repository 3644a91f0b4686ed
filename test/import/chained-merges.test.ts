// Merges, their conflicts and their undoing, where several records and several lists name the people.
import t from "tap";
import { check } from "../../src/db/check.ts";
import { followsFromItsLog } from "../log/replayed.ts";
import { GUESTS, openLists } from "./two-lists.ts";

t.test(
  "of two merges, the later can be undone first: what was merged earlier comes back with it",
  async (t) => {
    const on = openLists(t);
    on.guests();
    const rows = "v1,anna,\nv2,berit,\nv3,cara,\n";
    on.visits(rows);
    on.merge("anna", "berit");
    on.merge("berit", "cara");
    t.strictSame(on.leads(), ["anna cara", "berit cara"]);
    on.restore("berit");
    t.strictSame(on.leads(), ["anna berit"], "who said that Anna is Berit has not taken it back");
    const visitors = () => ["v1", "v2", "v3"].map((id) => on.values("visits", id)?.visitor_id);
    t.strictSame(visitors(), ["berit", "berit", "cara"]);
    t.strictSame(on.said("people", "cara", "name"), ["guests cara: Cara Lund"]);
    t.strictSame(on.said("people", "berit", "name"), ["guests berit: Berit Dahl", "guests anna: Anna Berg"]);
    for (const report of [on.visits(rows), on.guests()])
      t.strictSame([report.totals().created, report.totals().updated], [0, 0]);
    t.strictSame(visitors(), ["berit", "berit", "cara"]);
    followsFromItsLog(t, on.database, "the undone merge");
    on.restore("anna");
    t.strictSame(on.leads(), []);
    t.strictSame(visitors(), ["anna", "berit", "cara"]);
    t.strictSame(check(on.database), []);
  },
);

t.test("a chain of three leads on to the one that is restored in the middle", async (t) => {
  const on = openLists(t);
  on.guests(`${GUESTS}dora,Dora Holm,The fourth.\n`);
  on.merge("anna", "berit");
  on.merge("berit", "cara");
  on.merge("cara", "dora");
  on.restore("cara");
  t.strictSame(on.leads(), ["anna cara", "berit cara"]);
  on.restore("berit");
  t.strictSame(on.leads(), ["anna berit"]);
  followsFromItsLog(t, on.database, "the chain");
});

t.test("the undoing gives back every field of a record, not only one", async (t) => {
  const on = openLists(t);
  on.guests();
  on.visits("v1,anna,anna\n");
  const [before] = [on.values("visits", "v1")];
  on.merge("anna", "berit");
  t.strictSame(on.values("visits", "v1")?.companions, [{ person_id: "berit", description: "with them" }]);
  on.restore("anna");
  t.strictSame(on.values("visits", "v1"), before);
  t.strictSame(on.visits("v1,anna,anna\n").totals(), { created: 0, updated: 0, unchanged: 2 });
});

for (const [id, into] of [
  ["anna", "berit"],
  ["berit", "anna"],
] as const)
  t.test(`two lists agree once ${id} is ${into}, whichever of them is shown`, async (t) => {
    const on = openLists(t);
    on.guests();
    on.visits("v1,anna,\n");
    on.visits("v1,berit,\n", "diary");
    t.strictSame(on.conflicts("visits", "v1"), ["visitor_id: berit"]);
    on.merge(id, into);
    t.equal(on.values("visits", "v1")?.visitor_id, into);
    t.strictSame(on.conflicts("visits", "v1"), []);
    t.strictSame(
      on.said("visits", "v1", "visitor_id"),
      [`diary v1: ${into}`, `journeys v1: ${into}`].reverse(),
    );
    on.restore(id);
    t.equal(on.values("visits", "v1")?.visitor_id, "anna");
    t.strictSame(on.conflicts("visits", "v1"), ["visitor_id: berit"]);
    followsFromItsLog(t, on.database, "a merge that ends a conflict");
  });

t.test(
  "a person whom only a list names that is not followed is merged or withdrawn like others",
  async (t) => {
    const on = openLists(t);
    on.guests();
    on.visits("v1,anna,\nv2,anna,\n");
    on.visits("v1,berit,\nv2,cara,\n", "diary");
    on.merge("berit", "cara");
    on.withdraw("cara");
    t.strictSame(on.said("visits", "v1", "visitor_id"), ["journeys v1: anna", "diary v1: cara"]);
    t.equal(on.prefer("diary").changed, 0, "what names the withdrawn person is not shown");
    t.strictSame(
      ["v1", "v2"].map((id) => on.values("visits", id)?.visitor_id),
      ["anna", "anna"],
    );
    t.strictSame(
      on.visits("v1,berit,\nv2,cara,anna\n", "diary").totals().updated,
      2,
      "its next edition is taken",
    );
    t.strictSame(on.values("visits", "v2")?.companions, [{ person_id: "anna", description: "with them" }]);
    t.strictSame(check(on.database), []);
    const copy = openLists(t);
    copy.loadPacks(on.packs());
    for (const id of ["v1", "v2"]) {
      t.strictSame(copy.values("visits", id), on.values("visits", id));
      t.strictSame(copy.said("visits", id, "visitor_id"), on.said("visits", id, "visitor_id"));
    }
    t.throws(() => on.patch("visits", "v1", { visitor_id: "cara" }), { code: "INVALID_RECORD" });
    t.throws(
      () => on.visits("v3,cara,\n", "notes"),
      { message: /there is no person 'cara': it was withdrawn/ },
      "nobody else says who it was",
    );
  },
);

t.test("a curator who removes a citation removes it, whichever curator added it", async (t) => {
  const on = openLists(t);
  on.guests();
  on.visits("v1,anna,\n");
  const [cited] = on.evidence("visits", "v1");
  const reading = { ...cited, field: null, basis: "inferred", note: "As I read it." };
  on.patch("people", "anna", { evidence: [...on.evidence("people", "anna"), reading] });
  on.merge("anna", "berit");
  const isReading = ({ note }: { note: string | null }) => note === "As I read it.";
  t.ok(on.evidence("people", "berit").some(isReading));
  on.patch("people", "berit", { evidence: on.evidence("people", "berit").filter((one) => !isReading(one)) });
  t.notOk(on.evidence("people", "berit").some(isReading));
});

t.test("records do not follow a source that was withdrawn", async (t) => {
  const on = openLists(t);
  on.guests();
  on.visits("v1,anna,\n");
  on.visits("v1,berit,\n", "diary");
  const evidence = on.evidence("visits", "v1").filter(({ source_id }) => source_id !== "diary");
  on.patch("visits", "v1", { evidence });
  on.withdrawSource("diary");
  t.throws(() => on.prefer("diary"), { code: "RECORD_WITHDRAWN" });
  t.equal(on.values("visits", "v1")?.visitor_id, "anna");
});

t.test("a name comes back though something else was said of the referrer since", async (t) => {
  const on = openLists(t);
  on.guests();
  on.visits("v1,cara,\n");
  on.patch("visits", "v1", { visitor_id: "anna" });
  on.merge("anna", "berit");
  on.patch("visits", "v1", { occasion: "A dinner" });
  on.restore("anna");
  t.strictSame(
    [on.values("visits", "v1")?.visitor_id, on.values("visits", "v1")?.occasion],
    ["anna", "A dinner"],
  );
});

t.test("a large load of packs knows what its packs withdraw", async (t) => {
  const on = openLists(t);
  on.guests();
  on.visits("v1,anna,\n");
  on.visits("v1,cara,\n", "diary");
  on.withdraw("cara");
  const rows = Array.from({ length: 700 }, (_, n) => `g${n},Guest ${n},${"One of many. ".repeat(600)}`);
  on.guests(`${GUESTS}${rows.join("\n")}\n`);
  const copy = openLists(t);
  copy.loadPacks(on.packs());
  t.strictSame(copy.said("visits", "v1", "visitor_id"), on.said("visits", "v1", "visitor_id"));
  t.strictSame(check(copy.database), []);
});
