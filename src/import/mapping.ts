// The schema of a mapping file: the format of the data file, and what each row becomes. Expressions are checked when
// they are compiled. docs/mapping.md explains every key; a test compares the two.
import { z } from "zod";
import { BASIS } from "../resources/define-resource.ts";
import { literal } from "./literal.ts";

/** An expression; compile-expression.ts knows its forms. */
const expression = z.unknown();

/** Rewrites zod's message about a missing key. */
export const issueMessage = (message: string): string =>
  /received undefined/.test(message) ? "is missing" : message;

const name = z.string().regex(/^[a-z][a-z0-9_]*$/, "expected a name in snake_case");

const scalar = z.union([literal, z.number(), z.null()]);

const described = <S extends z.ZodType>(schema: S, description: string): S => schema.meta({ description });

const condition = z
  .strictObject({
    of: described(expression, "The value to look at."),
    is: described(
      z.union([scalar, z.array(scalar)]).optional(),
      "The value, or one of the values, that it must be; null where there is none.",
    ),
    matches: described(z.string().optional(), "A pattern that it must match."),
  })
  .refine((one) => (one.is === undefined) !== (one.matches === undefined), {
    message: "expected `is` or `matches`, one of them",
  });

const citation = z
  .strictObject({
    field: described(
      z.string().nullable().default(null),
      "The field that the row supports; null for the record as a whole. Left out where the field has no value.",
    ),
    basis: described(
      z.enum(BASIS).default("stated"),
      "`stated`: the row says so; `inferred`: it follows, as `note` says.",
    ),
    note: described(expression.optional(), "How it follows, or what to know of the row."),
  })
  .refine((one) => one.basis === "stated" || (one.note !== undefined && one.note !== null), {
    message: "an inferred claim says in its note how it is inferred",
    path: ["note"],
  });

const tables = z.record(
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

const recordMapping = z.strictObject({
  resource: described(z.string(), "The path of the resource, such as `visits`."),
  id: described(expression, "The record's id, made only of the row's own keys, so that it stays the same."),
  fields: described(
    z.record(z.string(), expression),
    "What each field is. An optional field that is left out is null, a list is empty.",
  ),
  evidence: described(
    z
      .array(citation)
      .min(1)
      .default([{ field: null, basis: "stated" }]),
    "How the row supports the record; where it is left out, the row states it as a whole.",
  ),
  each: described(expression.optional(), "A list: one record for each of its entries."),
  as: described(name.optional(), "What an entry of `each` is called in the expressions."),
});

export const mappingSchema = z
  .strictObject({
    format: described(
      z.enum(["csv", "ndjson", "json"]).default("csv"),
      "`csv`; `ndjson`, one object a line; or `json`, a list of objects.",
    ),
    encoding: described(
      z
        .string()
        .default("utf-8")
        .transform((label, context) => {
          try {
            return new TextDecoder(label).encoding;
          } catch {
            context.addIssue({
              code: "custom",
              message: `'${label}' is not an encoding of the WHATWG Encoding Standard`,
            });
            return z.NEVER;
          }
        }),
      "The encoding, by its WHATWG label, such as `windows-1252`.",
    ),
    csv: described(
      z
        .strictObject({
          delimiter: described(z.string().min(1).default(","), "The character between cells."),
          quote: described(
            z.string().length(1).nullable().default('"'),
            "What encloses a cell that holds delimiters, line ends or quotes; null where nothing does.",
          ),
          header: described(
            z.int().min(1).default(1),
            "The row that names the columns; rows before it are skipped.",
          ),
          ragged: described(
            z.boolean().default(false),
            "Whether rows may leave out empty cells at their end, or have more of them.",
          ),
        })
        .default({ delimiter: ",", quote: '"', header: 1, ragged: false }),
      "The shape of a CSV file.",
    ),
    source: described(
      z.strictObject({
        id: described(z.string(), "The id of the source record."),
        title: described(z.string(), "Its title."),
        summary: described(z.string(), "What the file holds, in your words."),
        publisher: described(z.string().nullable().default(null), "Who published it."),
        published: described(z.string().nullable().default(null), "When, as an EDTF date."),
        language: described(z.string(), "The language of its text (BCP 47)."),
      }),
      "What the file is. Its digest, length, media type and number of rows are computed.",
    ),
    columns: described(
      z.array(z.string().min(1)).min(1),
      "The columns that must be there: of CSV by their headings, of JSON by the members' names (`a.b` inside an object, or a list of those inside the objects of a list).",
    ),
    ignore: described(
      z
        .union([
          z.array(
            z.string().refine((one) => one !== "*", 'no column is called *: `ignore: "*"` passes over any'),
          ),
          z.literal("*"),
        ])
        .default([]),
      'Other columns that may be there: a list of them, or "*" for any. A column that is in neither list is an error.',
    ),
    empty: described(
      z.array(z.string()).default([]),
      "Text that means an empty cell in this file, such as `N/A`.",
    ),
    tables: described(
      tables.default({}),
      "Value tables: from what the file says to what the record needs. A value that a table lacks is an error.",
    ),
    tables_from: described(
      z.array(z.string()).default([]),
      "Other files, beside this one, that hold `tables` which several mappings use.",
    ),
    values: described(
      z.record(name, expression).default({}),
      "Named values, computed once a row; `{name}` stands for one wherever text is given.",
    ),
    skip: described(
      z
        .array(
          z.strictObject({
            when: described(condition, "The rows that it is about."),
            reason: described(
              expression,
              "Why they become nothing; the source's coverage records it. An empty cell in it is shown as `(empty)`.",
            ),
          }),
        )
        .default([]),
      "Rows that become nothing; the first that fits counts.",
    ),
    distinct: described(
      z.array(z.string()).default([]),
      "Columns: a row that agrees with an earlier one in all of them repeats it, and becomes nothing.",
    ),
    record: described(recordMapping, "The record that each row becomes; or, with `each`, the records."),
    needs: described(
      z.array(recordMapping).default([]),
      "Records that it refers to: made by the first row that names them, unless they exist; never overwritten.",
    ),
    same_as: described(
      z.record(z.string(), z.record(z.string(), z.string())).default({}),
      "Things that the file has under several ids: for a resource, each id and that of the record that it is.",
    ),
  })
  .meta({ description: "What a file of rows is, and what each row becomes." });

export type Mapping = z.infer<typeof mappingSchema>;
export type RecordMapping = Mapping["record"];
export type Condition = z.infer<typeof condition>;
export type ValueTables = Mapping["tables"];
export type ValueTable = ValueTables[string];
