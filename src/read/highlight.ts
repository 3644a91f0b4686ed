// Marks where a search matched in a record's text. The result is HTML with everything but the marks escaped.

import { type PlacedWord, placedWords } from "../query/fold.ts";
import type { SearchTerm } from "../query/list-query.ts";

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The text with `<mark>` around each match, or null if there is none. */
export function highlight(text: string, terms: readonly SearchTerm[]): string | null {
  const characters = Array.from(text);
  const words = placedWords(characters);
  const marked = new Set(terms.flatMap((term) => matches(words, term)));
  if (marked.size === 0) return null;
  let html = "";
  for (const [index, character] of characters.entries()) {
    if (marked.has(index) && !marked.has(index - 1)) html += "<mark>";
    html += escapeHtml(character);
    if (marked.has(index) && !marked.has(index + 1)) html += "</mark>";
  }
  return html;
}

/** All positions that a term matches. */
function matches(words: readonly PlacedWord[], term: SearchTerm): number[] {
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + term.words.length);
    const fits =
      run.length === term.words.length &&
      run.every(({ word }, index) =>
        term.prefix && index === term.words.length - 1
          ? word.startsWith(term.words[index] ?? "")
          : word === term.words[index],
      );
    const [first] = run;
    const last = run.at(-1);
    if (!fits || first === undefined || last === undefined) return [];
    return Array.from({ length: last.end - first.start }, (_, offset) => first.start + offset);
  });
}
