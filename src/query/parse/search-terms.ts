// `q=`: words are combined with AND, "a phrase" must match in order, -word must not match, word* is a prefix. All
// other characters are ignored.

import { words } from "../fold.ts";
import type { SearchTerms } from "../list-query.ts";
import { invalid } from "./parse-value.ts";

const MAX_TERMS = 20;
const MAX_LENGTH = 500;
const TERM = /(-)?(?:"([^"]*)"(\*)?|(\S+))/gu;

/** Parses a search; throws a problem if it contains no word to look for. */
export function parseSearch(text: string): SearchTerms {
  if (text.length > MAX_LENGTH)
    throw invalid("q", `expected at most ${MAX_LENGTH} characters, got ${text.length}`);
  const terms = [...text.matchAll(TERM)].flatMap(([, minus, phrase, star, word]) => {
    const found = words(phrase ?? word ?? "");
    const prefix = star !== undefined || word?.endsWith("*") === true;
    return found.length === 0 ? [] : [{ words: found, prefix, excluded: minus !== undefined }];
  });
  if (terms.length === 0) throw invalid("q", "expected a word to look for");
  if (terms.length > MAX_TERMS)
    throw invalid("q", `expected at most ${MAX_TERMS} terms, got ${terms.length}`);
  return { wanted: terms.filter((term) => !term.excluded), excluded: terms.filter((term) => term.excluded) };
}
