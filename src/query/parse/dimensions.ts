// `facet=` and `group_by=`: the dimensions to count by, and the query that selects the records of each count.
import { ProblemError } from "../../errors.ts";
import type { Resource } from "../../resources/define-resource.ts";
import { findFilter } from "../filter-parameters.ts";
import {
  type Conditions,
  type DateUnit,
  type Dimension,
  type Entries,
  type PartDimension,
  PRECISIONS,
} from "../list-query.ts";
import { didYouMean } from "../suggest.ts";
import { invalid } from "./parse-value.ts";

const DATE_UNITS: readonly DateUnit[] = ["year", "quarter", "month"];

type Parameter = "facet" | "group_by";

export const dimensionNames = (resource: Resource, parameter: Parameter): string[] => [
  ...resource.facet,
  ...(parameter === "group_by" && resource.date !== null ? DATE_UNITS : []),
];

/**
 * Parses the names of dimensions and decides which entries they count, given the query's filters. Throws an
 * UNKNOWN_FIELD problem with the valid names, or INVALID_PARAMETER if no URL could select the records of a count.
 */
export function parseDimensions(
  resource: Resource,
  parameter: Parameter,
  names: readonly string[],
  { bound }: Conditions,
): Dimension[] {
  const dimensions = names.map((name) => parseDimension(resource, parameter, name));
  return dimensions.map((dimension) => {
    if (dimension.kind !== "part") return dimension;
    // Each facet is counted separately.
    const together =
      parameter === "facet"
        ? [dimension]
        : dimensions.filter((one) => one.kind === "part" && one.prefix === dimension.prefix);
    return { ...dimension, entries: entriesOf(parameter, dimension, together.length > 1, bound) };
  });
}

function parseDimension(resource: Resource, parameter: Parameter, name: string): Dimension {
  const allowed = dimensionNames(resource, parameter);
  const detail = `'${name}' is nothing to count by`;
  if (!allowed.includes(name))
    throw new ProblemError("UNKNOWN_FIELD", `${parameter}: ${detail}`, [
      { parameter, detail, allowed, ...didYouMean(name, allowed) },
    ]);
  const unit = DATE_UNITS.find((one) => one === name);
  const { date } = resource;
  if (unit !== undefined && date !== null) return { kind: "date", name: unit, date };
  const filter = findFilter(resource, name);
  if (filter === undefined) throw new Error(`${resource.path}: the facet '${name}' is no filter`);
  const { target, prefix } = filter;
  if (prefix === undefined || target.list === null) return { kind: "field", name, target };
  return {
    kind: "part",
    name,
    prefix: prefix.name,
    part: target.column,
    table: target.list.table,
    entries: { which: "all" },
  };
}

/** Chooses the entries to count so that adding a value to the query returns as many records as its count. */
function entriesOf(
  parameter: Parameter,
  { name, prefix, part }: PartDimension,
  withOthers: boolean,
  bound: Conditions["bound"],
): Entries {
  const asked = bound.find((one) => one.prefix === prefix)?.each;
  if (asked === undefined) return { which: "all" };
  const [one, ...more] = asked;
  const filters = asked.flatMap((conditions) => conditions.filters);
  const again = filters.filter((filter) => filter.parameter.name === part).length;
  if (one !== undefined && more.length === 0 && again === 0)
    return { which: "matching", filters: one.filters };
  if (again === filters.length && !withOthers) return { which: "further" };
  throw invalid(
    parameter,
    again === 0
      ? `'${name}' cannot be counted where another parameter of \`${prefix}.\` is repeated: a repeated parameter stands alone under its prefix, so no list of records has this count`
      : `'${name}' cannot be counted where it is a filter already and \`${prefix}.\` has another part in the query: it would be repeated, and a repeated parameter stands alone under its prefix, so no list of records has this count`,
  );
}

type GroupValue = string | number | null;

/** The parameters that, added to the query, select exactly the records of one count. */
export function selecting(dimension: Dimension, value: GroupValue): [name: string, value: string][] {
  switch (dimension.kind) {
    case "field":
      return [value === null ? [`has_${dimension.name}`, "false"] : [dimension.name, quote(String(value))]];
    case "part":
      return selectingPart(dimension, value);
    case "date":
      return selectingDate(dimension.name, dimension.date, value);
  }
}

function selectingPart({ name, prefix, part, entries }: PartDimension, value: GroupValue) {
  if (value !== null) return [[name, quote(String(value))] satisfies [string, string]];
  const unknown = `has_${part}`;
  // If the query already has this filter, repeating it would ask for several entries.
  const said =
    entries.which === "matching" && entries.filters.some((filter) => filter.parameter.name === unknown);
  return said ? [] : [[`${prefix}.${unknown}`, "false"] satisfies [string, string]];
}

function selectingDate(unit: DateUnit, date: string, value: GroupValue): [name: string, value: string][] {
  const precisions = PRECISIONS[unit].join(",");
  if (value === null) return [[`${date}_precision_not`, precisions]];
  const [from, to] = unitBounds(String(value));
  return [
    [`${date}_min_from`, from],
    [`${date}_min_to`, to],
    [`${date}_precision`, precisions],
  ];
}

/** `2022-Q2` → its first and last month; a year or a month is both. */
function unitBounds(value: string): [from: string, to: string] {
  const [year = "", quarter] = value.split("-Q");
  if (quarter === undefined) return [value, value];
  const last = Number(quarter) * 3;
  return [`${year}-${String(last - 2).padStart(2, "0")}`, `${year}-${String(last).padStart(2, "0")}`];
}

const quote = (value: string): string => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
