// One thing measured on Entente and on what it is compared with, and whether it meets its target.
import { median, type Ratio, type Round, ratioOf } from "./rounds.ts";

export interface Comparison {
  name: string;
  unit: string;
  entente: number;
  bare: number;
  ratio: Ratio;
  /** CPU time an answer in microseconds; the ratio is that of work done in the same time. */
  cpu?: { entente: number; bare: number; ratio: Ratio };
  target: { at_least: number } | { at_most: number; of?: "entente" } | null;
}

export function compare(
  name: string,
  entente: readonly Round[],
  bare: readonly Round[],
  target: number | null,
): Comparison {
  const rates = (rounds: readonly Round[]) => rounds.map(({ rate }) => rate);
  const costs = (rounds: readonly Round[]) => rounds.map(({ cpu }) => cpu);
  return {
    name,
    unit: "answers/s",
    entente: median(rates(entente)),
    bare: median(rates(bare)),
    ratio: ratioOf(rates(entente), rates(bare)),
    cpu: {
      entente: median(costs(entente)),
      bare: median(costs(bare)),
      ratio: ratioOf(costs(bare), costs(entente)),
    },
    target: target === null ? null : { at_least: target },
  };
}

/** Shares are judged by CPU time where there is one: other programs on the machine disturb it least. */
export function verdictOf({ target, cpu, ratio, entente }: Comparison): "met" | "not met" | "" {
  if (target === null) return "";
  const met =
    "at_least" in target
      ? (cpu ?? { ratio }).ratio.median >= target.at_least
      : (target.of === "entente" ? entente : ratio.median) <= target.at_most;
  return met ? "met" : "not met";
}
