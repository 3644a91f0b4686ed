// What the log says about requests, how much of it there is, and what it never contains.
import { Writable } from "node:stream";
import t, { type Test } from "tap";
import { z } from "zod";
import { buildApp } from "../../src/app.ts";
import { Database } from "../../src/db/connection/database.ts";
import { createToken } from "../../src/db/tokens.ts";
import type { Observing } from "../../src/http/observe/observing.ts";
import { loggedUrl } from "../../src/http/observe/request-log.ts";
import { matches } from "../matches.ts";
import { seededFile } from "../seeded.ts";
import { parliament, secretOf } from "../write-app.ts";

const line = z.looseObject({
  level: z.number(),
  msg: z.string(),
  reqId: z.string().optional(),
  status: z.number().optional(),
  url: z.string().optional(),
  client: z.string().optional(),
  linesLeftOut: z.number().optional(),
});

/** The API over a file and a socket, with its log in memory. */
async function openLogged(t: Test, observing: Partial<Observing>, level = "info") {
  const file = `${t.testdir()}/e.sqlite`;
  const writer = seededFile(file);
  const database = new Database(file, { readonly: true });
  let text = "";
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      text += chunk;
      done();
    },
  });
  const app = await buildApp({ database, logger: { level, stream }, observing });
  t.teardown(async () => {
    await app.close();
    database.close();
    writer.close();
  });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const lines = () =>
    text
      .split("\n")
      .filter((one) => one !== "")
      .map((one) => line.parse(JSON.parse(one)))
      .filter(({ status }) => status !== undefined);
  /** Sends a request, and waits until the answer has also ended on the side of the server. */
  const ask = async (path: string, options: RequestInit = {}) => {
    const answer = await fetch(url + path, options);
    await answer.text();
    await new Promise((resolve) => setImmediate(resolve));
    return answer;
  };
  return { app, url, ask, lines, log: () => text, writer };
}

t.test("of what goes well, one in so many; of what is refused or fails, all", async (t) => {
  const { app, ask, lines, writer } = await openLogged(t, { logSample: 10 });
  for (let n = 0; n < 25; n++) await ask("/v1/visits?limit=1");
  t.equal(lines().length, 2, "two of 25");
  matches(t, lines(), [
    { level: 30, msg: "answered", method: "GET", url: "/v1/visits?limit", route: "/v1/visits", status: 200 },
    { client: undefined },
  ]);
  for (let n = 0; n < 3; n++) await ask(`/v1/visits/nothing-${n}`);
  matches(t, lines().slice(2), [
    {
      msg: "refused",
      status: 404,
      route: "/v1/visits/:id",
      url: "/v1/visits/nothing-0",
      client: "127.0.0.1",
    },
    { url: "/v1/visits/nothing-1" },
    { url: "/v1/visits/nothing-2" },
  ]);
  await ask("/nowhere");
  await ask("/v1/visits/%E0%A4%A");
  matches(t, lines().slice(5), [
    { route: "none", status: 404 },
    { route: "none", status: 400 },
  ]);
  writer.connection.exec("DROP VIEW quotes");
  const { statusCode } = await app.inject("/v1/quotes?limit=1");
  t.equal(statusCode, 500);
  await new Promise((resolve) => setImmediate(resolve));
  matches(t, lines().at(-1), { level: 40, msg: "failed", status: 500 });
});

t.test("what is kept and answered before routing is sampled too", async (t) => {
  const { ask, lines, writer } = await openLogged(t, { logSample: 1 });
  const page = "/v1/visits?limit=2";
  writer.run("UPDATE change SET at = '2026-01-02T03:04:05.000Z'");
  t.not((await ask(page)).headers.get("last-modified"), null, "from now on it is answered there");
  const before = lines().length;
  await ask(page, { headers: { "x-request-id": "trial-7" } });
  matches(t, lines().slice(before), [
    { msg: "answered", reqId: "trial-7", url: "/v1/visits?limit", route: "/v1/visits", status: 200 },
  ]);
});

t.test("slow requests are told of, and nothing at all with LOG_LEVEL=silent", async (t) => {
  const slow = await openLogged(t, { logSample: 0, slowMs: 0 });
  await slow.ask("/v1/visits");
  matches(t, slow.lines(), [{ msg: "slow", status: 200 }]);
  const silent = await openLogged(t, { logSample: 1 }, "silent");
  await silent.ask("/v1/visits/nothing");
  t.equal(silent.log(), "");
});

t.test("a flood of refusals does not flood the log, which says what it left out", async (t) => {
  const { ask, lines } = await openLogged(t, { logSample: 0 });
  const refuse = () => Promise.all(Array.from({ length: 50 }, () => ask("/v1/visits/nothing")));
  let left = 0;
  let sent = 0;
  while (left === 0) {
    for (let n = 0; n < 10; n++) await refuse();
    sent += 500;
    left = lines().reduce((sum, { linesLeftOut = 0 }) => sum + linesLeftOut, 0);
  }
  t.ok(lines().length < sent, `${lines().length} lines of ${sent} refusals, ${left} told as left out`);
});

t.test("an id that is safe is taken, kept and given back; any other is replaced", async (t) => {
  const { ask, lines } = await openLogged(t, { logSample: 1 });
  const idOf = async (sent: string) =>
    (await ask("/v1/people?limit=3", { headers: { "x-request-id": sent } })).headers.get("x-request-id");
  t.equal(await idOf("4bf92f3577b34da6a3ce929d0e0e4736"), "4bf92f3577b34da6a3ce929d0e0e4736");
  t.equal(lines().at(-1)?.reqId, "4bf92f3577b34da6a3ce929d0e0e4736");
  for (const wrong of ["x".repeat(129), "a b", 'a"b', "<script>", "a,b"])
    t.match(await idOf(wrong), /^[0-9a-f]{8}-[0-9a-z]+$/, wrong);
  const unnamed = await ask("/v1/people?limit=3");
  t.equal(unnamed.headers.get("x-request-id"), null, "who names nothing gets no header");
  const refused = await ask("/v1/people/nobody");
  t.equal(refused.headers.get("x-request-id"), lines().at(-1)?.reqId, "but a refusal says which it was");
});

t.test("no token, no secret of a query and no body is ever logged", async (t) => {
  const { ask, log, writer } = await openLogged(t, { logSample: 1, slowMs: 1 }, "trace");
  const token = createToken(writer, { name: "curator", scope: "write" });
  const authorization = `Bearer ${token}`;
  const body = JSON.stringify({ ...parliament, description: "hush-hush" });
  const json = { "content-type": "application/json", authorization };
  t.equal((await ask("/v1/organizations", { method: "POST", headers: json, body })).status, 201);
  t.equal(
    (await ask("/v1/organizations", { method: "POST", headers: json, body: `{"hush-hush": ` })).status,
    400,
  );
  await ask("/v1/organizations", {
    method: "POST",
    headers: { ...json, authorization: `${authorization}x` },
    body,
  });
  await ask(`/v1/visits?access_token=${token}`);
  await ask(`/v1/visits?${token}`);
  await ask(`/v1/visits/${token}`);
  await ask(`/v1/visits/${token.replaceAll("_", "%5F")}`);
  await ask("/v1/search?q=hush-hush", { headers: { authorization, cookie: "hush-hush" } });
  t.match(log(), /"url":"\/v1\/search\?q"/);
  t.notMatch(log(), secretOf(token));
  t.notMatch(log(), /hush-hush/);
  t.equal(loggedUrl("/v1/visits?q=a&__proto__=1&date_from=2020"), "/v1/visits?q&[…]&date_from");
});
