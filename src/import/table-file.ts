// Reads a value table from a CSV file, which a curator keeps in a spreadsheet.
import { z } from "zod";
import { type Complaint, ImportError, named, shown, UnreadableError } from "./complaints.ts";
import { readCsv } from "./read-csv.ts";
import { openText } from "./read-text.ts";
import { type CsvTable, periodFault, type ValueTable } from "./tables-schema.ts";

const isoDay = z.iso.date();

/** Throws an ImportError with all complaints. */
export function readTableFile(path: string, shape: CsvTable): ValueTable {
  const complaints: Complaint[] = [];
  const complain = (line: number | null, place: string | null, value: string | undefined, message: string) =>
    complaints.push({ file: path, line, place, value: shown(value), message });
  // A file can have any key, `__proto__` too.
  const table: ValueTable = Object.create(null);
  try {
    let heads: string[] | null = null;
    for (const { line, cells, error } of readCsv(openText(path).pieces(), { ...shape, quote: '"' })) {
      if (error !== null) throw new UnreadableError(line, error);
      const row = cells.map((cell) => cell.trim());
      if (heads === null) {
        heads = row;
        const missing = [shape.key, shape.value, shape.from, shape.to].filter(
          (head) => head !== undefined && !row.includes(head),
        );
        if (missing.length > 0)
          throw new UnreadableError(
            line,
            `has no column ${missing.join(" and none ")}: the header has ${named(row)}`,
          );
      } else if (row.some((cell) => cell !== "")) {
        const fault = addRow(table, shape, cellOf(heads, row));
        if (fault !== null) complain(line, fault.place, fault.value, fault.message);
      }
    }
    if (heads === null) throw new UnreadableError(null, "is empty: expected a header row");
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    complain(error.line, null, undefined, error.message);
  }
  if (complaints.length > 0) throw new ImportError(complaints);
  return table;
}

/** The cell under a heading; null if it is empty. */
const cellOf =
  (heads: readonly string[], row: readonly string[]) =>
  (head: string | undefined): string | null =>
    head === undefined ? null : row[heads.indexOf(head)] || null;

type Fault = Pick<Complaint, "value" | "message"> & { place: string };

/** Adds a row to the table; returns what is wrong with it. */
function addRow(
  table: ValueTable,
  shape: CsvTable,
  cell: (head: string | undefined) => string | null,
): Fault | null {
  const [key, is, from, to] = [cell(shape.key), cell(shape.value), cell(shape.from), cell(shape.to)];
  if (key === null) return { place: shape.key, message: "is empty: expected a key" };
  for (const [place = "", day] of [
    [shape.from, from],
    [shape.to, to],
  ] as const)
    if (day !== null && !isoDay.safeParse(day).success)
      return { place, value: day, message: "expected a day such as 1949-10-01" };
  const before = table[key];
  const isWhole = from === null && to === null;
  if (before !== undefined && (isWhole || !Array.isArray(before)))
    return {
      place: shape.key,
      value: key,
      message: "is there twice: expected each key once, or days in each row",
    };
  const entry = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }), is };
  const others = Array.isArray(before) ? before : [];
  const wrong = isWhole ? null : periodFault(entry, others);
  if (wrong !== null) return { place: shape.key, value: key, message: wrong };
  table[key] = isWhole ? is : [...others, entry];
  return null;
}
