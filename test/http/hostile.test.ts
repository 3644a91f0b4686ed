// Requests that somebody made up to attack the service. Each of them once got a wrong answer.
import { once } from "node:events";
import { connect } from "node:net";
import t, { type Test } from "tap";
import { check } from "../../src/db/check.ts";
import { faultsOf } from "../contract/contract.ts";
import { matches } from "../matches.ts";
import { openApp, serveFile } from "../open-app.ts";
import { openWritable, parliament } from "../write-app.ts";

const [span] = parliament.evidence;
const ORGANIZATIONS = "/v1/organizations";

t.test(
  "half a character is refused: it cannot be stored, and the record would not be what was sent",
  async (t) => {
    const { send, problem, writer } = await openWritable(t);
    const half = "a\ud800b";
    for (const [pointer, change] of [
      ["/description", { description: half }],
      ["/aliases/0", { aliases: [half] }],
      ["/evidence/0/note", { evidence: [{ ...span, note: half }] }],
      ["/evidence/0/value", { evidence: [{ ...span, field: "name", value: half }, span] }],
    ] as const)
      matches(
        t,
        problem(await send("POST", ORGANIZATIONS, { body: { ...parliament, ...change } }), 422),
        { code: "INVALID_RECORD", errors: [{ pointer }] },
        pointer,
      );
    const whole = { ...parliament, description: "a\ud83d\ude00b \t\n c" };
    t.equal((await send("POST", ORGANIZATIONS, { body: whole })).statusCode, 201);
    t.strictSame(check(writer), []);
  },
);

t.test("a member of any name is seen", async (t) => {
  const { send, problem, tagOf } = await openWritable(t);
  const hidden = JSON.stringify(parliament).replace("{", '{"__proto__":{"kind":"party"},');
  matches(t, problem(await send("POST", ORGANIZATIONS, { body: hidden }), 422), { detail: /__proto__/ });
  await send("POST", ORGANIZATIONS, { body: parliament });
  const url = `${ORGANIZATIONS}/${parliament.id}`;
  const headers = { "if-match": await tagOf(url) };
  const patch = await send("PATCH", url, { body: '{"__proto__":{"kind":"party"}}', headers });
  matches(t, problem(patch, 422), { detail: /__proto__/ });
});

t.test("however much is wrong, the refusal is short", async (t) => {
  const { app, send, problem } = await openWritable(t, { urlBytes: 8192 });
  const names = Array.from({ length: 1500 }, (_, n) => n.toString(36));
  for (const url of [
    `/v1/visits?${names.join("&")}`,
    `/v1/visits?${names
      .map((name) => `x.${name}`)
      .slice(0, 1000)
      .join("&")}`,
    `/v1/search?q=a&${names.join("&")}`,
    `/v1/visits?${names
      .map(() => "kind=x")
      .slice(0, 1000)
      .join("&")}`,
    `/v1/visits?${names
      .map(() => "visit_type=x")
      .slice(0, 600)
      .join("&")}`,
  ]) {
    const refused = problem(await app.inject(url), 400);
    t.ok(refused.errors.length <= 20, `${url.slice(0, 20)}: ${refused.errors.length} errors`);
  }
  for (const change of [
    { evidence: Array.from({ length: 300_000 }, () => 1) },
    { evidence: Array.from({ length: 9000 }, () => 1) },
    Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`k${n}`, 1])),
  ]) {
    const answer = await send("POST", ORGANIZATIONS, { body: { ...parliament, ...change } });
    t.ok(problem(answer, 422).errors.length <= 20);
    t.ok(answer.body.length < 20_000, `${answer.body.length} bytes`);
  }
});

t.test("a body in a coding that is not read is refused, and not taken for what it is not", async (t) => {
  const { send, problem } = await openWritable(t);
  const coded = (coding: string) =>
    send("POST", ORGANIZATIONS, { body: parliament, headers: { "content-encoding": coding } });
  matches(t, problem(await coded("gzip"), 415), { code: "UNSUPPORTED_MEDIA_TYPE", detail: /gzip/ });
  t.equal((await coded("identity")).statusCode, 201);
});

t.test("a path out of the documentation's files leads nowhere", async (t) => {
  const { problem } = await openApp(t);
  for (const path of ["..%5c..%5cpackage.json", "..%2f..%2fpackage.json", "%00"])
    matches(t, await problem(`/docs/static/${path}`), { status: 404, code: "ROUTE_NOT_FOUND" }, path);
});

/** Sends bytes on a connection that the client keeps open, and returns the heads and bodies of the answers. */
async function exchange(t: Test, url: string, bytes: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  t.teardown(() => socket.destroy());
  let text = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  socket.write(bytes);
  await once(socket, "close");
  const [head = "", body = ""] = text.split("\r\n\r\n", 2);
  const [, type = ""] = head.match(/^content-type: (.*)$/im) ?? [];
  return { status: Number(head.split(" ")[1]), head, type, body };
}

t.test("a request without a host is answered with a problem, at the front door too", async (t) => {
  const { url } = await serveFile(t);
  const ask = () => exchange(t, url, "GET /v1/visits?limit=1 HTTP/1.1\r\n\r\n");
  await (await fetch(`${url}/v1/visits?limit=1`)).text();
  for (const { status, head, type, body } of [await ask(), await ask()]) {
    t.equal(status, 400);
    t.match(head, /^connection: close$/im);
    matches(t, JSON.parse(body), { code: "MALFORMED_REQUEST", detail: /Host/ });
    const headers = { "content-type": type };
    t.strictSame(faultsOf({ method: "GET", path: null, status, headers, body }), []);
  }
  const old = await exchange(t, url, "GET /healthz HTTP/1.0\r\n\r\n");
  t.equal(old.status, 200, "HTTP/1.0 had none");
});

t.test("two lines of Host are refused, at the front door too", async (t) => {
  const { url } = await serveFile(t);
  const ask = (host: string) =>
    exchange(t, url, `GET /v1/visits?limit=1 HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
  await (await fetch(`${url}/v1/visits?limit=1`)).text();
  for (const hosts of ["Host: a\r\nHost: b\r\n", "Host: a\r\nHOST: a\r\n", "host:\r\nA: b\r\nhost: a\r\n"]) {
    const { status, head, body } = await ask(hosts);
    t.equal(status, 400, hosts);
    t.match(head, /^connection: close$/im);
    t.equal(JSON.parse(body).detail, "the request has 2 lines of Host, and must have one");
  }
  t.equal((await ask("Host: a\r\nX-Host: b\r\n")).status, 200);
});

t.test("what a client expects is no reason to refuse", async (t) => {
  const { url } = await serveFile(t);
  const answer = await exchange(
    t,
    url,
    "GET /healthz HTTP/1.1\r\nHost: x\r\nExpect: a-pony\r\nConnection: close\r\n\r\n",
  );
  t.equal(answer.status, 200);
});

t.test("a connection on which nothing more is asked ends when the settings say", async (t) => {
  const { url } = await serveFile(t, { idleSeconds: 1 });
  const began = performance.now();
  const { head } = await exchange(t, url, "GET /v1/visits?limit=1 HTTP/1.1\r\nHost: x\r\n\r\n");
  t.match(head, /^keep-alive: timeout=1$/im, "and the answer says so");
  t.ok(performance.now() - began < 10_000, "not after a minute");
});
