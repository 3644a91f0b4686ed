// Words as they are compared: without case, marks and punctuation; and how near two words are.
import { distance } from "fastest-levenshtein";
import { words } from "../query/fold.ts";

/** Shorter words have too many neighbours. */
const SHORTEST = 4;

/** The words of a text, folded. An apostrophe does not separate words. */
export const wordsOf = (text: string): string[] => words(text.replaceAll(/['’ʻʼ`´]/gu, ""));

/**
 * A word without what transcriptions change most: vowels, and which of several letters stands for one sound. `Benjamin`,
 * `Binyamin` and `Benyamin` have one skeleton. A first vowel is kept.
 */
export function skeletonOf(word: string): string {
  const sounds = word
    .replaceAll("ph", "f")
    .replaceAll(/[hwy]/g, "")
    .replaceAll(/[qgcx]/g, "k")
    .replaceAll("z", "s")
    .replaceAll("v", "b")
    .replaceAll("d", "t")
    .replaceAll("j", "i");
  return (sounds.slice(0, 1) + sounds.slice(1).replaceAll(/[aeiou]/g, "")).replaceAll(/(.)\1+/g, "$1");
}

/** Whether one word is the other but for one letter, as in a plural or by a slip of the pen. */
export const isSlip = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= SHORTEST && distance(one, other) === 1);

/** Whether one word can be another spelling of the other. */
export function isSpelling(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = [one, other].map(({ length }) => length).sort((a, b) => a - b);
  if (shorter === undefined || longer === undefined || shorter < SHORTEST) return false;
  const skeleton = skeletonOf(one);
  if (skeleton.length > 1 && skeleton === skeletonOf(other)) return true;
  const most = shorter > 5 ? 2 : 1;
  return longer - shorter <= most && distance(one, other) <= most;
}
