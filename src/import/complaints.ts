// Errors in a file: each complaint says where it is, what was found, and what would be right.
import { OperatorError } from "../operator-error.ts";

export interface Complaint {
  file: string;
  /** Lines count from 1; null for the whole file. */
  line: number | null;
  /** Where the line has it, counted from 1: of mappings. */
  column?: number | undefined;
  /** The column or columns of a data file, or the record and field of a pack; null for a whole row. */
  place: string | null;
  /** The value that was found, shortened; undefined if there is nothing to show. */
  value?: string | undefined;
  /** What is wrong, and what would be right. */
  message: string;
  /** The place of the mapping by which a row was read. */
  mapping?: string | undefined;
  /** How many other rows of the file have the same fault. */
  others?: number;
}

/** What the file says may stand in it: it is shown on one line, and moves no terminal. */
const complaintLine = ({ file, line, column, place, value, message, mapping, others }: Complaint): string => {
  const where = [file, line, column].filter(isGiven).join(":");
  const by = mapping === undefined ? "" : ` (${mapping})`;
  const more = others === undefined ? "" : `; ${others} more like this`;
  return visible(`${[where, place, value, beginningOf(message)].filter(isGiven).join(": ")}${by}${more}`);
};

const isGiven = (part: unknown): boolean => part !== null && part !== undefined;

const HIDDEN = /\p{C}/gu;

/** A text of a file as it may be shown on one line of a terminal. */
export const visible = (text: string): string => text.replaceAll(HIDDEN, "\u{FFFD}");

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
  const text = visible(String(value).slice(0, SHOWN + 1));
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return typeof value === "string" ? `'${shown}'` : shown;
}

/** A value for a complaint; undefined if there is nothing to show. */
export const shown = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : shorten(value);

const NAMED = 12;

/** Names for a complaint: the first ones, and how many more there are. */
export const named = (names: readonly string[]): string =>
  listed(
    names.map((name) => visible(name.slice(0, SHOWN))),
    NAMED,
  );

/** The first of some texts, and how many more there are. */
export const listed = (texts: readonly string[], most: number): string =>
  [...texts.slice(0, most), ...(texts.length > most ? [`and ${texts.length - most} more`] : [])].join(", ");

/** A kind of fault: the same words about the same column, whatever the value. */
const kindOf = ({ place, message }: Complaint): string =>
  `${place}\n${message.replaceAll(/'[^']*'|\d+/g, "…")}`;

/** Keeps the first complaint of each kind and the first of the others, and counts the rest. */
export class Complaints {
  readonly #kinds = new Map<string, { first: Complaint; others: number }>();
  readonly #repeated: Complaint[] = [];
  readonly #limit: number;
  #total = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get total(): number {
    return this.#total;
  }

  /** As many as the limit allows: those of different kinds come before any kind repeats. */
  get kept(): Complaint[] {
    const all = this.#total > this.#limit;
    const firsts = [...this.#kinds.values()].map(({ first, others }) =>
      all && others > 0 ? { ...first, others } : first,
    );
    return [...firsts, ...this.#repeated].slice(0, this.#limit);
  }

  /** Says what is wrong; `mapping` finds the place of the mapping if the complaint is kept. */
  add(complaint: Complaint, mapping: () => string | undefined = () => undefined): void {
    this.#total++;
    const kind = kindOf(complaint);
    const known = this.#kinds.get(kind);
    if (known !== undefined) known.others++;
    if (known !== undefined && this.#kinds.size + this.#repeated.length < this.#limit)
      this.#repeated.push({ ...complaint, mapping: mapping() });
    if (known === undefined && this.#kinds.size < this.#limit)
      this.#kinds.set(kind, { first: { ...complaint, mapping: mapping() }, others: 0 });
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

  /** The refusal of this file. */
  of(file: string): ImportError {
    return new ImportError([{ file, line: this.line, place: null, message: this.message }]);
  }
}

/** An error in a row: its columns, the value found, and what was expected. */
export interface Problem {
  columns: readonly string[];
  value: unknown;
  message: string;
  /** The place in the mapping, where it is known. */
  path?: string | undefined;
}

/** A problem in words, with its value as it is shown. */
export const problemWords = ({ columns, message }: Problem, value: string | undefined): string =>
  [columns.join(", "), value, message].filter((part) => part !== "" && part !== undefined).join(": ");

/** The error thrown for a row that cannot become a record. */
export class RowError extends Error {
  readonly columns: readonly string[];
  readonly value: unknown;
  /** The place in the mapping; only an observed mapping knows it. */
  path: string | undefined;
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
  if (first === undefined) return results;
  const all = new RowError(first.columns, first.value, first.message, others);
  all.path = first.path;
  throw all;
}
