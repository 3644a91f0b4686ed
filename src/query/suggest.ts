// The name that somebody probably meant.
import { distance } from "fastest-levenshtein";

/** No more slips than these, however long the name. */
const MOST_SLIPS = 3;
const LONGEST = 100;

/**
 * The one allowed name that differs from this one by slips of the pen alone: in no more than a third of its letters,
 * so that short names have no neighbours. Nothing where two names are equally near: a guess would mislead.
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

/** How many slips lead from one to the other; infinite where they are different names. */
function slipsBetween(name: string, other: string): number {
  const words = name.split(/[._-]/);
  const others = other.split(/[._-]/);
  if (words.length !== others.length) return within(name, other, mostFor(name));
  // `page_from` is no slip of `date_from`: each word has to be near its own.
  const slips = words.map((word, index) => within(word, others[index] ?? "", Math.max(1, mostFor(word))));
  const sum = slips.reduce((total, one) => total + one, 0);
  return sum <= mostFor(name) ? sum : Number.POSITIVE_INFINITY;
}

const mostFor = (name: string): number => Math.min(MOST_SLIPS, Math.floor(name.length / 3));

/** The distance, two letters that changed places counted once; infinite where it is more than `most`. */
function within(name: string, other: string, most: number): number {
  if (name === other) return 0;
  if (Math.abs(name.length - other.length) > most) return Number.POSITIVE_INFINITY;
  const found = distance(name, other);
  if (found <= most) return found;
  const isSwapped = found === most + 1 && swaps(name).some((one) => distance(one, other) === found - 2);
  return isSwapped ? found - 1 : Number.POSITIVE_INFINITY;
}

/** The name with two neighbouring letters in each other's place. */
const swaps = (name: string): string[] =>
  Array.from(
    { length: name.length - 1 },
    (_, at) => `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`,
  );
