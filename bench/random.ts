// Seeded chance: numbers, skewed choices, names and texts that are the same at each run.
import { COMMON_WORD, RARE_WORD } from "./words.ts";

const SYLLABLES =
  "ba be bo da de do ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to va ve vo".split(" ");
const VOCABULARY = 8000;

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 to 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Low numbers often, high ones seldom: half of the draws fall into the first eighth. */
  skewed(bound: number): number {
    return Math.floor(this.next() ** 3 * bound);
  }

  pick<const T>(from: readonly [T, ...T[]]): T {
    return from[this.below(from.length)] ?? from[0];
  }

  name(): string {
    const name = word(this.below(20_000) + 900);
    return name.charAt(0).toUpperCase() + name.slice(1);
  }

  title(length: number): string {
    const text = this.text(length);
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  text(length: number): string {
    const words = Array.from({ length }, () => word(this.skewed(VOCABULARY)));
    if (this.chance(0.3)) words[this.below(length)] = COMMON_WORD;
    if (this.chance(0.0001)) words[this.below(length)] = RARE_WORD;
    return words.join(" ");
  }
}

/** Every number has a word of its own. */
function word(number: number): string {
  let [rest, text] = [number + SYLLABLES.length, ""];
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) text += SYLLABLES[rest % SYLLABLES.length];
  return text;
}
