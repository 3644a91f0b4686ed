// Finds the span of a quotation for a citation.
import { OperatorError } from "../operator-error.ts";
import { sha256 } from "../standards/sha-256.ts";
import { readSourceText } from "./source-text.ts";

export interface Span {
  start: number;
  end: number;
  span_sha256: string;
}

/** Every occurrence of the words, in code points. */
export function locate(file: string, words: string): Span[] {
  const text = readSourceText(file)?.text;
  if (text === undefined) throw new OperatorError(`${file} is not UTF-8 text`);
  const spans: Span[] = [];
  const length = Array.from(words).length;
  for (let at = text.indexOf(words); at !== -1 && words !== ""; at = text.indexOf(words, at + 1)) {
    const start = Array.from(text.slice(0, at)).length;
    spans.push({ start, end: start + length, span_sha256: sha256(words) });
  }
  return spans;
}
