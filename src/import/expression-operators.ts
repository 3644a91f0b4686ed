// The operations on codes and numbers, and the table of all operations by name. docs/mapping.md has the same list; a test
// compares them.
import { z } from "zod";
import { RowError } from "./complaints.ts";
import { dateOperators } from "./date-operators.ts";
import { columnsOf, type Expression, MappingError, type Scope, type Value } from "./expression.ts";
import { listOperators } from "./list-operators.ts";
import { any, type Operator, operator, over, relationOf, textOf } from "./operator.ts";
import { patternOperators } from "./pattern-operators.ts";
import { textOperators } from "./text-operators.ts";
import { lookUpIn, tableError } from "./value-table.ts";

const all = {
  ...patternOperators,
  ...textOperators,
  ...dateOperators,
  ...listOperators,
  table: operator(
    "Looks `of` up in a [table](#tables).",
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
  pair: operator(
    "The id of the relation of two countries: `pair: [NOR, DEU]` → `DEU-NOR`. The same country twice is an error.",
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

const numeric = (of: Expression, form: RegExp, expected: string): Expression =>
  over(of, (value) => {
    if (typeof value === "number") return value;
    const text = textOf(value, of);
    if (!form.test(text)) throw new RowError(of.columns, text, `expected ${expected}`);
    return Number(text);
  });
