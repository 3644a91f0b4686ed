// The vocabulary in which a resource is declared: kinds of field, and what a declaration may choose.
// Holds names and choices only. It must not know HTTP, SQL or any resource's name.
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
  | "integer"
  | "number"
  | "list"
  | "objects";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface Field<S extends z.ZodType = z.ZodType> {
  kind: Kind;
  schema: S;
  description: string;
  example: Json;
  nullable: boolean;
  /** Made by the database from other fields; shown, never written. */
  computed: boolean;
  /** The values of an `enum`. */
  values?: readonly string[];
  /** What a `list` holds. */
  item?: Field;
  /** What each entry of an `objects` field holds. */
  fields?: Fields;
}

export type Fields = Record<string, Field>;

/** A link: `from` this record's ids to other records, or `by` the other records' field that names this one. */
export type Link =
  | { to: string; from: string; description: string }
  | { to: string; by: string; types?: readonly string[]; description: string };

type Declaration<F extends Fields> = {
  /** The path under /v1, plural and kebab-case. */
  path: string;
  /** The singular, snake_case: `record_type` in evidence, changes and events. */
  type: string;
  /** The SQL view that serves it; its columns are the fields. */
  view: string;
  /** The table that holds its scalar fields; null where the view only gathers other resources. */
  table: string | null;
  /** What OpenAPI calls the record. */
  schemaName: string;
  description: string;
  fields: F;
  /** Fields, or `field.part` of an objects field, that become query parameters. */
  filter: readonly (Extract<keyof F, string> | `${Extract<keyof F, string>}.${string}`)[];
  sort: readonly Extract<keyof F, string>[];
  /** As in `sort=`: a leading `-` is descending. */
  defaultSort: string;
  /** Fields, or parts of objects fields, by which lists are counted; each is a filter too. */
  facet: readonly (Extract<keyof F, string> | `${Extract<keyof F, string>}.${string}`)[];
  /** Text fields that `q=` looks in; `title` or `name` and `aliases` weigh more than the rest. */
  search: readonly Extract<keyof F, string>[];
  /** Names by which autocomplete finds a record. */
  names?: readonly Extract<keyof F, string>[];
  /** For what only gathers other records: the fields that name the type and the id of the record searched. */
  searchThrough?: { type: Extract<keyof F, string>; id: Extract<keyof F, string> };
  /** What the record is in JSON-LD: a type of schema.org (or a W3C Web Annotation), and what its fields are called there. */
  jsonLd: { type: string; properties: Readonly<Record<string, Extract<keyof F, string>>> };
  links: Record<string, Link>;
};

export interface Resource
  extends Omit<Declaration<Fields>, "filter" | "sort" | "facet" | "search" | "names" | "jsonLd"> {
  jsonLd: { type: string; properties: Readonly<Record<string, string>> };
  filter: readonly string[];
  sort: readonly string[];
  facet: readonly string[];
  search: readonly string[];
  names?: readonly string[];
  /** A record as it is written: every field that is not computed, and its evidence. */
  input: z.ZodType<RecordInput>;
}

/** A written record, checked: its fields and the spans that it answers to. */
export interface RecordInput {
  id: string;
  values: Record<string, unknown>;
  evidence: Evidence[];
}

const field = <S extends z.ZodType>(
  kind: Kind,
  schema: S,
  description: string,
  example: Json,
  more: Partial<Omit<Field, "schema">> = {},
): Field<S> => ({ nullable: false, computed: false, ...more, kind, schema, description, example });

/** A stable, readable identifier; never reused. Also names a record of another resource. */
export const id = (description: string, example: string) =>
  field(
    "id",
    z
      .string()
      .max(160)
      .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, "expected a slug: lower-case letters, digits, - and _"),
    description,
    example,
  );

export const text = (description: string, example: string) =>
  field("text", z.string().min(1).max(20_000), description, example);

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

export const PRECISIONS = ["day", "month", "season", "year", "decade", "century"] as const;

/** How finely the start of an EDTF field is known, computed. */
export const precision = (name: string) =>
  computed(
    optional(
      oneOf(
        PRECISIONS,
        `How finely the start of \`${name}\` is known; null where it is open or unknown.`,
        "day",
      ),
    ),
  );

export const integer = (description: string, example: number) =>
  field("integer", z.int(), description, example);

export const number = (description: string, example: number) =>
  field("number", z.number(), description, example);

export const list = (item: Field, description: string, size: { min?: number; max?: number } = {}) =>
  field(
    "list",
    z
      .array(item.schema)
      .min(size.min ?? 0)
      .max(size.max ?? 200)
      .refine((entries) => new Set(entries).size === entries.length, "the same value stands twice"),
    description,
    [item.example],
    { item },
  );

