// What a run found: a table on the terminal, the figures as JSON and a chart as SVG in bench/results/.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { dirname } from "node:path";
import { ratioChart } from "./chart.ts";
import { median, type Ratio, type Round, ratioOf } from "./rounds.ts";

/** One thing measured on Entente and on what it is compared with. */
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

export interface Report {
  title: string;
  comparisons: readonly Comparison[];
  notes: Record<string, unknown>;
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

export function report(name: string, { title, comparisons, notes }: Report): void {
  console.log(`\n${title}\n`);
  console.table(
    comparisons.map((one) => ({
      what: one.name,
      entente: `${round(one.entente)} ${one.unit}`,
      other: `${round(one.bare)} ${one.unit}`,
      ratio: shown(one.ratio),
      "µs an answer": one.cpu ? `${round(one.cpu.entente)} / ${round(one.cpu.bare)}` : "",
      "ratio by CPU": one.cpu ? shown(one.cpu.ratio) : "",
      target: one.target === null ? "" : Object.values(one.target)[0],
      "": verdictOf(one),
    })),
  );
  writeResults(`bench/results/${name}.json`, { title, ...notes, comparisons });
  writeFileSync(`bench/results/${name}.svg`, ratioChart(title, comparisons));
}

/** Figures without their machine say nothing: it stands beside them. */
export function writeResults(file: string, figures: object): void {
  const machine = {
    cpu: cpus()[0]?.model.trim() ?? "",
    cores: cpus().length,
    memory_gb: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
    node: process.version,
    load: loadavg()[0],
  };
  mkdirSync(dirname(file), { recursive: true });
  const results = { at: new Date().toISOString(), machine, ...figures };
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

const shown = ({ median: middle, low, high }: Ratio): string =>
  `${middle.toPrecision(2)} (${low.toPrecision(2)} to ${high.toPrecision(2)})`;

export const round = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
