// The operators of the query language in one table: parameter name, kinds of field, description and SQL condition.
// API.md is checked against this table.

import type { Kind } from "../resources/define-resource.ts";
import type { Bounds } from "../standards/edtf.ts";
import { type Sql, sql } from "./sql.ts";

type Scalar = string | number | boolean;
/** A filter value: a scalar, or the range of days of an EDTF value. */
export type FilterValue = Scalar | Bounds;
export type DateMatch = "overlap" | "within";
type Condition = Sql;

export interface Operator {
  name: string;
  /** The name of the query parameter for a field. */
  parameter: (field: string) => string;
  kinds: readonly Kind[];
  /** Only for fields that can be unknown or empty. */
  forUnknown?: boolean;
  /** The value it takes: one of the field's kind, several, or true and false. */
  takes: "values" | "value" | "boolean";
  meaning: string;
  /** What the meaning becomes for a list of values. */
  meaningOfList?: string;
  /** The condition is the complement of another operator's, and includes unknown values. */
  negated?: boolean;
  /** Whether it is documented for fields of linked records too. */
  documentedThroughLinks?: boolean;
  /** The end of the EDTF value that must be known. */
  needs?: keyof Bounds;
  /** Only for ids that form a tree. */
  forTrees?: boolean;
  condition: (column: string, values: readonly FilterValue[], match: DateMatch, tree?: string) => Condition;
}

const SCALARS = [
  "id",
  "text",
  "enum",
  "country",
  "relation",
  "integer",
  "number",
] as const satisfies readonly Kind[];

const ref = (column: string) => sql.ref(column);
const minOf = (column: string) => sql.ref(`${column}_min`);
const maxOf = (column: string) => sql.ref(`${column}_max`);

const isBounds = (value: FilterValue): value is Bounds => typeof value === "object";

/** The ranges of a date filter's values; other values never reach a date operator. */
const bounds = (values: readonly FilterValue[]): Bounds[] => values.filter(isBounds);

