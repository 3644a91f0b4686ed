// Recognizes what the values of a column are: dates, states, numbers, addresses, or text.
import { countryNamed } from "../standards/country-names.ts";
import { normalizeCountry } from "../standards/iso-3166.ts";
import { dateReader } from "./parse-date.ts";
import type { SampledColumn } from "./sample-columns.ts";

export type Recognized =
  | { kind: "dates"; formats: string[]; open: string[]; unread: string[]; isAmbiguous: boolean }
  /** `separator` is null where each cell has one state. */
  | { kind: "states"; separator: string | null; codes: ReadonlyMap<string, string>; unknown: string[] }
  | { kind: "numbers" }
  | { kind: "addresses" }
  | { kind: "text" };

const FORMATS = [
  "YYYY-MM-DD",
  "DD/MM/YYYY",
  "MM/DD/YYYY",
  "D/M/YYYY",
  "D.M.YYYY",
  "D MMMM YYYY",
  "D MMM YYYY",
  "MMMM D, YYYY",
  "MMM D, YYYY",
  "YYYY",
  "EDTF",
];

/** What files write for the end of a period that goes on. */
const OPEN = ["31/12/9999", "9999-12-31", "12/31/9999", "31.12.9999"];

/** The part of the values that has to be of a kind. */
const MOST = 0.8;
const MANY = 0.5;

export function recognizeColumn({ values }: SampledColumn): Recognized {
  if (values.length === 0) return { kind: "text" };
  if (values.every((value) => /^https?:\/\//.test(value))) return { kind: "addresses" };
  return datesIn(values) ?? numbersIn(values) ?? statesIn(values) ?? { kind: "text" };
}

const numbersIn = (values: readonly string[]): Recognized | null =>
  values.every((value) => /^[+-]?\d{1,15}(\.\d+)?$/.test(value)) ? { kind: "numbers" } : null;

/** Whether a format reads a text, or recognizes its form though the day does not exist. */
function fits(read: (text: string) => string | null, text: string): "read" | "form" | "no" {
  try {
    return read(text) === null ? "no" : "read";
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return "form";
  }
}

function datesIn(values: readonly string[]): Recognized | null {
  const open = values.filter((value) => OPEN.includes(value));
  let left = values.filter((value) => !open.includes(value));
  if (left.length === 0 || left.every((value) => /^\d{1,3}$/.test(value))) return null;
  const readers = FORMATS.map((format) => ({ format, read: dateReader(format, "en") }));
  const counted = readers.map(({ format, read }) => ({
    format,
    read,
    count: left.filter((text) => fits(read, text) === "read").length,
  }));
  const best = counted.reduce((one, other) => (other.count > one.count ? other : one));
  if (best.count < left.length * MANY) return null;
  const formats: string[] = [];
  for (const { format, read } of [best, ...counted]) {
    const rest = left.filter((text) => fits(read, text) !== "read");
    if (rest.length === left.length || (formats.length > 0 && isSwapped(format, formats))) continue;
    formats.push(format);
    left = rest;
  }
  const isYears =
    formats[0] === "YYYY" && values.some((value) => Number(value) < 1000 || Number(value) > 2100);
  if (isYears || left.length > values.length * (1 - MOST)) return null;
  const swapped = counted.find(({ format }) => isSwapped(format, formats));
  return { kind: "dates", formats, open, unread: left, isAmbiguous: swapped?.count === best.count };
}

/** Days and months of the other order would be read from what is wrong in the first. */
const isSwapped = (format: string, formats: readonly string[]): boolean =>
  (format === "MM/DD/YYYY" && formats.some((one) => /^D/.test(one))) ||
  (/^DD?\/MM?\//.test(format) && formats.includes("MM/DD/YYYY"));

const codeOf = (name: string): string | null =>
  countryNamed(name) ??
  // `KOREA REPUBLIC OF` and `NETHERLANDS THE`, as lists that are sorted by names have them.
  countryNamed(name.replace(/^(.*?),? (.*\bof|the)$/i, "$2 $1")) ??
  (/^[A-Z]{2,3}$/.test(name) ? normalizeCountry(name) : null);

function statesIn(values: readonly string[]): Recognized | null {
  for (const separator of [null, ";", ",", "/", "|"]) {
    const names = [
      ...new Set(
        separator === null
          ? values
          : values.flatMap((value) => value.split(separator).map((one) => one.trim())),
      ),
    ].filter((name) => name !== "");
    const known = names.flatMap((name): [string, string][] => {
      const code = codeOf(name);
      return code === null ? [] : [[name, code]];
    });
    const isMany =
      separator === null
        ? known.length >= names.length * MANY
        : values.some((one) => one.includes(separator));
    const few = separator === null ? MANY : 0.2;
    if (isMany && known.length > 0 && known.length >= names.length * few) {
      const codes = new Map(known);
      return { kind: "states", separator, codes, unknown: names.filter((name) => !codes.has(name)) };
    }
  }
  return null;
}
