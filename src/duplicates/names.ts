// Whether two names can be names of one person or body, and how they differ.
import { isSpelling, skeletonOf, wordsOf } from "./words.ts";

/** How two names differ; `same` if they do not. */
export type NameDifference = "same" | "order" | "initials" | "spelling" | "parts" | "first_part" | "one_part";

/** What two names have in common. */
export interface NameLikeness {
  differences: readonly NameDifference[];
  /** From 0 to 1. */
  weight: number;
  /** Whether one of them has a single part, as the names of monarchs have. */
  isLone: boolean;
}

/** What each difference leaves of the weight. */
const LEAVES: Readonly<Record<NameDifference, number>> = {
  same: 1,
  order: 0.95,
  initials: 0.95,
  spelling: 0.92,
  parts: 0.92,
  first_part: 0.75,
  one_part: 0.65,
};

/** Words before a name that are no part of it. */
const HONORIFICS = new Set([
  "dr",
  "sir",
  "mr",
  "mrs",
  "ms",
  "sheikh",
  "sheik",
  "haji",
  "hadj",
  "archbishop",
  "prince",
]);
/** Words between the parts of a name, which lists leave out or write together with the next word. */
const PARTICLES = new Set(
  "al el ul de da do dos das di del della la le van von der den of and y e bin ibn ben bint".split(" "),
);
/** Before the name of a father: what stands before it is somebody's own name. */
const SON_OF = new Set(["bin", "ibn", "ben", "bint", "al", "el"]);
const ORDINAL = /^(?:[ivx]+|\d+(?:st|nd|rd|th)|jr|junior|sr|senior)$/;

/** A name as it is compared. */
export interface ReadName {
  parts: readonly string[];
  /** Which of several of that name: `ii`, `3rd`, `jr`; empty if the name does not say. */
  ordinal: string;
  /** Whether it names a father or a house: then its first part is the person's own. */
  hasFather: boolean;
  /** The parts written together, with particles. */
  joined: string;
}

export function readName(name: string): ReadName {
  const words = wordsOf(name).filter((word) => !HONORIFICS.has(word));
  const ordinal = words.slice(1).find((word) => ORDINAL.test(word)) ?? "";
  const named = words.filter((word, place) => place === 0 || word !== ordinal);
  const parts = named.filter((word) => !PARTICLES.has(word));
  return {
    parts: parts.length > 0 ? parts : named,
    ordinal: ordinal.replace(/^junior$/, "jr"),
    hasFather: words.some((word) => SON_OF.has(word)),
    joined: named.join(""),
  };
}

/** A younger bearer of a name is not the older one, whereas a list often leaves out the number of a monarch. */
const isAnother = (one: ReadName, other: ReadName): boolean =>
  one.ordinal !== other.ordinal &&
  ((one.ordinal !== "" && other.ordinal !== "") || one.ordinal === "jr" || other.ordinal === "jr");

/** Null if the two cannot be names of one person. */
export function compareNames(one: ReadName, other: ReadName): NameLikeness | null {
  if (isAnother(one, other) || one.parts.length === 0 || other.parts.length === 0) return null;
  const [shorter, longer] = one.parts.length <= other.parts.length ? [one, other] : [other, one];
  const differences = differencesOf(shorter, longer);
  if (differences === null) return null;
  return {
    differences: differences.length === 0 ? ["same"] : differences,
    isLone: shorter.parts.length === 1,
    weight: differences.reduce((weight, difference) => weight * LEAVES[difference], 1),
  };
}

function differencesOf(shorter: ReadName, longer: ReadName): NameDifference[] | null {
  const found = new Set<NameDifference>();
  const places = placesOf(shorter.parts, longer.parts, found);
  if (places === null) return writtenTogether(shorter, longer) ? ["spelling"] : null;
  const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  const isWhole = shorter.parts.length === longer.parts.length;
  if (!isInOrder && !isWhole) return null;
  if (!isInOrder) found.add("order");
  if (isWhole) return [...found];
  if (shorter.parts.length === 1) found.add("one_part");
  else if (Math.min(...places) === 0) found.add("parts");
  else if (shorter.hasFather || longer.hasFather) return null;
  else found.add("first_part");
  return [...found];
}

/**
 * Where each part of the shorter name stands in the longer one, equal parts first; notes the parts that are spelled
 * otherwise. Null if a part stands nowhere.
 */
function placesOf(
  parts: readonly string[],
  others: readonly string[],
  found: Set<NameDifference>,
): number[] | null {
  const taken = new Set<number>();
  const take = (test: (other: string) => boolean): number => {
    const place = others.findIndex((other, at) => !taken.has(at) && test(other));
    if (place >= 0) taken.add(place);
    return place;
  };
  const places = parts.map((part) => take((other) => other === part));
  for (const [index, part] of parts.entries()) {
    if ((places[index] ?? -1) >= 0) continue;
    let place = take((other) => isSpelling(part, other));
    if (place >= 0) found.add("spelling");
    else {
      place = take((other) => isInitial(part, other) || isInitial(other, part));
      if (place < 0) return null;
      found.add("initials");
    }
    places[index] = place;
  }
  return places;
}

const isInitial = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter);

/** `Hassan Al-Bolkiah` and `Hassanal Bolkiah`. */
const writtenTogether = ({ joined }: ReadName, { joined: other }: ReadName): boolean =>
  joined.length > 7 && isSpelling(joined, other);

/**
 * Two names of one person have at least one of these in common: the last part with the initial of another one, the first
 * with that of the last, all parts in any order, or how the whole begins; parts as skeletons. Names with a single part are
 * found by that.
 */
export function keysOf({ parts, joined }: ReadName): string[] {
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  const keys = [`${skeletonOf(last)} ${first.slice(0, 1)}`, `${skeletonOf(first)} ${last.slice(0, 1)}`];
  const inner = parts.slice(0, -1).map((part) => `${skeletonOf(last)} ${part.slice(0, 1)}`);
  const inAnyOrder = parts.map(skeletonOf).sort().join(" ");
  return [...new Set([...keys, ...inner, inAnyOrder, skeletonOf(joined).slice(0, 4)])];
}
