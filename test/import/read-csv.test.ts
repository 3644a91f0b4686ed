// Rows of CSV with their places. Another reader of CSV gives the same cells, and the spans lead back to the text.
import { parse } from "csv-parse/sync";
import t from "tap";
import { type CsvShape, MAX_ROW, type RawRow, readCsv } from "../../src/import/read-csv.ts";
import { matches } from "../matches.ts";

const COMMA: CsvShape = { delimiter: ",", quote: '"' };

/** The rows of a text that is read in pieces of any length. */
function rowsOf(text: string, shape = COMMA, piece = text.length): RawRow[] {
  const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (_, at) =>
    text.slice(at * piece, (at + 1) * piece),
  );
  return [...readCsv(pieces, shape)];
}

const UGLY = 'a,b\r\n1,"x\r\ny"\n\n3,"say ""hi"", 🕊"\r5,é🕊\n"","a,b"\r\n,\r\nlast,"quoted end"';

t.test(
  "mixed line ends, quotes, empty lines, characters of two halves: cut anywhere, the rows are the same",
  async (t) => {
    const expected: unknown = parse(UGLY, {
      record_delimiter: ["\r\n", "\n", "\r"],
      skip_empty_lines: true,
    });
    const whole = rowsOf(UGLY);
    t.strictSame(
      whole.map(({ cells }) => cells),
      expected,
      "as another reader has it",
    );
    const points = Array.from(UGLY);
    for (const { start, end, text } of whole) t.equal(points.slice(start, end).join(""), text);
    t.strictSame(
      whole.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6, 7],
    );
    t.strictSame(
      whole.map(({ line }) => line),
      [1, 2, 5, 6, 7, 8, 9],
    );
    for (let piece = 1; piece < 20; piece++)
      t.strictSame(rowsOf(UGLY, COMMA, piece), whole, `pieces of ${piece}`);
  },
);

t.test("random tables read as another reader has them", async (t) => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const bits = ["", "x", "đ", "🕊", " ", ",", '""', "\n", "\r\n", ";"];
  for (let round = 0; round < 200; round++) {
    const width = 2 + random(3);
    const cell = () => `"${Array.from({ length: random(5) }, () => bits[random(bits.length)]).join("")}"`;
    const rows = Array.from({ length: 1 + random(5) }, () => Array.from({ length: width }, cell).join(","));
    const text = rows.join(["\n", "\r\n", "\r"][random(3)] ?? "\n");
    const expected: unknown = parse(text, { record_delimiter: ["\r\n", "\n", "\r"] });
    const found = rowsOf(text, COMMA, 1 + random(9)).map(({ cells }) => cells);
    if (JSON.stringify(found) !== JSON.stringify(expected))
      t.strictSame(found, expected, JSON.stringify(text));
  }
  t.pass("200 tables");
});

t.test("other delimiters, and files without quotes", async (t) => {
  matches(t, rowsOf('a;"b;c"\n', { delimiter: ";", quote: '"' }), [{ cells: ["a", "b;c"] }]);
  matches(t, rowsOf('5" pipe\tb\n', { delimiter: "\t", quote: null }), [
    { cells: ['5" pipe', "b"], error: null },
  ]);
  matches(t, rowsOf("a||b|c\n", { delimiter: "||", quote: "'" }, 2), [{ cells: ["a", "b|c"] }]);
});

t.test("what is broken inside a row is that row's complaint", async (t) => {
  matches(t, rowsOf('a,b\n1,x"y\n2,"a"b\n3,4\n'), [
    { error: null },
    { line: 2, error: /a quote inside the cell x"y/ },
    { line: 3, error: /a quote is closed before the end of its cell: it is followed by b/ },
    { line: 4, cells: ["3", "4"], error: null },
  ]);
});

t.test("what does not end is refused, with the line where it began", async (t) => {
  t.throws(() => rowsOf('a,b\n1,2\n"3,4\n5,6\n'), { line: 3, message: /a quote is opened.*never closed/ });
  t.throws(() => rowsOf(`a\n${"x".repeat(MAX_ROW + 1)}`, COMMA, 65_536), {
    line: 2,
    message: /longer than 1048576/,
  });
  t.throws(() => rowsOf(`a\n${"x".repeat(MAX_ROW + 1)}\n`), { line: 2, message: /longer than 1048576/ });
  for (const piece of [65_536, undefined])
    for (const end of ["", "\n", "\r\n", "\nb\n"])
      t.equal(
        rowsOf(`a\n${"x".repeat(MAX_ROW)}${end}`, COMMA, piece)[1]?.cells[0]?.length,
        MAX_ROW,
        "the longest",
      );
});
