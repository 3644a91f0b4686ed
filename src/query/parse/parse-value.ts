// The text of a query parameter → typed values. Refuses values that the field cannot hold, and says what it accepts.
import { ProblemError } from "../../errors.ts";
import { countryNamed, pairNamed } from "../../standards/country-names.ts";
import { parseEdtf } from "../../standards/edtf.ts";
import { normalizeCountry, normalizePair } from "../../standards/iso-3166.ts";
import { parseMoment } from "../../standards/moment.ts";
import type { FilterParameter } from "../filter-parameters.ts";
import type { FilterValue } from "../operators.ts";
import { didYouMean } from "../suggest.ts";

/** The most values in one occurrence of a parameter, except dates: each date is a condition of its own. */
const MAX_VALUES = 10_000;
const MAX_DATES = 100;

/** The names in a comma-separated list, without the spaces around them. */
export const splitNames = (text: string): string[] => splitEntries(text).map(({ value }) => value.trim());

/**
 * Splits the values at commas, and tells whether a quotation mark is never closed. A value with a comma stands in
 * double quotes, as in CSV. Spaces beside a comma are dropped; a single value keeps its own.
 */
function splitEntries(text: string): { value: string; open: boolean }[] {
  const entries = [...`${text},`.matchAll(/(?: *"((?:[^"]|"")*)" *|([^,]*)),/g)];
  const trim = (value: string) => (entries.length > 1 ? value.replaceAll(/^ +| +$/g, "") : value);
  return entries.map(([, quoted, plain = ""]) =>
    quoted === undefined
      ? { value: trim(plain), open: trim(plain).startsWith('"') }
      : { value: quoted.replaceAll('""', '"'), open: false },
  );
}

/** The values of one occurrence of a filter parameter; throws an INVALID_PARAMETER problem. */
export function parseFilterValues(parameter: FilterParameter, text: string): FilterValue[] {
  const { operator, name } = parameter;
  if (operator.takes === "boolean") return [parseBoolean(name, text)];
  const entries = operator.takes === "values" ? splitEntries(text) : [{ value: text, open: false }];
  const open = entries.find((entry) => entry.open);
  if (open !== undefined)
    throw invalid(name, `${open.value.slice(0, 100)} begins with a double quote that does not end the value`);
  const values = entries.map(({ value }) => value);
  const most = parameter.kind === "edtf" || parameter.kind === "day" ? MAX_DATES : MAX_VALUES;
  if (values.length > most) throw invalid(name, `expected at most ${most} values, got ${values.length}`);
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

function parseValue(parameter: FilterParameter, text: string): FilterValue {
  const { name, kind, field, operator } = parameter;
  if (text === "") throw invalid(name, "expected a value, got an empty one");
  switch (kind) {
    case "enum":
      if (!field.values?.includes(text))
        throw invalid(name, `'${text}' is not one of the allowed values`, field.values, text);
      return text;
    case "id":
      return field.schema.safeParse(text).success ? text : fail(name, notAnId(parameter, text));
    case "country":
      return (
        normalizeCountry(text) ?? fail(name, notACode(text, "country code", "JPN or jp"), countryNamed(text))
      );
    case "relation":
      return (
        normalizePair(text) ?? fail(name, notACode(text, "pair of country codes", "JPN-VNM"), pairNamed(text))
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
    case "instant":
      return momentOf(name, text, "start");
    case "integer":
    case "number":
      return parseNumber(name, text, kind);
    default:
      if (field.names?.includes(text.split(".")[0] ?? "") === false)
        throw invalid(name, `'${text}' is not a field`, field.names, text);
      return text.normalize("NFC");
  }
}

/** A moment in UTC; a day means its start or its end. */
export function momentOf(name: string, text: string, edge: "start" | "end"): string {
  const moment = parseMoment(text, edge);
  if (moment !== null) return moment;
  if (/T.* \d\d:\d\d$/.test(text)) throw invalid(name, `'${text}' is not a moment: ${PLUS}`);
  throw invalid(
    name,
    `expected a day such as 2026-11-22, or a moment such as 2026-11-22T10:00:00Z, got '${text}'`,
  );
}

const NUMBERS = { integer: /^-?\d{1,15}$/, number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i };

/** A number in JSON's notation; leading zeros are accepted too. */
function parseNumber(name: string, text: string, kind: "integer" | "number"): number {
  const value = NUMBERS[kind].test(text) ? Number(text) : Number.NaN;
  // A number too small for a double would be compared as 0.
  const isHeld = Number.isFinite(value) && (value !== 0 || !/^[^e]*[1-9]/i.test(text));
  if (!isHeld)
    throw invalid(
      name,
      /^[\d.-]+e \d+$/i.test(text)
        ? `'${text}' is not a number: ${PLUS}`
        : `'${text}' is not a ${kind === "integer" ? "whole number" : "number"}: expected one such as 22`,
    );
  return value;
}

/** The hint for a space that was probably meant as a plus sign. */
const PLUS = "a `+` in a URL means a space, write `%2B` for a plus sign";

const notACode = (text: string, what: string, example: string): string =>
  `'${text}' is not a ${what} (ISO 3166-1): expected one such as ${example}`;

const notAnId = ({ field, ofRecords }: FilterParameter, text: string): string =>
  `expected an id such as '${field.example}', got '${text}'${ofRecords?.names ? ": `/v1/autocomplete` finds ids by name" : ""}`;

function fail(parameter: string, detail: string, meant: string | null = null): never {
  if (meant === null) throw invalid(parameter, detail);
  const told = `${detail}; did you mean ${meant}?`;
  throw new ProblemError("INVALID_PARAMETER", `${parameter}: ${told}`, [
    { parameter, detail: told, did_you_mean: meant },
  ]);
}
