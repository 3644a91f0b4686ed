// `npm run bench`: how close to bare Node. Each server answers in turn, in short shuffled rounds; what counts is the
// ratio of the medians, of answers a second and of CPU time an answer.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Database } from "../src/db/connection/database.ts";
import { changing } from "../src/db/records/change-log.ts";
import { type Comparison, compare } from "./comparison.ts";
import { PATIENT, type Running, SERVE, startServer } from "./processes.ts";
import { report } from "./report.ts";
import { loadServer, type Round, shuffled } from "./rounds.ts";
import { startAndMemory } from "./start-and-memory.ts";
import { syntheticDatabase } from "./synthetic-database.ts";
import { worldOf } from "./synthetic-records.ts";
import { walkPages } from "./walk-pages.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    visits: { type: "string", default: "100000" },
    seconds: { type: "string", default: "2" },
  },
});
const ROUNDS = Number(values.rounds);
const SECONDS = Number(values.seconds);
/** Rounds that do not count: what runs seldom is compiled late. */
const WARM_UP = 2;

interface Scenario {
  name: string;
  target: number;
  entente: () => Promise<Round>;
  bare: () => Promise<Round>;
}

const file = syntheticDatabase(worldOf(Number(values.visits)));
const folder = join(tmpdir(), `entente-bench-${process.pid}`);
mkdirSync(folder, { recursive: true });
const running: Running[] = [];
try {
  const entente = await startServer(SERVE, { ENTENTE_DB: file, ...PATIENT }, "/v1/visits");
  running.push(entente);
  const comparisons = await measure(await scenariosOf(entente));
  report("bench", {
    title: `Share of bare node:http, ${values.visits} visits`,
    comparisons: [...comparisons, ...(await startAndMemory(folder, ROUNDS))],
    notes: { rounds: ROUNDS, seconds: SECONDS, visits: Number(values.visits) },
  });
} finally {
  for (const one of running) await one.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function scenariosOf(entente: Running): Promise<Scenario[]> {
  const list = "/v1/visits?guest_country=JPN&limit=20";
  const item = "/v1/visits/visit-100";
  const [listServer, itemServer] = [await startBare(entente, list), await startBare(entente, item)];
  /** The tag as it is now, of the coding that the load asks for: each `forget` moves it. */
  const condition = async () => {
    const { headers } = await fetch(entente.url + list, { headers: { "accept-encoding": "identity" } });
    return { headers: { "if-none-match": headers.get("etag") ?? "" }, status: 304 };
  };
  const { cold, warm } = await walkPages(file, 1000);
  const writer = new Database(file);
  /** Moves the version of the data, after which every cache is empty. */
  const change = { type: "visit", id: "visit-0", action: "updated", former: undefined } as const;
  const forget = () =>
    changing(writer, { actor: "benchmark" }, (made) =>
      made.log({ ...change, digest: String(Math.random()) }),
    );
  const again = (server: Running, path: string, more = {}) =>
    loadServer(server, [path], { seconds: SECONDS, ...more });
  const firstTime = "first-time list page of 20 with a filter";
  return [
    {
      name: "list page of 20, repeated",
      target: 0.85,
      entente: () => again(entente, list),
      bare: () => again(listServer, list),
    },
    {
      name: "item, repeated",
      target: 0.85,
      entente: () => again(entente, item),
      bare: () => again(itemServer, item),
    },
    {
      name: "304 on a matching ETag",
      target: 0.85,
      entente: async () => again(entente, list, await condition()),
      bare: async () => again(listServer, list, await condition()),
    },
    {
      name: `${firstTime}, records warm`,
      target: 0.28,
      entente: async () => {
        forget();
        await loadServer(entente, cold);
        return loadServer(entente, warm);
      },
      bare: () => loadServer(listServer, warm),
    },
    {
      name: `${firstTime}, all cold`,
      target: 0.12,
      entente: () => {
        forget();
        return loadServer(entente, cold);
      },
      bare: () => loadServer(listServer, cold),
    },
  ];
}

/** Bare Node with the very bytes that a path answers. */
async function startBare(entente: Running, path: string): Promise<Running> {
  const body = join(folder, `${running.length}.json`);
  writeFileSync(body, Buffer.from(await (await fetch(entente.url + path)).arrayBuffer()));
  const server = await startServer(["bench/bare-server.ts"], { BODY: body }, path);
  running.push(server);
  return server;
}

async function measure(scenarios: readonly Scenario[]): Promise<Comparison[]> {
  const rounds = scenarios.map(() => ({ entente: [] as Round[], bare: [] as Round[] }));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const turns = scenarios.flatMap((scenario, index) => [
      { run: scenario.entente, into: rounds[index]?.entente },
      { run: scenario.bare, into: rounds[index]?.bare },
    ]);
    for (const { run, into } of shuffled(turns)) {
      const result = await run();
      if (round >= 0) into?.push(result);
    }
    console.error(round < 0 ? "warmed up" : `round ${round + 1} of ${ROUNDS}`);
  }
  return scenarios.map(({ name, target }, index) =>
    compare(name, rounds[index]?.entente ?? [], rounds[index]?.bare ?? [], target),
  );
}
