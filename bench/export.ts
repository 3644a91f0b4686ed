// The whole list of visits as NDJSON, beside `sqlite3 -json` on the same rows: rate, memory, and what others wait.
import { spawn } from "node:child_process";
import { memory, SERVER_CORE, startServer } from "./processes.ts";
import { loadServer } from "./rounds.ts";

export interface Exported {
  /** Rows a second. */
  entente: number;
  sqlite3_view: number;
  sqlite3_table: number;
  peak_memory_mb: number;
  /** What a small request waits at the 99th percentile, in milliseconds. */
  p99_idle: number;
  p99_during: number;
}

export async function measureExport(file: string): Promise<Exported> {
  const others = Array.from({ length: 400 }, (_, n) => `/v1/visits/visit-${n}`);
  const server = await startServer(["src/cli.ts", "serve"], { ENTENTE_DB: file }, "/healthz");
  try {
    await loadServer(server, others, { connections: 1 });
    const idle = await loadServer(server, others, { connections: 1, seconds: 4 });
    const entente = await drain(`${server.url}/v1/visits.ndjson`);
    const [, during] = await Promise.all([
      drain(`${server.url}/v1/visits.ndjson`),
      loadServer(server, others, { connections: 1, seconds: 4 }),
    ]);
    return {
      entente,
      sqlite3_view: await sqlite3(file, "SELECT * FROM visits ORDER BY date_min DESC, id DESC"),
      sqlite3_table: await sqlite3(file, "SELECT * FROM visit ORDER BY date_min DESC, id DESC"),
      peak_memory_mb: memory(server.pid).peak,
      p99_idle: idle.p99,
      p99_during: during.p99,
    };
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
  const child = spawn("taskset", ["-c", String(SERVER_CORE), "sqlite3", "-readonly", "-json", file, sql], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return linesOf(child.stdout, started);
}

async function linesOf(chunks: AsyncIterable<Uint8Array>, started: number): Promise<number> {
  let lines = 0;
  for await (const chunk of chunks) for (const byte of chunk) if (byte === 10) lines++;
  return (lines / (performance.now() - started)) * 1000;
}
