// The whole list of visits as NDJSON, beside `sqlite3 -json` on the same rows: rate, memory, and what others wait.
import { spawn } from "node:child_process";
import { memory, PATIENT, pinnedTo, SERVER_CORE, startServer } from "./processes.ts";
import type { Comparison } from "./report.ts";
import { loadServer, median, ratioOf, shuffled } from "./rounds.ts";

const NEWLINE = 10;
const EXPORT = "/v1/visits.ndjson";
/** The same rows as they are exported, and as they are stored: without what is listed in other tables. */
const VIEW = "SELECT * FROM visits ORDER BY date_min DESC, id DESC";
const TABLE = "SELECT * FROM visit ORDER BY date_min DESC, id DESC";

export async function measureExport(file: string, rounds: number): Promise<Comparison[]> {
  const others = Array.from({ length: 400 }, (_, n) => `/v1/visits/visit-${n}`);
  const env = { ENTENTE_DB: file, ...PATIENT };
  const server = await startServer(["src/cli.ts", "serve"], env, "/healthz");
  const measured = { entente: [], view: [], table: [], idle: [], during: [] } satisfies Record<
    string,
    number[]
  >;
  const into: Record<keyof typeof measured, number[]> = measured;
  const ask = { connections: 1, seconds: 2 };
  try {
    await loadServer(server, others, { connections: 1 });
    for (let round = 0; round < rounds; round++) {
      const turns = [
        async () => into.entente.push(await drain(server.url + EXPORT)),
        async () => into.view.push(await sqlite3(file, VIEW)),
        async () => into.table.push(await sqlite3(file, TABLE)),
        async () => into.idle.push((await loadServer(server, others, ask)).p99),
        async () => {
          const [, { p99 }] = await Promise.all([
            drain(server.url + EXPORT),
            loadServer(server, others, ask),
          ]);
          into.during.push(p99);
        },
      ];
      for (const turn of shuffled(turns)) await turn();
      console.error(`exports: round ${round + 1} of ${rounds}`);
    }
    const { peak } = memory(server.pid);
    const line = (
      name: string,
      unit: string,
      of: readonly number[],
      to: readonly number[],
      target: Comparison["target"],
    ) => ({ name, unit, entente: median(of), bare: median(to), ratio: ratioOf(of, to), target });
    return [
      line("export, against sqlite3 -json of the same rows", "rows/s", into.entente, into.view, {
        at_least: 1,
      }),
      line("export, against sqlite3 -json of the bare table", "rows/s", into.entente, into.table, {
        at_least: 1,
      }),
      line("peak memory of the server that exports", "MB", [peak], [peak], { at_most: 150, of: "entente" }),
      line("99th percentile of other requests during an export over idle", "ms", into.during, into.idle, {
        at_most: 5,
      }),
    ];
  } finally {
    await server.stop();
  }
}

/** Lines a second. */
async function drain(url: string): Promise<number> {
  const started = performance.now();
  const { body } = await fetch(url, { headers: { "accept-encoding": "identity" } });
  if (body === null) throw new Error(`${url} answers nothing`);
  return linesOf(body, started);
}

async function sqlite3(file: string, sql: string): Promise<number> {
  const started = performance.now();
  const [command = "", ...args] = [...pinnedTo(SERVER_CORE), "sqlite3", "-readonly", "-json", file, sql];
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return linesOf(child.stdout, started);
}

async function linesOf(chunks: AsyncIterable<Uint8Array>, started: number): Promise<number> {
  let lines = 0;
  for await (const chunk of chunks)
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) lines++;
  return (lines / (performance.now() - started)) * 1000;
}
