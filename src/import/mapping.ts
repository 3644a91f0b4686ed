// The schema of a mapping file: the format of the data file, and what each row becomes. Expressions are checked when
// they are compiled. The tables of docs/mapping.md and mappings/mapping.schema.json are generated from the descriptions.
import { z } from "zod";
import { BASIS } from "../resources/define-resource.ts";
import { isOneTest, ONE_TEST, testShape } from "./condition.ts";
import { expression } from "./expression.ts";
import { described, name, tables, tablesFrom } from "./tables-schema.ts";

const condition = z
  .strictObject({ of: described(expression, "The value to test."), ...testShape })
  .refine(isOneTest, { message: ONE_TEST });

const citation = z
  .strictObject({
    field: described(
      z.string().nullable().default(null),
      "The field that the row supports; leave it out for the record as a whole. There must be one citation for the record as a whole. A citation for a field without a value is dropped.",
    ),
    basis: described(
      z.enum(BASIS).default("stated"),
      "`stated` (the default): the row says so directly; `inferred`: it follows from the row, as `note` explains.",
    ),
    note: described(expression.optional(), "How it follows, or what readers should know."),
  })
  .refine((one) => one.basis === "stated" || (one.note !== undefined && one.note !== null), {
    message: "an inferred claim says in its note how it is inferred",
    path: ["note"],
  });

const recordMapping = z
  .strictObject({
    resource: described(z.string(), "The path of the resource, such as `visits`."),
    id: described(
      expression,
      "The record's id. Build it from keys in the file (a number, or a date with a name), never from the position of the row, so that it stays the same in the next edition of the file.",
    ),
    fields: described(
      z.record(z.string(), expression),
      "The value of each field. `VisitInput`, `AgreementInput` and so on in `openapi.yaml` list the fields and their possible values. A field that can be null is null if you leave it out, and a list is empty; every other field is required.",
    ),
    evidence: described(
      z
        .array(citation)
        .min(1)
        .default([{ field: null, basis: "stated" }]),
      "How the row supports the record: a list of citations. By default, the row states the record as a whole.",
    ),
    each: described(
      expression.optional(),
      "A list: the row becomes one record for each of its entries, instead of one record.",
    ),
    as: described(name.optional(), "The name of an entry of `each` in the expressions."),
  })
  .meta({ id: "record" });

export const mappingSchema = z
  .strictObject({
    format: described(
      z.enum(["csv", "ndjson", "json"]).default("csv"),
      "`csv` (the default); `ndjson`, one object per line; or `json`, a list of objects. An object that has a member twice is an error.",
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
      "The encoding, by its WHATWG label, such as `windows-1252`, `shift_jis` or `utf-16le`; the default is `utf-8`. A byte order mark is skipped.",
    ),
    csv: described(
      z
        .strictObject({
          delimiter: described(
            z.string().min(1).default(","),
            'The character between cells; the default is `,`. Use `"\\t"` for a tab.',
          ),
          quote: described(
            z.string().length(1).nullable().default('"'),
            'The character around a cell that contains delimiters, line ends or quotes (`"`); `null` if there is none.',
          ),
          header: described(
            z.int().min(1).default(1),
            "The row that names the columns, counted from 1 without empty lines; 2 if the file begins with `sep=;`. Rows before it are explained in the coverage as such.",
          ),
          ragged: described(
            z.boolean().default(false),
            "`true` if rows can leave out empty cells at their end, or have extra empty ones. By default, a row with a different length than the header is an error. A cell with a value but without a column is always an error.",
          ),
        })
        .default({ delimiter: ",", quote: '"', header: 1, ragged: false }),
      "The format of a CSV file, see below.",
    ),
    source: described(
      z.strictObject({
        id: described(z.string(), "The id of the source record; `--source` overrides it."),
        title: described(z.string(), "Its title."),
        summary: described(z.string(), "What the file contains, in your words."),
        publisher: described(z.string().nullable().default(null), "Who published it; optional."),
        published: described(
          z.string().nullable().default(null),
          "When it was published, as an EDTF date; optional.",
        ),
        language: described(z.string(), "The language of its text (BCP 47)."),
      }),
      "A description of the file, see below.",
    ),
    columns: described(
      z.array(z.string().min(1)).min(1),
      "The columns that the file must have: for CSV the headings, for JSON the names of the members. `a.b` is b inside the object a, or a list with the b of each object in the list a.",
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
      'Other columns that the file can have: a list of them (`""` is a column without a name), or `ignore: "*"` for any. A column in neither list is an error, so that nothing is lost unnoticed.',
    ),
    empty: described(
      z.array(z.string()).default([]),
      'Texts that mean an empty cell in this file, such as `["N/A", "n/a", "-"]`; they must match exactly.',
    ),
    tables: described(tables.default({}), "Value tables, see [tables](#tables)."),
    tables_from: described(
      tablesFrom,
      "Other files, next to this one, with `tables` that several mappings use, or with one table as [CSV](#tables).",
    ),
    values: described(
      z.record(name, expression).default({}),
      "Named values, computed once per row, in order; a later one can use an earlier one. A value must not have the name of a column.",
    ),
    skip: described(
      z
        .array(
          z.strictObject({
            when: described(
              condition,
              "The rows that it is about: `of` is the value to test, with a [test](#tests).",
            ),
            reason: described(
              expression,
              "Why the row becomes nothing: a text. An empty cell in it is shown as `(empty)`. If the reason is only the cell, use `first` to give another reason for an empty cell; a row without a reason is an error.",
            ),
          }),
        )
        .default([]),
      "Rows that become nothing, each with `when` and `reason`; see [rows that become nothing](#rows-that-become-nothing).",
    ),
    distinct: described(
      z.array(z.string()).default([]),
      "A list of columns: a row that has the same values as an earlier row in all of them is a repetition.",
    ),
    record: described(
      recordMapping,
      "The record that each row becomes, or with `each` the [records](#several-records-of-one-row).",
    ),
    needs: described(
      z.array(recordMapping).default([]),
      "Other records that the record refers to, see [records](#records).",
    ),
    same_as: described(
      z.record(z.string(), z.record(z.string(), z.string())).default({}),
      "Things that the file has under several ids, see [one thing under several ids](#one-thing-under-several-ids).",
    ),
  })
  .meta({ description: "What a file of rows is, and what each row becomes." });

export type Mapping = z.infer<typeof mappingSchema>;
export type RecordMapping = Mapping["record"];
export type Condition = z.infer<typeof condition>;
