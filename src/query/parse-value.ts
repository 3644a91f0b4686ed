// The text of a query parameter → typed values. Refuses what the field cannot hold, and says what it can.
import { ProblemError } from "../errors.ts";
import { parseEdtf } from "../standards/edtf.ts";
import { normalizeCountry, normalizePair } from "../standards/iso-3166.ts";
import type { FilterParameter } from "./filter-parameters.ts";
import type { FilterValue } from "./operators.ts";
import { didYouMean } from "./suggest.ts";

const MAX_VALUES = 100;

/** Commas separate values; a value that holds a comma stands in double quotes, as in CSV. */
export const splitValues = (text: string): string[] => splitEntries(text).map(({ value }) => value);

/** The values with whether a quotation that one begins with is never ended. */
const splitEntries = (text: string): { value: string; open: boolean }[] =>
  [...`${text},`.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*)),/g)].map(([, quoted, plain = ""]) =>
    quoted === undefined
      ? { value: plain, open: plain.startsWith('"') }
      : { value: quoted.replaceAll('""', '"'), open: false },
  );

/** One occurrence of a filter parameter → its values; throws an INVALID_PARAMETER problem. */
export function parseFilterValues(parameter: FilterParameter, text: string): FilterValue[] {
  const { operator, name } = parameter;
  if (operator.takes === "boolean") return [parseBoolean(name, text)];
  const entries = operator.takes === "values" ? splitEntries(text) : [{ value: text, open: false }];
  const open = entries.find((entry) => entry.open);
  if (open !== undefined)
    throw invalid(name, `${open.value.slice(0, 100)} begins with a double quote that does not end the value`);
  const values = entries.map(({ value }) => value);
  if (values.length > MAX_VALUES)
    throw invalid(name, `expected at most ${MAX_VALUES} values, got ${values.length}`);
  return values.map((value) => parseValue(parameter, value));
}

export const invalid = (parameter: string, detail: string, allowed?: readonly string[], value = "") =>
  new ProblemError("INVALID_PARAMETER", `${parameter}: ${detail}`, [
    { parameter, detail, ...(allowed ? { allowed, ...didYouMean(value, allowed) } : {}) },
  ]);

export function parseBoolean(name: string, text: string): boolean {
  if (text !== "true" && text !== "false")
    throw invalid(name, `expected true or false, got '${text}'`, ["true", "false"], text);
  return text === "true";
}

function parseValue({ name, kind, field, operator }: FilterParameter, text: string): FilterValue {
  if (text === "") throw invalid(name, "expected a value, got an empty one");
  switch (kind) {
    case "enum":
      if (!field.values?.includes(text))
        throw invalid(name, `'${text}' is none of the values it can have`, field.values, text);
      return text;
    case "country":
      return (
        normalizeCountry(text) ??
        fail(name, `'${text}' is no ISO 3166-1 country code: expected one such as JPN or jp`)
      );
    case "relation":
      return (
        normalizePair(text) ??
        fail(name, `'${text}' is no pair of ISO 3166-1 country codes: expected one such as JPN-VNM`)
      );
    case "edtf":
    case "day": {
      const result = parseEdtf(text);
      if (!result.ok) return fail(name, `'${text}': ${result.reason}`);
      if (operator.needs !== undefined && result.bounds[operator.needs] === null)
        return fail(
          name,
          `'${text}' has no ${operator.needs === "min" ? "first" : "last"} day to compare with`,
        );
      return result.bounds;
    }
    case "integer":
    case "number":
      return parseNumber(name, text, kind);
    default:
      return text;
  }
}

function parseNumber(name: string, text: string, kind: "integer" | "number"): number {
  const pattern = kind === "integer" ? /^-?\d{1,15}$/ : /^-?\d{1,15}(\.\d{1,15})?$/;
  if (!pattern.test(text))
    throw invalid(
      name,
      `'${text}' is no ${kind === "integer" ? "whole number" : "number"}: expected one such as 22`,
    );
  return Number(text);
}

function fail(name: string, detail: string): never {
  throw invalid(name, detail);
}
