// The whole list of visits as NDJSON, beside `sqlite3 -json` on the same rows: rate, memory, and what others wait.
import { spawn } from "node:child_process";
import type { Comparison } from "./comparison.ts";
import { LOAD_CORE, memory, PATIENT, pinnedTo, SERVE, SERVER_CORE, startServer } from "./processes.ts";
import { loadServer, median, ratioOf, shuffled } from "./rounds.ts";

const EXPORT = "/v1/visits.ndjson";
/** The same rows as they are exported, and as they are stored: without what is listed in other tables. */
const VIEW = "SELECT * FROM visits ORDER BY date_min DESC, id DESC";
const TABLE = "SELECT * FROM visit ORDER BY date_min DESC, id DESC";

export async function measureExport(file: string, rounds: number): Promise<Comparison[]> {
  const others = Array.from({ length: 400 }, (_, n) => `/v1/visits/visit-${n}`);
  const env = { ENTENTE_DB: file, ...PATIENT };
  const server = await startServer(SERVE, env, "/healthz");
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

/** Rows a second of a whole list, taken by a client that costs next to nothing. */
const drain = (url: string): Promise<number> => linesOf(["curl", "--silent", "--fail", "--no-buffer", url]);

const sqlite3 = (file: string, sql: string): Promise<number> =>
  linesOf([...pinnedTo(SERVER_CORE), "sqlite3", "-readonly", "-json", file, sql]);

/** Lines a second that a command prints; what counts them is on the load's core. */
async function linesOf(command: readonly string[]): Promise<number> {
  const started = performance.now();
  const [shell = "", ...args] = [...pinnedTo(LOAD_CORE), "sh", "-c", '"$@" | wc -l', "sh", ...command];
  const child = spawn(shell, args, { stdio: ["ignore", "pipe", "inherit"] });
  let lines = "";
  for await (const chunk of child.stdout) lines += chunk;
  if (Number(lines) === 0) throw new Error(`${command.join(" ")} prints nothing`);
  return (Number(lines) / (performance.now() - started)) * 1000;
}
