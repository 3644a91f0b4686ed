// The kinds of fields for declarations, each with its zod schema, description and example.
import { z } from "zod";
import { parseEdtf } from "../standards/edtf.ts";
import { isAlpha3, normalizePair } from "../standards/iso-3166.ts";

/** The kind decides how a field is filtered, stored and shown in each format. */
export type Kind =
  | "id"
  | "text"
  | "enum"
  | "country"
  | "relation"
  | "edtf"
  | "day"
  | "instant"
  | "integer"
  | "number"
  | "list"
  | "objects";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A record as answered. */
export type RecordObject = { [name: string]: Json };

export interface Field<S extends z.ZodType = z.ZodType> {
  kind: Kind;
  schema: S;
  description: string;
  example: Json;
  nullable: boolean;
  /** Derived from other fields by the database; shown, but never written. */
  computed: boolean;
  /** Computed from other records, which can be written without changing this one. */
  ofOthers?: boolean;
  /** The values of an `enum`. */
  values?: readonly string[];
  /** The least value of an `integer`, if there is one. */
  min?: number;
  /** Whether it has few values, each in many records: they alone narrow a list only little. */
  coarse?: boolean;
  /**
   * If no index has the values as they are shown: the view by which the rows with a value are found. It has the column
   * `by` of each row as `record_id`, and as `value` what `as` says of the value.
   */
  found?: { through: string; by: string; as: "itself" | "beginning" | "its record" };
  /** A value that nearly all rows have, so that only the others are found through an index. */
  usual?: string;
  /** For an `id` in a tree: the table whose `parent_id` forms the tree. */
  tree?: string;
  /** For a text that names a field, or a part of one: the fields that it can name. */
  names?: readonly string[];
  /** The name of the set of values in the contract, if several fields share it. */
  valuesName?: string;
  /** The entries of a `list`. */
  item?: Field;
  /** The parts of each entry of an `objects` field. */
  fields?: Fields;
}

export type Fields = Record<string, Field>;

/** A field of any kind. */
export const field = <S extends z.ZodType>(
  kind: Kind,
  schema: S,
  description: string,
  example: Json,
  more: Partial<Omit<Field, "schema">> = {},
): Field<S> => ({ nullable: false, computed: false, ...more, kind, schema, description, example });

/** The format of all ids. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, "expected a slug: lower-case letters, digits, - and _");

/** A stable, readable id that is never reused. Also used for references to other records. */
export const id = (description: string, example: string) => field("id", slug.max(160), description, example);

/** A field with few values, each in many records. */
export const coarse = <Of extends Field>(of: Of): Of => ({ ...of, coarse: true });

/** An id of a record that may have children. */
export const inTree = (table: string, of: ReturnType<typeof id>) => ({ ...of, tree: table });

export const oneOf = <const V extends readonly [string, ...string[]]>(
  values: V,
  description: string,
  example: V[number],
) => coarse(field("enum", z.enum(values), description, example, { values }));

/** ISO 3166-1 alpha-3. */
export const country = (description: string, example: string) =>
  field(
    "country",
    z.string().refine(isAlpha3, "expected an ISO 3166-1 alpha-3 code such as JPN"),
    description,
    example,
  );

/** Two alpha-3 codes in alphabetical order, joined by a hyphen. */
export const relation = (description: string) =>
  field(
    "relation",
    z
      .string()
      .refine((pair) => normalizePair(pair) === pair, "expected two alpha-3 codes in order, such as JPN-VNM"),
    description,
    "JPN-VNM",
  );

/** EDTF. The view adds `<name>_min` and `<name>_max`. */
export const edtf = (description: string, example: string) =>
  field(
    "edtf",
    z.string().superRefine((value, context) => {
      const result = parseEdtf(value);
      if (!result.ok) context.addIssue({ code: "custom", message: result.reason });
    }),
    `${description} An EDTF date (ISO 8601-2:2019).`,
    example,
  );

