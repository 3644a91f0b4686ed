// The members of JSON objects as cells: nested objects, lists, and values that cannot be stored.
import t from "tap";
import { readRows } from "../../src/import/data-rows.ts";
import type { Value } from "../../src/import/expression.ts";
import { type Mapping, mappingSchema } from "../../src/import/mapping.ts";
import { matches } from "../matches.ts";

const mappingOf = (columns: string[], ignore: Mapping["ignore"] = []): Mapping =>
  mappingSchema.parse({
    format: "json",
    source: { id: "s", title: "s", summary: "s", language: "en" },
    columns,
    ignore,
    empty: ["-"],
    record: { resource: "visits", id: "x", fields: {} },
  });

const nested = (depth: number, open: string, close: string): string =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;

t.test("members, and members of members and of entries", async (t) => {
  const cases: [object: string, columns: string[], cells: Value[]][] = [
    [
      '{"a": " x ", "b": 2.5, "c": true, "d": null, "e": "-"}',
      ["e", "d", "c", "b", "a"],
      [null, null, true, 2.5, "x"],
    ],
    ['{"a": {"b": {"c": 1}}}', ["a.b.c"], [1]],
    ['{"a": ["x", null, "-", "y"]}', ["a"], [["x", "y"]]],
    ['{"a": []}', ["a"], [[]]],
    [
      '{"p": [{"code": "JPN", "on": {"day": 1}}, {"code": "VNM"}]}',
      ["p.code", "p.on.day"],
      [["JPN", "VNM"], [1]],
    ],
    ['{"p": []}', ["p.code"], [null]],
    ['{"p": null}', ["p.code"], [null]],
  ];
  for (const [object, columns, cells] of cases)
    matches(t, [...readRows([`[${object}]`], mappingOf(columns))], [{ error: null, cells }], object);
});

t.test("a long list takes no longer than its length asks for", async (t) => {
  const list = Array.from({ length: 100_000 }, (_, index) => index);
  const [row] = readRows([`[{"a": ${JSON.stringify(list)}}]`], mappingOf(["a"]));
  t.strictSame(row?.cells, [list]);
});

t.test("nothing is left out unseen", async (t) => {
  const cases: [object: string, columns: string[], error: RegExp | null, ignore?: Mapping["ignore"]][] = [
    ['{"a": 1, "b": 2}', ["a"], /^has a member that the mapping does not know: b: list it/],
    ['{"a": [{"b": 1}]}', ["a"], /does not know: a\.b/],
    ['{"a": ["x"]}', ["a.b"], /does not know: a:/],
    ['{"a": 1, "b": {"c": 1}}', ["a"], null, ["b"]],
    [`{"a": ${nested(10_000, "[", "]")}}`, ["a"], /^a is nested more than 8 deep$/],
    [`{"a": ${nested(10_000, '{"a":', "}")}}`, ["a"], /does not know: a\.a\.a\.a\.a\.a\.a\.a\.a:/],
    [`{"b": 1, "a": ${nested(10_000, "[", "]")}}`, ["b"], null, "*"],
    ['{"a": 12345678901234567890}', ["a"], /^the number in a has too many digits to be kept/],
    ["[1]", ["a"], /^expected an object$/],
    ["7", ["a"], /^expected an object$/],
  ];
  for (const [object, columns, error, ignore] of cases)
    matches(t, [...readRows([`[${object}]`], mappingOf(columns, ignore))], [{ error }], object.slice(0, 40));
});
