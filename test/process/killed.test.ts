// The process is killed at any moment. Afterwards the file opens, `check` finds no faults, and each transaction is
// there completely or not at all. Each run tries this a few times; `KILL_TRIALS=100 npx tap
// test/process/killed.test.ts` tries it more often.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import t from "tap";
import { stringify } from "yaml";
import { check } from "../../src/db/check.ts";
import { Database } from "../../src/db/connection/database.ts";
import { createToken } from "../../src/db/tokens.ts";
import { prepareDatabase } from "../../src/import/prepare-database.ts";
import { largeCsv, largeRows, MAPPING } from "../import/try-import.ts";
import { seededFile } from "../seeded.ts";
import { parliament } from "../write-app.ts";
import { PHASES } from "./phases.ts";
import { environment, run, serving } from "./run.ts";

const TRIALS = Number(process.env.KILL_TRIALS ?? 3);
t.test("while requests write", async (t) => {
  const file = `${t.testdir()}/e.sqlite`;
  const first = seededFile(file);
  const token = createToken(first, { name: "curator", scope: "write" });
  first.close();
  const answered = new Set<string>();
  let sent = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    const { child, url } = await serving(t, { ENTENTE_DB: file, LOG_LEVEL: "info" });
    const exited = once(child, "exit");
    const begun = Promise.withResolvers<void>();
    const writing = async () => {
      for (;;) {
        const id = `trial-${sent++}`;
        const answer = await fetch(`${url}/v1/organizations`, {
          method: "POST",
          headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
          body: JSON.stringify({ ...parliament, id }),
        });
        if (answer.status === 201) answered.add(id);
        begun.resolve();
      }
    };
    const writers = [writing(), writing(), writing()].map((one) => one.catch(() => {}));
    await begun.promise;
    await setTimeout(Math.random() * 500);
    child.kill("SIGKILL");
    await exited;
    await Promise.all(writers);
    const database = new Database(file);
    t.strictSame(check(database), [], `trial ${trial}`);
    const held = new Set(
      database
        .all({ sql: "SELECT id FROM organization WHERE id LIKE 'trial-%'", parameters: [] })
        .map(({ id }) => String(id)),
    );
    t.strictSame(
      [...answered].filter((id) => !held.has(id)),
      [],
      "what was answered is there",
    );
    database.close();
  }
  t.ok(
    answered.size > 0,
    `${answered.size} of ${sent} writes were answered in ${TRIALS} trials, none is lost`,
  );
});

/** The moments, in milliseconds, at which the phases of a process began. */
async function phasesOf(child: ChildProcess, onPhase: (phase: string) => void = () => {}) {
  const began = performance.now();
  const moments = new Map<string, number>();
  const lines = createInterface({ input: child.stderr ?? process.stdin });
  lines.on("line", (line) => {
    const [, phase] = /^phase (\w+)$/.exec(line) ?? [];
    if (phase === undefined) return;
    moments.set(phase, performance.now() - began);
    onPhase(phase);
  });
  await once(child, "exit");
  return moments;
}

t.test("while a large file is imported, in each of its phases", async (t) => {
  const folder = t.testdir();
  const ROWS = 1200;
  writeFileSync(`${folder}/map.yaml`, stringify(MAPPING));
  writeFileSync(`${folder}/harbours.csv`, largeCsv(largeRows(ROWS)));
  const importing = (file: string) =>
    run(["import", `${folder}/harbours.csv`, "--mapping", `${folder}/map.yaml`, "--quiet"], {
      ENTENTE_DB: file,
      NODE_OPTIONS: `${environment.NODE_OPTIONS ?? ""} --import=./test/process/tell-phases.ts`,
    });
  const moments = await phasesOf(importing(`${folder}/whole.sqlite`));
  t.strictSame([...moments.keys()], PHASES, "each phase is told once, in this order");
  const outcomes = new Map<string, number>();
  for (let trial = 0; trial < TRIALS; trial++) {
    // The commit is the shortest phase and the one that matters most.
    const place = trial % 2 === 0 ? 2 : Math.floor(trial / 2) % 2;
    const phase = PHASES[place] ?? "commit";
    const lasts = (moments.get(PHASES[place + 1] ?? "end") ?? 0) - (moments.get(phase) ?? 0);
    const file = `${folder}/trial-${trial}.sqlite`;
    const child = importing(file);
    await phasesOf(child, async (reached) => {
      if (reached !== phase) return;
      await setTimeout(lasts * Math.random());
      child.kill("SIGKILL");
    });
    const database = new Database(file);
    prepareDatabase(database);
    t.strictSame(check(database), [], `trial ${trial}: ${phase}`);
    const count = (table: string, where: string) =>
      Number(database.get({ sql: `SELECT count(*) AS n FROM ${table} WHERE ${where}`, parameters: [] })?.n);
    const visits = count("visit", "visitor_id LIKE 'hoshi-%'");
    t.ok(visits === 0 || visits === ROWS, `trial ${trial}: ${phase}: ${visits} of ${ROWS} visits`);
    t.equal(count("source", "id = 'harbours'"), visits === 0 ? 0 : 1);
    const outcome = `${phase}: ${visits === 0 ? "nothing" : "all"}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    database.close();
  }
  t.comment(JSON.stringify(Object.fromEntries(outcomes)));
});
