// Entries of lists and lines of NDJSON, each with its place, whatever the pieces of the text are.
import t from "tap";
import { readJsonList, readNdjson } from "../../src/import/read-json.ts";
import { matches } from "../matches.ts";

const cut = (text: string, piece: number): string[] =>
  Array.from({ length: Math.ceil(text.length / piece) }, (_, at) => text.slice(at * piece, (at + 1) * piece));

const LIST = ' [\n {"a": "x,]\\"}\\\\"},\n\n  {"🕊": [1, {"b": "["}]} , 3,\n"đ" ]\n';

t.test("a list, cut anywhere", async (t) => {
  const whole = [...readJsonList([LIST])];
  t.strictSame(
    whole.map(({ value }) => value),
    JSON.parse(LIST),
  );
  t.strictSame(
    whole.map(({ number, line }) => [number, line]),
    [
      [1, 2],
      [2, 4],
      [3, 4],
      [4, 5],
    ],
  );
  const points = Array.from(LIST);
  for (const { start, end, text } of whole) t.equal(points.slice(start, end).join(""), text);
  for (let piece = 1; piece < 12; piece++)
    t.strictSame([...readJsonList(cut(LIST, piece))], whole, `${piece}`);
  t.strictSame([...readJsonList(["[ ]"])], []);
});

t.test("lines, cut anywhere", async (t) => {
  const text = '{"a":1}\r\n\n  {"🕊":2}\n{"c":3}';
  const whole = [...readNdjson([text])];
  t.strictSame(
    whole.map(({ value, line, number }) => [value, line, number]),
    [
      [{ a: 1 }, 1, 1],
      [{ "🕊": 2 }, 3, 2],
      [{ c: 3 }, 4, 3],
    ],
  );
  const points = Array.from(text);
  for (const { start, end, text: own } of whole) t.equal(points.slice(start, end).join(""), own);
  for (let piece = 1; piece < 9; piece++) t.strictSame([...readNdjson(cut(text, piece))], whole, `${piece}`);
});

t.test("an entry that is no JSON is its own complaint", async (t) => {
  matches(
    t,
    [...readJsonList(["[{},\n{'a':1},\n{}]"])],
    [{ error: null }, { line: 2, error: /^is not JSON: / }, { error: null }],
  );
  matches(
    t,
    [...readNdjson(["{}\n{,}\n{}"])],
    [{ error: null }, { line: 2, error: /^is not JSON: / }, { error: null }],
  );
  const twice = { line: 2, error: "has the member 'a' twice: expected it once in an object" };
  matches(t, [...readNdjson(['{"a":1}\n{"a":1,"a":2}'])], [{ error: null }, twice]);
  matches(t, [...readJsonList([' [1,\n{"a":1,"a":2}]'])], [{ error: null }, twice]);
  matches(t, [...readJsonList(["[1,,2]"])], [{}, { error: /^is not JSON/ }, {}]);
});

t.test("what is no list is refused, and so is what does not end", async (t) => {
  const refused: [text: string, line: number, message: RegExp][] = [
    ['{"a": 1}', 1, /expected a list of records/],
    ["", 1, /expected a list of records/],
    ["\n\nhello", 1, /expected a list of records/],
    ['[{"a": "x}]\n', 1, /the list does not end/],
    ["[[[", 1, /the list does not end/],
    ["[1]\n[2]", 2, /there is something after the end/],
    ["[1] x", 1, /there is something after the end/],
    [`["${"x".repeat(1_100_000)}"]`, 1, /longer than 1048576/],
    ["x".repeat(1_100_000), 1, /longer than 1048576/],
  ];
  for (const [text, line, message] of refused)
    t.throws(() => [...readJsonList(cut(text, 65_536))], { line, message }, text.slice(0, 20));
  t.throws(() => [...readNdjson(["{}\n", "y".repeat(1_100_000)])], { line: 2, message: /longer than/ });
});
