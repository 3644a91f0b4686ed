// What a run found: a table on the terminal, the figures as JSON and a chart as SVG in bench/results/.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { dirname } from "node:path";
import { ratioChart } from "./chart.ts";
import { type Comparison, verdictOf } from "./comparison.ts";
import type { Ratio } from "./rounds.ts";

export interface Report {
  title: string;
  comparisons: readonly Comparison[];
  notes: Record<string, unknown>;
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
