// What a day can know of a date. Dates are no more precise than their sources, so of a day within one it is not known
// whether the thing had happened yet. Everything that `as_of` answers is read by these rules and no others.
import type { Bounds, Span } from "../standards/edtf.ts";

export type Certainty = "certain" | "possible";

/** Whether what happened within these bounds had happened by the end of the day; null where it certainly had not. */
export function happenedBy({ min, max }: Bounds, day: string): Certainty | null {
  if (min !== null && day < min) return null;
  return max !== null && max <= day ? "certain" : "possible";
}

/** Whether what lasted for this span did so on the day; null where it certainly did not. */
export function heldOn({ begin, end }: Span, day: string): Certainty | null {
  const begun = happenedBy(begin, day);
  if (begun === null || (end.max !== null && end.max < day)) return null;
  return begun === "certain" && day <= end.min ? "certain" : "possible";
}

/** The bounds of what had begun by `latest` at the latest; as they are where that is before their first day. */
export function atLatest({ min, max }: Span["begin"], latest: string): Span["begin"] {
  return { min, max: latest < max && (min === null || min <= latest) ? latest : max };
}

/**
 * Those that may be the last to have begun by the day, the one that may be the latest first: one alone where that is
 * sure. `certainty` says of each whether it had begun.
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
