// Defines what a declaration contains and the fields of every record. It holds only names and choices, and must not
// depend on HTTP, SQL or a particular resource.
import type { z } from "zod";
import {
  computed,
  day,
  type Fields,
  id,
  instant,
  inTree,
  list,
  precision,
  relation,
  writtenFields,
} from "./fields.ts";
import { text } from "./texts.ts";
import { inputSchema, type RecordInput } from "./written-record.ts";

export * from "./fields.ts";
export * from "./texts.ts";
export { BASIS, type Evidence, evidence, type RecordInput } from "./written-record.ts";

/** A link: `from` a field with the ids of other records, or `by` a field of the other records that names this one. */
export type Link =
  | { to: string; from: string; description: string }
  | { to: string; by: string; types?: readonly string[]; description: string };

type Declaration<F extends Fields> = {
  /** The path under /v1, in plural and kebab-case. */
  path: string;
  /** The singular in snake_case, as in `record_type` of evidence, changes and events. */
  type: string;
  /** The SQL view behind the resource; its columns are the fields. */
  view: string;
  /** The table with the scalar fields; null if the view only combines other resources. */
  table: string | null;
  /**
   * For a resource that combines others: the table or view with a row for each record, and the columns with its type and
   * id.
   */
  gathers?: { rows: string; type: string; id: string };
  /** The record's schema name in OpenAPI. */
  schemaName: string;
  description: string;
  fields: F;
  /** Fields, or `field.part` of an objects field, that can be filtered by query parameters. */
  filter: readonly (Extract<keyof F, string> | `${Extract<keyof F, string>}.${string}`)[];
  sort: readonly Extract<keyof F, string>[];
  /** The EDTF field by which lists are filtered and grouped by date. */
  date?: Extract<keyof F, string>;
  /** As in `sort=`: a leading `-` means descending. */
  defaultSort: string;
  /** Fields, or parts of objects fields, that lists can be counted by. Each must be a filter too. */
  facet: readonly (Extract<keyof F, string> | `${Extract<keyof F, string>}.${string}`)[];
  /** Text fields searched by `q=`. Matches in `title`, or in `name` and `aliases`, weigh more. */
  search: readonly Extract<keyof F, string>[];
  /** Names that autocomplete searches. */
  names?: readonly Extract<keyof F, string>[];
  /** For a resource that combines others: the fields with the type and id of the searched record. */
  searchThrough?: { type: Extract<keyof F, string>; id: Extract<keyof F, string> };
  /** The record's type in JSON-LD (schema.org or W3C Web Annotation), and the properties that its fields map to. */
  jsonLd: { type: string; properties: Readonly<Record<string, Extract<keyof F, string>>> };
  links: Record<string, Link>;
  /**
   * The field that names a relation, and the fields with its two countries: two fields, or one list in the relation's
   * order. The database checks that they agree, but its error cannot say what would be right.
   */
  pair?: {
    relation: Extract<keyof F, string>;
    of: Extract<keyof F, string> | readonly Extract<keyof F, string>[];
  };
  /** How two records of one thing are recognized; left out where records are not compared. */
  duplicates?: {
    /** The fields in which two records of one thing always agree, such as the parties. */
    within: readonly Extract<keyof F, string>[];
    /** Fields, or parts of lists, of which a common value speaks for it, such as the people. */
    shares: readonly (Extract<keyof F, string> | `${Extract<keyof F, string>}.${string}`)[];
    /** Those of `shares` that speak for it even if the titles differ. */
    decisive?: readonly Extract<keyof F, string>[];
    /** For names of which each part matters, such as those of subjects: names with more or fewer parts are others. */
    wholeNames?: boolean;
  };
  /** A field that must not be null if another field has one of these values. */
  required?: { field: Extract<keyof F, string>; where: Extract<keyof F, string>; is: readonly string[] };
};

/** How two records of one thing are recognized. */
export interface Duplicates {
  within: readonly string[];
  shares: readonly string[];
  decisive?: readonly string[];
  wholeNames?: boolean;
}

export interface Resource
  extends Omit<
    Declaration<Fields>,
    "filter" | "sort" | "date" | "facet" | "search" | "names" | "jsonLd" | "duplicates"
  > {
  duplicates?: Duplicates;
  jsonLd: { type: string; properties: Readonly<Record<string, string>> };
  filter: readonly string[];
  sort: readonly string[];
  /** Null if its records have no date. */
  date: string | null;
  facet: readonly string[];
  search: readonly string[];
  names?: readonly string[];
  /** The schema of a written record: all fields that are not computed, and its evidence. */
  input: z.ZodType<RecordInput>;
}

/** Fields that every record has. */
export const title = text("A short label in our words.", "Kishida Fumio visits Viet Nam");
export const summary = text(
  "What it was, in our words.",
  "The Prime Minister of Japan visited Viet Nam and met its four top leaders.",
);

/** The computed bounds of an EDTF field. */
export const dateBounds = {
  date_min: day("First day that `date` covers; null where its start is open or unknown.", "2022-04-30"),
  date_max: day("Last day that `date` covers; null where its end is open or unknown.", "2022-05-01"),
  date_precision: precision("date"),
};

export const relationId = relation("The pair of countries it belongs to, in alphabetical order.");

export const areaIds = list(
  inTree("cooperation_area", id("A cooperation area.", "supply-chains")),
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

const conflict = (names: readonly string[]) =>
  computed(
    list(
      { ...text("A field.", names[0] ?? "title"), names },
      "Fields for which sources give different values: the record holds the preferred one, its evidence the others.",
    ),
  );

/** When the record was written, not when its event happened. */
const times = {
  created_at: instant("When the record was first written (RFC 3339, UTC).", "2026-11-22T10:00:00.000Z"),
  updated_at: instant(
    "When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.",
    "2026-11-22T10:00:00.000Z",
  ),
};

/** Completes a declaration with the link to its evidence and the schema of a written record. */
export function defineResource<F extends Fields>(declaration: Declaration<F>): Resource {
  const { fields, type, table } = declaration;
  const evidenceLink: Link = {
    to: "evidence",
    by: "record_id",
    types: [type],
    description: "The spans of the sources that say so.",
  };
  const cited = table !== null;
  const written = writtenFields(fields);
  return {
    ...declaration,
    date: declaration.date ?? null,
    fields: cited
      ? { ...fields, conflict: conflict(Object.keys(written).filter((name) => name !== "id")), ...times }
      : fields,
    filter: cited ? [...declaration.filter, "conflict", "updated_at"] : declaration.filter,
    links: cited ? { ...declaration.links, evidence: evidenceLink } : declaration.links,
    input: inputSchema(written, declaration),
  };
}
