// The process is killed at any moment: the file opens, checks clean, and holds all or nothing of each transaction.
// A few times in each run; `KILL_TRIALS=100 npx tap test/process/killed.test.ts` for more.
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import t from "tap";
import { check } from "../../src/db/check.ts";
import { Database } from "../../src/db/open.ts";
import { prepareDatabase } from "../../src/db/prepare.ts";
import { createToken } from "../../src/db/tokens.ts";
import { parliament } from "../write-app.ts";
import { serving } from "./run.ts";

const TRIALS = Number(process.env.KILL_TRIALS ?? 3);
t.setTimeout(60_000 + TRIALS * 20_000);

t.test("while requests write", async (t) => {
  const file = `${t.testdir()}/e.sqlite`;
  const first = new Database(file);
  prepareDatabase(first);
  const token = createToken(first, { name: "curator", scope: "write" });
  first.close();
  const answered = new Set<string>();
  let sent = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    const { child, url } = await serving(t, { ENTENTE_DB: file, LOG_LEVEL: "info" });
    const exited = once(child, "exit");
    const writing = async () => {
      for (;;) {
        const id = `trial-${sent++}`;
        const answer = await fetch(`${url}/v1/organizations`, {
          method: "POST",
          headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
          body: JSON.stringify({ ...parliament, id }),
        });
        if (answer.status === 201) answered.add(id);
      }
    };
    const writers = [writing(), writing(), writing()].map((one) => one.catch(() => {}));
    await setTimeout(50 + Math.random() * 500);
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
