// Suggests the name that was probably meant.
import { distance } from "fastest-levenshtein";

/** The most typing errors, however long the name. */
const MOST_SLIPS = 3;
const LONGEST = 100;

/**
 * Returns the one allowed name that differs by typing errors in no more than a third of its letters, so that short
 * names have no neighbours. Returns nothing if two names are equally near, since a guess would mislead.
 */
export function didYouMean(name: string, allowed: readonly string[]): { did_you_mean?: string } {
  if (name.length > LONGEST) return {};
  const found = allowed.map((other) => ({
    other,
    slips: slipsBetween(name.toLowerCase(), other.toLowerCase()),
  }));
  const fewest = Math.min(...found.map(({ slips }) => slips));
  const nearest = fewest === Number.POSITIVE_INFINITY ? [] : found.filter(({ slips }) => slips === fewest);
  const [only, ...more] = nearest;
  return only === undefined || more.length > 0 ? {} : { did_you_mean: only.other };
}

/** The number of typing errors between two names; infinite if they are different names. */
function slipsBetween(name: string, other: string): number {
  const words = name.split(/[._-]/);
  const others = other.split(/[._-]/);
  if (words.length !== others.length) return within(name, other, mostFor(name));
  // `page_from` is no misspelling of `date_from`: each word must be near its counterpart.
  const slips = words.map((word, index) => within(word, others[index] ?? "", Math.max(1, mostFor(word))));
  const sum = slips.reduce((total, one) => total + one, 0);
  return sum <= mostFor(name) ? sum : Number.POSITIVE_INFINITY;
}

const mostFor = (name: string): number => Math.min(MOST_SLIPS, Math.floor(name.length / 3));

/** The edit distance, with two swapped letters counted once; infinite if it is more than `most`. */
function within(name: string, other: string, most: number): number {
  if (name === other) return 0;
  if (Math.abs(name.length - other.length) > most) return Number.POSITIVE_INFINITY;
  const found = distance(name, other);
  if (found <= most) return found;
  const isSwapped = found === most + 1 && swaps(name).some((one) => distance(one, other) === found - 2);
  return isSwapped ? found - 1 : Number.POSITIVE_INFINITY;
}

/** All variants of the name with two neighbouring letters swapped. */
const swaps = (name: string): string[] =>
  Array.from(
    { length: name.length - 1 },
    (_, at) => `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`,
  );
