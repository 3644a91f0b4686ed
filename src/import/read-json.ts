// Reads the entries of a JSON list or the lines of NDJSON as a stream, each with its line and span in code points. An
// entry that is not valid JSON is an error of its own; a list that never ends refuses the file.
import { codePoints } from "../evidence/source-text.ts";
import { parseJson } from "../standards/parse-json.ts";
import { UnreadableError } from "./complaints.ts";
import { MAX_ROW } from "./read-csv.ts";

/** One entry of a list, or one line. */
export interface RawEntry {
  number: number;
  line: number;
  start: number;
  end: number;
  text: string;
  value: unknown;
  error: string | null;
}

interface Place {
  number: number;
  line: number;
  start: number;
}

/** One record per line; empty lines are skipped. */
export function* readNdjson(pieces: Iterable<string>): Generator<RawEntry> {
  const place: Place = { number: 1, line: 1, start: 0 };
  let rest = "";
  for (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      yield* entryOf(line, place);
      place.line++;
      place.start += codePoints(line) + 1;
    }
    if (rest.length > MAX_ROW) throw tooLong(place.line);
  }
  yield* entryOf(rest, place);
}

function* entryOf(line: string, place: Place): Generator<RawEntry> {
  const text = line.trim();
  if (text === "") return;
  if (text.length > MAX_ROW) throw tooLong(place.line);
  yield parseEntry(text, { ...place, start: place.start + codePoints(line.slice(0, line.indexOf(text))) });
  place.number++;
}

const tooLong = (line: number) =>
  new UnreadableError(
    line,
    `what begins here is longer than ${MAX_ROW} characters: is this a list of records?`,
  );

function parseEntry(text: string, place: Place): RawEntry {
  const entry = { ...place, end: place.start + codePoints(text), text, value: null, error: null };
  try {
    return { ...entry, value: parseJson(text) };
  } catch (error) {
    return { ...entry, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The entries of one list. */
export function* readJsonList(pieces: Iterable<string>): Generator<RawEntry> {
  const scanner = new ListScanner();
  for (const piece of pieces) yield* scanner.read(piece);
  scanner.end();
}

class ListScanner {
  /** Characters that open, close or escape something. */
  readonly #marks = /["\\[\]{},\n]/g;
  #text = "";
  #depth = 0;
  #inString = false;
  #ended = false;
  readonly #place: Place = { number: 1, line: 1, start: 0 };
  /** Where the current entry begins in the text; what comes before has been counted. */
  #scanned = 0;
  #lines = 0;

  *read(piece: string): Generator<RawEntry> {
    this.#text += piece;
    this.#marks.lastIndex = this.#scanned;
    for (let match = this.#marks.exec(this.#text); match !== null; match = this.#marks.exec(this.#text)) {
      const taken = this.#mark(match[0], match.index);
      if (taken !== null) yield* taken;
    }
    this.#scanned = Math.max(this.#scanned, this.#text.length);
    if (this.#text.length > MAX_ROW) throw tooLong(this.#place.line);
  }

  /** Throws if the list has not ended, or something follows it. */
  end(): void {
    if (this.#ended && this.#text.trim() === "") return;
    if (this.#ended)
      throw new UnreadableError(this.#place.line, "there is something after the end of the list");
    throw new UnreadableError(
      this.#place.line,
      this.#depth === 0
        ? "expected a list of records: [ … ]"
        : "the list does not end: a bracket or a quote is not closed",
    );
  }

  #mark(mark: string, at: number): RawEntry[] | null {
    if (mark === "\n") this.#lines++;
    else if (this.#inString) {
      if (mark === "\\") this.#marks.lastIndex = this.#scanned = at + 2;
      else if (mark === '"') this.#inString = false;
    } else if (this.#depth === 0) this.#open(mark, at);
    else if (mark === '"') this.#inString = true;
    else if (mark === "[" || mark === "{") this.#depth++;
    else if (mark === "]" || mark === "}") return this.#close(at);
    else if (mark === "," && this.#depth === 1) return this.#take(at);
    return null;
  }

  #open(mark: string, at: number): void {
    if (this.#ended)
      throw new UnreadableError(
        this.#place.line + this.#lines,
        "there is something after the end of the list",
      );
    if (mark !== "[" || this.#text.slice(0, at).trim() !== "")
      throw new UnreadableError(this.#place.line + this.#lines, "expected a list of records: [ … ]");
    this.#depth = 1;
    this.#drop(at + 1);
  }

  #close(at: number): RawEntry[] | null {
    this.#depth--;
    if (this.#depth > 0) return null;
    this.#ended = true;
    const empty = this.#place.number === 1 && this.#text.slice(0, at).trim() === "";
    if (!empty) return this.#take(at);
    this.#drop(at + 1);
    return null;
  }

  #take(at: number): RawEntry[] {
    const raw = this.#text.slice(0, at);
    const text = raw.trim();
    if (text.length > MAX_ROW) throw tooLong(this.#place.line);
    const before = raw.slice(0, raw.length - raw.trimStart().length);
    const place = {
      number: this.#place.number++,
      line: this.#place.line + before.split("\n").length - 1,
      start: this.#place.start + codePoints(before),
    };
    this.#drop(at + 1);
    return [parseEntry(text, place)];
  }

  /** Drops the text up to this position. */
  #drop(end: number): void {
    this.#place.start += codePoints(this.#text.slice(0, end));
    this.#place.line += this.#lines;
    this.#lines = 0;
    this.#text = this.#text.slice(end);
    this.#scanned = 0;
    this.#marks.lastIndex = 0;
  }
}
