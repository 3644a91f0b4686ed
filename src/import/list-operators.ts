// The operations on lists: splitting, selecting and joining.
import { z } from "zod";
import { readEach } from "./complaints.ts";
import { compileTest, testSchema } from "./condition.ts";
import { columnsOf, type Scope, type Value } from "./expression.ts";
import { literal } from "./literal.ts";
import {
  any,
  exactCase,
  listOf,
  operator,
  over,
  patternOf,
  patternText,
  relationOf,
  textOf,
} from "./operator.ts";

export const listOperators = {
  split: operator(
    'A list: text split at a delimiter, or where a pattern matches (`split: { pattern: "; ?" }`). Entries are trimmed; empty and repeated entries are left out.',
    z.strictObject({
      split: z.union([literal.min(1), z.strictObject({ pattern: patternText, exact_case: exactCase })]),
      of: any,
    }),
    ({ split, of }, { compile }) => {
      const inner = compile(of, "of");
      const at = typeof split === "string" ? split : patternOf(split.pattern, split.exact_case);
      return over(inner, (value) =>
        textOf(value, inner)
          .split(at)
          .map((entry) => entry.trim())
          .filter((entry, index, entries) => entry !== "" && entries.indexOf(entry) === index),
      );
    },
  ),
  at: operator(
    "One entry of a list: `at: 0` is the first, `at: -1` the last.",
    z.strictObject({ at: z.int(), of: any }),
    ({ at, of }, { compile }) => over(compile(of, "of"), (value) => listOf(value).at(at) ?? null),
  ),
  after: operator(
    "The entries after one of them: `after: 0` is all except the first.",
    z.strictObject({ after: z.int().min(0), of: any }),
    ({ after, of }, { compile }) => over(compile(of, "of"), (value) => listOf(value).slice(after + 1)),
  ),
  keep: operator(
    'The entries of a list that pass a [test](#tests): `keep: { matches: "^A" }`.',
    z.strictObject({ keep: testSchema, of: any }),
    ({ keep, of }, { path, names, compile }) => {
      const passes = compileTest(keep, `${path}.keep`, names.tables);
      return over(compile(of, "of"), (value) => listOf(value).filter(passes));
    },
  ),
  drop: operator(
    "The entries of a list that do not pass a [test](#tests).",
    z.strictObject({ drop: testSchema, of: any }),
    ({ drop, of }, { path, names, compile }) => {
      const passes = compileTest(drop, `${path}.drop`, names.tables);
      return over(compile(of, "of"), (value) => listOf(value).filter((entry) => !passes(entry)));
    },
  ),
  unique: operator(
    "A list with each entry once. `split` and `find` do this themselves.",
    z.strictObject({ unique: any }),
    ({ unique }, { compile }) =>
      over(compile(unique, "unique"), (value) => [
        ...new Map(listOf(value).map((entry) => [JSON.stringify(entry), entry])).values(),
      ]),
  ),
  pairs: operator(
    "The ids of the relations between every two countries of a list.",
    z.strictObject({ pairs: any }),
    ({ pairs }, { compile }) => {
      const inner = compile(pairs, "pairs");
      return over(inner, (value) => {
        const sides = [...new Set(listOf(value))];
        return sides.flatMap((one, index) =>
          sides.slice(index + 1).map((other) => relationOf([one, other], inner.columns)),
        );
      });
    },
  ),
  first: operator(
    "The first value of `first: [a, b]` that is not missing.",
    z.strictObject({ first: z.array(any).min(1) }),
    ({ first }, { compile }) => {
      const entries = first.map((entry, index) => compile(entry, `first.${index}`));
      const read = (scope: Scope): Value => {
        for (const entry of entries) {
          const value = entry.read(scope);
          if (value !== null) return value;
        }
        return null;
      };
      return { columns: columnsOf(entries), read };
    },
  ),
  join: operator(
    'A list joined into one text: `join: ", "`. Missing entries are left out.',
    z.strictObject({ join: literal, of: any }),
    ({ join, of }, { compile }) => {
      const inner = compile(of, "of");
      return over(inner, (value) => {
        const parts = listOf(value).filter((part) => part !== null);
        return parts.length === 0 ? null : parts.map((part) => textOf(part, inner)).join(join);
      });
    },
  ),
  each: operator(
    "A list from a list: `give` is evaluated for each entry, which has the name in `as`. A single value counts as a list with one entry, null as an empty list.",
    z.strictObject({ each: any, as: z.string(), give: any }),
    ({ each, as, give }, { names, compile }) => {
      const list = compile(each, "each");
      const entry = compile(give, "give", new Map([...names.locals, [as, list.columns]]));
      const read = (scope: Scope): Value =>
        readEach(listOf(list.read(scope)), (value) =>
          entry.read({ ...scope, locals: new Map([...scope.locals, [as, value]]) }),
        ).filter((value) => value !== null);
      return { columns: columnsOf([list, entry]), read };
    },
  ),
  object: operator(
    'An entry of a list field that has parts: `object: { person_id: null, description: "{name}" }`.',
    z.strictObject({ object: z.record(z.string(), any) }),
    ({ object }, { compile }) => {
      const parts = Object.entries(object).map(
        ([name, part]) => [name, compile(part, `object.${name}`)] as const,
      );
      return {
        columns: columnsOf(parts.map(([, part]) => part)),
        read: (scope) => Object.fromEntries(parts.map(([name, part]) => [name, part.read(scope)])),
      };
    },
  ),
};
