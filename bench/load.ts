// The load generator, a process of its own: reads one order as JSON from its input, answers with one line of JSON.
import autocannon from "autocannon";
import { z } from "zod";

const order = z.object({
  url: z.string(),
  paths: z.array(z.string()),
  headers: z.record(z.string(), z.string()),
  status: z.number(),
  /** So many seconds over the same paths again and again; null: each path once. */
  seconds: z.number().nullable(),
  connections: z.number(),
});

export type Order = z.infer<typeof order>;

export const loaded = z.object({
  /** Answers a second. */
  rate: z.number(),
  answers: z.number(),
  /** Of another status than the one that was expected, or none at all. */
  refused: z.number(),
  p50: z.number(),
  p99: z.number(),
});

export type Loaded = z.infer<typeof loaded>;

/** Milliseconds between two looks at whether everything has been answered. */
const TICK = 20;

async function load({ url, paths, headers, status, seconds, connections }: Order): Promise<Loaded> {
  let client = 0;
  const started = performance.now();
  const latencies: number[] = [];
  let others = 0;
  let ended = started;
  const options: autocannon.Options = {
    url,
    connections: seconds !== null && paths.length === 1 ? connections : Math.min(connections, paths.length),
    headers,
    // A run ends at a tick: with the usual second between ticks, each would idle for most of one.
    sampleInt: TICK,
    ...(seconds === null ? { amount: paths.length } : { duration: seconds }),
    setupClient: (one) => {
      const own = paths.length === 1 ? paths : paths.filter((_, index) => index % connections === client);
      client++;
      one.setRequests(own.map((path) => ({ method: "GET", path })));
    },
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error, done) => (error === null ? resolve(done) : reject(error)));
    run.on("response", (_client, answered, _bytes, time) => {
      if (answered !== status) others++;
      latencies.push(time);
      ended = performance.now();
    });
  });
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0;
  const answers = latencies.length;
  return {
    rate: (answers / (ended - started)) * 1000,
    answers,
    refused: others + result.errors,
    p50: at(0.5),
    p99: at(0.99),
  };
}

let text = "";
for await (const chunk of process.stdin) text += chunk;
if (text !== "") console.log(JSON.stringify(await load(order.parse(JSON.parse(text)))));
