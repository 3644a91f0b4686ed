// The operations on single values, and the table of all operations by name. docs/mapping.md has the same list; a test
// compares them.
import { z } from "zod";
import { RowError } from "./complaints.ts";
import { joinDates, readDate } from "./date-operators.ts";
import { columnsOf, type Expression, MappingError, type Scope, type Value } from "./expression.ts";
import { listOperators } from "./list-operators.ts";
import { literal } from "./literal.ts";
import {
  any,
  type Operator,
  operator,
  over,
  patternOf,
  patternText,
  relationOf,
  textOf,
} from "./operator.ts";
import { formatError, hasShortYear, localeError } from "./parse-date.ts";
import { slug } from "./slug.ts";
import { lookUpIn, tableError } from "./value-table.ts";

const all = {
  ...listOperators,
  table: operator(
    "Looks `of` up in a value table. An entry with `from` and `to` holds on those days; `on` is the day.",
    z.strictObject({ table: z.string(), of: any, on: any.optional(), otherwise: any.optional() }),
    ({ table, of, on, otherwise }, { path, names, compile }) => {
      const key = compile(of, "of");
      const day = on === undefined ? null : compile(on, "on");
      const other = otherwise === undefined ? null : compile(otherwise, "otherwise");
      const wrong = tableError(names.tables, table, day !== null);
      if (wrong !== null) throw new MappingError(`${path}.table`, wrong);
      const columns = columnsOf([key, ...(day === null ? [] : [day])]);
      return { columns, read: (scope) => lookUpIn(names.tables, table, { key, day, other, columns }, scope) };
    },
  ),
  date: operator(
    "Reads `of` as a date of this format, or of the first in a list that fits; `locale` is the language of its month names; words in single quotes stand for themselves. `years_from` is the first of the hundred years that YY can mean. `EDTF` takes an EDTF date as it is.",
    z.strictObject({
      date: z.union([z.string(), z.array(z.string()).min(1)]),
      of: any,
      locale: z.string().default("en"),
      years_from: z.int().min(0).max(9900).optional(),
    }),
    ({ date, of, locale, years_from }, { path, compile }) => {
      const formats = [date].flat();
      const unknown = localeError(locale);
      if (unknown !== null) throw new MappingError(`${path}.locale`, unknown);
      for (const format of formats) {
        const wrong = formatError(format);
        if (wrong !== null) throw new MappingError(`${path}.date`, wrong);
      }
      if (formats.some(hasShortYear) !== (years_from !== undefined))
        throw new MappingError(
          path,
          years_from === undefined
            ? "YY does not say the century: expected `years_from`, the first of the hundred years that it can mean"
            : "has `years_from` and no format with YY",
        );
      const inner = compile(of, "of");
      return over(inner, readDate(formats, locale, years_from, inner));
    },
  ),
  range: operator(
    "Two dates → an EDTF interval; only the first if the second is the same or not given.",
    z.strictObject({ range: z.tuple([any, any]) }),
    ({ range: [from, to] }, { compile }) => joinDates(compile(from, "range.0"), compile(to, "range.1")),
  ),
  match: operator(
    "The `is` of the first pattern that matches; `$1` is what its first brackets hold. Patterns pass over case. `otherwise` where none matches.",
    z.strictObject({
      match: z
        .array(z.strictObject({ pattern: patternText, is: z.union([literal, z.number(), z.null()]) }))
        .min(1),
      of: any,
      otherwise: any.optional(),
    }),
    ({ match, of, otherwise }, { path, compile }) => {
      for (const [index, { pattern, is }] of match.entries()) {
        const wrong = groupError(pattern, String(is));
        if (wrong !== null) throw new MappingError(`${path}.match.${index}.is`, wrong);
      }
      const inner = compile(of, "of");
      const other = otherwise === undefined ? null : compile(otherwise, "otherwise");
      const cases = match.map(({ pattern, is }) => ({ pattern: patternOf(pattern), is }));
      const read = (scope: Scope): Value => {
        const value = inner.read(scope);
        const text = value === null ? "" : textOf(value, inner);
        const found = cases.find(({ pattern }) => pattern.test(text));
        if (found !== undefined) return filled(found.is, found.pattern.exec(text));
        if (other !== null) return other.read(scope);
        if (value === null) return null;
        throw new RowError(
          inner.columns,
          text,
          `expected a match of ${cases.map(({ pattern }) => pattern.source).join(" or ")}`,
        );
      };
      return { columns: columnsOf([inner, ...(other === null ? [] : [other])]), read };
    },
  ),
  slug: operator(
    "Text in the form of an id: lower-case Latin letters and digits, joined by hyphens.",
    z.strictObject({ slug: any }),
    ({ slug: of }, { compile }) => {
      const inner = compile(of, "slug");
      return over(inner, (value) => {
        const made = slug(textOf(value, inner));
        if (made === "")
          throw new RowError(inner.columns, value, "expected a Latin letter or a digit for an id");
        return made;
      });
    },
  ),
  pair: operator(
    "The id of the relation between two countries.",
    z.strictObject({ pair: z.tuple([any, any]) }),
    ({ pair: [one, other] }, { compile }) => {
      const sides = [compile(one, "pair.0"), compile(other, "pair.1")];
      const columns = columnsOf(sides);
      const read = (scope: Scope): Value => {
        const codes = sides.map((side) => side.read(scope));
        return codes.includes(null) ? null : relationOf(codes, columns);
      };
      return { columns, read };
    },
  ),
  integer: operator("A whole number.", z.strictObject({ integer: any }), ({ integer }, { compile }) =>
    numeric(compile(integer, "integer"), /^[+-]?\d{1,15}$/, "a whole number"),
  ),
  number: operator(
    "A number with a decimal point.",
    z.strictObject({ number: any }),
    ({ number }, { compile }) =>
      numeric(compile(number, "number"), /^[+-]?\d+(\.\d+)?$/, "a number such as 12.5"),
  ),
} satisfies Record<string, Operator>;

export type OperatorName = keyof typeof all;
export const operators: Readonly<Record<OperatorName, Operator>> = all;

const isOperator = (name: string): name is OperatorName => Object.hasOwn(all, name);
export const operatorNames: readonly OperatorName[] = Object.keys(all).filter(isOperator);

/** An error if the template uses groups that the pattern does not have; null if it does not. */
function groupError(pattern: string, is: string): string | null {
  const held = patternOf(`${pattern}|`).exec("")?.length ?? 1;
  const beyond = [...is.matchAll(/\$(\d)/g)].find(([, group]) => Number(group) >= held);
  return beyond === undefined ? null : `'${beyond[0]}' refers to a group that the pattern does not have`;
}

function filled(is: string | number | null, found: RegExpExecArray | null): Value {
  if (typeof is !== "string") return is;
  const text = is.replaceAll(/\$(\d)/g, (_, group) => found?.[Number(group)] ?? "").trim();
  return text === "" ? null : text;
}

const numeric = (of: Expression, form: RegExp, expected: string): Expression =>
  over(of, (value) => {
    if (typeof value === "number") return value;
    const text = textOf(value, of);
    if (!form.test(text)) throw new RowError(of.columns, text, `expected ${expected}`);
    return Number(text);
  });
