// `q=`: words are combined with AND, "a phrase" must match in order, -word must not match, word* is a prefix. All
// other characters are ignored.

import { isIdeograph, words } from "../fold.ts";
import type { SearchTerms } from "../list-query.ts";
import { invalid } from "./parse-value.ts";

const MAX_TERMS = 20;
const MAX_LENGTH = 500;
/**
 * The index finds every record with a word that begins so before it gives the first one, and no time limit stops it
 * there. A letter alone begins too many words.
 */
const MAX_PREFIXES = 4;
const MIN_PREFIX = 2;
const TERM = /(-)?(?:"([^"]*)"(\*)?|(\S+))/gu;

/** Parses a search; throws a problem if it contains no word to look for. */
export function parseSearch(text: string): SearchTerms {
  if (text.length > MAX_LENGTH)
    throw invalid("q", `expected at most ${MAX_LENGTH} characters, got ${text.length}`);
  const terms = [...text.matchAll(TERM)].flatMap(([, minus, phrase, star, word]) => {
    const found = words(phrase ?? word ?? "");
    const last = found.at(-1);
    if (last === undefined) return [];
    const prefix = (star !== undefined || word?.endsWith("*") === true) && !isIdeograph(last);
    if (prefix && Array.from(last).length < MIN_PREFIX)
      throw invalid("q", `expected at least ${MIN_PREFIX} letters before *, got '${last}*'`);
    return [{ words: found, prefix, excluded: minus !== undefined }];
  });
  if (terms.length === 0) throw invalid("q", "expected a word to look for");
  if (terms.length > MAX_TERMS)
    throw invalid("q", `expected at most ${MAX_TERMS} terms, got ${terms.length}`);
  const prefixes = terms.filter(({ prefix }) => prefix).length;
  if (prefixes > MAX_PREFIXES)
    throw invalid("q", `expected at most ${MAX_PREFIXES} terms that end in *, got ${prefixes}`);
  return { wanted: terms.filter((term) => !term.excluded), excluded: terms.filter((term) => term.excluded) };
}
