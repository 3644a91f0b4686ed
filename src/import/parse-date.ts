// Parses dates in a file's own format into ISO days, months or years. Refuses days that do not exist.
import { isIsoDay, parseEdtf } from "../standards/edtf.ts";
import { escaped } from "./literal.ts";

export type DateReader = (text: string) => string | null;

/** The parts of a format: parts of a date, and literal words in single quotes. */
const TOKENS = /'[^']*'|YYYY|YY|MMMM|MMM|MM|M|DD|D/g;

const PARTS: Readonly<Record<string, string>> = {
  YYYY: "(?<year>\\d{4})",
  YY: "(?<short>\\d{2})",
  MMMM: "(?<name>[\\p{L}\\p{M}]+\\.?)",
  MMM: "(?<name>[\\p{L}\\p{M}]+\\.?)",
  MM: "(?<month>\\d{2})",
  M: "(?<month>\\d{1,2})",
  DD: "(?<day>\\d{2})",
  D: "(?<day>\\d{1,2})",
};

const literally = (text: string): string => escaped(text).replaceAll(" ", "\\s+");

/** The error in a format; null if it is valid. */
export function formatError(format: string): string | null {
  if (format === "EDTF") return null;
  const tokens = (format.match(TOKENS) ?? []).filter((token) => !isQuoted(token)).map((token) => token[0]);
  const rest = format.replaceAll(TOKENS, "");
  if (/[A-Za-z]/.test(rest) || !tokens.includes("Y") || new Set(tokens).size !== tokens.length)
    return `'${format}' is not a date format: expected YYYY or YY, with M, MM, MMM (a month's name) and D or DD as the file has them, and other letters in single quotes`;
  return tokens.includes("D") && !tokens.includes("M") ? `'${format}' has a day and no month` : null;
}

const isQuoted = (token: string): boolean => token.startsWith("'");

/** Two single quotes stand for one. */
const patternFor = (token: string): string =>
  isQuoted(token) ? literally(token.slice(1, -1) || "'") : (PARTS[token] ?? "");

/** Why a locale cannot be used; null if the names of its months are known. */
export function localeError(locale: string): string | null {
  const expected = `'${locale}' is not a language whose months are known: expected a tag such as fr or pt-BR`;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 ? null : expected;
  } catch {
    return expected;
  }
}

/** Whether a format has two-digit years, which need a century. */
export const hasShortYear = (format: string): boolean =>
  (format.match(TOKENS) ?? []).some((token) => token === "YY");

/**
 * Returns a parser for a format. It returns null for a text in another format, and throws a RangeError for a day or
 * month that does not exist. Two-digit years fall into the hundred years from `yearsFrom` on.
 */
export function dateReader(format: string, locale: string, yearsFrom = 0): DateReader {
  if (format === "EDTF")
    return (text) => {
      const result = parseEdtf(text);
      return result.ok ? result.value : null;
    };
  let source = "";
  let from = 0;
  for (const { 0: token, index } of format.matchAll(TOKENS)) {
    source += literally(format.slice(from, index)) + patternFor(token);
    from = index + token.length;
  }
  const pattern = new RegExp(`^${source}${literally(format.slice(from))}$`, "u");
  const months = source.includes("<name>") ? monthNames(locale) : null;
  return (text) => {
    const found = pattern.exec(text)?.groups;
    if (found === undefined) return null;
    const { short, name, day } = found;
    const year = short === undefined ? (found.year ?? "") : fullYear(Number(short), yearsFrom);
    const month = name === undefined ? found.month : months?.get(fold(name));
    if (month === undefined && name !== undefined)
      throw new RangeError(`'${name}' is not a month in ${locale}`);
    if (month === undefined) return year;
    const value = [year, month, day]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, "0"));
    const iso = value.join("-");
    const lacks = !isIsoDay(day === undefined ? `${iso}-01` : iso);
    if (lacks) throw new RangeError(day === undefined ? "there is no such month" : "there is no such day");
    return iso;
  };
}

/** The year with these last two digits within the hundred years from `from` on. */
const fullYear = (short: number, from: number): string =>
  String(from + ((short - (from % 100) + 100) % 100)).padStart(4, "0");

/** Removes accents, which files often omit, above all in capitals. No two months of a language differ only by one. */
const fold = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/\.$/, "");

/** Full and short names of the months, alone and as used beside a day. */
function monthNames(locale: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const style of ["long", "short"] as const)
    for (const day of [undefined, "numeric"] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        month: style,
        day,
        timeZone: "UTC",
        calendar: "gregory",
      });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2001, month, 1)).find((one) => one.type === "month");
        if (part !== undefined) names.set(fold(part.value), String(month + 1));
      }
    }
  return names;
}
