// The value of each expression for a row, and its complaint about a row that it cannot use.
import t from "tap";
import { compileExpression } from "../../src/import/compile-expression.ts";
import { MappingError, memoized, type Names, scopeOf, type Value } from "../../src/import/expression.ts";
import { slug } from "../../src/import/slug.ts";

const CELLS: Record<string, Value> = {
  empty: null,
  name: "Võ Văn Thưởng",
  day: "31/01/1999",
  bad: "31/02/1999",
  end: "2/2/1999",
  places: "Ha Noi; Hue;; Ha Noi",
  state: "china",
  count: "12",
  half: "1,5",
  list: ["a", "b"],
};

const names: Names = {
  columns: new Map(Object.keys(CELLS).map((name, index) => [name, index])),
  values: new Map(),
  tables: {
    states: {
      china: [
        { to: "1949-09-30", is: "XRC" },
        { from: "1949-10-01", is: "CHN" },
      ],
      japan: "JPN",
      none: null,
    },
  },
  locals: new Map(),
};
names.values.set(
  "date",
  memoized("date", compileExpression({ date: "DD/MM/YYYY", of: "{day}" }, "values.date", names)),
);

const read = (expression: unknown): Value =>
  compileExpression(expression, "x", names).read(scopeOf(Object.values(CELLS)));

t.test("each expression", async (t) => {
  const cases: [expression: unknown, value: Value][] = [
    ["text", "text"],
    ["", null],
    [7, 7],
    [null, null],
    ["{name}", "Võ Văn Thưởng"],
    ["by {name}", "by Võ Văn Thưởng"],
    ["{name} {empty}", null],
    ["{{x}}", "{x}"],
    ["{list}", ["a", "b"]],
    [
      ["{list}", "{empty}", "c"],
      ["a", "b", "c"],
    ],
    ["{date}", "1999-01-31"],
    [{ date: ["YYYY", "D/M/YYYY"], of: "{end}" }, "1999-02-02"],
    [{ date: "MMMM YYYY", of: "März 1938", locale: "de" }, "1938-03"],
    [{ date: "D MMM YYYY", of: "3 sept. 1951", locale: "fr" }, "1951-09-03"],
    [{ date: "D MMMM YYYY", of: "7 мая 1992", locale: "ru" }, "1992-05-07"],
    [{ date: "D 'de' MMMM 'de' YYYY", of: "12 de marzo de 1964", locale: "es" }, "1964-03-12"],
    [{ date: "D 'd'''MMMM YYYY", of: "7 d'abril 1992", locale: "ca" }, "1992-04-07"],
    [{ date: ["D MMMM YYYY", "D'er' MMMM YYYY"], of: "1er FEVRIER 1960", locale: "fr" }, "1960-02-01"],
    [{ date: "D MMM YYYY", of: "5 Sept 1990", locale: "en-GB" }, "1990-09-05"],
    [{ date: "D MMMM YYYY", of: "1 January 1922" }, "1922-01-01"],
    [{ date: "D MMMM YYYY", of: "31 December 1922" }, "1922-12-31"],
    [{ date: "YYYY-MM-DD'T00:00:00'", of: "1990-09-05T00:00:00" }, "1990-09-05"],
    [{ date: "YYYY年M月D日", of: "1953年03月30日" }, "1953-03-30"],
    [{ date: "YYYY", of: "1951" }, "1951"],
    ...(
      [
        ["3/5/50", "1950-05-03"],
        ["3/5/99", "1999-05-03"],
        ["3/5/00", "2000-05-03"],
        ["3/5/49", "2049-05-03"],
        ["3/5/1949", "1949-05-03"],
      ] as const
    ).map(([of, day]): [object, Value] => [{ date: ["D/M/YY", "D/M/YYYY"], of, years_from: 1950 }, day]),
    [{ date: "EDTF", of: "1973~" }, "1973~"],
    [{ date: "YYYY", of: "{empty}" }, null],
    [{ range: ["{date}", { date: "D/M/YYYY", of: "{end}" }] }, "1999-01-31/1999-02-02"],
    [{ range: ["{date}", "{date}"] }, "1999-01-31"],
    [{ range: ["{date}", "{empty}"] }, "1999-01-31"],
    [{ range: ["{empty}", "{date}"] }, null],
    [{ split: ";", of: "{places}" }, ["Ha Noi", "Hue"]],
    [{ split: { pattern: "[; ]+" }, of: "{places}" }, ["Ha", "Noi", "Hue"]],
    [{ at: -1, of: { split: ";", of: "{places}" } }, "Hue"],
    [{ at: 5, of: "{list}" }, null],
    [{ after: 0, of: "{list}" }, ["b"]],
    [{ after: 0, of: "{name}" }, []],
    [{ match: [{ pattern: "^(v\\S+) (.*)$", is: "$2, $1" }], of: "{name}" }, "Văn Thưởng, Võ"],
    [{ match: [{ pattern: "x", is: "y" }], of: "{name}", otherwise: "{count}" }, "12"],
    [{ match: [{ pattern: "^$", is: "none" }], of: "{empty}" }, "none"],
    [{ match: [{ pattern: "x", is: "y" }], of: "{empty}" }, null],
    [{ first: ["{empty}", "{name}"] }, "Võ Văn Thưởng"],
    [{ first: ["{empty}"] }, null],
    [{ first: ["{empty}", 0, "{name}"] }, 0],
    [{ join: " and ", of: ["{count}", "{empty}", "{list}"] }, "12 and a and b"],
    [{ join: " ", of: [] }, null],
    [{ slug: "{name} {count}" }, "vo-van-thuong-12"],
    [{ pair: ["VNM", "JPN"] }, "JPN-VNM"],
    [{ pair: ["VNM", "{empty}"] }, null],
    [{ pairs: ["VNM", "JPN", "LAO", "VNM"] }, ["JPN-VNM", "LAO-VNM", "JPN-LAO"]],
    [{ pairs: "VNM" }, []],
    [{ pairs: "{empty}" }, null],
    [{ integer: "{count}" }, 12],
    [{ number: "12.50" }, 12.5],
    [
      { each: "{list}", as: "one", give: { object: { person_id: null, description: "{one}!" } } },
      [
        { person_id: null, description: "a!" },
        { person_id: null, description: "b!" },
      ],
    ],
    [{ table: "states", of: "{state}", on: "1943" }, "XRC"],
    [{ table: "states", of: "{state}", on: "{date}" }, "CHN"],
    [{ table: "states", of: "{state}", on: "1949-09-30" }, "XRC"],
    [{ table: "states", of: "{state}", on: "1949-10-01" }, "CHN"],
    [{ table: "states", of: "none", on: "{date}" }, null],
    [{ table: "states", of: "tibet", on: "{date}", otherwise: "?" }, "?"],
    [{ table: "states", of: "{empty}", on: "{date}" }, null],
  ];
  for (const [expression, value] of cases) t.strictSame(read(expression), value, JSON.stringify(expression));
});

