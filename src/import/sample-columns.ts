// Looks into a CSV file that has no mapping yet: how it is written, and what its columns hold.

import { UnreadableError } from "./complaints.ts";
import { type RawRow, readCsv } from "./read-csv.ts";
import { openText } from "./read-text.ts";

export interface SampledColumn {
  name: string;
  /** Its different values, as far as they were read. */
  values: readonly string[];
  /** Whether every row has a value, and no two have the same. */
  isUnique: boolean;
}

export interface Sample {
  encoding: string;
  delimiter: string;
  /** The row with the headings, counted from 1. */
  header: number;
  columns: readonly SampledColumn[];
  rows: number;
}

/** A first line with which spreadsheets say the delimiter. */
const SAYS_DELIMITER = /^sep=(.)$/i;
const DELIMITERS = [",", ";", "\t", "|"];
const MOST_ROWS = 20_000;
const MOST_VALUES = 2000;

/** Throws an UnreadableError for a file that is not CSV with a header. */
export function sampleColumns(path: string): Sample {
  try {
    return sampleAs(path, "utf-8");
  } catch (error) {
    if (!(error instanceof UnreadableError) || !error.message.includes("is not utf-8")) throw error;
    return sampleAs(path, "windows-1252");
  }
}

function sampleAs(path: string, encoding: string): Sample {
  const line = firstRow(path, encoding, "\0")?.join("") ?? "";
  if (beginsJson(line.trim()))
    throw new UnreadableError(
      null,
      "is JSON: a mapping is drafted from CSV; docs/mapping.md shows one for JSON",
    );
  const said = line.match(SAYS_DELIMITER)?.[1];
  const delimiter = said ?? delimiterOf(path, encoding);
  const rows = readCsv(openText(path, encoding).pieces(), { delimiter, quote: '"' });
  if (said !== undefined) rows.next();
  const first = rows.next();
  if (first.done === true) throw new UnreadableError(null, "is empty: expected a header row");
  const heads = first.value.cells.map((head) => head.trim());
  const found = heads.map((name) => ({ name, values: new Set<string>(), filled: 0 }));
  let count = 0;
  for (const { cells, error } of rows) {
    if (error !== null || cells.every((cell) => cell.trim() === "")) continue;
    for (const [index, column] of found.entries()) {
      const value = cells[index]?.trim() ?? "";
      if (value === "") continue;
      column.filled++;
      column.values.add(value);
    }
    if (++count >= MOST_ROWS) break;
  }
  return {
    encoding,
    delimiter,
    header: said === undefined ? 1 : 2,
    columns: found.map(({ name, values, filled }) => ({
      name,
      values: [...values].slice(0, MOST_VALUES),
      isUnique: count > 0 && filled === count && values.size === count,
    })),
    rows: count,
  };
}

/** Whether a first line is that of JSON, or of lines of JSON. */
function beginsJson(line: string): boolean {
  if (line === "[" || line === "{") return true;
  try {
    const found: unknown = JSON.parse(line);
    return typeof found === "object" && found !== null;
  } catch {
    return false;
  }
}

/** The delimiter that divides the header into most cells. */
function delimiterOf(path: string, encoding: string): string {
  const width = (delimiter: string): number => firstRow(path, encoding, delimiter)?.length ?? 0;
  const [best = ","] = [...DELIMITERS].sort((one, other) => width(other) - width(one));
  return best;
}

function firstRow(path: string, encoding: string, delimiter: string): readonly string[] | null {
  const rows: Generator<RawRow> = readCsv(openText(path, encoding).pieces(), { delimiter, quote: '"' });
  for (const { cells } of rows) return cells;
  return null;
}
