// What a record shows where origins differ: whom it follows, and how its evidence gives the other values.
import t from "tap";
import { type Claim, CURATOR, claimBy } from "../../src/claims/claim.ts";
import { inOrder, resolve } from "../../src/claims/resolve.ts";
import { withSpellingsOf } from "../../src/claims/spellings.ts";
import type { Evidence } from "../../src/resources/define-resource.ts";
import { meetings } from "../../src/resources/meetings.ts";
import { people } from "../../src/resources/people.ts";
import { MAX_TEXT } from "../../src/resources/texts.ts";
import { cite, record } from "./records.ts";

const said = (origin: string, values: object, evidence: Evidence[], id = "ran"): Claim =>
  claimBy(origin, record(values, evidence, id));
const shown = (claims: readonly Claim[], order: readonly string[] = [], before: Evidence[] = []) =>
  resolve(people, "ran", inOrder(claims, "ran", order), before);
const values = (claims: readonly Claim[], order: readonly string[], ...names: string[]) =>
  names.map((name) => shown(claims, order).values[name]);
const told = ({ evidence }: { evidence: readonly Evidence[] }) =>
  evidence.map(({ source_id, field, value }) => [source_id, field, value ?? null]);

const A = said("a", { name: "Ran", country: "JPN" }, [cite("a", 0), cite("a", 9, "country")]);
const B = said("b", { name: "Hoshi", description: "A person." }, [cite("b", 0)]);

t.test("the origin that comes first is followed, the others where it says nothing", async (t) => {
  t.strictSame(values([A, B], ["a", "b"], "name", "country", "description"), ["Ran", "JPN", "A person."]);
  t.strictSame(values([A, B], ["b", "a"], "name", "country", "description"), ["Hoshi", "JPN", "A person."]);
  t.strictSame(values([A, B], ["a"], "name"), ["Ran"], "an origin that is not in the order comes last");
  const all = Object.keys(shown([A], ["a"]).values);
  t.strictSame(all.slice(0, 2), ["id", "name"], "fields are in the order of their declaration");
  t.strictSame(shown([A], ["a"]).values.aliases, [], "what nobody says is unknown");
});

t.test("a curator is followed before all origins, also where a value is unknown", async (t) => {
  const curator: Claim = { origin: CURATOR, id: "ran", values: { country: null }, evidence: [], removed: [] };
  t.strictSame(values([A, B, curator], ["a", "b", CURATOR], "name", "country"), ["Ran", null]);
});

t.test("of what one origin said under two ids, the record's own comes first", async (t) => {
  const merged = said("a", { name: "Hoshi Ran" }, [cite("a", 20)], "hoshi-ran");
  t.strictSame(values([merged, A], ["a"], "name"), ["Ran"]);
  const two = [said("a", { name: "Y" }, [], "y"), said("a", { name: "X" }, [], "x")];
  t.strictSame(values(two, ["a"], "name"), ["X"], "the order in which claims are read does not matter");
  t.strictSame(values(two.toReversed(), ["a"], "name"), ["X"]);
});

t.test(
  "the citation of another value gives it; a claim that cites no such field cites its whole again",
  async (t) => {
    t.strictSame(told(shown([A, B], ["b", "a"])), [
      ["b", null, null],
      ["a", null, null],
      ["a", "country", null],
      ["a", "name", "Ran"],
    ]);
    const third = said("c", { country: "VNM", name: "Ran" }, [cite("c", 0), cite("c", 9, "country")]);
    t.strictSame(told(shown([A, third], ["a", "c"])), [
      ["a", null, null],
      ["a", "country", null],
      ["c", null, null],
      ["c", "country", "VNM"],
    ]);
  },
);

t.test("a value that a citation gave itself stays", async (t) => {
  const given = said("c", { name: "Mai" }, [cite("c", 0), cite("c", 9, "name", { value: "Mai?" })]);
  t.strictSame(told(shown([A, given], ["a", "c"])).slice(2), [
    ["c", null, null],
    ["c", "name", "Mai?"],
    ["c", "name", "Mai"],
  ]);
});

t.test("entries of lists are cited at their places; what the record lacks is given as a value", async (t) => {
  const one = said("a", { name: "Ran", aliases: ["R", "Hoshi"] }, [cite("a", 0)]);
  const other = said("b", { name: "Ran", aliases: ["Hoshi", "H. Ran"] }, [
    cite("b", 0),
    cite("b", 9, "aliases.0"),
    cite("b", 19, "aliases.1"),
  ]);
  t.strictSame(told(shown([one, other], ["a", "b"])), [
    ["a", null, null],
    ["b", null, null],
    ["b", "aliases.1", null],
    ["b", "aliases", "H. Ran"],
  ]);
  const both = said("b", { name: "Ran", aliases: ["X", "Y"] }, [
    cite("b", 0),
    cite("b", 9, "aliases.0"),
    cite("b", 9, "aliases.1"),
  ]);
  t.strictSame(told(shown([one, both], ["a", "b"])).at(-1), ["b", "aliases", '["X","Y"]']);
  const uncited = said("b", { name: "Ran", aliases: ["X"] }, [cite("b", 0)]);
  t.strictSame(told(shown([one, uncited], ["a", "b"])).at(-1), ["b", "aliases", '["X"]']);
});