t.test("what a row does not give is said, with the columns and the value", async (t) => {
  const cases: [expression: unknown, columns: string[], value: Value, message: RegExp][] = [
    [{ date: "DD/MM/YYYY", of: "{bad}" }, ["bad"], "31/02/1999", /^there is no such day: expected/],
    [{ date: "MM/YYYY", of: "13/1999" }, [], "13/1999", /^there is no such month/],
    [{ date: "DD.MM.YY", of: "29.02.00", years_from: 1900 }, [], "29.02.00", /^there is no such day/],
    [
      { date: "D MMM YYYY", of: "3 Foo 1999" },
      [],
      "3 Foo 1999",
      /^'Foo' is not a month in en: expected a date in the form D MMM YYYY$/,
    ],
    [{ date: "D MMM YYYY", of: "1999" }, [], "1999", /^expected a date in the form D MMM YYYY$/],
    [{ date: "EDTF", of: "soon" }, [], "soon", /^expected a date in the form EDTF/],
    [
      { range: [{ date: "D/M/YYYY", of: "{end}" }, "{date}"] },
      ["end", "day"],
      "1999-02-02 to 1999-01-31",
      /not before the start/,
    ],
    [{ table: "states", of: "chine", on: "{date}" }, ["day"], "chine", /'states'; it has 'china'$/],
    [
      { table: "states", of: "{state}", on: "{name}" },
      ["state", "name"],
      "Võ Văn Thưởng",
      /expected the day/,
    ],
    [
      { match: [{ pattern: "x", is: "y" }], of: "{name}" },
      ["name"],
      "Võ Văn Thưởng",
      /expected a match of x/,
    ],
    [{ slug: "日本" }, [], "日本", /expected a Latin letter/],
    [{ pair: ["JPN", "XX"] }, [], "JPN and XX", /two different country codes/],
    [{ pairs: ["JPN", "XX"] }, [], "JPN and XX", /two different country codes/],
    [{ integer: "{half}" }, ["half"], "1,5", /expected a whole number/],
    [{ number: "{half}" }, ["half"], "1,5", /expected a number such as 12.5/],
    ["x {list}", ["list"], ["a", "b"], /`join` makes a text of a list/],
    [{ slug: "{list}" }, ["list"], ["a", "b"], /not a list/],
  ];
  for (const [expression, columns, value, message] of cases)
    t.throws(() => read(expression), { columns, value, message }, JSON.stringify(expression));
});

