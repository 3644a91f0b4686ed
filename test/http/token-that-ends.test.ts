// A token that ends after its request began: while the body is on its way, or while the write waits for its turn.
import { once } from "node:events";
import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import t, { type Test } from "tap";
import { revokeToken } from "../../src/db/tokens.ts";
import { setTime } from "../set-time.ts";
import { openWritable, parliament } from "../write-app.ts";

const TEXT = JSON.stringify(parliament);

/** Sends a new record and calls `meanwhile` when half of its body has arrived. */
async function sendSlowly(
  { app, tokens }: Awaited<ReturnType<typeof openWritable>>,
  meanwhile: () => void | Promise<void>,
) {
  async function* body() {
    yield TEXT.slice(0, 50);
    await meanwhile();
    yield TEXT.slice(50);
  }
  return app.inject({
    method: "POST",
    url: "/v1/organizations",
    headers: {
      authorization: `Bearer ${tokens.write}`,
      "content-type": "application/json",
      "content-length": String(TEXT.length),
      "idempotency-key": "k1",
    },
    payload: Readable.from(body()),
  });
}

/** The request is refused as one without a good token, and has left nothing. */
async function wroteNothing(
  t: Test,
  api: Awaited<ReturnType<typeof openWritable>>,
  answer: Awaited<ReturnType<typeof sendSlowly>>,
) {
  const { code, detail } = api.problem(answer, 401);
  t.strictSame([code, detail], ["UNAUTHORIZED", "the token is unknown, expired or revoked"]);
  t.equal(answer.headers["www-authenticate"], 'Bearer realm="entente", error="invalid_token"');
  t.equal((await api.app.inject("/v1/organizations/parliament-of-tests")).statusCode, 404);
  t.strictSame(api.writer.all({ sql: "SELECT * FROM idempotency", parameters: [] }), []);
}

t.test("a body that arrives in two parts is written while the token is in force", async (t) => {
  const api = await openWritable(t);
  api.item(await sendSlowly(api, () => {}), 201);
});

t.test("a token that is revoked while the body is on its way writes nothing", async (t) => {
  const api = await openWritable(t);
  await wroteNothing(t, api, await sendSlowly(api, () => void revokeToken(api.writer, "curator")));
});

t.test("so does the last token that could write", async (t) => {
  const api = await openWritable(t);
  revokeToken(api.writer, "chief");
  await wroteNothing(t, api, await sendSlowly(api, () => void revokeToken(api.writer, "curator")));
});

t.test("a token that expires while the body is on its way writes nothing", async (t) => {
  setTime(t, "2030-01-01T00:00:00.000Z");
  const api = await openWritable(t);
  api.writer.run("UPDATE token SET expires_at = '2030-01-02T00:00:00.000Z' WHERE name = 'curator'");
  await wroteNothing(t, api, await sendSlowly(api, () => setTime(t, "2030-01-02T00:00:00.000Z")));
});

t.test("a token that is revoked while the write waits for another one writes nothing", async (t) => {
  const api = await openWritable(t);
  api.writer.connection.exec("BEGIN IMMEDIATE");
  revokeToken(api.writer, "curator");
  const body = Readable.from([TEXT.slice(0, 50), TEXT.slice(50)]);
  const answer = api.app.inject({
    method: "POST",
    url: "/v1/organizations",
    headers: {
      authorization: `Bearer ${api.tokens.write}`,
      "content-type": "application/json",
      "content-length": String(TEXT.length),
    },
    payload: body,
  });
  // The hooks that judge the token run before the body is read. Until the other one commits, no write can begin.
  await once(body, "end");
  await setImmediate();
  api.writer.connection.exec("COMMIT");
  await wroteNothing(t, api, await answer);
});
