// One spelling for search: case, diacritics and đ folded, ligatures and widths too, and each Chinese or Japanese
// character a word of its own, so that `doi tac` finds `Đối tác` and two characters find a name that holds them.

const IDEOGRAPHS = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々";
const IDEOGRAPH = new RegExp(`[${IDEOGRAPHS}]`, "gu");
const WORD = new RegExp(`(?=[\\p{L}\\p{N}])[${IDEOGRAPHS}]|(?:(?![${IDEOGRAPHS}])[\\p{L}\\p{N}])+`, "gu");
/** What stands above or below letters of any script; the vowel signs of a script belong to its words. */
const MARK = /(?=\p{Mn})\p{Script=Inherited}/gu;
const PLAIN = /^[ -~]*$/;

/** NFKC and case folding, without marks. What it makes of a text is what it makes of its characters, one after another. */
const foldLetters = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    // ß has a small letter alone; by its capitals it is ss.
    .toUpperCase()
    .toLowerCase()
    .replaceAll("ς", "σ")
    .replaceAll("đ", "d")
    .replaceAll(MARK, "");

/** What the index holds and what a query looks for. Most texts are plain ASCII, and fold at once. */
export const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase().trim() : foldLetters(text).replaceAll(IDEOGRAPH, " $& ").trim();

/** The words of a text, folded. */
export const words = (text: string): string[] => foldLetters(text).match(WORD) ?? [];

/** A word of a text, and the characters that it stands in: from `start` up to `end`, which is no part of it. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** The words of a text, folded, with their places among its characters (code points). */
export function placedWords(characters: readonly string[]): PlacedWord[] {
  const folded = characters.map(foldLetters);
  // Of each code unit of the folded text, the character that it comes from.
  const origins = folded.flatMap((piece, at) => Array.from({ length: piece.length }, () => at));
  return [...folded.join("").matchAll(WORD)].map(({ 0: word, index }) => {
    const start = origins[index] ?? 0;
    let end = (origins[index + word.length - 1] ?? start) + 1;
    // A mark that stands by itself belongs to the letter before it.
    while (folded[end] === "") end++;
    return { word, start, end };
  });
}