/** The computed first or last ISO day of an EDTF field; null if that end is open or unknown. */
export const day = (description: string, example: string) =>
  field("day", z.iso.date().nullable(), description, example, { computed: true, nullable: true });

/** A computed moment from the change log (RFC 3339, UTC, with milliseconds). */
export const instant = (description: string, example: string) =>
  field("instant", z.iso.datetime(), description, example, { computed: true });

const PRECISIONS = ["day", "month", "season", "year", "decade", "century"] as const;

/** The computed precision of the start of an EDTF field. */
export const precision = (name: string) =>
  computed(
    optional({
      ...oneOf(
        PRECISIONS,
        `How finely the start of \`${name}\` is known; null where it is open or unknown.`,
        "day",
      ),
      valuesName: "Precision",
    }),
  );

/** A whole number, from `min` on if it is given. */
export const integer = (description: string, example: number, { min }: { min?: number } = {}) =>
  field(
    "integer",
    min === undefined ? z.int() : z.int().min(min, `expected ${min} or more`),
    description,
    example,
    min === undefined ? {} : { min },
  );

/** A number that is kept as it was sent: of greater ones the last digits would be others. */
export const number = (description: string, example: number) =>
  field("number", z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER), description, example);

/** Constraints of a list, and an example for lists that need more than one entry. */
interface ListRules {
  min?: number;
  max?: number;
  example?: Json[];
}

export const list = (item: Field, description: string, size: ListRules = {}) =>
  field(
    "list",
    z
      .array(item.schema)
      .min(size.min ?? 0)
      .max(size.max ?? 200)
      .refine((entries) => new Set(entries).size === entries.length, "the same value is given twice"),
    description,
    size.example ?? [item.example],
    { item },
  );

/** What is wrong between the parts of an entry, at one of them; null where they agree. */
export type EntryFault = (
  entry: Readonly<Record<string, unknown>>,
) => { part: string; detail: string } | null;

export const objects = (
  fields: Fields,
  description: string,
  rules: { max?: number; example?: Json[]; faultOf?: EntryFault } = {},
) =>
  field(
    "objects",
    z
      .array(
        z.strictObject(writtenShape(fields)).superRefine((entry, context) => {
          const fault = rules.faultOf?.(entry) ?? null;
          if (fault !== null) context.addIssue({ code: "custom", path: [fault.part], message: fault.detail });
        }),
      )
      .max(rules.max ?? 2000),
    description,
    rules.example ?? [exampleOf(fields)],
    {
      fields,
    },
  );

/** Null if the sources do not say. */
export const optional = <S extends z.ZodType>(of: Field<S>): Field<z.ZodNullable<S>> => ({
  ...of,
  schema: of.schema.nullable(),
  nullable: true,
});

/** Shown, but never written: the view derives it. */
export const computed = <S extends z.ZodType>(of: Field<S>): Field<S> => ({ ...of, computed: true });

/** How many other records refer to this one, counted by the view. */
export const countOfOthers = (description: string, example: number): Field => ({
  ...computed(integer(description, example)),
  ofOthers: true,
});

const exampleOf = (fields: Fields): Json =>
  Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, of.example]));

/** The fields that can be written, without the computed ones. */
export const writtenFields = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, { computed }]) => !computed));

/** The value of a written field that nothing is known of. */
export const unknownValue = ({ kind }: Field): null | never[] =>
  kind === "list" || kind === "objects" ? [] : null;

/**
 * The zod schema of the written fields. Fields that may be null or empty may be absent, so a new field does not break
 * clients that write records without it.
 */
export const writtenShape = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, absentAsUnknown(of)]));

function absentAsUnknown({ kind, schema, nullable }: Field): z.ZodType {
  if (nullable) return schema.default(null);
  const mayBeEmpty = (kind === "list" || kind === "objects") && schema.safeParse([]).success;
  return mayBeEmpty ? schema.default([]) : schema;
}

/** Whether a written record may omit the field. */
export const mayBeAbsent = (of: Field): boolean => absentAsUnknown(of) !== of.schema;
