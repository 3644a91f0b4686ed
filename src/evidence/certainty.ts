// What can be said for a given day about an imprecise date. Dates are as precise as their sources, so on a day within
// the range it is unknown whether the event had happened. All `as_of` answers follow these rules.
import type { Bounds, Span } from "../standards/edtf.ts";

export type Certainty = "certain" | "possible";

/** Whether something dated within these bounds had happened by the end of the day; null if it certainly had not. */
export function happenedBy({ min, max }: Bounds, day: string): Certainty | null {
  if (min !== null && day < min) return null;
  return max !== null && max <= day ? "certain" : "possible";
}

/** Whether something lasting for this span held on the day; null if it certainly did not. */
export function heldOn({ begin, end }: Span, day: string): Certainty | null {
  const begun = happenedBy(begin, day);
  if (begun === null || (end.max !== null && end.max < day)) return null;
  return begun === "certain" && day <= end.min ? "certain" : "possible";
}

/** Lowers the upper bound to `latest`, unless that is before the first possible day. */
export function atLatest({ min, max }: Span["begin"], latest: string): Span["begin"] {
  return { min, max: latest < max && (min === null || min <= latest) ? latest : max };
}

/**
 * The items that may be the latest to have begun by the day, by their first possible day, latest first. There is only
 * one if the latest is certain. `certainty` says of each whether it had begun.
 */
export function lastBegun<T extends Pick<Span, "begin">>(
  all: readonly T[],
  day: string,
): (T & { certainty: Certainty })[] {
  const begun = all.flatMap((one) => {
    const certainty = happenedBy(one.begin, day);
    return certainty === null ? [] : [{ ...one, certainty }];
  });
  const firstDay = ({ begin }: T) => begin.min ?? "";
  const since = begun
    .filter(({ certainty }) => certainty === "certain")
    .map(firstDay)
    .reduce((one, other) => (one > other ? one : other), "");
  return begun
    .filter(({ begin }) => begin.max >= since)
    .sort((one, other) => (firstDay(one) < firstDay(other) ? 1 : firstDay(one) > firstDay(other) ? -1 : 0));
}