t.test("an entry of a list that is too long to be given is cited at its place, or not at all", async (t) => {
  const long = Array.from({ length: 3 }, (_, place) => String(place).repeat(MAX_TEXT / 2));
  const one = said("a", { name: "Ran", aliases: [long[2], "R"] }, [cite("a", 0)]);
  const other = said("b", { name: "Ran", aliases: long }, [
    cite("b", 9, "aliases.0"),
    cite("b", 9, "aliases.1"),
    cite("b", 19, "aliases.2"),
  ]);
  t.strictSame(told(shown([one, other], ["a", "b"])), [
    ["a", null, null],
    ["b", "aliases.0", null],
  ]);
});

t.test("the names of merged records are spellings of the name", async (t) => {
  const aliases = (...claims: Claim[]) => shown(claims, ["a", "b"]).values.aliases;
  const merged = said("a", { name: "Hoshi Ran", aliases: ["H. Ran", "Ran"] }, [cite("a", 20)], "hoshi");
  t.strictSame(aliases(A, merged), ["H. Ran", "Hoshi Ran"]);
  t.strictSame(aliases(A, B), [], "another origin's name of the same id is none");
  const fromB = said("b", { name: "Hoshi", aliases: ["Star"] }, [cite("b", 0)]);
  t.strictSame(aliases(fromB, merged), ["H. Ran", "Ran", "Hoshi", "Star"]);
  const onlyMerged = said("a", { name: "Hoshi Ran" }, [], "hoshi");
  t.strictSame(aliases(onlyMerged), [], "the name that is shown is none");
  const corrected: Claim = {
    origin: CURATOR,
    id: "hoshi",
    values: { name: "Hoshi" },
    evidence: [],
    removed: [],
  };
  t.strictSame(
    shown([A, onlyMerged, corrected], ["a"]).values,
    { ...shown([A]).values, name: "Hoshi", aliases: ["Ran"] },
    "a name that a curator has corrected is the only one under its id",
  );
  const decided: Claim = { origin: CURATOR, id: "ran", values: { aliases: [] }, evidence: [], removed: [] };
  t.strictSame(aliases(A, merged, decided), [], "a curator decides the list");
});

t.test("spellings that are shown are no conflict, and are cited at their places", async (t) => {
  const own = said("a", { name: "Ran", aliases: ["R"] }, [cite("a", 0), cite("a", 9, "aliases.0")]);
  const merged = said(
    "b",
    { name: "Hoshi", aliases: ["Star"] },
    [cite("b", 0), cite("b", 9, "aliases.0")],
    "hoshi",
  );
  t.strictSame(shown([own, merged], ["a", "b"]).values.aliases, ["R", "Hoshi", "Star"]);
  t.strictSame(told(shown([own, merged], ["a", "b"])), [
    ["a", null, null],
    ["a", "aliases.0", null],
    ["b", null, null],
    ["b", "aliases.2", null],
    ["b", "name", "Hoshi"],
  ]);
});

t.test("a list of spellings that a curator has made takes in those of a merged record", async (t) => {
  const decided: Claim = {
    origin: CURATOR,
    id: "ran",
    values: { aliases: ["R"] },
    evidence: [],
    removed: [],
  };
  const into = { id: "ran", values: { name: "Ran", aliases: ["R"] } };
  const merged = { name: "Hoshi", aliases: ["Ran", "Star"] };
  t.strictSame(withSpellingsOf(people, into, [A, decided], merged), [
    A,
    { ...decided, values: { aliases: ["R", "Hoshi", "Star"] } },
  ]);
  t.strictSame(withSpellingsOf(people, into, [A], merged), [A], "otherwise what is said stays as it is");
  t.strictSame(withSpellingsOf(meetings, into, [decided], merged), [decided], "meetings have no spellings");
});

t.test("a span is cited once for a field, and in the order of before", async (t) => {
  const twice = said("b", { name: "Ran" }, [cite("a", 0), cite("b", 0)]);
  t.strictSame(told(shown([A, twice], ["a", "b"])), [
    ["a", null, null],
    ["a", "country", null],
    ["b", null, null],
  ]);
  t.strictSame(told(shown([A, twice], ["a", "b"], [cite("b", 0), cite("a", 9, "country")])), [
    ["b", null, null],
    ["a", "country", null],
    ["a", null, null],
  ]);
});

t.test("what a curator has removed is not cited, what a curator cites is", async (t) => {
  const removed = ['["country","a",9,14]', '[null,"c",0,5]'];
  const curator: Claim = { origin: CURATOR, id: "ran", values: {}, evidence: [cite("c", 0)], removed };
  t.strictSame(told(shown([A, curator], ["a"])), [
    ["c", null, null],
    ["a", null, null],
  ]);
});
