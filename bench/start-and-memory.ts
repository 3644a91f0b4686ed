// From the start of the process to its first answer on the seed, and the memory that it rests in, beside a bare
// Fastify app with better-sqlite3 over the same file. Both as they are installed: plain JavaScript.
import { join } from "node:path";
import { Database } from "../src/db/open.ts";
import { prepareDatabase } from "../src/import/prepare-database.ts";
import type { Comparison } from "./comparison.ts";
import { memory, SERVE, startServer } from "./processes.ts";
import { median, ratioOf, shuffled } from "./rounds.ts";

const REST = 2000;
const PATH = "/v1/visits";

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
      const server = await startServer(args, { ENTENTE_DB: file }, PATH);
      started[name]?.push(server.firstAnswer);
      await new Promise((resolve) => setTimeout(resolve, REST));
      resident[name]?.push(memory(server.pid).now);
      await server.stop();
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
