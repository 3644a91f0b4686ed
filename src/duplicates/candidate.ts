// Two records that can be one, and why.

/** The kinds of reasons, with what each says. */
export const REASONS = {
  same_name: "the names are the same",
  order_name: "the names have their parts in another order",
  initials_name: "one name has initials for parts of the other",
  spelling_name: "the names are spelled differently",
  parts_name: "one name has more parts",
  first_part_name: "one name has another part before the first",
  one_part_name: "one name has a single part of the other",
  same_role: "both had the same office",
  years: "how far apart their events are",
  same_dates: "both have the same dates",
  overlapping_dates: "their dates overlap",
  shared: "both have the same value, such as the same visitor",
  same_title: "the titles are the same",
  near_title: "most words of the titles are the same",
} as const;
type ReasonKind = keyof typeof REASONS;

/** Why two records can be one. */
export interface Reason {
  kind: ReasonKind;
  /** In words, with the values. */
  detail: string;
}

export interface Candidate {
  records: readonly [one: string, other: string];
  /** From 0 to 1: how much speaks for it. */
  score: number;
  reasons: readonly Reason[];
}
