// Which requests the client retries, how often, and when: only safe ones, and not sooner than the server allows.
import t from "tap";
import { retryAfterOf } from "../../client/src/entente-error.ts";
import { EntenteClient } from "../../client/src/index.ts";
import { matches } from "../matches.ts";
import { emptyList, sends, serveBadly, thrownBy } from "./serving.ts";

const soon = sends(503, { "retry-after": "0" });
const fast = { retries: 3, maxWaitMs: 2000 };

t.test("Retry-After: seconds and dates, by the server's own clock", async (t) => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  const read = (headers: Record<string, string>) => retryAfterOf(new Headers(headers), now);
  t.equal(read({ "retry-after": "0" }), 0);
  t.equal(read({ "retry-after": " 120 " }), 120_000);
  t.equal(read({ "retry-after": "Thu, 01 Jan 2026 00:00:07 GMT" }), 7000);
  t.equal(
    read({ "retry-after": "Fri, 02 Jan 2026 00:00:07 GMT", date: "Fri, 02 Jan 2026 00:00:00 GMT" }),
    7000,
    "a server whose clock is a day ahead",
  );
  t.equal(read({ "retry-after": "Wed, 31 Dec 2025 23:59:59 GMT" }), 0, "a moment that has passed");
  for (const wrong of ["", "soon", "-5", "1.5", "2026-01-01", "GMT"])
    t.equal(read(wrong === "" ? {} : { "retry-after": wrong }), null, `'${wrong}'`);
});

t.test("a read is asked again until it goes well", async (t) => {
  for (const failure of [
    soon,
    sends(429, { "retry-after": "Thu, 01 Jan 2026 00:00:00 GMT" }),
    sends(502, { "content-type": "text/html", "retry-after": "0" }, "<h1>Bad gateway</h1>"),
    sends(504, { "retry-after": "0" }),
  ]) {
    const { url, seen } = await serveBadly(t, failure, failure, emptyList);
    t.equal((await new EntenteClient(url, fast).list("visits")).meta.total, 0);
    t.equal(seen.length, 3);
  }
});

t.test("a query in a body is a read too, and a connection that breaks is no end", async (t) => {
  const { url, seen } = await serveBadly(t, (_, { socket }) => socket.destroy(), emptyList);
  await new EntenteClient(url, fast).query("visits", { guest_country: "JPN" });
  t.strictSame(
    seen.map(({ method, url }) => [method, url]),
    [
      ["POST", "/v1/visits/query"],
      ["POST", "/v1/visits/query"],
    ],
  );
});

t.test("not more often than was said, and the last error is thrown", async (t) => {
  for (const [retries, asked] of [
    [0, 1],
    [2, 3],
  ]) {
    const { url, seen } = await serveBadly(t, soon);
    matches(t, await thrownBy(new EntenteClient(url, { retries: retries ?? 0 }).list("visits")), {
      status: 503,
      retryAfterMs: 0,
      temporary: true,
    });
    t.equal(seen.length, asked);
  }
});

t.test("who is asked to wait for too long is told at once", async (t) => {
  const { url, seen } = await serveBadly(t, sends(429, { "retry-after": "3600" }));
  const client = new EntenteClient(url, { maxWaitMs: 3_599_999 });
  matches(t, await thrownBy(client.list("visits")), { status: 429, retryAfterMs: 3_600_000 });
  t.equal(seen.length, 1);
});

t.test("what would not go better is not asked again", async (t) => {
  for (const status of [400, 401, 404, 409, 412, 422, 428, 500, 501]) {
    const { url, seen } = await serveBadly(t, sends(status, { "retry-after": "0" }));
    matches(t, await thrownBy(new EntenteClient(url, fast).list("visits")), { status, temporary: false });
    t.equal(seen.length, 1, String(status));
  }
});

t.test("a write is repeated under its key", async (t) => {
  const { url, seen } = await serveBadly(t, (_, { socket }) => socket.destroy(), soon, sends(204, {}));
  const client = new EntenteClient(url, { ...fast, token: "t" });
  await client.delete("organizations", "asean", { ifMatch: '"7"', reason: "it is gone" });
  t.strictSame(
    seen.map(({ method, url, headers }) => [method, url, headers["if-match"]]),
    Array(3).fill(["DELETE", "/v1/organizations/asean?reason=it+is+gone", '"7"']),
  );
  const [first, ...others] = seen.map(({ headers }) => headers["idempotency-key"]);
  t.match(first, /^[0-9a-f]{32}$/);
  t.strictSame(others, [first, first], "each time the same");
  await client.delete("organizations", "asean", { ifMatch: "*" });
  t.not(seen.at(-1)?.headers["idempotency-key"], first, "another call has another");
  await client.delete("organizations", "asean", { ifMatch: "*", idempotencyKey: "mine" });
  t.equal(seen.at(-1)?.headers["idempotency-key"], "mine");
});

t.test("a signal ends a request, and the waiting before the next", async (t) => {
  const reason = new Error("the reader has left");
  const gone = AbortSignal.abort(reason);
  const { url, seen } = await serveBadly(t, soon);
  t.equal(await thrownBy(new EntenteClient(url).list("visits", {}, { signal: gone })), reason);
  t.equal(seen.length, 0, "nothing is asked");

  for (const handle of [
    () => {},
    sends(503, { "retry-after": "20" }),
    (reply: Parameters<typeof emptyList>[0]) => void reply.writeHead(200).write("{"),
  ]) {
    const controller = new AbortController();
    const slow = await serveBadly(t, (reply) => {
      handle(reply);
      setTimeout(() => controller.abort(reason), 20);
    });
    const asked = new EntenteClient(slow.url).list("visits", {}, { signal: controller.signal });
    t.equal(await thrownBy(asked), reason);
    t.equal(slow.seen.length, 1);
  }
});
