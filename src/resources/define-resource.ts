// What a declaration may choose, and the fields that every record has.
// Holds names and choices only. It must not know HTTP, SQL or any resource's name.
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
  /** For what only gathers other records: the table that has a row for each, and its columns that name the record. */
  gathers?: { rows: string; type: string; id: string };
  /** What OpenAPI calls the record. */
  schemaName: string;
  description: string;
  fields: F;
  /** Fields, or `field.part` of an objects field, that become query parameters. */
  filter: readonly (Extract<keyof F, string> | `${Extract<keyof F, string>}.${string}`)[];
  sort: readonly Extract<keyof F, string>[];
  /** The EDTF field that says when: lists are filtered and grouped by it. */
  date?: Extract<keyof F, string>;
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
  /**
   * The field that names a relation, and what names its two countries: two fields, or one list in the relation's order.
   * The database checks that they agree, and cannot say what would be right.
   */
  pair?: {
    relation: Extract<keyof F, string>;
    of: Extract<keyof F, string> | readonly Extract<keyof F, string>[];
  };
};

export interface Resource
  extends Omit<Declaration<Fields>, "filter" | "sort" | "date" | "facet" | "search" | "names" | "jsonLd"> {
  jsonLd: { type: string; properties: Readonly<Record<string, string>> };
  filter: readonly string[];
  sort: readonly string[];
  /** Null where a record has no date. */
  date: string | null;
  facet: readonly string[];
  search: readonly string[];
  names?: readonly string[];
  /** A record as it is written: every field that is not computed, and its evidence. */
  input: z.ZodType<RecordInput>;
}

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

const conflict = computed(
  list(
    text("A field.", "document_count"),
    "Fields for which sources give different values: the record holds the preferred one, its evidence the others.",
  ),
);

/** When the record was written: of the history, not of what it tells. */
const times = {
  created_at: instant("When the record was first written (RFC 3339, UTC).", "2026-11-22T10:00:00.000Z"),
  updated_at: instant(
    "When the record was last written (RFC 3339, UTC). What it shows of other records may change without it.",
    "2026-11-22T10:00:00.000Z",
  ),
};

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
    date: declaration.date ?? null,
    fields: cited ? { ...fields, conflict, ...times } : fields,
    filter: cited ? [...declaration.filter, "conflict", "updated_at"] : declaration.filter,
    links: cited ? { ...declaration.links, evidence: evidenceLink } : declaration.links,
    input: inputSchema(writtenFields(fields), declaration.pair),
  };
}
