// Makes ids from words. Ids are never renamed, so the result for a text must never change.

/** Letters that do not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  ð: "d",
  ø: "o",
  þ: "th",
  đ: "d",
  ħ: "h",
  ı: "i",
  ĸ: "k",
  ł: "l",
  ŋ: "n",
  œ: "oe",
  ŧ: "t",
  ə: "e",
};

/** `Võ Văn Thưởng` → `vo-van-thuong`; empty if no Latin letter or digit is left. */
export const slug = (text: string): string =>
  (PLAIN.test(text) ? text.toLowerCase() : plain(text))
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** Most texts contain only these characters, which need no conversion except of case. */
const PLAIN = /^[ -&(-_a-~]*$/;

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\0-\x7f]/gu, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/['’ʻʼ`´]/gu, "");
