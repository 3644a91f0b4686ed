// Errors in a file: each complaint says where it is, what was found, and what would be right.
import { OperatorError } from "../operator-error.ts";

export interface Complaint {
  file: string;
  /** Lines count from 1; null for the whole file. */
  line: number | null;
  /** The column or columns of a data file, or the record and field of a pack; null for a whole row. */
  place: string | null;
  /** The value that was found, shortened; undefined if there is nothing to show. */
  value?: string | undefined;
  /** What is wrong, and what would be right. */
  message: string;
}

/** What the file says may stand in it: it is shown on one line, and moves no terminal. */
const complaintLine = ({ file, line, place, value, message }: Complaint): string =>
  [`${file}${line === null ? "" : `:${line}`}`, place, value, beginningOf(message)]
    .filter((part) => part !== null && part !== undefined)
    .join(": ")
    .replaceAll(HIDDEN, "\u{FFFD}");

const HIDDEN = /\p{C}/gu;
const MOST_WORDS = 1000;
const SHOWN = 60;

const beginningOf = (message: string): string =>
  message.length > MOST_WORDS ? `${message.slice(0, MOST_WORDS)}…` : message;
const LISTED = 5;

/** A value shortened to one line for a complaint. */
export function shorten(value: unknown): string {
  if (Array.isArray(value)) {
    const isFlat = value.every((one) => typeof one !== "object");
    return isFlat
      ? `[${value.slice(0, LISTED).map(shorten).join(", ")}${value.length > LISTED ? ", …" : ""}]`
      : "a list";
  }
  if (typeof value === "object" && value !== null) return "an object";
  const text = String(value)
    .slice(0, SHOWN + 1)
    .replaceAll(HIDDEN, "\u{FFFD}");
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return typeof value === "string" ? `'${shown}'` : shown;
}

const NAMED = 12;

/** Names for a complaint: the first ones, and how many more there are. */
export function named(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map((name) => name.slice(0, SHOWN).replaceAll(HIDDEN, "\u{FFFD}"));
  return [...shown, ...(names.length > NAMED ? [`and ${names.length - NAMED} more`] : [])].join(", ");
}

/** Keeps the first complaints and counts the rest. */
export class Complaints {
  readonly kept: Complaint[] = [];
  readonly #limit: number;
  #total = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get total(): number {
    return this.#total;
  }

  add(complaint: Complaint): void {
    this.#total++;
    if (this.kept.length < this.#limit) this.kept.push(complaint);
  }
}

/** The file was refused and nothing from it was kept. */
export class ImportError extends OperatorError {
  readonly complaints: readonly string[];
  readonly total: number;

  constructor(complaints: readonly Complaint[], total = complaints.length) {
    const lines = complaints.map(complaintLine);
    const rest = total - lines.length;
    super(
      [
        `${total} complaint${total === 1 ? "" : "s"}, nothing was changed`,
        ...lines,
        ...(rest > 0 ? [`and ${rest} more: \`--errors ${total}\` shows them all`] : []),
      ].join("\n"),
    );
    this.complaints = lines;
    this.total = total;
  }
}

/** Ends the reading of a file, since what follows cannot be parsed. */
export class UnreadableError extends Error {
  readonly line: number | null;

  constructor(line: number | null, message: string) {
    super(message);
    this.line = line;
  }
}

/** An error in a row: its columns, the value found, and what was expected. */
export interface Problem {
  columns: readonly string[];
  value: unknown;
  message: string;
}

/** The error thrown for a row that cannot become a record. */
export class RowError extends Error {
  readonly columns: readonly string[];
  readonly value: unknown;
  /** This error and the others in the same list. */
  readonly all: readonly RowError[];

  constructor(columns: readonly string[], value: unknown, message: string, others: readonly RowError[] = []) {
    super(message);
    this.columns = columns;
    this.value = value;
    this.all = [this, ...others];
  }
}

/** Reads each entry. All are read before an error is thrown, so that a list can be corrected in one go. */
export function readEach<T, R>(entries: readonly T[], read: (entry: T) => R): R[] {
  const errors: RowError[] = [];
  const results: R[] = [];
  for (const entry of entries)
    try {
      results.push(read(entry));
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      errors.push(...error.all);
    }
  const [first, ...others] = errors;
  if (first !== undefined) throw new RowError(first.columns, first.value, first.message, others);
  return results;
}
