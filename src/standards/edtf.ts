// Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019, Annex A; loc.gov/standards/datetime), and of level 2
// unspecified digits anywhere and one date out of a range. Accepts days, months, seasons, years and intervals of the years
// 100 to 9999; refuses instants and the rest of level 2.
import { parse } from "@edtf-ts/core";

/** The first and last ISO day of an EDTF value; null if the source leaves that end open or unknown. */
export interface Bounds {
  min: string | null;
  max: string | null;
}

export type EdtfResult = { ok: true; value: string; bounds: Bounds } | { ok: false; reason: string };

const PLAIN_DAY = /^(?!00)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const LEVEL_1_DATE =
  /^(?:\d{3}X|\d{2}XX|\d{4}(?:-XX(?:-XX)?|-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:\d{2}|XX))?)?)[?~%]?$/;

/** Digits that are not specified, anywhere in a date. */
const UNSPECIFIED = /^(?=.*X)(\d{4}|\d{3}X|\d{2}XX)-([\dX]{2})(?:-([\dX]{2}))?$/;
/** One date of those from the first to the last. */
const ONE_OF = /^\[([^[\]/]+?)\.\.([^[\]/]+)\]$/;

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** Whether the text is a real calendar day, `YYYY-MM-DD`. 2005-02-29 is not. */
export function isIsoDay(text: string): boolean {
  if (!PLAIN_DAY.test(text)) return false;
  const [year, month, date] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return date <= 28 || date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day after an ISO day; null after the last day of the calendar. */
export function nextDay(text: string): string | null {
  const next = new Date(`${text}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCFullYear() > 9999 ? null : day(next);
}

/** Parses an EDTF value. The reason for a refusal says what would be right. */
export function parseEdtf(text: string): EdtfResult {
  if (isIsoDay(text)) return { ok: true, value: text, bounds: { min: text, max: text } };
  const [min = "", max = ""] = text.length === 21 ? text.split("/") : [];
  if (isIsoDay(min) && isIsoDay(max) && min <= max) return { ok: true, value: text, bounds: { min, max } };
  const oneOf = ONE_OF.exec(text);
  if (oneOf !== null) return oneOfResult(text, oneOf[1] ?? "", oneOf[2] ?? "");
  const shape = shapeError(text);
  if (shape !== null) return { ok: false, reason: shape };
  const ends = text.split("/").map(singleBounds);
  const wrong = ends.find((end) => typeof end === "string");
  if (wrong !== undefined) return { ok: false, reason: wrong };
  const known = ends.filter((end) => typeof end !== "string");
  const bounds = { min: known[0]?.min ?? null, max: known.at(-1)?.max ?? null };
  if (bounds.min !== null && bounds.max !== null && bounds.min > bounds.max)
    return { ok: false, reason: "an interval begins no later than it ends: 2022-04-30/2022-05-01" };
  return { ok: true, value: text, bounds };
}

/** Both ends are dates; a set that is open at an end is an interval in all but name, and is refused. */
function oneOfResult(text: string, first: string, last: string): EdtfResult {
  for (const end of [first, last]) {
    const wrong = isBlank(end) ? FORM : shapeError(end);
    if (wrong !== null) return { ok: false, reason: wrong };
  }
  const [from, to] = [singleBounds(first), singleBounds(last)];
  if (typeof from === "string") return { ok: false, reason: from };
  if (typeof to === "string") return { ok: false, reason: to };
  if ((from.min ?? "") > (to.max ?? ""))
    return { ok: false, reason: "a set begins no later than it ends: [2022-04-30..2022-05-01]" };
  return { ok: true, value: text, bounds: { min: from.min, max: to.max } };
}

const FORM =
  "expected an EDTF date such as 2023, 2023-11, 2023-11-27, 1973~, 1964-XX-16, 2022-04-30/2022-05-01 or [1964-01..1964-03]";

/** The library also accepts instants, long years and level 2, and takes the years 0 to 99 for 1900 to 1999. */
function shapeError(text: string): string | null {
  const ends = text.split("/");
  if (ends.length > 2) return "an interval has two ends: 2022-04-30/2022-05-01";
  if (ends.length === 2 && ends.every(isBlank)) return "an interval needs one known end";
  for (const end of ends) {
    if (ends.length === 2 && isBlank(end)) continue;
    if (!LEVEL_1_DATE.test(end) && !UNSPECIFIED.test(end)) return FORM;
    if (end.startsWith("00")) return "the calendar of this API begins with the year 0100";
    // Its last days are in the next year.
    if (end.startsWith("9999-24")) return "the calendar of this API ends with the year 9999";
  }
  return null;
}

/** An open or unknown end. */
const isBlank = (end: string): boolean => end === "" || end === "..";

/** The days of a date or one end of an interval, or the reason why it is invalid. */
function singleBounds(text: string): Bounds | string {
  if (isBlank(text)) return { min: null, max: null };
  if (!LEVEL_1_DATE.test(text)) return unspecifiedBounds(text);
  // Inside an interval, the library would refuse a season before a month.
  const result = parse(text);
  if (result.success) return { min: day(result.value.min), max: day(result.value.max) };
  return `not an EDTF date: ${result.errors[0]?.message ?? text}`;
}

/** The first and last of the days that a date with unspecified digits can mean. */
function unspecifiedBounds(text: string): Bounds | string {
  const [, year = "", month = "", date = "XX"] = UNSPECIFIED.exec(text) ?? [];
  const days = (order: 1 | -1): string | undefined => {
    for (const y of valuesOf(year, 0, 9999, order))
      for (const m of valuesOf(month, 1, 12, order))
        for (const d of valuesOf(date, 1, 31, order)) if (isIsoDay(`${y}-${m}-${d}`)) return `${y}-${m}-${d}`;
    return undefined;
  };
  const [min, max] = [days(1), days(-1)];
  return min === undefined || max === undefined ? `not an EDTF date: no day is ${text}` : { min, max };
}

/** The numbers that fit digits of which some are X, in order or in reverse. */
function valuesOf(digits: string, least: number, most: number, order: 1 | -1): string[] {
  const first = Math.max(least, Number(digits.replaceAll("X", "0")));
  const last = Math.min(most, Number(digits.replaceAll("X", "9")));
  const form = new RegExp(`^${digits.replaceAll("X", "\\d")}$`);
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    String(first + index).padStart(digits.length, "0"),
  ).filter((text) => form.test(text));
  return order === 1 ? all : all.reverse();
}

export type Precision = "day" | "month" | "season" | "year" | "decade" | "century";

/** The precision of the start of a value; null if it is open or unknown. */
export function startPrecision(text: string): Precision | null {
  if (ONE_OF.test(text)) return commonPrecision(edtfBounds(text));
  const [start = ""] = text.split("/");
  const [year = "", month = "XX", day = "XX"] = start.replace(/[?~%]$/, "").split("-");
  if (year === "" || year === "..") return null;
  if (year.endsWith("XX")) return "century";
  if (year.endsWith("X")) return "decade";
  if (month.includes("X")) return "year";
  if (!day.includes("X")) return "day";
  return Number(month) > 12 ? "season" : "month";
}

/** The finest period that holds all days. */
function commonPrecision({ min, max }: Bounds): Precision | null {
  const [one, other] = [min ?? "", max ?? ""];
  const periods: [Precision, number][] = [
    ["day", 10],
    ["month", 7],
    ["year", 4],
    ["decade", 3],
    ["century", 2],
  ];
  return periods.find(([, length]) => one.slice(0, length) === other.slice(0, length))?.[0] ?? null;
}

/** A period: the days on which it may have begun, and those on which it may have ended. */
export interface Span {
  begin: { min: string | null; max: string };
  end: { min: string; max: string | null };
}

const LAST_DAY = "9999-12-31";

/** A valid value as a period. A date that is no interval begins and ends within itself. */
export function edtfSpan(text: string): Span {
  const [first = "", last = first] = text.split("/");
  const [begin, end] = [daysOf(first), daysOf(last)];
  if (begin === null) {
    if (end === null) throw new RangeError(`${text}: an interval needs one known end`);
    return { begin: { min: null, max: end.max }, end };
  }
  // An open end (`..`) means that it had not ended by the last day of the calendar.
  if (end === null) return { begin, end: { min: last === ".." ? LAST_DAY : begin.min, max: null } };
  return {
    begin: { min: begin.min, max: begin.max < end.max ? begin.max : end.max },
    end: { min: begin.min > end.min ? begin.min : end.min, max: end.max },
  };
}

/** The first and last day of one end of an interval; null if it is open or unknown. */
function daysOf(end: string): { min: string; max: string } | null {
  if (end === "" || end === "..") return null;
  const { min, max } = edtfBounds(end);
  if (min === null || max === null) throw new RangeError(`${end}: expected one date`);
  return { min, max };
}

/** The computed bounds of a valid value; throws if it is invalid. */
export function edtfBounds(text: string): Bounds {
  const result = parseEdtf(text);
  if (!result.ok) throw new RangeError(`${text}: ${result.reason}`);
  return result.bounds;
}
