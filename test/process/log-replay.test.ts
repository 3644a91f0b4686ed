// `entente log replay`, and the report of `entente check` on a log, as an operator runs them.
import { existsSync } from "node:fs";
import t from "tap";
import { matches } from "../matches.ts";
import { seededFile, seedState } from "../seeded.ts";
import { finished, run } from "./run.ts";

t.test("a new database made from the log of another", async (t) => {
  const folder = t.testdir();
  const env = { ENTENTE_DB: `${folder}/entente.sqlite` };
  const made = `${folder}/made.sqlite`;
  matches(t, await finished(run(["log", "replay", made], env)), { code: 1, output: /there is no database/ });
  seededFile(env.ENTENTE_DB).close();
  await finished(run(["delete", "quotes", "2022-limitless"], env));
  const { seq } = seedState();
  matches(t, await finished(run(["log", "replay", made], env)), {
    code: 0,
    output: new RegExp(`made.sqlite: ${seq + 1} entries, version ${seq + 1}-[0-9a-f]{12}`),
  });
  matches(t, await finished(run(["check"], { ENTENTE_DB: made })), { code: 0, output: /nothing is wrong/ });
  matches(t, await finished(run(["log", "replay", made], env)), { code: 1, output: /overwrites nothing/ });
});

t.test("a log that was changed is reported, and no file is made", async (t) => {
  const folder = t.testdir();
  const env = { ENTENTE_DB: `${folder}/entente.sqlite` };
  const made = `${folder}/made.sqlite`;
  const database = seededFile(env.ENTENTE_DB);
  database.run("UPDATE change SET actor = 'somebody else' WHERE seq = 3");
  database.close();
  const { seq } = seedState();
  matches(t, await finished(run(["check"], env)), {
    code: 1,
    output: new RegExp(
      `log: one of the entries 1 to ${seq} is not as it was written: their chain is another`,
    ),
  });
  matches(t, await finished(run(["log", "replay", made], env)), {
    code: 1,
    output: /entry 3 has another author, time or schema than its transaction/,
  });
  t.notOk(existsSync(made));
  t.notOk(existsSync(`${made}.unfinished`));
});
