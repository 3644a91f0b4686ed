// Rows of cells → CSV (RFC 4180). Numbers stay numbers; text that a spreadsheet would run as a formula is made harmless.
import { stringify } from "csv-stringify/sync";

/** A number stays one; everything else is text. */
export type Cell = string | number;

/** What one program or another takes for the end of a line. */
const BREAK = String.raw`\n\v\f\r\x1c-\x1e\x85\u2028\u2029`;
/** What a spreadsheet may pass over before a formula: white space, what is not seen, separators, quotes. */
const BLANK = String.raw`(?:(?![${BREAK}])[\s\p{Z}\p{C},;|"])*`;
/** What a formula begins with, as wide, as narrow and as small forms. */
const FORMULA = "[-=+@\uFF0D\uFF1D\uFF0B\uFF20\uFE63\uFE66\uFE62\uFE6B]";
/** Most cells: one printed line that begins with a letter or a digit, and is told so at little cost. */
const PLAIN = /^[A-Za-z0-9][ -~]*$/;
const ANY_BREAK = new RegExp(`[${BREAK}]`);
const AT_START = new RegExp(`^(?:[\\t\\r]|${BLANK}${FORMULA})`, "u");
const AT_LINE = new RegExp(`(?<=[${BREAK}])(?=${BLANK}${FORMULA})`, "gu");

/** Text with an apostrophe before what would be a formula, at its start and at the start of any line within it. */
function harmless(text: string): string {
  if (PLAIN.test(text)) return text;
  const lines = ANY_BREAK.test(text) ? text.replaceAll(AT_LINE, "'") : text;
  return AT_START.test(lines) ? `'${lines}` : lines;
}

/** Beside what RFC 4180 has quoted: all that is not printed, so that no reader ends a line there. */
const UNPRINTED = /[\p{C}\p{Zl}\p{Zp}]/u;

/** Rows as CSV; each is a record to whoever reads them, also where its only cell is empty. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    // A formula is told from a negative number here: the library only sees text.
    rows.map((row) => row.map((one) => (typeof one === "number" ? one : harmless(one)))),
    { record_delimiter: "windows", quoted_match: UNPRINTED, quoted_empty: rows[0]?.length === 1 },
  );
