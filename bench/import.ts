// `npm run bench:import`: a CSV of visits, mapped, checked, indexed and searchable, beside `sqlite3 .import`, which puts
// the same file into one table without an index. Both run in turn; what is compared is CPU time and time on the clock.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Comparison } from "./comparison.ts";
import { importFile } from "./import-file.ts";
import { type Cost, importing, runToEnd } from "./processes.ts";
import { report } from "./report.ts";
import { median, ratioOf } from "./rounds.ts";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "3" }, rows: { type: "string", default: "1000000" } },
});
const [ROUNDS, ROWS] = [Number(values.rounds), Number(values.rows)];
const file = await importFile(ROWS);
const folder = mkdtempSync(join(tmpdir(), "entente-import-"));

function entente(): Cost {
  const database = join(folder, "entente.sqlite");
  const cost = runToEnd(importing(file), { ENTENTE_DB: database });
  for (const suffix of ["", "-wal", "-shm"]) rmSync(database + suffix, { force: true });
  return cost;
}

function sqlite3(): Cost {
  const database = join(folder, "plain.sqlite");
  const cost = runToEnd(["sqlite3", database, ".mode csv", `.import ${file} visits`]);
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
