// ENTENTE_WORKERS: several processes answer from one file, as an operator runs them.
import { once } from "node:events";
import t from "tap";
import { z } from "zod";
import { Database } from "../../src/db/connection/database.ts";
import { createToken } from "../../src/db/tokens.ts";
import { matches } from "../matches.ts";
import { finished, run } from "./run.ts";
import { ask, saying, servingWorkers, WORKERS } from "./serving-workers.ts";

const VISIT = "/v1/visits/2022-04-30-jpn-vnm-kishida-fumio";
const item = z.object({ data: z.object({ title: z.string() }), meta: z.object({ revision: z.number() }) });

const exists = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

t.test(
  "whichever worker writes, each shows it at once; one file, prepared once; one signal ends all",
  async (t) => {
    const { child, url, file, log, listening } = await servingWorkers(t, {
      ENTENTE_DB: `${t.testdir()}/new.sqlite`,
    });
    t.equal(saying(log, /loaded the seed/).length, 1);
    t.notOk(listening().includes(child.pid ?? 0), "the process above does not answer");
    const database = new Database(file);
    const token = createToken(database, { name: "editor", scope: "write" });
    database.close();
    let stale = 0;
    for (let write = 1; write <= 2 * WORKERS; write++) {
      const { meta } = item.parse(await (await ask(url + VISIT)).json());
      const answer = await ask(url + VISIT, {
        method: "PATCH",
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
          "if-match": `"${meta.revision}-"`,
        },
        body: JSON.stringify({ title: `Write ${write}` }),
      });
      t.equal(answer.status, 200);
      const readings = await Promise.all(Array.from({ length: 2 * WORKERS }, () => ask(url + VISIT)));
      for (const reading of readings)
        if (item.parse(await reading.json()).data.title !== `Write ${write}`) stale++;
    }
    t.equal(stale, 0);
    matches(t, await (await ask(`${url}/readyz`)).json(), { status: "ok" });
    child.kill("SIGTERM");
    t.strictSame(await once(child, "exit"), [0, null]);
    t.strictSame(listening().filter(exists), []);
  },
);

t.test("a worker that dies is replaced, and the others answer meanwhile", async (t) => {
  const { child, url, log, listening, until } = await servingWorkers(t);
  const [victim = 0, ...others] = listening();
  process.kill(victim, "SIGKILL");
  await until(() => saying(log, /a worker died/).length === 1);
  t.equal((await ask(`${url}/healthz`)).status, 200);
  await until(() => listening().length === WORKERS + 1);
  const answers = await Promise.all(Array.from({ length: 2 * WORKERS }, () => ask(`${url}/readyz`)));
  t.strictSame([...new Set(answers.map(({ status }) => status))], [200]);
  // A signal to the whole group, as a terminal sends it, also ends all of them.
  for (const pid of [...others, child.pid ?? 0]) process.kill(pid, "SIGINT");
  t.strictSame(await once(child, "exit"), [0, null]);
  t.strictSame(listening().filter(exists), []);
});

t.test("if no worker can serve, the process exits with an error", async (t) => {
  const { url, file } = await servingWorkers(t);
  const second = run(["serve"], { ENTENTE_DB: file, ENTENTE_WORKERS: "2", PORT: new URL(url).port });
  const { code, output } = await finished(second);
  t.equal(code, 1);
  t.match(output, /EADDRINUSE/);
  t.match(output, /a worker died before it could serve/);
});
