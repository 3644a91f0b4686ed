// The operations on dates: parsing one in a given format, and making an interval of two.
import { edtfBounds, parseEdtf } from "../standards/edtf.ts";
import { RowError } from "./complaints.ts";
import { columnsOf, type Expression, type Value } from "./expression.ts";
import { dateReader } from "./parse-date.ts";

/** Uses the first format that matches. A match that is no real day is an error of its own. */
export function readDate(
  formats: readonly string[],
  locale: string,
  yearsFrom: number | undefined,
  { columns }: Expression,
) {
  const readers = formats.map((format) => dateReader(format, locale, yearsFrom));
  const expected = `expected a date in the form ${formats.join(" or ")}`;
  return (value: Exclude<Value, null>): Value => {
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

export function joinDates(from: Expression, to: Expression): Expression {
  const columns = columnsOf([from, to]);
  return {
    columns,
    read: (scope) => {
      const [first, last] = [from.read(scope), to.read(scope)];
      if (first === null || last === null || first === last) return first;
      const [begin, end] = [String(first), String(last)];
      for (const date of [begin, end]) {
        const result = parseEdtf(date);
        if (!result.ok) throw new RowError(columns, date, result.reason);
      }
      const [{ min }, { max }] = [edtfBounds(begin), edtfBounds(end)];
      if (min !== null && max !== null && max < min)
        throw new RowError(columns, `${begin} to ${end}`, "expected an end that is not before the start");
      return `${begin}/${end}`;
    },
  };
}
