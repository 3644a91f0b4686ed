// The kinds of field that a declaration can be made of, each with its zod schema, meaning and example.
import { z } from "zod";
import { parseEdtf } from "../standards/edtf.ts";
import { isAlpha3, normalizePair } from "../standards/iso-3166.ts";

/** How a field behaves: what may filter it, how it is stored, and what it looks like in each format. */
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

/** A record as it is shown. */
export type RecordObject = { [name: string]: Json };

export interface Field<S extends z.ZodType = z.ZodType> {
  kind: Kind;
  schema: S;
  description: string;
  example: Json;
  nullable: boolean;
  /** Made by the database from other fields; shown, never written. */
  computed: boolean;
  /** Computed from other records, which are written without this one. */
  ofOthers?: boolean;
  /** The values of an `enum`. */
  values?: readonly string[];
  /** Of an `id` that names a record of a tree: the table whose `parent_id` makes the tree. */
  tree?: string;
  /** What the contract calls them, where fields of several names share them. */
  valuesName?: string;
  /** What a `list` holds. */
  item?: Field;
  /** What each entry of an `objects` field holds. */
  fields?: Fields;
}

export type Fields = Record<string, Field>;

/** A field of a kind. */
export const field = <S extends z.ZodType>(
  kind: Kind,
  schema: S,
  description: string,
  example: Json,
  more: Partial<Omit<Field, "schema">> = {},
): Field<S> => ({ nullable: false, computed: false, ...more, kind, schema, description, example });

/** The form of every identifier. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, "expected a slug: lower-case letters, digits, - and _");

/** A stable, readable identifier; never reused. Also names a record of another resource. */
export const id = (description: string, example: string) => field("id", slug.max(160), description, example);

/** An id of a record that has others below it. */
export const inTree = (table: string, of: ReturnType<typeof id>) => ({ ...of, tree: table });

export const oneOf = <const V extends readonly [string, ...string[]]>(
  values: V,
  description: string,
  example: V[number],
) => field("enum", z.enum(values), description, example, { values });

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

/** EDTF level 1; the view adds `<name>_min` and `<name>_max`. */
export const edtf = (description: string, example: string) =>
  field(
    "edtf",
    z.string().superRefine((value, context) => {
      const result = parseEdtf(value);
      if (!result.ok) context.addIssue({ code: "custom", message: result.reason });
    }),
    `${description} An EDTF level 1 date (ISO 8601-2:2019).`,
    example,
  );

/** The first or last ISO day that an EDTF field covers, computed; null where that end is open or unknown. */
export const day = (description: string, example: string) =>
  field("day", z.iso.date().nullable(), description, example, { computed: true, nullable: true });

/** A moment that the history gives (RFC 3339, UTC, with milliseconds), computed. */
export const instant = (description: string, example: string) =>
  field("instant", z.iso.datetime(), description, example, { computed: true });

const PRECISIONS = ["day", "month", "season", "year", "decade", "century"] as const;

/** How finely the start of an EDTF field is known, computed. */
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

export const integer = (description: string, example: number) =>
  field("integer", z.int(), description, example);

/** A number that is kept as it was sent: of greater ones the last digits would be others. */
export const number = (description: string, example: number) =>
  field("number", z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER), description, example);

/** What a list is held to, and an example of one where a single entry is none. */
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
      .refine((entries) => new Set(entries).size === entries.length, "the same value stands twice"),
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

/** Null where the sources do not say. */
export const optional = <S extends z.ZodType>(of: Field<S>): Field<z.ZodNullable<S>> => ({
  ...of,
  schema: of.schema.nullable(),
  nullable: true,
});

/** Shown, never written: the view derives it. */
export const computed = <S extends z.ZodType>(of: Field<S>): Field<S> => ({ ...of, computed: true });

/** How many other records name this one; the view counts them. */
export const countOfOthers = (description: string, example: number): Field => ({
  ...computed(integer(description, example)),
  ofOthers: true,
});

const exampleOf = (fields: Fields): Json =>
  Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, of.example]));

/** Those that are written: what is computed left out. */
export const writtenFields = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, { computed }]) => !computed));

/**
 * What an object with these fields holds as it is written. What may be null or empty may be absent and is then null or
 * empty: a field that a resource gains asks nothing of those who wrote its records before.
 */
export const writtenShape = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, absentAsUnknown(of)]));

function absentAsUnknown({ kind, schema, nullable }: Field): z.ZodType {
  if (nullable) return schema.default(null);
  const mayBeEmpty = (kind === "list" || kind === "objects") && schema.safeParse([]).success;
  return mayBeEmpty ? schema.default([]) : schema;
}

/** Whether a writer may leave the field out. */
export const mayBeAbsent = (of: Field): boolean => absentAsUnknown(of) !== of.schema;
