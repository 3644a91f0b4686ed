// Normalizes text for search: folds case, diacritics, đ, ligatures and widths, and makes each Chinese or Japanese
// character a word of its own. So `doi tac` finds `Đối tác`, and two characters find a name that contains them.

const IDEOGRAPHS = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々";
const IDEOGRAPH = new RegExp(`[${IDEOGRAPHS}]`, "gu");
const IS_IDEOGRAPH = new RegExp(`^[${IDEOGRAPHS}]$`, "u");
const WORD = new RegExp(`(?=[\\p{L}\\p{N}])[${IDEOGRAPHS}]|(?:(?![${IDEOGRAPHS}])[\\p{L}\\p{N}])+`, "gu");
/** Marks above or below letters of any script. Vowel signs that belong to one script are part of its words. */
const MARK = /(?=\p{Mn})\p{Script=Inherited}/gu;
const PLAIN = /^[ -~]*$/;

/** NFKC and case folding without marks. Folding a text gives the same result as folding its characters one by one. */
const foldLetters = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    // ß has no capital of its own: upper-casing makes it SS, and then ss.
    .toUpperCase()
    .toLowerCase()
    .replaceAll("ς", "σ")
    .replaceAll("đ", "d")
    .replaceAll(MARK, "");

/** The form that the index holds and queries look for. Most texts are plain ASCII and are folded at once. */
export const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase().trim() : foldLetters(text).replaceAll(IDEOGRAPH, " $& ").trim();

/** The word in the index that all records of a type have. No query can contain its first character. */
export const typeWord = (type: string): string => `\u{E001}${type.replaceAll("_", "")}`;

/** The words of a text, folded. */
export const words = (text: string): string[] => foldLetters(text).match(WORD) ?? [];

/** Whether a word is a Chinese or Japanese character. No longer word begins with it. */
export const isIdeograph = (word: string): boolean => IS_IDEOGRAPH.test(word);

/** A word of a text and its character range: from `start` up to, but not including, `end`. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** The words of a text, folded, with their positions in characters (code points). */
export function placedWords(characters: readonly string[]): PlacedWord[] {
  const folded = characters.map(foldLetters);
  // For each code unit of the folded text, the character that it comes from.
  const origins = folded.flatMap((piece, at) => Array.from({ length: piece.length }, () => at));
  return [...folded.join("").matchAll(WORD)].map(({ 0: word, index }) => {
    const start = origins[index] ?? 0;
    let end = (origins[index + word.length - 1] ?? start) + 1;
    // A combining mark as a separate character belongs to the letter before it.
    while (folded[end] === "") end++;
    return { word, start, end };
  });
}
