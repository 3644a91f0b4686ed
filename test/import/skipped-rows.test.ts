// Rows that give no record: each has a reason that a person can read, under its number.
import t from "tap";
import { buildApp } from "../../src/app.ts";
import { matches } from "../matches.ts";
import { MAPPING, openWorkplace } from "./try-import.ts";

const skipping = (reason: unknown) => ({
  ...MAPPING,
  skip: [{ when: { of: "{no}", is: "2" }, reason }],
});
const ROWS = `no,day,guest,host,who,note
1,03/05/2020,JP,VN,Hoshi Ran,State visit
2,04/05/2020,VN,JP,Lê An,
`;
const REASONS = "SELECT reason FROM source_sentences";

t.test("an empty cell in a reason is shown as one", async (t) => {
  for (const [reason, told] of [
    ["put off: {note}", "put off: (empty)"],
    ["{who} stayed at home ({note})", "Lê An stayed at home ((empty))"],
    ["put off by {who}", "put off by Lê An"],
    [{ first: ["{note}", "nobody says why"] }, "nobody says why"],
    ["{who}", "Lê An"],
  ] as const) {
    const { load, column } = openWorkplace(t);
    load(ROWS, { mapping: skipping(reason) });
    t.strictSame(column(REASONS), [told]);
  }
});

t.test("a row without a reason is a complaint, and no crash", async (t) => {
  const { complaints, load, column } = openWorkplace(t);
  const why = "expected a reason to pass over the row: `first` gives another where this is none";
  for (const reason of ["{note}", { match: [{ pattern: ".", is: "$0" }], of: "{note}" }])
    t.strictSame(complaints(ROWS, { mapping: skipping(reason) }), [`harbours.csv:3: note: ${why}`]);
  t.strictSame(complaints(ROWS, { mapping: skipping({ integer: "{who}" }) }), [
    "harbours.csv:3: who: 'Lê An': expected a whole number (map.yaml:43:7)",
  ]);
  load(ROWS, { mapping: skipping("{note}"), skipInvalid: true });
  t.strictSame(column(REASONS), [`rejected: note: ${why}`]);
});

t.test("a mapping that cannot work is refused when it is read, with its line", async (t) => {
  const { complaints } = openWorkplace(t);
  const literally = (what: string) =>
    `'${what}' would be taken literally here: only expressions have placeholders`;
  const { values, record } = MAPPING;
  const match = (is: string, pattern = "^(.)") => ({
    ...MAPPING,
    values: { ...values, first: { match: [{ pattern, is }], of: "{who}" } },
  });
  const cases: [mapping: object, place: string, message: string][] = [
    ...[null, "", "  ", 5, true, []].map((reason): [object, string, string] => [
      skipping(reason),
      "skip.0.reason",
      "expected a text that says why the row becomes nothing",
    ]),
    [
      skipping("put off: {noet}"),
      "skip.0.reason",
      "there is no column or earlier value 'noet': did you mean 'note'?",
    ],
    [match("{who}"), "values.first.match.0.is", literally("{who}")],
    [match("$1 of {guest}"), "values.first.match.0.is", literally("{guest}")],
    [match("$2"), "values.first.match.0.is", "'$2' refers to a group that the pattern does not have"],
    [
      { ...MAPPING, skip: [{ when: { of: "{note}", is: "{who}" }, reason: "x" }] },
      "skip.0.when.is",
      literally("{who}"),
    ],
    [
      { ...MAPPING, tables: { ...MAPPING.tables, more: { a: "{who}" } } },
      "tables.more.a",
      literally("{who}"),
    ],
    [
      {
        ...MAPPING,
        record: { ...record, fields: { ...record.fields, places: { split: "{no}", of: "{note}" } } },
      },
      "record.fields.places.split",
      literally("{no}"),
    ],
    [
      { ...MAPPING, values: { ...values, both: { join: "{no}", of: ["{who}", "{note}"] } } },
      "values.both.join",
      literally("{no}"),
    ],
  ];
  for (const [mapping, place, message] of cases) {
    const [first = "accepted", ...more] = complaints(ROWS, { mapping });
    t.match(first, /^map\.yaml:\d+:\d+: /, `${place} has a line`);
    t.equal(first.replace(/^map\.yaml:\d+:\d+: /, ""), `${place}: ${message}`);
    t.strictSame(more, []);
  }
  for (const mapping of [match("$0"), match("$1"), match("it costs $ 5"), match("$9", "(.)".repeat(9))])
    t.strictSame(
      complaints(ROWS, { mapping }).filter((line) => line.startsWith("map.yaml")),
      [],
    );
});

