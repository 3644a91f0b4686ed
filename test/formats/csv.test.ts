// Two strict parsers read CSV back: it has the written values row by row, and nothing in it runs as a formula in a
// spreadsheet.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import t from "tap";
import { z } from "zod";
import { type Cell, csvRows } from "../../src/formats/csv-rows.ts";
import { RejectedRows } from "../../src/import/rejected-rows.ts";
import { resources } from "../../src/resources/resources.ts";
import { openApp } from "../open-app.ts";
import { readWithPython, withoutPython } from "./python-csv.ts";

const rowsOf = z.array(z.array(z.string()));
const readBack = (csv: string) => rowsOf.parse(parse(csv, { record_delimiter: "\r\n" }));

/** Everything that some program does not take for text, and a few letters. */
const HOSTILE = [
  ...Array.from({ length: 33 }, (_, code) => String.fromCharCode(code)),
  ...Array.from({ length: 34 }, (_, code) => String.fromCharCode(0x7f + code)),
  ..."\u2028\u2029\u3000\u200b\ufeff\"',;|=+-@＝＋－＠﹦﹢﹣﹫a1é漢",
  "\r\n",
  "😀",
];
const hostileText = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 12 }).map((parts) => parts.join(""));
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(hostileText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  );

const BREAKS = new RegExp(["\r\n", ..."\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"].join("|"));

/**
 * The beginnings of lines as in Python's str.splitlines, without what a spreadsheet ignores at the start of a line.
 */
const beginnings = (text: string): string[] =>
  text.split(BREAKS).map((line) => line.replace(/^[\s\p{Z}\p{C},;|"]+/u, "").slice(0, 1));
const isLive = (text: string): boolean =>
  /^[\t\r]/.test(text) || beginnings(text).some((first) => /^[-=+@＝＋－＠﹦﹢﹣﹫]/.test(first));
const withoutApostrophes = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => cell.replaceAll("'", "")));

t.test("any text comes back, in as many rows, and no line of it is a formula", async (t) => {
  const tables = fc.sample(table, 2000);
  const written = tables.map(csvRows);
  const wrong = tables.filter((rows, index) => {
    const csv = written[index] ?? "";
    const read = readBack(csv);
    const same = JSON.stringify(withoutApostrophes(read)) === JSON.stringify(withoutApostrophes(rows));
    return !same || isLive(csv) || read.flat().some(isLive);
  });
  t.strictSame(wrong, []);
});

t.test("Python's csv module reads the same", { skip: withoutPython }, async (t) => {
  const written = fc.sample(table, 2000).map(csvRows);
  const read = readWithPython(written);
  t.strictSame(
    written.filter((csv, index) => JSON.stringify(readBack(csv)) !== JSON.stringify(read[index])),
    [],
  );
});

t.test("what is guarded, what is quoted, and what is left as it is", async (t) => {
  const cells: [Cell, string][] = [
    ["=1+1", "'=1+1"],
    ["@x", "'@x"],
    ["-3", "'-3"],
    [-3, "-3"],
    [-1e-7, "-1e-7"],
    [" =1", "' =1"],
    ["\u00a0=1", "'\u00a0=1"],
    [";=1", "';=1"],
    [",=1", `"',=1"`],
    ['"=1', `"'""=1"`],
    ["\u2028=1", `"\u2028'=1"`],
    ["\t1", `"'\t1"`],
    ["\r1", `"'\r1"`],
    ["＝1", "'＝1"],
    ["a\n=1", `"a\n'=1"`],
    ["a\r\n =1\n\tb", `"a\r\n' =1\n\tb"`],
    ["a\rb", `"a\rb"`],
    ["a\u0085b", `"a\u0085b"`],
    ["a=b, -c", `"a=b, -c"`],
    ["2022-04-30", "2022-04-30"],
    ["", `""`],
  ];
  t.strictSame(
    cells.map(([cell]) => csvRows([[cell]])),
    cells.map(([, csv]) => `${csv}\r\n`),
  );
});

t.test("rejected rows keep numbers, and are guarded like all others", async (t) => {
  const rejected = new RejectedRows(`${t.testdir()}/a.csv`, "csv");
  rejected.head = ["n", "text"];
  rejected.addCells(2, "wrong", ["-5", "=1"]);
  rejected.addCells(3, "a\rb", ["-5.50", "x\u2028=1"]);
  rejected.finish(true);
  t.equal(
    readFileSync(rejected.path, "utf8"),
    `rejected_line,rejected_reason,n,text\r\n2,wrong,-5,'=1\r\n3,"a\rb",'-5.50,"x\u2028'=1"\r\n`,
  );
});

t.test("lists and groups have a row for each record, whatever is stored", async (t) => {
  const { app, database, list } = await openApp(t);
  const place = HOSTILE.map((character) => `${character}=1`).join("");
  const { rowid } = database.get({ sql: "SELECT max(rowid) AS rowid FROM meeting", parameters: [] }) ?? {};
  database.run("UPDATE meeting SET place = ?, title = ? WHERE rowid = ?", place, "\r", Number(rowid));
  database.run("UPDATE indicator SET value = -0.5");
  database.run("DELETE FROM record_json");
  database.run("UPDATE dataset SET seq = seq + 1");
  const urls = [
    ...resources.map(({ path }) => `/v1/${path}.csv`),
    "/v1/meetings.csv?fields=place",
    "/v1/indicators.csv?fields=value",
    "/v1/meetings.csv?group_by=place",
  ];
  const bodies: string[] = [];
  for (const url of urls) {
    const { body } = await app.inject(url);
    bodies.push(body);
    const read = readBack(body);
    const { meta } = await list(url.replace(".csv", ""));
    const groups = z.array(z.unknown()).optional().parse(meta.group_by);
    t.equal(read.length - 1, groups?.length ?? meta.total, url);
  }
  if (withoutPython === false) t.strictSame(readWithPython(bodies), bodies.map(readBack), "with Python too");
  const guarded = (await app.inject("/v1/meetings.csv?fields=place")).body;
  t.notOk(isLive(guarded));
  t.notOk(isLive((await app.inject("/v1/meetings.csv?group_by=place")).body));
  t.match((await app.inject("/v1/indicators.csv?fields=value")).body, /^value\r\n(-0\.5\r\n)+$/);
});
