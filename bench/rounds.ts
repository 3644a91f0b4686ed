// Rounds of load, each against one server, shuffled: what disturbs the machine disturbs all alike.
import { type Loaded, loaded, type Order } from "./load.ts";
import { cpuTime, LOAD_CORE, type Running, startProgram } from "./processes.ts";

export interface Round extends Loaded {
  /** CPU time of the server for each answer, in microseconds. */
  cpu: number;
}

export async function loadServer(
  { url, pid }: Pick<Running, "url" | "pid">,
  paths: readonly string[],
  more: {
    headers?: Record<string, string>;
    /** What every answer must have. */
    status?: number;
    seconds?: number | null;
    connections?: number;
  } = {},
): Promise<Round> {
  const { headers = {}, status = 200, seconds = null, connections = 10 } = more;
  const order: Order = { url, paths: [...paths], headers, status, seconds, connections };
  // A run starts it a hundred times: its compiled code is kept.
  const generator = startProgram(LOAD_CORE, ["bench/load.ts"], { NODE_COMPILE_CACHE: ".cache/compiled" });
  let text = "";
  generator.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  const ended = new Promise((resolve) => generator.once("close", resolve));
  const before = cpuTime(pid);
  generator.stdin?.end(JSON.stringify(order));
  await ended;
  const used = cpuTime(pid) - before;
  const result = loaded.parse(JSON.parse(text));
  if (result.refused > 0)
    throw new Error(`${url}${paths[0]}: ${result.refused} of ${result.answers} answers are no ${status}`);
  return { ...result, cpu: used / result.answers };
}

export function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
};

/** The ratio of medians, and the lowest and highest that halves of the rounds give. */
export interface Ratio {
  median: number;
  low: number;
  high: number;
}

/** `of` in units of `to`, round by round: the spread is that of the quartiles. */
export const ratioOf = (of: readonly number[], to: readonly number[]): Ratio => ({
  ...ratioOfPairs(of, to),
  median: median(of) / median(to),
});

/** The same of pairs that were measured one right after the other: the median is that of their ratios. */
export function ratioOfPairs(of: readonly number[], to: readonly number[]): Ratio {
  const each = of.map((value, index) => value / (to[index] ?? Number.NaN)).sort((a, b) => a - b);
  const at = (share: number) => each[Math.round((each.length - 1) * share)] ?? Number.NaN;
  return { median: median(each), low: at(0.25), high: at(0.75) };
}
