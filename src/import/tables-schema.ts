// The schema of the value tables of a mapping: written in it, in a YAML file beside it, or as CSV.
import { z } from "zod";
import { literal } from "./literal.ts";

export const described = <S extends z.ZodType>(schema: S, description: string): S =>
  schema.meta({ description });

export const name = z.string().regex(/^[a-z][a-z0-9_]*$/, "expected a name in snake_case");

const scalar = z.union([literal, z.number(), z.null()]);

export const tables = z.record(
  name,
  z.record(
    z.string(),
    z.union([
      scalar,
      z
        .array(
          z.strictObject({
            from: described(z.iso.date().optional(), "The first day on which the entry holds."),
            to: described(z.iso.date().optional(), "The last day."),
            is: described(scalar, "The value."),
          }),
        )
        .min(1),
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
