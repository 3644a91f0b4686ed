// Answers that clients do not read, and clocks that go back.
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import t from "tap";
import { z } from "zod";
import { matches } from "../matches.ts";
import { openApp, serveFile } from "../open-app.ts";
import { addVisits } from "./many-visits.ts";

for (const [takes, every] of [
  ["nothing", null],
  ["a byte at a time", 100],
] as const)
  t.test(`a client that takes ${takes} of an export is cut off, and its place is free`, async (t) => {
    const { url, writer } = await serveFile(t, { idleSeconds: 3, exports: 1 });
    const visits = addVisits(writer, 20_000);
    const { hostname, port } = new URL(url);
    const slow = connect(Number(port), hostname);
    slow.on("error", () => {});
    slow.write("GET /v1/visits.ndjson HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(slow, "readable");
    slow.read(1);
    const taking = every === null ? undefined : setInterval(() => slow.read(1), every);
    t.teardown(() => clearInterval(taking));
    const refused = await fetch(`${url}/v1/visits.ndjson`);
    t.equal(refused.status, 503, "it holds the only place");
    matches(t, await refused.json(), { code: "TOO_MANY_EXPORTS" });
    t.equal((await fetch(`${url}/v1/visits`)).status, 200, "everything else is answered");
    let next = refused;
    while (next.status === 503) {
      await setTimeout(20);
      next = await fetch(`${url}/v1/visits.ndjson`);
      if (next.status === 503) await next.text();
    }
    t.equal(next.status, 200);
    t.equal((await next.text()).trimEnd().split("\n").length, visits, "the next client has the whole list");
    slow.destroy();
  });

t.test("a connection is not idle while the server works on its answer", async (t) => {
  const { url } = await serveFile(t, { idleSeconds: 1 });
  const { meta } = z
    .object({ meta: z.object({ dataset_version: z.string() }) })
    .parse(await (await fetch(`${url}/v1/changes`)).json());
  const reached = meta.dataset_version.split("-")[0];
  const answer = await fetch(`${url}/v1/changes?since=${reached}&wait=4`);
  t.equal(answer.status, 200, "it was held four times as long as an idle connection is");
  const silent = connect(Number(new URL(url).port), "127.0.0.1");
  silent.write("POST /v1/visits/query HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n");
  await once(silent.resume(), "close");
  t.pass("a client that does not send its request is cut off");
});

t.test("if the clock goes back, no answer is older than its data", async (t) => {
  const { app, database } = await openApp(t);
  database.connection.exec(
    "UPDATE change SET at = '2999-01-01T00:00:00.000Z' WHERE seq = (SELECT max(seq) FROM change)",
  );
  const answer = await app.inject("/v1/visits");
  t.equal(answer.headers["last-modified"], undefined, "no time of change is told that has not come yet");
  const since = new Date().toUTCString();
  const again = await app.inject({ url: "/v1/visits", headers: { "if-modified-since": since } });
  t.equal(again.statusCode, 200);
});
