// The rule for all texts: no invisible characters that change how text is read, stored or transmitted, and at least
// one visible character.

/** Control characters except tab and line feed, lone surrogates, noncharacters, direction overrides. */
const REFUSED = /(?![\t\n])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;

/** White space and zero-width characters alone are blank. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

const KINDS: readonly [kind: RegExp, expected: string][] = [
  [/\p{Surrogate}/u, "whole characters, found half of a pair"],
  [/\p{Noncharacter_Code_Point}/u, "characters of Unicode, found the noncharacter"],
  [/\p{Cc}/u, "no control characters but tab and line feed, found"],
  [/./u, "no override of the direction of text, found"],
];

/** What is wrong with a non-empty text and what would be right; null if nothing is. */
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
