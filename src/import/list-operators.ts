// The operations on lists: splitting, selecting and joining.
import { z } from "zod";
import { readEach } from "./complaints.ts";
import { columnsOf, type Scope, type Value } from "./expression.ts";
import { literal } from "./literal.ts";
import { any, listOf, operator, over, patternOf, patternText, relationOf, textOf } from "./operator.ts";

export const listOperators = {
  split: operator(
    "Splits text at a delimiter, or where a pattern matches (`split: { pattern: … }`); entries are trimmed; empty and repeated ones are left out.",
    z.strictObject({
      split: z.union([literal.min(1), z.strictObject({ pattern: patternText })]),
      of: any,
    }),
    ({ split, of }, { compile }) => {
      const inner = compile(of, "of");
      const at = typeof split === "string" ? split : patternOf(split.pattern);
      return over(inner, (value) =>
        textOf(value, inner)
          .split(at)
          .map((entry) => entry.trim())
          .filter((entry, index, entries) => entry !== "" && entries.indexOf(entry) === index),
      );
    },
  ),
  at: operator(
    "One entry of a list: 0 is the first, -1 the last.",
    z.strictObject({ at: z.int(), of: any }),
    ({ at, of }, { compile }) => over(compile(of, "of"), (value) => listOf(value).at(at) ?? null),
  ),
  after: operator(
    "The entries of a list behind one of them: `after: 0` is all but the first.",
    z.strictObject({ after: z.int().min(0), of: any }),
    ({ after, of }, { compile }) => over(compile(of, "of"), (value) => listOf(value).slice(after + 1)),
  ),
  pairs: operator(
    "The ids of the relations between each two of a list of countries.",
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
    "The first of several that is not empty.",
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
    "Joins a list into one text with this separator; empty entries are left out.",
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
    "A list made from another: `give` for each entry, which `as` names.",
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
    "An entry of a list field that has parts.",
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
