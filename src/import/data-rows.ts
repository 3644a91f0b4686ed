// A data file → its rows, with the cells that the mapping names, in its order. Refuses a header that is not the one
// that the mapping expects; a row that cannot be read carries what is wrong with it.
import type { Value } from "./compile-expression.ts";
import { type Complaint, UnreadableError } from "./complaints.ts";
import type { Mapping } from "./mapping.ts";
import { type RawRow, readCsv } from "./read-csv.ts";
import { type RawEntry, readJsonList, readNdjson } from "./read-json.ts";

export interface DataRow {
  number: number;
  line: number;
  start: number;
  end: number;
  text: string;
  /** What stands before the header, the header itself, or a row that gives a record. */
  part: "before" | "header" | "row";
  /** The cells that the mapping names, trimmed; null where there is nothing. */
  cells: Value[];
  /** All cells as they stand, for CSV. */
  raw: readonly string[];
  error: string | null;
}

/** The header is not what the mapping expects: all that is wrong with it. */
export class HeaderError extends Error {
  readonly complaints: readonly Omit<Complaint, "file">[];

  constructor(complaints: readonly Omit<Complaint, "file">[]) {
    super("the header is not as expected");
    this.complaints = complaints;
  }
}

export function readRows(pieces: Iterable<string>, mapping: Mapping): Generator<DataRow> {
  if (mapping.format === "csv") return csvRows(pieces, mapping);
  const entries = mapping.format === "json" ? readJsonList(pieces) : readNdjson(pieces);
  return jsonRows(entries, mapping);
}

function* csvRows(pieces: Iterable<string>, mapping: Mapping): Generator<DataRow> {
  let places: number[] | null = null;
  let width = 0;
  for (const row of readCsv(pieces, mapping.csv)) {
    const { number, cells: raw, error } = row;
    if (number < mapping.csv.header) yield { ...row, part: "before", cells: [], raw };
    else if (places === null) {
      if (error !== null) throw new UnreadableError(row.line, error);
      width = raw.length;
      places = readHeader(row, mapping);
      yield { ...row, part: "header", cells: [], raw };
    } else if (error === null && raw.length !== width)
      yield { ...row, part: "row", cells: [], raw, error: `expected ${width} cells, found ${raw.length}` };
    else
      yield { ...row, part: "row", cells: places.map((place) => cellValue(raw[place], mapping.empty)), raw };
  }
  if (places === null) throw new UnreadableError(null, "is empty: expected a header row");
}

function cellValue(cell: string | undefined, empty: readonly string[]): Value {
  const text = cell?.trim() ?? "";
  return text === "" || empty.includes(text) ? null : text;
}

function readHeader({ line, cells }: RawRow, { columns, ignore }: Mapping): number[] {
  const heads = cells.map((cell) => cell.trim());
  const complaints: Omit<Complaint, "file">[] = [];
  const complain = (place: string, message: string) => complaints.push({ line, place, message });
  for (const column of columns)
    if (!heads.includes(column))
      complain(column, `there is no such column: the header has ${heads.join(", ").slice(0, 300)}`);
  for (const [index, head] of heads.entries()) {
    const wanted = columns.includes(head);
    const ignored = ignore === "*" || ignore.includes(head);
    if (heads.indexOf(head) < index && (wanted || ignore !== "*"))
      complain(head, `stands in two columns, ${heads.indexOf(head) + 1} and ${index + 1}`);
    else if (!wanted && !ignored)
      complain(
        head === "" ? `column ${index + 1}` : head,
        head === ""
          ? "has no name"
          : "is a column that the mapping does not know: list it in `columns` or in `ignore`",
      );
  }
  if (complaints.length > 0) throw new HeaderError(complaints);
  return columns.map((column) => heads.indexOf(column));
}

function* jsonRows(entries: Iterable<RawEntry>, { columns, ignore, empty }: Mapping): Generator<DataRow> {
  for (const entry of entries) {
    const row = { ...entry, part: "row" as const, cells: [], raw: [] };
    if (entry.error !== null) {
      yield row;
      continue;
    }
    const members = new Map(membersOf(entry.value, empty));
    const unknown = [...members.keys()].find(
      (name) => ignore !== "*" && !columns.includes(name) && !ignore.some((one) => isWithin(name, one)),
    );
    const isObject = typeof entry.value === "object" && entry.value !== null && !Array.isArray(entry.value);
    if (!isObject) yield { ...row, error: "expected an object" };
    else if (unknown !== undefined)
      yield { ...row, error: `has a member that the mapping does not know: ${unknown.slice(0, 60)}` };
    else yield { ...row, cells: columns.map((column) => members.get(column) ?? null) };
  }
}

const isWithin = (name: string, ignored: string): boolean =>
  name === ignored || name.startsWith(`${ignored}.`);

/** How deep the members of members are read. */
const MAX_DEPTH = 8;

function* membersOf(
  value: unknown,
  empty: readonly string[],
  prefix = "",
  depth = 0,
): Generator<[string, Value]> {
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return;
  for (const [name, inner] of Object.entries(value)) {
    const path = `${prefix}${name}`;
    if (Array.isArray(inner))
      yield [path, inner.map((one) => scalarOf(one, empty)).filter((one) => one !== null)];
    else if (typeof inner === "object" && inner !== null)
      yield* membersOf(inner, empty, `${path}.`, depth + 1);
    else yield [path, scalarOf(inner, empty)];
  }
}

function scalarOf(value: unknown, empty: readonly string[]): Value {
  if (typeof value === "string") return cellValue(value, empty);
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