export const objects = (fields: Fields, description: string) =>
  field("objects", z.array(strictObject(fields)).max(2000), description, [exampleOf(fields)], { fields });

/** Null where the sources do not say. */
export const optional = <S extends z.ZodType>(of: Field<S>): Field<z.ZodNullable<S>> => ({
  ...of,
  schema: of.schema.nullable(),
  nullable: true,
});

/** Shown, never written: the view derives it. */
export const computed = <S extends z.ZodType>(of: Field<S>): Field<S> => ({ ...of, computed: true });

export const exampleOf = (fields: Fields): Json =>
  Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, of.example]));

const strictObject = (fields: Fields) =>
  z.strictObject(Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, of.schema])));

export const BASIS = ["stated", "inferred"] as const;

/** One citation, as it stands inside a written record: who says so, where exactly, and how firmly. */
const evidence = z
  .strictObject({
    source_id: z.string(),
    start: z.int().min(0),
    end: z.int().min(1),
    span_sha256: z.string().regex(/^[0-9a-f]{64}$/, "expected a sha256 in lower-case hex"),
    field: z.string().nullable(),
    basis: z.enum(BASIS),
    note: z.string().min(1).nullable(),
    /** What this span gives for the field, where the record prefers the value of another. */
    value: z.string().min(1).optional(),
  })
  .refine((e) => e.start < e.end, { message: "expected start < end (half-open span)", path: ["end"] })
  .refine((e) => e.value === undefined || e.field !== null, {
    message: "a differing value belongs to a field",
    path: ["field"],
  })
  .refine((e) => e.basis === "stated" || e.note !== null, {
    message: "an inferred claim says in its note how it is inferred",
    path: ["note"],
  });

export type Evidence = z.infer<typeof evidence>;

/** The fields that every record carries. */
export const title = text("A short label in our words.", "Kishida Fumio visits Viet Nam");
export const summary = text(
  "What it was, in our words.",
  "The Prime Minister of Japan visited Viet Nam and met its four top leaders.",
);

/** The computed bounds that accompany an EDTF field. */
export const dateBounds = {
  date_min: day("First day that `date` covers; null where its start is open or unknown.", "2022-04-30"),
  date_max: day("Last day that `date` covers; null where its end is open or unknown.", "2022-05-01"),
  date_precision: precision("date"),
};

export const relationId = relation("The pair of countries it belongs to, in alphabetical order.");

export const areaIds = list(
  id("A cooperation area.", "strategic-partnership"),
  "The cooperation areas it concerns, most specific first.",
);

export const areasLink: Link = {
  to: "cooperation-areas",
  from: "area_ids",
  description: "Its cooperation areas.",
};
export const relationLink: Link = {
  to: "relations",
  from: "relation_id",
  description: "The relation it belongs to.",
};

const conflict = computed(
  list(
    text("A field.", "document_count"),
    "Fields for which sources give different values: the record holds the preferred one, its evidence the others.",
  ),
);

/** Completes a declaration: the link to its evidence, and the schema of a written record. */
export function defineResource<F extends Fields>(declaration: Declaration<F>): Resource {
  const { fields, type, table } = declaration;
  const evidenceLink: Link = {
    to: "evidence",
    by: "record_id",
    types: [type],
    description: "The spans of the sources that say so.",
  };
  const cited = table !== null;
  return {
    ...declaration,
    fields: cited ? { ...fields, conflict } : fields,
    filter: cited ? [...declaration.filter, "conflict"] : declaration.filter,
    links: cited ? { ...declaration.links, evidence: evidenceLink } : declaration.links,
    input: inputSchema(Object.fromEntries(Object.entries<Field>(fields).filter(([, of]) => !of.computed))),
  };
}

function inputSchema(written: Fields): z.ZodType<RecordInput> {
  const citations = z
    .array(
      evidence.refine(
        ({ field: cited }) => cited === null || Object.hasOwn(written, cited.split(".")[0] ?? ""),
        {
          message: `expected null or one of ${Object.keys(written).join(", ")}`,
          path: ["field"],
        },
      ),
    )
    .refine((all) => all.some((citation) => citation.field === null), {
      message:
        "no record without evidence: expected at least one span for the record as a whole (field: null)",
    });
  return strictObject({ ...written, evidence: field("objects", citations, "", []) }).transform(
    ({ evidence: cited, ...values }) => ({
      id: z.string().parse(values.id),
      values,
      evidence: citations.parse(cited),
    }),
  );
}
