// From the start of the process to its first answer on the seed, and the memory that it rests in, beside a bare
// Fastify app with better-sqlite3 over the same file. Both as they are installed: plain JavaScript.
import { join } from "node:path";
import { Database } from "../src/db/connection/database.ts";
import { prepareDatabase } from "../src/import/prepare-database.ts";
import type { Comparison } from "./comparison.ts";
import { cpuTime, memory, SERVE, startServer } from "./processes.ts";
import { median, ratioOf, shuffled } from "./rounds.ts";

const PATH = "/v1/visits";

/** What one start takes: milliseconds and CPU microseconds to the first answer, and then the megabytes it rests in. */
export async function startOnce(args: readonly string[], file: string, rest = 2000, cwd = process.cwd()) {
  const server = await startServer(args, { ENTENTE_DB: file }, PATH, { cwd });
  const { firstAnswer } = server;
  const cpu = cpuTime(server.pid);
  await new Promise((resolve) => setTimeout(resolve, rest));
  const resident = memory(server.pid).now;
  await server.stop();
  return { firstAnswer, cpu, resident };
}

export async function startAndMemory(folder: string, rounds: number): Promise<Comparison[]> {
  const file = join(folder, "seed.sqlite");
  const database = new Database(file);
  prepareDatabase(database);
  database.close();
  const programs = {
    entente: SERVE,
    bare: ["bench/bare-fastify.js"],
  };
  const started: Record<string, number[]> = { entente: [], bare: [] };
  const resident: Record<string, number[]> = { entente: [], bare: [] };
  for (let round = 0; round < rounds; round++)
    for (const [name, args] of shuffled(Object.entries(programs))) {
      const once = await startOnce(args, file);
      started[name]?.push(once.firstAnswer);
      resident[name]?.push(once.resident);
    }
  const { entente = [], bare = [] } = started;
  const { entente: own = [], bare: other = [] } = resident;
  return [
    {
      name: "start to first answer, against bare Fastify + better-sqlite3",
      unit: "ms",
      entente: median(entente),
      bare: median(bare),
      ratio: ratioOf(entente, bare),
      target: { at_most: 2 },
    },
    {
      name: "resident memory, idle",
      unit: "MB",
      entente: median(own),
      bare: median(other),
      ratio: ratioOf(own, other),
      target: { at_most: 120, of: "entente" },
    },
  ];
}
