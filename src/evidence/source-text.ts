// A source's text as evidence addresses it: by code points, half-open, with digests of spans.
import { readFileSync } from "node:fs";
import { sha256 } from "../standards/sha-256.ts";

/** Every so many code points, the place in the text is noted. */
const STEP = 1024;

/** In Unicode code points, and not in the halves that JavaScript counts. */
export function codePoints(text: string): number {
  let length = text.length;
  for (let at = text.search(/[\uD800-\uDBFF]/); at >= 0 && at < text.length; at++)
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800) length--;
  return length;
}

/** The charset that a media type names; UTF-8 where it names none. */
export const charsetOf = (mediaType: string): string => /charset="?([\w-]+)/i.exec(mediaType)?.[1] ?? "utf-8";

export class SourceText {
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** The decoded text; a byte order mark is no part of it. */
  readonly text: string;
  /** In Unicode code points. */
  readonly length: number;
  /** Where each STEP-th code point begins; empty where code points and indexes are the same. */
  readonly #places: number[] = [];

  constructor(bytes: Buffer, charset = "utf-8") {
    this.sha256 = sha256(bytes);
    this.text = new TextDecoder(charset, { fatal: true }).decode(bytes);
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

/** Reads a text; null for a file that its charset does not fit. */
export function readSourceText(path: string, charset?: string): SourceText | null {
  try {
    return new SourceText(readFileSync(path), charset);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
