// The operations on lists, texts and dates of real lists: the value of each, and what is refused.
import t from "tap";
import { compileExpression } from "../../src/import/compile-expression.ts";
import { MappingError, type Names, type Scope, scopeOf, type Value } from "../../src/import/expression.ts";

const CELLS: Record<string, Value> = {
  empty: null,
  parties: "UNITED KINGDOM ; FRANCE ; Jersey",
  text: "Talks in united kingdom and France; then the Franceville road, FRANCE",
  open: "31/12/9999",
  bad: "31/02/1869",
  day: "28/03/1938",
};

const names: Names = {
  columns: new Map(Object.keys(CELLS).map((name, index) => [name, index])),
  values: new Map(),
  tables: {
    states: { "United Kingdom": "GBR", Kingdom: "XXK", France: [{ from: "1792-09-21", is: "FRA" }] },
  },
  locals: new Map(),
};

function readIn(scope: Scope, expression: unknown): Value {
  return compileExpression(expression, "x", names).read(scope);
}
const read = (expression: unknown): Value => readIn(scopeOf(Object.values(CELLS)), expression);

const PARTIES = { split: ";", of: "{parties}" };

t.test("each expression", async (t) => {
  const long = "A very long title of a treaty that nobody can remember";
  const cases: [expression: unknown, value: Value][] = [
    [{ keep: { matches: "^[^a-z]+$", exact_case: true }, of: PARTIES }, ["UNITED KINGDOM", "FRANCE"]],
    [{ drop: { matches: "^[^a-z]+$", exact_case: true }, of: PARTIES }, ["Jersey"]],
    [{ keep: { matches: "^j" }, of: PARTIES }, ["Jersey"]],
    [{ keep: { is: ["FRANCE", "Jersey"] }, of: PARTIES }, ["FRANCE", "Jersey"]],
    [{ drop: { is: "FRANCE" }, of: PARTIES }, ["UNITED KINGDOM", "Jersey"]],
    [{ keep: { in: "states" }, of: ["France", "Jersey", 5] }, ["France"]],
    [{ drop: { in: "states" }, of: ["France", "Jersey", "toString"] }, ["Jersey", "toString"]],
    [{ keep: { matches: "x" }, of: "{empty}" }, null],
    [{ keep: { matches: "x" }, of: "axe" }, ["axe"]],
    [{ unique: ["a", "b", "a", 1, "1"] }, ["a", "b", 1, "1"]],
    [{ unique: [{ object: { a: "x" } }, { object: { a: "x" } }] }, [{ a: "x" }]],
    [{ unique: "{empty}" }, null],
    [{ find: { pattern: "[a-z]+ce\\b" }, of: "{text}" }, ["France", "FRANCE"]],
    [{ find: { pattern: "[A-Z]+\\b", exact_case: true }, of: "{text}" }, ["FRANCE"]],
    [{ find: { pattern: "(\\w+)/(\\w+)", is: "$2" }, of: "1/a 2/b 3/a" }, ["a", "b"]],
    [{ find: { pattern: "z*" }, of: "abc" }, []],
    [{ find: { table: "states" }, of: "{text}" }, ["United Kingdom", "France"]],
    [{ find: { table: "states", exact_case: true }, of: "{text}" }, ["France"]],
    [{ find: { table: "states" }, of: "{empty}" }, null],
    [{ upper: "Đà Nẵng" }, "ĐÀ NẴNG"],
    [{ lower: "{parties}" }, "united kingdom ; france ; jersey"],
    [{ lower: "{empty}" }, null],
    [{ truncate: 60, of: long }, long],
    [{ truncate: 20, of: long }, "A very long-9902ff1c"],
    [{ truncate: 20, of: "🕊".repeat(21) }, `${"🕊".repeat(11)}-b3a30d7f`],
    [{ truncate: 20, of: "{empty}" }, null],
    [{ split: { pattern: "[A-Z]+", exact_case: true }, of: "aBc" }, ["a", "c"]],
    [
      { match: [{ pattern: "^[A-Z]+$", is: "upper", exact_case: true }], of: "aB", otherwise: "mixed" },
      "mixed",
    ],
    [{ match: [{ pattern: "^[A-Z]+$", is: "upper", exact_case: true }], of: "AB" }, "upper"],
  ];
  for (const [expression, value] of cases) t.strictSame(read(expression), value, JSON.stringify(expression));
});

