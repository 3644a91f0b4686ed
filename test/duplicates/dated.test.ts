// Which events and instruments of the same parties can be one.
import t from "tap";
import { compareDated, type Dated, DatedPairs, titleLikeness } from "../../src/duplicates/compare-dated.ts";

const record = (
  id: string,
  from: string,
  to: string,
  title: string,
  visitor: readonly string[] = [],
): Dated => ({
  id,
  from,
  to,
  title,
  shares: new Map([["visitor_id", visitor]]),
});
const talks = record("a", "1995-03-01", "1995-03-01", "Talks on fisheries");

t.test("the same day and title", async (t) => {
  t.strictSame(compareDated(talks, { ...talks, id: "b" }, []), {
    score: 0.76,
    reasons: [
      { kind: "same_dates", detail: "both on 1995-03-01" },
      { kind: "same_title", detail: "'Talks on fisheries' and 'Talks on fisheries'" },
    ],
  });
});

t.test("dates that overlap, near titles and a common visitor", async (t) => {
  const one = record("a", "1995-03-01", "1995-03-03", "State visit of King X", ["x"]);
  const other = record("b", "1995-03-03", "1995-03-04", "King X visits", ["x", "y"]);
  t.strictSame(compareDated(one, other, []), {
    score: 0.78,
    reasons: [
      { kind: "overlapping_dates", detail: "1995-03-01 to 1995-03-03 and 1995-03-03 to 1995-03-04" },
      { kind: "shared", detail: "both: visitor_id x" },
      { kind: "near_title", detail: "'State visit of King X' and 'King X visits'" },
    ],
  });
});

t.test("other days, other titles or other visitors are other events", async (t) => {
  t.equal(compareDated(talks, record("b", "1995-03-02", "1995-03-02", talks.title), []), null);
  t.equal(compareDated(talks, record("b", talks.from, talks.to, "A state dinner"), []), null);
  const [one, other] = [
    { ...talks, shares: new Map([["visitor_id", ["x"]]]) },
    { ...talks, shares: new Map([["visitor_id", ["y"]]]) },
  ];
  t.equal(compareDated(one, other, []), null);
  t.not(compareDated(one, talks, []), null, "an unknown visitor can be anybody");
});

t.test("a decisive common value is enough, whatever the titles", async (t) => {
  const one = record("a", "1995-03-01", "1995-03-01", "Zu Gast in Wien", ["x"]);
  const other = record("b", "1995-03-01", "1995-03-01", "A visit", ["x"]);
  t.equal(compareDated(one, other, []), null);
  t.equal(compareDated(one, other, ["visitor_id"])?.score, 0.7);
});

t.test("records are met in the order of their days, each pair once; a year is no day", async (t) => {
  const pairs = new DatedPairs([]);
  const records = [
    record("year", "1995-01-01", "1995-12-31", talks.title),
    record("month", "1995-03-01", "1995-03-31", talks.title),
    talks,
    record("b", "1995-03-01", "1995-03-01", talks.title),
    record("later", "1995-04-01", "1995-04-01", talks.title),
  ];
  t.strictSame(
    records.flatMap((one) => [...pairs.add(one)].map((found) => found.records)),
    [
      ["month", "a"],
      ["month", "b"],
      ["a", "b"],
    ],
  );
});

for (const [one, other, expected] of [
  ["Treaty of Peace", "TREATY OF PEACE", 1],
  ["Joint statement", "", 0],
  ["Treaty on trade", "Treaty on fisheries", 0.67],
] as const)
  t.test(`titles: ${one} | ${other}`, async (t) => {
    t.equal(Math.round(titleLikeness(one, other) * 100) / 100, expected);
    t.equal(titleLikeness(one, other), titleLikeness(other, one));
  });