t.test("all that is wrong in a list is said at once, with the columns it is made of", async (t) => {
  const found = (of: string) => ({ table: "states", of, on: "1950" });
  for (const expression of [
    { each: ["{list}", "japan", "{name}"], as: "one", give: found("{one}") },
    [found("a"), { each: ["b", "{name}"], as: "one", give: found("{one}") }],
  ])
    t.throws(() => read(expression), {
      all: [{ value: "a" }, { value: "b" }, { value: "Võ Văn Thưởng" }],
      message: /expected a value of the table 'states'/,
    });
  t.throws(() => read({ each: ["{list}", "{name}"], as: "one", give: found("{one}") }), {
    columns: ["list", "name"],
    message: /expected a value/,
  });
});

t.test("an expression that cannot be meant is refused before any row is read", async (t) => {
  const cases: [expression: unknown, path: string, message: RegExp][] = [
    ["{nmae}", "x", /no column or earlier value 'nmae': did you mean 'name'\?/],
    ["{name", "x", /a single brace/],
    [{ datte: "YYYY", of: "{day}" }, "x", /'datte' is not an expression.*did you mean 'date'/],
    [{ slug: "a", integer: "b" }, "x", /has slug and integer: an expression does one thing/],
    [{ slug: { nothing: 1 } }, "x.slug", /'nothing' is not an expression/],
    [{ date: "DD/MM", of: "{day}" }, "x.date", /'DD\/MM' is not a date format/],
    [{ date: "DD.YYYY", of: "{day}" }, "x.date", /has a day and no month/],
    [
      { date: "D de MMMM YYYY", of: "{day}" },
      "x.date",
      /is not a date format.*other letters in single quotes/,
    ],
    [{ date: "MMMM YYYY", of: "{day}", locale: "german" }, "x.locale", /'german' is not a language/],
    [{ date: "MMMM YYYY", of: "{day}", locale: "x-" }, "x.locale", /'x-' is not a language/],
    [{ date: "D/M/YY", of: "{day}" }, "x", /YY does not say the century: expected `years_from`/],
    [{ date: "D/M/YYYY", of: "{day}", years_from: 1950 }, "x", /has `years_from` and no format with YY/],
    [{ date: "D/M/YYY", of: "{day}", years_from: 1950 }, "x.date", /is not a date format/],
    [{ date: "YYYY", off: "{day}" }, "x.off", /there is no key 'off' here: did you mean 'of'\?/],
    [{ date: "YYYY" }, "x.of", /^is missing$/],
    [{ table: "stats", of: "a" }, "x.table", /no table 'stats': did you mean 'states'/],
    [
      { table: "states", of: "a" },
      "x.table",
      /the entry 'china' of the table 'states' depends on the day: expected `on`/,
    ],
    [{ match: [{ pattern: "(", is: "y" }], of: "a" }, "x.match.0.pattern", /Invalid regular expression/],
    [{ range: ["a"] }, "x.range", /./],
    [{ each: "{list}", as: "one", give: "{two}" }, "x.give", /'two'/],
  ];
  for (const [expression, path, message] of cases)
    t.throws(
      () => compileExpression(expression, "x", names),
      Object.assign(new MappingError(path, ""), { message }),
      JSON.stringify(expression),
    );
});

t.test("a slug never changes", async (t) => {
  t.equal(slug("«Hue»"), "hue");
  t.equal(slug("(Hue), …"), "hue");
  t.equal(slug("Þórður Æ. O’Kelly – Łódź/Đà Nẵng 3rd"), "thordur-ae-okelly-lodz-da-nang-3rd");
});
