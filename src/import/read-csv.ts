// Reads rows of CSV (RFC 4180), each with its number, line and span in code points. Line ends may be mixed; empty
// lines are skipped. An error inside one row belongs to that row; a quotation that never ends refuses the file.
import { codePoints } from "../evidence/source-text.ts";
import { UnreadableError } from "./complaints.ts";

/** A row as it stands in its file. */
export interface RawRow {
  /** The row number as in RFC 7111: the first row is 1. */
  number: number;
  line: number;
  /** The span of the row in code points, half-open, without the line end. */
  start: number;
  end: number;
  /** The row's own text. */
  text: string;
  cells: string[];
  /** Why the row cannot be read; null if it can. */
  error: string | null;
}

export interface CsvShape {
  delimiter: string;
  /** The quote character; null if there is none. */
  quote: string | null;
}

/** The maximum length of a row in UTF-16 units. It limits the memory that a file can take. */
export const MAX_ROW = 1024 * 1024;

/** The length of the longest line end. */
const LINE_END = "\r\n".length;

const LF = 10;
const CR = 13;

/** The rows of a text given in pieces. */
export function* readCsv(pieces: Iterable<string>, shape: CsvShape): Generator<RawRow> {
  const reader = new CsvReader(shape);
  for (const piece of pieces) yield* reader.read(piece, false);
  yield* reader.read("", true);
}

class CsvReader {
  readonly #delimiter: string;
  readonly #quote: string | null;
  #text = "";
  #at = 0;
  #line = 1;
  #number = 0;
  #start = 0;
  /** The error in the current row. */
  #error: string | null = null;

  constructor({ delimiter, quote }: CsvShape) {
    this.#delimiter = delimiter;
    this.#quote = quote;
  }

  *read(piece: string, last: boolean): Generator<RawRow> {
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
    while (this.#at < this.#text.length) {
      const begin = this.#at;
      this.#error = null;
      const cells = this.#readCells(last);
      if (cells === null && this.#text.length - begin <= MAX_ROW + LINE_END && !last) {
        this.#at = begin;
        return;
      }
      if (cells === null || this.#at - begin > MAX_ROW) throw this.#endless(cells === null && last);
      const row = this.#takeRow(begin, cells);
      if (row !== null) yield row;
    }
  }

  #endless(isOpen: boolean): UnreadableError {
    return new UnreadableError(
      this.#line,
      isOpen
        ? "a quote is opened in the row that begins here and never closed"
        : `the row that begins here is longer than ${MAX_ROW} characters: is a quote not closed, or is this not CSV?`,
    );
  }

  /** Reads cells up to the next line end, without consuming it; null if the text ends before it. */
  #readCells(last: boolean): string[] | null {
    const cells: string[] = [];
    for (;;) {
      const cell = this.#readCell();
      if (cell === null) return null;
      cells.push(cell);
      if (this.#text.startsWith(this.#delimiter, this.#at)) {
        this.#at += this.#delimiter.length;
        continue;
      }
      // The next piece may continue the cell, or have the second half of the line end.
      return last || this.#at + 1 < this.#text.length ? cells : null;
    }
  }

  #readCell(): string | null {
    const quoted = this.#quote !== null && this.#text.startsWith(this.#quote, this.#at);
    return quoted ? this.#readQuoted(this.#quote ?? "") : this.#readPlain();
  }

  #readPlain(): string {
    const begin = this.#at;
    this.#at = this.#plainEnd(begin);
    const cell = this.#text.slice(begin, this.#at);
    if (this.#quote !== null && cell.includes(this.#quote))
      this.#error ??= `a quote inside the cell ${cell.slice(0, 40)}: a cell with quotes is enclosed in quotes, and those inside are doubled; where nothing encloses cells, the mapping has \`quote: null\``;
    return cell;
  }

  #plainEnd(from: number): number {
    const first = this.#delimiter.charCodeAt(0);
    for (let at = from; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === LF || code === CR) return at;
      if (code === first && this.#text.startsWith(this.#delimiter, at)) return at;
    }
    return this.#text.length;
  }

  #readQuoted(quote: string): string | null {
    const begin = this.#at + 1;
    let doubled = false;
    for (let at = this.#text.indexOf(quote, begin); at >= 0; at = this.#text.indexOf(quote, at + 2)) {
      if (this.#text.startsWith(quote, at + 1)) {
        doubled = true;
        continue;
      }
      const cell = this.#text.slice(begin, at);
      const end = this.#plainEnd(at + 1);
      if (end > at + 1)
        this.#error ??= `a quote is closed before the end of its cell: it is followed by ${this.#text.slice(at + 1, Math.min(end, at + 41))}`;
      this.#at = end;
      return doubled ? cell.replaceAll(quote + quote, quote) : cell;
    }
    this.#at = this.#text.length;
    return null;
  }

  /** Consumes the line end and returns the row; null for an empty line. */
  #takeRow(begin: number, cells: string[]): RawRow | null {
    const text = this.#text.slice(begin, this.#at);
    const isPair = this.#text.charCodeAt(this.#at) === CR && this.#text.charCodeAt(this.#at + 1) === LF;
    const lineEnd = this.#at === this.#text.length ? 0 : isPair ? 2 : 1;
    this.#at += lineEnd;
    const start = this.#start;
    const end = start + codePoints(text);
    const line = this.#line;
    this.#start = end + lineEnd;
    this.#line += linesWithin(text) + (lineEnd > 0 ? 1 : 0);
    if (text === "") return null;
    this.#number++;
    return { number: this.#number, line, start, end, text, cells, error: this.#error };
  }
}

const linesWithin = (text: string): number =>
  text.includes("\n") || text.includes("\r") ? text.split(/\r\n|\r|\n/).length - 1 : 0;
