// Requests while the process ends: those that have arrived are answered completely, later ones find no server.
import { once } from "node:events";
import { Agent, get } from "node:http";
import { setTimeout } from "node:timers/promises";
import t from "tap";
import { serving } from "../process/run.ts";
import { seededFile, seedState } from "../seeded.ts";
import { addVisits } from "./many-visits.ts";

/** The result of one request: its status if the whole answer arrived, else the code of the error. */
function outcomeOf(url: string, agent: Agent): Promise<number | string> {
  return new Promise((resolve) => {
    const request = get(url, { agent }, (answer) => {
      answer.resume().on("end", () => resolve(answer.complete ? (answer.statusCode ?? 0) : "INCOMPLETE"));
      answer.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "ERROR"));
    });
    request.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "ERROR"));
  });
}

t.test("SIGTERM under load: every request that found somebody is answered whole", async (t) => {
  const file = `${t.testdir()}/e.sqlite`;
  const database = seededFile(file);
  addVisits(database, 1000);
  database.close();
  const { child, url } = await serving(t, { ENTENTE_DB: file });
  const outcomes = new Map<number | string, number>();
  const client = async (number: number) => {
    // One connection for all its requests, as long as the server keeps it open.
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let n = 0; ; n++) {
      const path = ["/v1/visits", `/v1/visits?limit=${1 + (n % 200)}`, "/v1/visits.ndjson"][number % 3];
      const outcome = await outcomeOf(url + path, agent);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (typeof outcome === "string") break;
      // Some clients pause between requests. Their connections look like idle ones.
      if (number % 4 === 0) await setTimeout(number);
    }
    agent.destroy();
  };
  const clients = Array.from({ length: 24 }, (_, number) => client(number));
  while ((outcomes.get(200) ?? 0) < 300) await setTimeout(20);
  const held = fetch(`${url}/v1/changes?since=${seedState().seq}&wait=30`);
  await setTimeout(300);
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await Promise.all(clients);
  t.strictSame([...outcomes.keys()].sort(), [200, "ECONNREFUSED"], JSON.stringify([...outcomes]));
  t.equal((await held).status, 200, "who waits for news is told that there is none yet");
  t.strictSame(await ended, [0, null]);
});

t.test("a server that shuts down says so in /readyz, and still answers meanwhile", async (t) => {
  const file = `${t.testdir()}/e.sqlite`;
  const database = seededFile(file);
  const visits = addVisits(database, 20_000);
  database.close();
  const { child, url } = await serving(t, { ENTENTE_DB: file });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  t.teardown(() => agent.destroy());
  t.equal(await outcomeOf(`${url}/readyz`, agent), 200);
  const exported = await fetch(`${url}/v1/visits.ndjson`);
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  let ready: number | string = 200;
  while (ready === 200) ready = await outcomeOf(`${url}/readyz`, agent);
  t.equal(ready, 503, "on the connection that it has");
  t.equal((await exported.text()).trimEnd().split("\n").length, visits);
  t.strictSame(await ended, [0, null]);
});
