// The operations on dates: parsing one in a given format, and making an interval of two.
import { z } from "zod";
import { edtfBounds, parseEdtf } from "../standards/edtf.ts";
import { RowError, shorten } from "./complaints.ts";
import { columnsOf, type Expression, MappingError, type Value } from "./expression.ts";
import { any, operator, over } from "./operator.ts";
import { dateReader, formatError, hasShortYear, localeError } from "./parse-date.ts";

/** The end of an interval that goes on. */
const OPEN = "..";

export const dateOperators = {
  date: operator(
    "Reads `of` as a [date](#dates). `open` names texts that say that a period goes on. If `of` cannot be read, the result is `otherwise`, and the citation notes the cell; without `otherwise`, it is an error.",
    z.strictObject({
      date: z.union([z.string(), z.array(z.string()).min(1)]),
      of: any,
      locale: z.string().default("en"),
      years_from: z.int().min(0).max(9900).optional(),
      open: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
      otherwise: any.optional(),
    }),
    ({ date, of, locale, years_from, open = [], otherwise }, { path, compile }) => {
      const formats = [date].flat();
      const unknown = localeError(locale);
      if (unknown !== null) throw new MappingError(`${path}.locale`, unknown);
      for (const format of formats) {
        const wrong = formatError(format);
        if (wrong !== null) throw new MappingError(`${path}.date`, wrong);
      }
      if (formats.some(hasShortYear) !== (years_from !== undefined))
        throw new MappingError(
          path,
          years_from === undefined
            ? "YY does not say the century: expected `years_from`, the first of the hundred years that it can mean"
            : "has `years_from` and no format with YY",
        );
      const inner = compile(of, "of");
      const read = withOpen([open].flat(), readDate(formats, locale, years_from, inner));
      return otherwise === undefined
        ? over(inner, read)
        : orElse(inner, read, compile(otherwise, "otherwise"));
    },
  ),
  range: operator(
    "Two dates, `range: [from, to]` → an EDTF interval; only the first date if the second is the same or missing. An end that is `..` stays open.",
    z.strictObject({ range: z.tuple([any, any]) }),
    ({ range: [from, to] }, { compile }) => joinDates(compile(from, "range.0"), compile(to, "range.1")),
  ),
};

type ReadValue = (value: Exclude<Value, null>) => Value;

/** Uses the first format that matches. A match that is no real day is an error of its own. */
function readDate(
  formats: readonly string[],
  locale: string,
  yearsFrom: number | undefined,
  { columns }: Expression,
): ReadValue {
  const readers = formats.map((format) => dateReader(format, locale, yearsFrom));
  const expected = `expected a date in the form ${formats.join(" or ")}`;
  return (value) => {
    if (typeof value === "object") throw new RowError(columns, value, expected);
    const text = String(value);
    let reason = expected;
    for (const reader of readers)
      try {
        const date = reader(text);
        if (date !== null) return date;
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        reason = `${error.message}: ${expected}`;
      }
    throw new RowError(columns, text, reason);
  };
}

/** Texts of the file that say that a period goes on. */
const withOpen = (open: readonly string[], read: ReadValue): ReadValue =>
  open.length === 0 ? read : (value) => (open.includes(String(value)) ? OPEN : read(value));

/** Goes on with `other` where a cell cannot be read, and notes it. */
const orElse = (of: Expression, read: ReadValue, other: Expression): Expression => ({
  columns: columnsOf([of, other]),
  read: (scope) => {
    const value = of.read(scope);
    if (value === null) return other.read(scope);
    try {
      return read(value);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      const [reason = ""] = error.message.split(": expected");
      const why = reason === error.message ? "" : `: ${reason}`;
      scope.unread.push(`${of.columns.join(", ")}: ${shorten(value)} was not read as a date${why}.`);
      return other.read(scope);
    }
  },
});

function joinDates(from: Expression, to: Expression): Expression {
  const columns = columnsOf([from, to]);
  return {
    columns,
    read: (scope) => {
      const [first, last] = [from.read(scope), to.read(scope)];
      if (first === null || last === null || (first === last && first !== OPEN)) return first;
      const [begin, end] = [String(first), String(last)];
      if (begin === OPEN && end === OPEN)
        throw new RowError(columns, "", "expected one end that is not open");
      for (const date of [begin, end]) {
        if (date === OPEN) continue;
        const result = parseEdtf(date);
        if (!result.ok) throw new RowError(columns, date, result.reason);
      }
      if (begin === OPEN || end === OPEN) return `${begin}/${end}`;
      const [{ min }, { max }] = [edtfBounds(begin), edtfBounds(end)];
      if (min !== null && max !== null && max < min)
        throw new RowError(columns, `${begin} to ${end}`, "expected an end that is not before the start");
      return `${begin}/${end}`;
    },
  };
}
