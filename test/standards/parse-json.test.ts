// JSON is read as by `JSON.parse`, except that a name may not be repeated in an object.
import t from "tap";
import { parseJson } from "../../src/standards/parse-json.ts";

t.test("sound texts give what they say", async (t) => {
  const texts = [
    '{"a": {"a": {"a": 1}}, "b": [{"a": 1}, {"a": 2}]}',
    '{"a": "\\"a\\": 1", "b\\\\": "\\\\\\":", "": ":"}',
    '{"__proto__": 1, "constructor": {"__proto__": 2}}',
    ' [ "a" , ":" , "b:" ]\n',
    '"a"',
    "[]",
    "null",
  ];
  for (const text of texts) t.equal(JSON.stringify(parseJson(text)), JSON.stringify(JSON.parse(text)));
  for (const [open, close] of [
    ["[", "]"],
    ['{"k":', "}"],
  ] as const)
    t.ok(parseJson(`${open.repeat(100_000)}1${close.repeat(100_000)}`), "however deep it is");
});

t.test("a name that stands twice is told, with those around it", async (t) => {
  const cases: [text: string, name: string][] = [
    ['{"a":1,"a":2}', "a"],
    ['{"a":1,"a":1}', "a"],
    ['{"a":1,"\\u0061" \n: 2}', "a"],
    ['{"":1,"":2}', ""],
    ['{"__proto__":1,"__proto__":2}', "__proto__"],
    ['[{"x":0},{"x":0,"e":[{"f":"}"},{"f":1,"g":2,"f":2}]}]', "e.f"],
    ['{"a\\"b":1,"c":{"c":1},"a\\"b":2}', 'a"b'],
  ];
  for (const [text, name] of cases)
    t.throws(
      () => parseJson(text),
      { message: `has the member '${name}' twice: expected it once in an object` },
      text,
    );
  t.throws(() => parseJson("{'a':1}"), { message: /^is not JSON: / });
});
