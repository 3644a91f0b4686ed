// Finds records that can be one event or instrument: of the same parties and day, with near titles or the same people.
import { fold } from "../query/fold.ts";
import type { Candidate, Reason } from "./candidate.ts";
import { isSlip, wordsOf } from "./words.ts";

/** A dated record as it is compared; all records that are compared agree in their parties. */
export interface Dated {
  id: string;
  title: string;
  /** The first and last day that it can be of; an empty text if unknown. */
  from: string;
  to: string;
  /** What it has, such as its people: `visitor_id` → their ids. */
  shares: ReadonlyMap<string, readonly string[]>;
}

/** Titles of which fewer words agree say nothing. */
const LEAST_LIKENESS = 0.5;
/** Longer dates are no days: nearly every record of the parties would lie within them. */
const MOST_DAYS = 31;

/** What each thing that two records have in common leaves of the doubt that they are one. */
const DOUBT = { day: 0.6, dates: 0.8, shared: 0.5, title: 0.6 } as const;

/** The pairs of records that can be one, each once. The records come in the order of their first days. */
export class DatedPairs {
  readonly #decisive: readonly string[];
  #open: Dated[] = [];

  /** `decisive` has the fields of which a common value is enough, whatever the titles. */
  constructor(decisive: readonly string[]) {
    this.#decisive = decisive;
  }

  *add(record: Dated): Generator<Candidate> {
    if (daysOf(record) > MOST_DAYS) return;
    this.#open = this.#open.filter(({ to }) => to >= record.from);
    for (const other of this.#open) {
      const found = compareDated(other, record, this.#decisive);
      if (found !== null) yield { records: [other.id, record.id], ...found };
    }
    this.#open.push(record);
  }
}

/** The score of two records of the same parties with its reasons; null if they cannot be one. */
export function compareDated(
  one: Dated,
  other: Dated,
  decisive: readonly string[],
): Omit<Candidate, "records"> | null {
  if (one.to < other.from || other.to < one.from) return null;
  const isSameDay = one.from === other.from && one.to === other.to;
  const reasons: Reason[] = [
    isSameDay
      ? {
          kind: "same_dates",
          detail: one.from === one.to ? `both on ${one.from}` : `both ${one.from} to ${one.to}`,
        }
      : { kind: "overlapping_dates", detail: `${one.from} to ${one.to} and ${other.from} to ${other.to}` },
  ];
  let doubt: number = isSameDay ? DOUBT.day : DOUBT.dates;
  let isDecided = false;
  for (const [field, values] of one.shares) {
    const others = other.shares.get(field) ?? [];
    const shared = values.filter((value) => others.includes(value));
    if (shared.length > 0) {
      doubt *= DOUBT.shared;
      isDecided ||= decisive.includes(field);
      reasons.push({ kind: "shared", detail: `both: ${field} ${shared.join(", ")}` });
    } else if (values.length > 0 && others.length > 0) return null;
  }
  const likeness = titleLikeness(one.title, other.title);
  if (likeness >= LEAST_LIKENESS) {
    doubt *= 1 - DOUBT.title * likeness;
    reasons.push({
      kind: likeness === 1 ? "same_title" : "near_title",
      detail: `'${one.title}' and '${other.title}'`,
    });
  } else if (!isDecided) return null;
  return { score: Math.round((1 - doubt) * 100) / 100, reasons };
}

/** The part of the words that two titles have in common, from 0 to 1 (Sørensen and Dice). */
export function titleLikeness(one: string, other: string): number {
  if (fold(one) === fold(other)) return 1;
  const [words, others] = [[...new Set(wordsOf(one))], [...new Set(wordsOf(other))]];
  if (words.length === 0 || others.length === 0) return 0;
  const total = words.length + others.length;
  const common = words.filter((word) => {
    const equal = others.indexOf(word);
    const place = equal >= 0 ? equal : others.findIndex((other) => isSlip(word, other));
    if (place >= 0) others.splice(place, 1);
    return place >= 0;
  }).length;
  return (2 * common) / total;
}

const daysOf = ({ from, to }: Dated): number =>
  from === "" || to === "" ? Number.POSITIVE_INFINITY : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
