// Marks in a record's own words where a search found them. The result is HTML: all but the marks is escaped.
import { foldCharacters, words } from "./fold.ts";
import type { SearchTerm } from "./search-terms.ts";

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The text with `<mark>` around each match, or null where there is none. */
export function highlight(text: string, terms: readonly SearchTerm[]): string | null {
  const characters = Array.from(text.normalize("NFC"));
  const marked = new Set(terms.flatMap((term) => matches(foldCharacters(text), term)));
  if (marked.size === 0) return null;
  let html = "";
  for (const [index, character] of characters.entries()) {
    if (marked.has(index) && !marked.has(index - 1)) html += "<mark>";
    html += escapeHtml(character);
    if (marked.has(index) && !marked.has(index + 1)) html += "</mark>";
  }
  return html;
}

/** The positions that a term covers wherever it stands. */
function matches(folded: readonly string[], term: SearchTerm): number[] {
  const tokens = tokenize(folded);
  return tokens.flatMap((_, at) => {
    const run = tokens.slice(at, at + term.words.length);
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

/** The words of a folded text with their places; an ideograph is a word of its own. */
function tokenize(folded: readonly string[]): { word: string; start: number; end: number }[] {
  const tokens: { word: string; start: number; end: number }[] = [];
  for (const [index, character] of folded.entries()) {
    const [word] = words(character);
    if (word === undefined) continue;
    const last = tokens.at(-1);
    const alone = words(`${character}${character}`).length > 1;
    if (
      last !== undefined &&
      last.end === index &&
      !alone &&
      words(`${last.word}${character}`).length === 1
    ) {
      last.word += word;
      last.end = index + 1;
    } else tokens.push({ word, start: index, end: index + 1 });
  }
  return tokens;
}
