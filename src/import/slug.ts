// Words → the form of an id. Ids are never renamed, so what this makes of a text never changes.

/** Letters that do not come apart into a base letter and a mark. */
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

/** `Võ Văn Thưởng` → `vo-van-thuong`; empty where no letter or digit of the Latin alphabet is left. */
export const slug = (text: string): string =>
  (PLAIN.test(text) ? text.toLowerCase() : plain(text))
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** What most texts are made of, and what below leaves as it is but for its case. */
const PLAIN = /^[ -&(-_a-~]*$/;

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\0-\x7f]/gu, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/['’ʻʼ`´]/gu, "");