const and = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, " and ")}`;

const or = (conditions: readonly Condition[]): Condition => sql`(${sql.join(conditions, " or ")})`;

/** Longer lists of values are passed as one JSON parameter, so that the statement is the same for any number. */
const MOST_PARAMETERS = 100;

const equals = (column: string, values: readonly FilterValue[]): Condition =>
  values.length > MOST_PARAMETERS
    ? sql`${ref(column)} in (select value from json_each(${JSON.stringify(values)}))`
    : sql`${ref(column)} in (${sql.join(values)})`;

/** The ids and all their descendants. `union` visits each once, so a cycle of parents ends too. */
const below = (tree: string, values: readonly FilterValue[]): Sql =>
  sql`with recursive below (id) as (select value from json_each(${JSON.stringify(values)}) union select child.id from ${ref(tree)} as child join below on child.parent_id = below.id) select id from below`;

/**
 * An open or unknown end may lie anywhere beyond the other end. Such a record can overlap a period but is never
 * within it.
 */
const endsOnOrAfter = (column: string, day: string | null): Condition[] =>
  day === null ? [] : [sql`(${maxOf(column)} >= ${day} or ${maxOf(column)} is null)`];
/** Written like the sort key of dates, so that an index on it can be used. */
const startsOnOrBefore = (column: string, day: string | null): Condition[] =>
  day === null ? [] : [sql`ifnull(${minOf(column)}, '') <= ${day}`];
const startsOnOrAfter = (column: string, day: string | null): Condition[] =>
  day === null ? [] : [sql`${minOf(column)} >= ${day}`];
const endsOnOrBefore = (column: string, day: string | null): Condition[] =>
  day === null ? [] : [sql`${maxOf(column)} <= ${day}`];

const onOrAfter = (column: string, day: string | null, match: DateMatch): Condition[] =>
  match === "within" ? startsOnOrAfter(column, day) : endsOnOrAfter(column, day);
const onOrBefore = (column: string, day: string | null, match: DateMatch): Condition[] =>
  match === "within" ? endsOnOrBefore(column, day) : startsOnOrBefore(column, day);

const dated = (column: string, ranges: readonly Condition[][]): Condition =>
  sql`(${ref(column)} is not null and ${or(ranges.map(and))})`;

const overlaps = (column: string, values: readonly FilterValue[], match: DateMatch): Condition =>
  dated(
    column,
    bounds(values).map(({ min, max }) => [
      ...onOrAfter(column, min, match),
      ...onOrBefore(column, max, match),
    ]),
  );

/** `updated_at` → `updated_since`. */
const since = (field: string): string => field.replace(/_at$/, "_since");

/** What an operator matches, of a list of values too. */
export const wholeMeaning = ({ meaning, meaningOfList }: Operator): string =>
  meaningOfList === undefined ? meaning : `${meaning}; ${meaningOfList}`;

export const operators: readonly Operator[] = [
  {
    name: "equals",
    documentedThroughLinks: true,
    parameter: (field) => field,
    kinds: SCALARS,
    takes: "values",
    meaning: "is one of those given",
    meaningOfList: "of a list of values, any value",
    condition: equals,
  },
  {
    name: "not",
    parameter: (field) => `${field}_not`,
    kinds: SCALARS,
    takes: "values",
    meaning: "is not one of those given; unknown values match too",
    meaningOfList: "in a list of values, none may be",
    negated: true,
    condition: equals,
  },
  {
    name: "under",
    parameter: (field) => `${field}_under`,
    kinds: ["id"],
    forTrees: true,
    takes: "values",
    meaning: "is one of those given or below one in its tree",
    meaningOfList: "of a list of values, any value is",
    condition: (column, values, _, tree = "") => sql`${ref(column)} in (${below(tree, values)})`,
  },
  {
    name: "min",
    parameter: (field) => `${field}_min`,
    kinds: ["integer", "number"],
    takes: "value",
    meaning: "is at least this",
    condition: (column, [value]) => sql`${ref(column)} >= ${value}`,
  },
  {
    name: "max",
    parameter: (field) => `${field}_max`,
    kinds: ["integer", "number"],
    takes: "value",
    meaning: "is at most this",
    condition: (column, [value]) => sql`${ref(column)} <= ${value}`,
  },
  {
    name: "overlaps",
    documentedThroughLinks: true,
    parameter: (field) => field,
    kinds: ["edtf"],
    takes: "values",
    meaning: "shares at least one day with this EDTF date; with `date_match=within`, lies wholly inside it",
    condition: overlaps,
  },
  {
    name: "not overlapping",
    parameter: (field) => `${field}_not`,
    kinds: ["edtf"],
    takes: "values",
    meaning: "does not match this EDTF date; unknown dates match too",
    negated: true,
    condition: overlaps,
  },
  {
    name: "from",
    parameter: (field) => `${field}_from`,
    kinds: ["edtf"],
    takes: "value",
    needs: "min",
    meaning:
      "reaches the first day of this EDTF date or a later one; with `date_match=within`, begins no earlier",
    condition: (column, values, match) =>
      dated(
        column,
        bounds(values).map(({ min }) => onOrAfter(column, min, match)),
      ),
  },
  {
    name: "to",
    parameter: (field) => `${field}_to`,
    kinds: ["edtf"],
    takes: "value",
    needs: "max",
    meaning: "begins by the last day of this EDTF date; with `date_match=within`, ends no later",
    condition: (column, values, match) =>
      dated(
        column,
        bounds(values).map(({ max }) => onOrBefore(column, max, match)),
      ),
  },
  {
    name: "on or after",
    parameter: (field) => `${field}_from`,
    kinds: ["day"],
    takes: "value",
    needs: "min",
    meaning: "is the first day of this EDTF date or a later one",
    condition: (column, values) => and(bounds(values).map(({ min }) => sql`${ref(column)} >= ${min}`)),
  },
  {
    name: "on or before",
    parameter: (field) => `${field}_to`,
    kinds: ["day"],
    takes: "value",
    needs: "max",
    meaning: "is the last day of this EDTF date or an earlier one",
    condition: (column, values) => and(bounds(values).map(({ max }) => sql`${ref(column)} <= ${max}`)),
  },
  {
    name: "since",
    parameter: since,
    kinds: ["instant"],
    takes: "value",
    meaning: "is at this moment or later; a day means its beginning (UTC)",
    condition: (column, [value]) => sql`${ref(column)} >= ${value}`,
  },
  {
    name: "has",
    parameter: (field) => `has_${field}`,
    kinds: [...SCALARS, "edtf", "day", "objects"],
    forUnknown: true,
    takes: "boolean",
    meaning: "is known (`true`) or unknown (`false`)",
    meaningOfList: "a list is known if it has an entry",
    condition: (column, [value]) =>
      value === true ? sql`${ref(column)} is not null` : sql`${ref(column)} is null`,
  },
];
