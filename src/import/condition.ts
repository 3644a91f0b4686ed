// A test of a value, as `when` of `skip` and the operations `keep` and `drop` have it.
import { z } from "zod";
import { MappingError, type Names, type Value } from "./expression.ts";
import { literal } from "./literal.ts";
import { exactCase, patternOf, patternText } from "./operator.ts";
import { tableError } from "./value-table.ts";

const scalar = z.union([literal, z.number(), z.null()]);

export const testShape = {
  is: z
    .union([scalar, z.array(scalar)])
    .optional()
    .meta({ description: "The value, or one of the values, that it must be; null where there is none." }),
  matches: patternText.optional().meta({ description: "A pattern that it must match." }),
  in: z.string().optional().meta({ description: "A table that must have it as a key." }),
  exact_case: exactCase.meta({ description: "Whether the pattern distinguishes upper and lower case." }),
};

type ValueTest = z.infer<z.ZodObject<typeof testShape>>;

/** Whether a test has exactly one of its three forms. */
export const isOneTest = ({ is, matches, in: table }: ValueTest): boolean =>
  [is, matches, table].filter((one) => one !== undefined).length === 1;

export const ONE_TEST = "expected one of `is`, `matches` and `in`";

export const testSchema = z.strictObject(testShape).refine(isOneTest, { message: ONE_TEST });

/** Throws a MappingError for a table that the mapping does not have. */
export function compileTest(
  test: ValueTest,
  path: string,
  tables: Names["tables"],
): (value: Value) => boolean {
  const { is, matches, in: name, exact_case } = test;
  if (matches !== undefined) {
    const pattern = patternOf(matches, exact_case);
    return (value) => pattern.test(String(value ?? ""));
  }
  if (name !== undefined) {
    const wrong = tableError(tables, name, true);
    if (wrong !== null) throw new MappingError(`${path}.in`, wrong);
    const table = tables[name] ?? {};
    return (value) => value !== null && Object.hasOwn(table, String(value));
  }
  const wanted = [is ?? null].flat();
  return (value) => wanted.some((one) => one === value || (one !== null && String(one) === value));
}
