// The process is killed at any moment. Afterwards the file opens, `check` finds no faults, and each transaction is
// there completely or not at all. Each run tries this a few times; `KILL_TRIALS=100 npx tap
// test/process/killed.test.ts` tries it more often.
import { once } from "node:events";
import { writeFileSync } from "node:fs";
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
import { finished, run, serving } from "./run.ts";

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

t.test("while a large file is imported", async (t) => {
  const folder = t.testdir();
  const ROWS = 1200;
  writeFileSync(`${folder}/map.yaml`, stringify(MAPPING));
  writeFileSync(`${folder}/harbours.csv`, largeCsv(largeRows(ROWS)));
  const importing = (file: string) =>
    run(["import", `${folder}/harbours.csv`, "--mapping", `${folder}/map.yaml`, "--quiet"], {
      ENTENTE_DB: file,
    });
  const begun = performance.now();
  const whole = await finished(importing(`${folder}/whole.sqlite`));
  t.equal(whole.code, 0, whole.output);
  const took = performance.now() - begun;
  const outcomes = { nothing: 0, all: 0 };
  for (let trial = 0; trial < TRIALS; trial++) {
    const file = `${folder}/trial-${trial}.sqlite`;
    const child = importing(file);
    const exited = once(child, "exit");
    await setTimeout(took * (0.1 + Math.random()));
    child.kill("SIGKILL");
    await exited;
    const database = new Database(file);
    prepareDatabase(database);
    t.strictSame(check(database), [], `trial ${trial}`);
    const count = (table: string, where: string) =>
      Number(database.get({ sql: `SELECT count(*) AS n FROM ${table} WHERE ${where}`, parameters: [] })?.n);
    const visits = count("visit", "visitor_id LIKE 'hoshi-%'");
    t.ok(visits === 0 || visits === ROWS, `trial ${trial}: ${visits} of ${ROWS} visits`);
    t.equal(count("source", "id = 'harbours'"), visits === 0 ? 0 : 1);
    outcomes[visits === 0 ? "nothing" : "all"]++;
    database.close();
  }
  t.comment(`${outcomes.nothing} times nothing, ${outcomes.all} times all`);
});
