// `npm run bench:import`: a CSV of visits, mapped, checked, indexed and searchable, beside `sqlite3 .import`, which puts
// the same file into one table without an index. Both run in turn; what is compared is CPU time and time on the clock.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Comparison } from "./comparison.ts";
import { importFile } from "./import-file.ts";
import { report } from "./report.ts";
import { median, ratioOf } from "./rounds.ts";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "3" }, rows: { type: "string", default: "1000000" } },
});
const [ROUNDS, ROWS] = [Number(values.rounds), Number(values.rows)];
const file = await importFile(ROWS);
const folder = mkdtempSync(join(tmpdir(), "entente-import-"));

/** What one program took: seconds of CPU and on the clock, and its resident memory at its highest in megabytes. */
interface Cost {
  cpu: number;
  clock: number;
  memory: number;
}

/** Runs a program to its end under time(1), which says what it took. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): Cost {
  const told = join(folder, "cost");
  const { status, stderr } = spawnSync("time", ["-o", told, "-f", "%U %S %e %M", command, ...args], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  const [user = 0, system = 0, clock = 0, kilobytes = 0] = readFileSync(told, "utf8")
    .split(/\s+/)
    .map(Number);
  return { cpu: user + system, clock, memory: kilobytes / 1024 };
}

function entente(): Cost {
  const database = join(folder, "entente.sqlite");
  const cost = run(
    process.execPath,
    ["dist/cli.js", "import", "--quiet", file, "--mapping", "bench/import.yaml"],
    {
      ENTENTE_DB: database,
    },
  );
  for (const suffix of ["", "-wal", "-shm"]) rmSync(database + suffix, { force: true });
  return cost;
}

function sqlite3(): Cost {
  const database = join(folder, "plain.sqlite");
  const cost = run("sqlite3", [database, ".mode csv", `.import ${file} visits`]);
  rmSync(database, { force: true });
  return cost;
}

const [ours, theirs]: [Cost[], Cost[]] = [[], []];
try {
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(sqlite3());
    ours.push(entente());
    console.error(`round ${round + 1} of ${ROUNDS}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

const comparison = (
  what: string,
  unit: string,
  key: keyof Cost,
  target: Comparison["target"],
): Comparison => {
  const [mine, other] = [ours, theirs].map((costs) => costs.map((cost) => cost[key]));
  return {
    name: `${what}, ${ROWS.toLocaleString("en")} rows`,
    unit,
    entente: median(mine ?? []),
    bare: median(other ?? []),
    ratio: ratioOf(mine ?? [], other ?? []),
    target,
  };
};

report("import", {
  title: "Import, beside sqlite3 .import into a bare table",
  comparisons: [
    comparison("CPU time", "s", "cpu", { at_most: 4 }),
    comparison("time on the clock", "s", "clock", null),
    comparison("peak memory", "MB", "memory", { at_most: 200, of: "entente" }),
  ],
  notes: { rows: ROWS, rounds: ROUNDS },
});
