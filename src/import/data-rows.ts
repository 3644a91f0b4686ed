// Reads the rows of a data file with the cells that the mapping names, in its order. Refuses an unexpected header. A
// row that cannot be read carries its errors.

import { type Complaint, named, shorten, UnreadableError } from "./complaints.ts";
import type { Value } from "./expression.ts";
import type { Mapping } from "./mapping.ts";
import { type RawRow, readCsv } from "./read-csv.ts";
import { type RawEntry, readJsonList, readNdjson } from "./read-json.ts";

export interface DataRow {
  number: number;
  line: number;
  start: number;
  end: number;
  text: string;
  /** Whether it comes before the header, is the header, has no values at all, or gives a record. */
  part: "before" | "header" | "blank" | "row";
  /** The mapped cells, trimmed, with line feeds as line breaks; null if empty. */
  cells: Value[];
  /** All cells of a CSV row, unchanged. */
  raw: readonly string[];
  error: string | null;
}

/** All errors in a header that differs from the mapping. */
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
  let heads: readonly string[] = [];
  for (const row of readCsv(pieces, mapping.csv)) {
    const { number, cells: raw, error } = row;
    if (number < mapping.csv.header) yield { ...row, part: "before", cells: [], raw };
    else if (places === null) {
      if (error !== null) throw new UnreadableError(row.line, error);
      heads = raw;
      places = readHeader(row, mapping);
      yield { ...row, part: "header", cells: [], raw };
    } else if (error === null && raw.every(isBlank)) yield { ...row, part: "blank", cells: [], raw };
    else if (error === null && raw.length !== heads.length && !isRagged(raw, heads.length, mapping.csv))
      yield { ...row, part: "row", cells: [], raw, error: raggedError(raw, heads) };
    else
      yield { ...row, part: "row", cells: places.map((place) => cellValue(raw[place], mapping.empty)), raw };
  }
  if (places === null) throw new UnreadableError(null, "is empty: expected a header row");
}

const isBlank = (cell: string): boolean => cell.trim() === "";

/** Whether a row may differ in length from the header: it lacks empty cells at its end, or has extra ones. */
const isRagged = (raw: readonly string[], width: number, { ragged }: Mapping["csv"]): boolean =>
  ragged && raw.slice(width).every(isBlank);

function raggedError(raw: readonly string[], heads: readonly string[]): string {
  const found = `expected ${heads.length} cells, found ${raw.length}`;
  const place = raw.findIndex((cell, index) => index >= heads.length && !isBlank(cell));
  if (place >= 0) return `${found}: no column is above ${shorten(raw[place])} in cell ${place + 1}`;
  const missing = heads.slice(raw.length);
  const why = missing.length > 0 ? `there is none for ${named(missing)}` : "those at the end are empty";
  return `${found}: ${why}; \`ragged: true\` in \`csv\` reads such rows`;
}

/** Line breaks of Windows and old Macs become line feeds in values. */
const LINE_BREAK = /\r\n?/g;

function cellValue(cell: string | undefined, empty: readonly string[]): Value {
  const text = cell?.trim().replace(LINE_BREAK, "\n") ?? "";
  return text === "" || empty.includes(text) ? null : text;
}

/** The position of each mapped column. Similar complaints are combined, since a file can have hundreds of columns. */
function readHeader({ line, cells }: RawRow, { columns, ignore }: Mapping): number[] {
  const heads = cells.map((cell) => cell.trim());
  const distinct = [...new Set(heads)];
  const isIgnored = (head: string) => ignore === "*" || ignore.includes(head);
  const unknown = distinct.filter((head) => !columns.includes(head) && !isIgnored(head));
  const complaints: Omit<Complaint, "file">[] = [];
  const complain = (names: readonly string[], message: string) => {
    if (names.length > 0) complaints.push({ line, place: named(names), message });
  };
  complain(
    columns.filter((column) => !heads.includes(column)),
    `there is no such column: the header has ${named(heads)}`,
  );
  for (const head of distinct)
    if (placesOf(heads, head).length > 1 && (columns.includes(head) || (head !== "" && ignore !== "*")))
      complain([head], `found in more than one column: ${named(placesOf(heads, head))}`);
  complain(
    unknown.filter((head) => head !== ""),
    'the mapping does not know such a column: list it in `columns` or in `ignore` (`ignore: "*"` for any)',
  );
  if (unknown.includes(""))
    complain(
      placesOf(heads, "").map((place) => `column ${place}`),
      'has no name: name it, or pass over it with `ignore: [""]`',
    );
  if (complaints.length > 0) throw new HeaderError(complaints);
  return columns.map((column) => heads.indexOf(column));
}

