// The text of a source, addressed by code points in half-open spans, with digests of spans.
import { readFileSync } from "node:fs";
import { sha256 } from "../standards/sha-256.ts";

/** An index entry is kept for every so many code points. */
const STEP = 1024;

/** The length in Unicode code points, not in JavaScript's UTF-16 code units. */
export function codePoints(text: string): number {
  let length = text.length;
  for (let at = text.search(/[\uD800-\uDBFF]/); at >= 0 && at < text.length; at++)
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800) length--;
  return length;
}

/** The charset of a media type; UTF-8 if it names none. */
export const charsetOf = (mediaType: string): string => /charset="?([\w-]+)/i.exec(mediaType)?.[1] ?? "utf-8";

export class SourceText {
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** The decoded text without a byte order mark. */
  readonly text: string;
  /** In Unicode code points. */
  readonly length: number;
  /** The index of every STEP-th code point; empty if code points and string indexes are the same. */
  readonly #places: number[] = [];

  constructor(text: string, sha256: string) {
    this.sha256 = sha256;
    this.text = text;
    this.length = codePoints(this.text);
    if (this.length === this.text.length) return;
    for (let at = 0, point = 0; at < this.text.length; at += this.#width(at), point++)
      if (point % STEP === 0) this.#places.push(at);
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.#place(start), this.#place(end));
  }

  spanDigest(start: number, end: number): string {
    return sha256(this.slice(start, end));
  }

  #place(point: number): number {
    if (this.#places.length === 0) return point;
    if (point >= this.length) return this.text.length;
    let at = this.#places[Math.floor(point / STEP)] ?? 0;
    for (let rest = point % STEP; rest > 0; rest--) at += this.#width(at);
    return at;
  }

  #width(at: number): number {
    return (this.text.charCodeAt(at) & 0xfc00) === 0xd800 ? 2 : 1;
  }
}

/** Decodes the bytes of a file. Throws a TypeError if they are not valid in the charset. */
export const decodeText = (bytes: Buffer, charset = "utf-8"): SourceText =>
  new SourceText(new TextDecoder(charset, { fatal: true }).decode(bytes), sha256(bytes));

/** Reads a text; null if the file is not valid in its charset. */
export function readSourceText(path: string, charset?: string): SourceText | null {
  try {
    return decodeText(readFileSync(path), charset);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
