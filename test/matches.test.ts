// `matches` accepts only what the pattern names.
import t from "tap";
import { asFarAs } from "./matches.ts";

const agrees = (found: unknown, pattern: unknown) =>
  t.test(JSON.stringify(found), async (t) => t.strictSame(asFarAs(pattern, found), pattern));
const differs = (found: unknown, pattern: unknown) =>
  t.test(`not ${JSON.stringify(found)}`, async (t) => t.strictNotSame(asFarAs(pattern, found), pattern));

agrees({ a: 1, b: 2 }, { a: 1 });
agrees({ list: [{ a: 1, b: 2 }, "x"] }, { list: [{ a: 1 }, /^x$/] });
agrees({}, { a: undefined });
differs({ list: [1] }, { list: [] });
differs({ list: [1, 2] }, { list: [1] });
differs({ list: [1] }, { list: [1, 2] });
differs({ list: { 0: 1 } }, { list: [1] });
differs([1], { 0: 1 });
differs("abc", "b");
differs("abc", /^b/);
differs(12, /1/);
differs(1, "1");
differs({ map: new Map([["a", 1]]) }, { map: new Map() });
differs(null, {});
differs({ a: null }, { a: undefined });
differs({ a: { b: 1 } }, { a: {}, c: 1 });
