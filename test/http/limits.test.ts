// The limits on what a client may use, each over a real socket or with injected requests.
import { once } from "node:events";
import { connect } from "node:net";
import { setImmediate } from "node:timers/promises";
import t, { type Test } from "tap";
import { buildApp } from "../../src/app.ts";
import { clientOf } from "../../src/http/guard/rate-limit.ts";
import type { Limits } from "../../src/http/limits.ts";
import { Turns } from "../../src/read/turns.ts";
import { faultsOf } from "../contract/contract.ts";
import { addVisits } from "../faults/many-visits.ts";
import { matches } from "../matches.ts";
import { openApp, serveFile } from "../open-app.ts";
import { seededDatabase } from "../seeded.ts";

/** Sends bytes unchanged, and returns what comes back until the server closes the connection. */
async function exchange(url: string, bytes: string): Promise<{ status: number; head: string; body: string }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  socket.write(bytes);
  await once(socket, "close");
  const [head = "", body = ""] = text.split("\r\n\r\n", 2);
  return { status: Number(head.split(" ")[1]), head, body };
}

function isProblem(t: Test, { status, head, body }: Awaited<ReturnType<typeof exchange>>, code: string) {
  const [, type = ""] = head.match(/^content-type: (.*)$/m) ?? [];
  matches(t, JSON.parse(body), { code, status });
  t.strictSame(faultsOf({ method: "GET", path: null, status, headers: { "content-type": type }, body }), []);
  t.match(head, /^connection: close$/m);
}

t.test("what never becomes a request is answered with a problem too", async (t) => {
  const { url } = await serveFile(t, { headerBytes: 4096, headersSeconds: 1, requestSeconds: 1 });
  const get = "GET /healthz HTTP/1.1\r\nHost: x\r\n";
  isProblem(t, await exchange(url, `${get}X-Long: ${"x".repeat(5000)}\r\n\r\n`), "HEADERS_TOO_LARGE");
  isProblem(t, await exchange(url, "EHLO there\r\n\r\n"), "MALFORMED_REQUEST");
  isProblem(
    t,
    await exchange(url, `${get}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`),
    "MALFORMED_REQUEST",
  );
  isProblem(t, await exchange(url, get), "REQUEST_TIMEOUT");
  const slow = await exchange(url, "POST /v1/changes HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{");
  t.equal(slow.status, 405, "a body that never comes ends the connection, after its answer");
  t.equal((await fetch(`${url}/healthz`)).status, 200, "and the server goes on");
});

t.test("URLs and paths of include end where the settings say", async (t) => {
  const { app, problem } = await openApp(t, { urlBytes: 300, includeDepth: 1 });
  t.equal((await app.inject(`/v1/visits?visitor_office=${"x".repeat(250)}`)).statusCode, 200);
  matches(t, await problem(`/v1/visits?visitor_office=${"x".repeat(300)}`), { code: "URI_TOO_LONG" });
  matches(t, await problem(`/nowhere/${"x".repeat(300)}`), { code: "URI_TOO_LONG" });
  t.equal((await app.inject("/v1/visits?include=meetings")).statusCode, 200);
  for (const url of ["/v1/visits?include=meetings.people", "/v1/visits/x?include=meetings.people"])
    matches(t, await problem(url), {
      code: "UNKNOWN_FIELD",
      errors: [{ detail: /deeper than the 1 links/ }],
    });
});

t.test("a client that asks too often is told when to come again", async (t) => {
  const { app } = await openApp(t, { requestsPerMinute: 2, trustedProxies: ["127.0.0.1"] });
  const ask = (client: string) => app.inject({ url: "/v1/visits", headers: { "x-forwarded-for": client } });
  const first = await ask("192.0.2.1");
  t.equal(first.headers["ratelimit-policy"], '"minute";q=2;w=60');
  t.equal(first.headers.ratelimit, '"minute";r=1;t=60');
  t.match((await ask("192.0.2.1")).headers.ratelimit, /^"minute";r=0;t=(60|59)$/);
  const refused = await ask("192.0.2.1");
  t.equal(refused.statusCode, 429);
  t.match(refused.headers["retry-after"], /^(60|59)$/);
  t.equal((await ask("192.0.2.2")).statusCode, 200, "another client behind the same proxy");
  const health = await app.inject({ url: "/healthz", headers: { "x-forwarded-for": "192.0.2.1" } });
  t.equal(health.statusCode, 200, "health is always told");
});

