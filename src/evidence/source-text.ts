// A source's text as evidence addresses it: by code points, half-open, with digests of spans.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export const sha256 = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex");

export class SourceText {
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly text: string;
  readonly #points: readonly string[];

  constructor(bytes: Buffer) {
    this.sha256 = sha256(bytes);
    this.text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    this.#points = Array.from(this.text);
  }

  /** In Unicode code points. */
  get length(): number {
    return this.#points.length;
  }

  slice(start: number, end: number): string {
    return this.#points.slice(start, end).join("");
  }

  spanDigest(start: number, end: number): string {
    return sha256(this.slice(start, end));
  }
}

/** Reads a text; null for a file that is not UTF-8. */
export function readSourceText(path: string): SourceText | null {
  try {
    return new SourceText(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
