// Finds records that can be one person, body or subject: by their names, when they were there, and what they were.
import { type Candidate, REASONS, type Reason } from "./candidate.ts";
import { compareNames, keysOf, type NameDifference, type NameLikeness, type ReadName } from "./names.ts";
import { skeletonOf } from "./words.ts";

/** A named record as it is compared. */
export interface Named {
  id: string;
  names: readonly ReadName[];
  /** The first and last year in which something of it is dated; null if nothing is. */
  years: readonly [first: number, last: number] | null;
  /** What it was, such as offices, folded. */
  roles: readonly string[];
}

/** The most years between two mentions of one person; fewer where a name has a single part. */
const MOST_YEARS = 25;
const MOST_YEARS_BY_LONE_NAME = 18;

const OF_PARTS: readonly NameDifference[] = ["parts", "first_part", "one_part"];

/** Records that are compared with their neighbours at once. */
const CHUNK = 50;

/**
 * The pairs of a block that can be one, each once, with empty steps where others may have a turn. `wholeNames`: names
 * with more or fewer parts are others.
 */
export function* namedPairs(records: readonly Named[], wholeNames: boolean): Generator<Candidate | null> {
  let compared = 0;
  for (const [one, others] of neighbours(records)) {
    if (++compared % CHUNK === 0) yield null;
    for (const other of others) {
      const found = compareNamed(one, other, wholeNames);
      if (found !== null) yield { records: [other.id, one.id], ...found };
    }
  }
}

/** For each record those before it with which it shares a key. */
function* neighbours(records: readonly Named[]): Generator<[Named, Set<Named>]> {
  const byKey = new Map<string, Named[]>();
  const byPart = new Map<string, Named[]>();
  const lone = new Map<string, Named[]>();
  const put = (map: Map<string, Named[]>, key: string, record: Named) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [record]);
    else list.push(record);
  };
  for (const record of records) {
    const met = new Set<Named>();
    const meet = (list: readonly Named[] = []) => {
      for (const other of list) met.add(other);
    };
    for (const name of record.names) {
      const parts = new Set(name.parts.map(skeletonOf));
      for (const key of keysOf(name)) meet(byKey.get(key));
      for (const part of parts) meet(name.parts.length === 1 ? byPart.get(part) : lone.get(part));
    }
    yield [record, met];
    for (const name of record.names) {
      const parts = new Set(name.parts.map(skeletonOf));
      for (const key of keysOf(name)) put(byKey, key, record);
      for (const part of parts) {
        put(byPart, part, record);
        if (name.parts.length === 1) put(lone, part, record);
      }
    }
  }
}

/** The score of two records with its reasons; null if they cannot be one. */
function compareNamed(one: Named, other: Named, wholeNames: boolean): Omit<Candidate, "records"> | null {
  let best: NameLikeness | null = null;
  for (const name of one.names)
    for (const otherName of other.names) {
      const found = compareNames(name, otherName);
      if (found === null || (wholeNames && found.differences.some((one) => OF_PARTS.includes(one)))) continue;
      if (found.weight > (best?.weight ?? 0)) best = found;
    }
  if (best === null) return null;
  const byOnePart = best.differences.includes("one_part");
  const shared = one.roles.filter((role) => other.roles.includes(role));
  // A single part says little: the office must speak for it.
  if (byOnePart && shared.length === 0) return null;
  const apart = yearsApart(one, other);
  if (apart !== null && apart > (best.isLone ? MOST_YEARS_BY_LONE_NAME : MOST_YEARS)) return null;
  const reasons: Reason[] = best.differences.map((kind) => ({
    kind: `${kind}_name`,
    detail: REASONS[`${kind}_name`],
  }));
  if (shared.length > 0) reasons.push({ kind: "same_role", detail: `both: ${shared.join(", ")}` });
  if (apart !== null)
    reasons.push({ kind: "years", detail: apart === 0 ? "in the same years" : `${apart} years apart` });
  const score = best.weight * (1 - (apart ?? 10) / 100) * (shared.length > 0 ? 1 : 0.9);
  return { score: Math.round(score * 100) / 100, reasons };
}

/** The years between the two; 0 if they overlap, null if nothing is known. */
function yearsApart({ years: one }: Named, { years: other }: Named): number | null {
  if (one === null || other === null) return null;
  return Math.max(0, one[0] - other[1], other[0] - one[1]);
}