t.test("open ends, and cells that a mapping goes on without", async (t) => {
  const ended = (of: string) => ({ date: "DD/MM/YYYY", of, open: "31/12/9999", otherwise: null });
  const cases: [expression: unknown, value: Value, unread: string[]][] = [
    [ended("{open}"), "..", []],
    [{ range: [ended("{day}"), ended("{open}")] }, "1938-03-28/..", []],
    [{ range: [ended("{open}"), ended("{day}")] }, "../1938-03-28", []],
    [{ date: ["DD/MM/YYYY", "EDTF"], of: "1964-XX-16" }, "1964-XX-16", []],
    [{ date: "EDTF", of: "[1964-01..1964-03]" }, "[1964-01..1964-03]", []],
    [{ date: "DD/MM/YYYY", of: "01/01/0001", open: ["-", "01/01/0001"] }, "..", []],
    [ended("{day}"), "1938-03-28", []],
    [ended("{empty}"), null, []],
    [ended("{bad}"), null, ["bad: '31/02/1869' was not read as a date: there is no such day."]],
    [
      { date: "DD/MM/YYYY", of: "{parties}", otherwise: { date: "YYYY", of: "1938" } },
      "1938",
      ["parties: 'UNITED KINGDOM ; FRANCE ; Jersey' was not read as a date."],
    ],
    [{ date: "DD/MM/YYYY", of: "{empty}", otherwise: "1938" }, "1938", []],
  ];
  for (const [expression, value, unread] of cases) {
    const scope = scopeOf(Object.values(CELLS));
    t.strictSame(readIn(scope, expression), value, JSON.stringify(expression));
    t.strictSame(scope.unread, unread);
  }
  t.throws(() => read({ range: [ended("{open}"), ended("{open}")] }), {
    message: "expected one end that is not open",
  });
});

t.test("what cannot be meant is refused, with what it is called here", async (t) => {
  const cases: [expression: unknown, path: string, message: RegExp][] = [
    [
      { filter: "x", of: "a" },
      "x",
      /'filter' is not an expression: .*; write `keep`, or `drop` for the others$/,
    ],
    [{ coalesce: ["a"] }, "x", /; write `first`$/],
    [{ concat: ["a"] }, "x", /; write text with `\{name\}` in it, or `join` for a list$/],
    [{ of: "a", regex: "b" }, "x", /; write `match`, whose `is` puts the text together anew$/],
    [{ uppercase: "a" }, "x", /; write `upper`$/],
    [
      { date: "YYYY", of: "a", language: "fr" },
      "x.language",
      /no key 'language' here: it is called `locale`$/,
    ],
    [{ date: "YYYY", of: "a", default: null }, "x.default", /it is called `otherwise`$/],
    [{ split: { pattern: ";", case: true }, of: "a" }, "x.split.case", /it is called `exact_case`$/],
    [{ split: { pattern: "(" }, of: "a" }, "x.split.pattern", /Invalid regular expression/],
    [{ keep: { regex: ";" }, of: "a" }, "x.keep.regex", /it is called `matches`$/],
    [{ keep: {}, of: "a" }, "x.keep", /^expected one of `is`, `matches` and `in`$/],
    [{ keep: { is: "a", in: "states" }, of: "a" }, "x.keep", /^expected one of `is`, `matches` and `in`$/],
    [{ keep: { in: "state" }, of: "a" }, "x.keep.in", /no table 'state': did you mean 'states'\?/],
    [{ find: { table: "state" }, of: "a" }, "x.find.table", /no table 'state': did you mean 'states'\?/],
    [{ find: { pattern: "a", is: "$1" }, of: "a" }, "x.find.is", /'\$1' refers to a group/],
    [{ find: { patern: "a" }, of: "a" }, "x.find.pattern", /is missing/],
    [{ truncate: 5, of: "a" }, "x.truncate", /expected number to be >=20/],
  ];
  for (const [expression, path, message] of cases)
    t.throws(
      () => compileExpression(expression, "x", names),
      Object.assign(new MappingError(path, ""), { message }),
      JSON.stringify(expression),
    );
});