t.test("one fault of a row is one complaint, however many records it becomes", async (t) => {
  const { complaints, load, column } = openWorkplace(t);
  const { record } = MAPPING;
  const mapping = {
    ...MAPPING,
    record: {
      ...record,
      each: { split: ";", of: "{note}" },
      as: "one",
      id: { slug: "{date} {one} {no}" },
      fields: { ...record.fields, summary: "{one}", visit_type: "{who}" },
    },
  };
  const data = "no,day,guest,host,who,note\n1,03/05/2020,JP,VN,Hoshi Ran,a; b; c; d\n";
  const lines = complaints(data, { mapping });
  t.equal(lines.length, 1, lines.join("\n"));
  t.match(lines[0], /^harbours\.csv:2: who: 'Hoshi Ran': visits: visit_type: /);
  load(data, { mapping, skipInvalid: true });
  t.equal(String(column(REASONS)[0]).split("visit_type").length, 2, "in the reason too");
});

t.test("a long reason ends in whole characters", async (t) => {
  const { load, column } = openWorkplace(t);
  for (const filler of ["😀", "a😀"]) {
    const note = filler.repeat(1500);
    load(`no,day,guest,host,who,note\n2,04/05/2020,VN,JP,An,${note}\n`, {
      mapping: skipping("put off: {note}"),
    });
    const [reason] = column(REASONS).map(String);
    t.ok(reason?.isWellFormed() && reason.endsWith("…") && reason.length <= 2000, `${reason?.length}`);
    t.ok(`put off: ${note}`.startsWith(String(reason).slice(0, -1)));
  }
});

t.test("the coverage of a data file in pages, each row with its number", async (t) => {
  const { load, database } = openWorkplace(t);
  // Rows 2 to 121: every third one is written, the others are skipped. Two lines are before the header.
  const numbers = Array.from({ length: 120 }, (_, index) => index);
  const rows = numbers.map((no) => `${no},03/05/2020,JP,VN,Hoshi ${no},${no % 3 === 0 ? "" : "cancelled"}`);
  const csv = ["a list", "made up", "no,day,guest,host,who,note", ...rows].join("\n");
  load(csv, { mapping: { ...MAPPING, csv: { header: 3 } } });
  const app = await buildApp({ database });
  t.teardown(() => app.close());
  const get = async (url: string) => {
    const answer = await app.inject(url);
    return { status: answer.statusCode, link: answer.headers.link, ...answer.json() };
  };
  const expected = [1, 2, ...numbers.flatMap((no) => (no % 3 === 0 ? [] : [no + 4]))];
  for (const limit of [1, 7, 25, 81, 82, 83, 200]) {
    const found: number[] = [];
    let url: string | null = `/v1/sources/harbours/coverage?limit=${limit}`;
    while (url !== null) {
      const page: Awaited<ReturnType<typeof get>> = await get(url);
      matches(t, page.meta, { total: 123, covered: 123, cited: 41 });
      t.equal(page.link, page.links.next === null ? undefined : `<${page.links.next}>; rel="next"`);
      found.push(...page.data.map(({ row }: { row: number }) => row));
      url = page.links.next;
    }
    t.strictSame(found, expected, `${limit} a page`);
  }
  const first = await get("/v1/sources/harbours/coverage");
  t.equal(first.data.length, 25, "the default");
  t.strictSame(first.data[2], {
    ...{ row: 5, start: first.data[2].start, end: first.data[2].end },
    ...{ exact: null, records: [], reason: "it did not take place" },
  });
  t.equal(csv.slice(first.data[2].start, first.data[2].end), rows[1]);
  for (const query of ["limit=0", "limit=201", "limit=1&limit=2", "cursor=x", "page=2"])
    t.equal((await get(`/v1/sources/harbours/coverage?${query}`)).status, 400, query);
});
