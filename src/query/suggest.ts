// The name that somebody probably meant.
import { closest, distance } from "fastest-levenshtein";

/** The nearest of the allowed names, where it is near enough to be a slip of the pen. */
export function didYouMean(name: string, allowed: readonly string[]): { did_you_mean?: string } {
  const nearest = allowed.length === 0 || name.length > 100 ? "" : closest(name.toLowerCase(), allowed);
  const near = nearest !== "" && distance(name.toLowerCase(), nearest) <= Math.max(2, nearest.length / 3);
  return near ? { did_you_mean: nearest } : {};
}
