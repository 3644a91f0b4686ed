// The schema of the value tables of a mapping: written in it, in a YAML file beside it, or as CSV.
import { z } from "zod";
import { literal } from "./literal.ts";

export const described = <S extends z.ZodType>(schema: S, description: string): S =>
  schema.meta({ description });

export const name = z.string().regex(/^[a-z][a-z0-9_]*$/, "expected a name in snake_case");

const scalar = z.union([literal, z.number(), z.null()]);

const period = z.strictObject({
  from: described(z.iso.date().optional(), "The first day on which the entry holds."),
  to: described(z.iso.date().optional(), "The last day."),
  is: described(scalar, "The value."),
});

export type Period = z.infer<typeof period>;

/** What stands for the open ends of a period: before and after all days. */
const [BEFORE_ALL, AFTER_ALL] = ["", "~"];

export const holdsOn = ({ from = BEFORE_ALL, to = AFTER_ALL }: Period, day: string): boolean =>
  from <= day && day <= to;

/** What is wrong with a period beside others of the same key; null if nothing is. */
export function periodFault(period: Period, others: readonly Period[]): string | null {
  const { from = BEFORE_ALL, to = AFTER_ALL } = period;
  if (from > to) return `the period ${inWords(period)} ends before it begins`;
  const other = others.find((one) => holdsOn(one, from) || holdsOn(period, one.from ?? BEFORE_ALL));
  if (other === undefined) return null;
  return `the periods ${inWords(other)} and ${inWords(period)} have days in common: expected one value for each day`;
}

const inWords = ({ from = "..", to = ".." }: Period): string => `${from}/${to}`;

export const tables = z.record(
  name,
  z.record(
    z.string(),
    z.union([
      scalar,
      z
        .array(period)
        .min(1)
        .superRefine((periods, context) => {
          for (const [index, one] of periods.entries()) {
            const message = periodFault(one, periods.slice(0, index));
            if (message !== null) context.addIssue({ code: "custom", path: [index], message });
          }
        }),
    ]),
  ),
);

/** The file named in `tables_from`. */
export const tablesFileSchema = z.strictObject({ tables });

/** A table in a CSV file. */
const csvTable = z.strictObject({
  csv: described(z.string().min(1), "The file, beside the mapping."),
  table: described(name, "What the table is called."),
  key: described(z.string(), "The column of what the data file says."),
  value: described(z.string(), "The column of what the record needs; an empty cell is null."),
  from: described(z.string().optional(), "The column of the first day on which a row holds."),
  to: described(z.string().optional(), "The column of the last day."),
  delimiter: described(z.string().min(1).default(","), "The character between cells."),
});

export const tablesFrom = z.array(z.union([z.string(), csvTable])).default([]);

export type CsvTable = z.infer<typeof csvTable>;
export type ValueTables = z.infer<typeof tables>;
export type ValueTable = ValueTables[string];
