// What a text may hold, whoever writes it: no characters that cannot be seen and change how others are read, stored or
// sent, and something that can be seen at all.

/** Control characters but tab and line feed, halves of surrogate pairs, noncharacters, overrides of direction. */
const REFUSED = /(?![\t\n])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;

/** White space and what has no width alone are blank. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

const KINDS: readonly [kind: RegExp, expected: string][] = [
  [/\p{Surrogate}/u, "whole characters, found half of a pair"],
  [/\p{Noncharacter_Code_Point}/u, "characters of Unicode, found the noncharacter"],
  [/\p{Cc}/u, "no control characters but tab and line feed, found"],
  [/./u, "no override of the direction of text, found"],
];

/** What is wrong with a text that is not empty, and what would be right; null where nothing is. */
export function textFault(text: string): string | null {
  const found = REFUSED.exec(text);
  if (found !== null) {
    const [character] = found;
    const [, expected] = KINDS.find(([kind]) => kind.test(character)) ?? [];
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `expected ${expected} U+${code} at character ${Array.from(text.slice(0, found.index)).length + 1}`;
  }
  return text === "" || VISIBLE.test(text) ? null : "expected words, found nothing that can be seen";
}
