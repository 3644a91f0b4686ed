// What lists that people keep have beside their rows: cells that cannot be read, tables in spreadsheets, rows of
// delimiters only.
import { writeFileSync } from "node:fs";
import t from "tap";
import { matches } from "../matches.ts";
import { CSV, MAPPING, openWorkplace } from "./try-import.ts";

const CAREFREE = {
  ...MAPPING,
  values: {
    ...MAPPING.values,
    date: { date: "DD/MM/YYYY", of: "{day}", otherwise: { find: { pattern: "\\d{4}" }, of: "{day}" } },
    year: { at: 0, of: "{date}" },
  },
  record: {
    ...MAPPING.record,
    id: { slug: "{year} {from} {to} {who} {no}" },
    fields: { ...MAPPING.record.fields, date: "{year}" },
    evidence: [
      { basis: "stated", note: "As the list has it." },
      { basis: "inferred", field: "date", note: "By its day." },
    ],
  },
};

t.test("a record notes the cells of its row that were not read", async (t) => {
  const { load, column } = openWorkplace(t);
  load(CSV.replace("04/05/2020", "31/02/2020"), { mapping: CAREFREE });
  t.strictSame(column("SELECT date FROM visit ORDER BY id"), ["2020-05-03", "2020-06-05", "2020"]);
  t.strictSame(
    column("SELECT note FROM evidence WHERE record_type = 'visit' AND field IS NULL ORDER BY record_id"),
    [
      "As the list has it.",
      "As the list has it.",
      "As the list has it. day: '31/02/2020' was not read as a date: there is no such day.",
    ],
  );
  t.strictSame(
    column("SELECT DISTINCT note FROM evidence WHERE record_type <> 'source' AND field = 'date'"),
    ["By its day."],
  );
  t.strictSame(
    column(
      "SELECT count(*) FROM evidence WHERE record_type IN ('person', 'country') AND note LIKE '%not read%'",
    ),
    [0],
    "records that rows need say nothing of it",
  );
  const again = load(CSV.replace("04/05/2020", "31/02/2020"), { mapping: CAREFREE });
  matches(t, again.totals(), { created: 0, updated: 0 });
});

t.test("each record of a row notes what was not read for it, and for the row", async (t) => {
  const { load, column } = openWorkplace(t);
  const mapping = {
    ...MAPPING,
    values: { ...MAPPING.values, date: { date: "DD/MM/YYYY", of: "{day}", otherwise: "2020" } },
    record: {
      ...MAPPING.record,
      each: { split: ";", of: "{note}" },
      as: "one",
      id: { slug: "{from} {to} {one} {no}" },
      fields: {
        ...MAPPING.record.fields,
        summary: { first: [{ date: "YYYY", of: "{one}", otherwise: null }, "{one}"] },
        date: "{date}",
      },
    },
  };
  load("no,day,guest,host,who,note\n1,May,JP,VN,Hoshi Ran,1999;soon\n", { mapping });
  t.strictSame(
    column("SELECT note FROM evidence WHERE record_type = 'visit' AND field IS NULL ORDER BY record_id"),
    [
      "day: 'May' was not read as a date.",
      "day: 'May' was not read as a date. note: 'soon' was not read as a date.",
    ],
  );
});

t.test("a table that is kept in a spreadsheet", async (t) => {
  const { folder, load, column, complaints } = openWorkplace(t);
  const mapping = {
    ...MAPPING,
    tables: { names: MAPPING.tables.names },
    tables_from: [
      {
        csv: "states.csv",
        table: "states",
        key: "Code",
        value: "Id",
        from: "Since",
        to: "Until",
        delimiter: ";",
      },
    ],
    values: {
      ...MAPPING.values,
      from: { table: "states", of: "{guest}", on: "{date}" },
      to: { table: "states", of: "{host}", on: "{date}" },
    },
  };
  const table = (...rows: string[]) =>
    writeFileSync(`${folder}/states.csv`, `\uFEFF${rows.join("\r\n")}\r\n`);
  const HEAD = "Code;Id;Since;Until;Remark";
  table(HEAD, "JP;JPN;;;", "VN;XVN;;1975-12-31;", "VN;VNM;1976-01-01;;", ";;;;", '"LA";LAO;;;"a;b"');
  load(CSV, { mapping });
  t.strictSame(column("SELECT relation_id FROM visit ORDER BY id"), ["JPN-VNM", "JPN-VNM", "JPN-LAO"]);
  table(HEAD, "__proto__;JPN;;;", "JP;JPN;;;", "VN;VNM;;;", "LA;LAO;;;");
  load(CSV.replace("1,03/05/2020,JP", "1,03/05/2020,__proto__"), { mapping });
  t.strictSame(
    column("SELECT relation_id FROM visit ORDER BY id"),
    ["JPN-VNM", "JPN-VNM", "JPN-LAO"],
    "any key",
  );
  const cases: [rows: string[], complaint: RegExp][] = [
    [[], /^states\.csv: is empty: expected a header row$/],
    [
      ["Code;Value"],
      /^states\.csv:1: has no column Id and none Since and none Until: the header has Code, Value$/,
    ],
    [[HEAD, "JP;JPN;;;", "JP;JPX;;;"], /^states\.csv:3: Code: 'JP': is there twice/],
    [[HEAD, "JP;JPN;1999-01-01;;", "JP;JPX;;;"], /^states\.csv:3: Code: 'JP': is there twice/],
    [[HEAD, ";JPN;;;"], /^states\.csv:2: Code: is empty: expected a key$/],
    [[HEAD, "JP;JPN;1999;;"], /^states\.csv:2: Since: '1999': expected a day such as 1949-10-01$/],
    [
      [HEAD, "JP;JPN;2001-01-01;2000-01-01;"],
      /^states\.csv:2: Code: 'JP': the period 2001-01-01\/2000-01-01 ends before it begins$/,
    ],
    [
      [HEAD, "JP;JPN;;1999-12-31;", "JP;JPX;1999-12-31;;"],
      /^states\.csv:3: Code: 'JP': the periods \.\.\/1999-12-31 and 1999-12-31\/\.\. have days in common: expected one value for each day$/,
    ],
    [[HEAD, 'JP;"JPN;;;'], /^states\.csv:2: a quote is opened in the row that begins here and never closed$/],
  ];
  for (const [rows, complaint] of cases) {
    if (rows.length === 0) writeFileSync(`${folder}/states.csv`, "");
    else table(...rows);
    matches(t, complaints(CSV, { mapping }), [complaint]);
  }
});

t.test("a row of delimiters only is passed over, and accounted for", async (t) => {
  const { load, column, complaints } = openWorkplace(t);
  const report = load(`${CSV},,,,,\n , ,,,,\n`);
  matches(t, report, { rows: 5, skipped: 2, rejected: 0 });
  t.strictSame(column("SELECT reason FROM source_sentences WHERE reason LIKE '%values' ORDER BY start"), [
    "has no values",
    "has no values",
  ]);
  t.strictSame(column("SELECT row_count FROM source"), [6]);
  matches(t, load(`${CSV},,,,,\n,,\n`), { rows: 5, skipped: 2 }, "however many there are");
  matches(t, complaints(",,,,,\n"), [
    /^harbours\.csv:1: no, day, guest, host, who, note: there is no such column/,
    /./,
  ]);
});
