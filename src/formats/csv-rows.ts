// Rows → CSV (RFC 4180). Numbers stay numbers; text that a spreadsheet would run as a formula is escaped.
import { stringify } from "csv-stringify/sync";

/** A number is written as one; everything else is text. */
export type Cell = string | number;

/** Characters that some programs treat as a line end. */
const BREAK = String.raw`\n\v\f\r\x1c-\x1e\x85\u2028\u2029`;
/** What a spreadsheet may skip before a formula: white space, invisible characters, separators, quotes. */
const BLANK = String.raw`(?:(?![${BREAK}])[\s\p{Z}\p{C},;|"])*`;
/** The first characters of formulas, including wide, narrow and small forms. */
const FORMULA = "[-=+@\uFF0D\uFF1D\uFF0B\uFF20\uFE63\uFE66\uFE62\uFE6B]";
/** Most cells: one printable line that begins with a letter or digit. This test is cheap. */
const PLAIN = /^[A-Za-z0-9][ -~]*$/;
const ANY_BREAK = new RegExp(`[${BREAK}]`);
const AT_START = new RegExp(`^(?:[\\t\\r]|${BLANK}${FORMULA})`, "u");
const AT_LINE = new RegExp(`(?<=[${BREAK}])(?=${BLANK}${FORMULA})`, "gu");

/** Puts an apostrophe before anything that looks like a formula, at the start of the text or of a line in it. */
function harmless(text: string): string {
  if (PLAIN.test(text)) return text;
  const lines = ANY_BREAK.test(text) ? text.replaceAll(AT_LINE, "'") : text;
  return AT_START.test(lines) ? `'${lines}` : lines;
}

/** Unprintable characters are quoted too (RFC 4180 does not require it), so that no reader ends a line there. */
const UNPRINTED = /[\p{C}\p{Zl}\p{Zp}]/u;

/** Rows as CSV. A row with a single empty cell is quoted, so that readers do not skip it. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    // Only here can a negative number be told from a formula: the library sees just text.
    rows.map((row) => row.map((one) => (typeof one === "number" ? one : harmless(one)))),
    { record_delimiter: "windows", quoted_match: UNPRINTED, quoted_empty: rows[0]?.length === 1 },
  );