t.test("an address that a client invents makes it no other client", async (t) => {
  const { app } = await openApp(t, { requestsPerMinute: 1 });
  await app.inject({ url: "/v1/visits", headers: { "x-forwarded-for": "192.0.2.1" } });
  const second = await app.inject({ url: "/v1/visits", headers: { "x-forwarded-for": "192.0.2.2" } });
  t.equal(second.statusCode, 429, "no proxy is trusted");
  t.equal(clientOf("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2");
  t.equal(clientOf("2001:DB8:1:2::1"), clientOf("2001:db8:0001:2:ffff::"), "one network, one client");
  t.equal(clientOf("::ffff:192.0.2.1"), "192.0.2.1");
  t.equal(clientOf("fe80::1%eth0"), "fe80:0:0:0");
});

t.test("exports beyond their number are refused, and a slot is free again when one ends", async (t) => {
  const { app } = await openApp(t, { exports: 1 });
  const both = await Promise.all([app.inject("/v1/evidence.ndjson"), app.inject("/v1/evidence.csv")]);
  t.strictSame(both.map(({ statusCode }) => statusCode).sort(), [200, 503]);
  matches(t, both.find(({ statusCode }) => statusCode === 503)?.json(), { code: "TOO_MANY_EXPORTS" });
  t.equal((await app.inject("/v1/evidence.ndjson")).statusCode, 200);
  t.equal((await app.inject({ method: "HEAD", url: "/v1/evidence.ndjson" })).statusCode, 200);
  t.equal((await app.inject("/v1/evidence.ndjson")).statusCode, 200);
});

t.test("of those who read whole lists, one goes on in a turn of the event loop", async (t) => {
  const turns = new Turns();
  let goneOn = 0;
  const all = Promise.all(Array.from({ length: 5 }, () => turns.take().then(() => goneOn++)));
  for (let before = 0; goneOn < 5; before = goneOn) {
    await setImmediate();
    t.ok(goneOn - before <= 1, `${goneOn - before} at once`);
  }
  await all;
});

/** A database with so many visits that reading all of them takes a while. */
async function openLarge(t: Test, limits: Partial<Limits>) {
  const database = seededDatabase();
  addVisits(database, 60_000);
  const app = await buildApp({ database, limits });
  t.teardown(() => app.close().then(() => database.close()));
  return { app, database };
}

t.test("a query that takes too long is ended, and says so", async (t) => {
  const { app, database } = await openLarge(t, { queryMs: 5 });
  for (const url of [
    "/v1/visits?visitor_office_not=nobody",
    "/v1/visits?group_by=visit_type&occasion_not=nothing",
    "/v1/people?visits.visitor_office_not=nobody",
  ]) {
    const answer = await app.inject(url);
    t.equal(answer.statusCode, 503, url);
    matches(t, answer.json(), { code: "QUERY_TOO_COSTLY", detail: /more than 5 ms/ });
    t.match(answer.headers["retry-after"], /^\d+$/);
  }
  // On a busy machine, anything can take 5 ms, but not each time.
  let status = 503;
  for (let asked = 0; status === 503 && asked < 100; asked++)
    status = (await app.inject("/v1/visits?limit=1")).statusCode;
  t.equal(status, 200, "a page along an index is never in question");
  database.queryBudget = 60_000;
  t.equal(
    (await app.inject("/v1/visits?visitor_office_not=nobody")).statusCode,
    200,
    "a refusal is not kept",
  );
});

t.test("answers say how browsers may use them", async (t) => {
  const { app } = await openApp(t, { origins: ["https://example.org"] });
  const ask = (origin: string) => app.inject({ url: "/v1/visits", headers: { origin } });
  const known = await ask("https://example.org");
  t.equal(known.headers["access-control-allow-origin"], "https://example.org");
  t.match(known.headers.vary, /Origin/);
  t.equal((await ask("https://example.com")).headers["access-control-allow-origin"], undefined);
  t.equal(known.headers["x-content-type-options"], "nosniff");
  const page = await app.inject("/docs");
  t.match(
    page.headers["content-security-policy"],
    /default-src 'none'; script-src 'self';.*frame-ancestors 'none'/,
  );
  t.equal(page.headers["x-frame-options"], "DENY");
});
