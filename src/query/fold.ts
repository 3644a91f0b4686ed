// One spelling for search: case, diacritics and đ folded, and each Chinese or Japanese character a word of its own,
// so that `doi tac` finds `Đối tác` and two characters find a name that holds them.

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/gu;
const PLAIN = /^[ -~]*$/;

/** Folds one text character by character: the result has as many characters as the NFC form of the text. */
export const foldCharacters = (text: string): string[] =>
  Array.from(text.normalize("NFC"), (character) => {
    const [base = character] = Array.from(character.normalize("NFD").toLowerCase());
    return base === "đ" ? "d" : base;
  });

/** What the index holds and what a query looks for. Most texts are plain ASCII, and fold at once. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase().trim()
    : foldCharacters(text).join("").replaceAll(IDEOGRAPH, " $& ").trim();

/** The words of a text, folded. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