/** Counted from 1. */
const placesOf = (heads: readonly string[], head: string): string[] =>
  heads.flatMap((one, index) => (one === head ? [String(index + 1)] : []));

function* jsonRows(entries: Iterable<RawEntry>, mapping: Mapping): Generator<DataRow> {
  for (const entry of entries) {
    const row = { ...entry, part: "row" as const, cells: [], raw: [] };
    const members = entry.error === null ? membersOf(entry.value, mapping.empty) : null;
    if (members === null) yield { ...row, error: entry.error ?? "expected an object" };
    else {
      const error = memberError(members, mapping);
      if (error !== null) yield { ...row, error };
      else yield { ...row, cells: mapping.columns.map((column) => members.values.get(column) ?? null) };
    }
  }
}

/** An error if an object has members that the mapping does not know or that are nested too deep. */
function memberError({ values, deep }: Members, { columns, ignore }: Mapping): string | null {
  const isKnown = (name: string, value: Value): boolean =>
    ignore === "*" ||
    columns.includes(name) ||
    ignore.some((one) => isWithin(name, one)) ||
    // An empty object or list of objects, of which the mapping reads members.
    ([value].flat().every((one) => one === null) && columns.some((column) => isWithin(column, name)));
  const unknown = [...values].filter(([name, value]) => !isKnown(name, value)).map(([name]) => name);
  if (unknown.length > 0)
    return `has a member that the mapping does not know: ${named(unknown)}: list it in \`columns\` or in \`ignore\` (\`ignore: "*"\` for any)`;
  const tooDeep = deep.find((path) => columns.some((column) => isWithin(column, path)));
  if (tooDeep !== undefined) return `${tooDeep.slice(0, 60)} is nested more than ${MAX_DEPTH} deep`;
  const inexact = columns.find((column) => [values.get(column)].flat().some(isInexact));
  return inexact === undefined
    ? null
    : `the number in ${inexact} has too many digits to be kept: expected it in quotes, as text`;
}

const isWithin = (name: string, other: string): boolean => name === other || name.startsWith(`${other}.`);

const isInexact = (value: Value | undefined): boolean =>
  typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;

/** The maximum depth of nested members. */
const MAX_DEPTH = 8;

interface Members {
  /** Values by path. Nested lists are flattened into one. */
  values: Map<string, Value>;
  /** Paths nested too deep to be read. */
  deep: string[];
}

/** Null if the value is not an object. */
function membersOf(value: unknown, empty: readonly string[]): Members | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const members: Members = { values: new Map(), deep: [] };
  const walk = (inner: unknown, path: string, depth: number, isListed: boolean): void => {
    const isNested = typeof inner === "object" && inner !== null;
    if (isNested && depth > MAX_DEPTH) members.deep.push(path);
    if (!isNested || depth > MAX_DEPTH || (Array.isArray(inner) && inner.length === 0)) {
      const found = scalarOf(inner, empty);
      const before = members.values.get(path);
      if (!isListed && !Array.isArray(inner)) members.values.set(path, found);
      else if (!Array.isArray(before)) members.values.set(path, [before ?? [], found ?? []].flat());
      else if (found !== null) before.push(found);
    } else if (Array.isArray(inner)) for (const one of inner) walk(one, path, depth + 1, true);
    else
      for (const [name, member] of Object.entries(inner))
        walk(member, path === "" ? name : `${path}.${name}`, depth + 1, isListed);
  };
  walk(value, "", 0, false);
  return members;
}

function scalarOf(value: unknown, empty: readonly string[]): Value {
  if (typeof value === "string") return cellValue(value, empty);
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
