// Who may write: nobody until there is a token, and then those whose token has the scope.
import t from "tap";
import { createToken, findToken, listTokens, revokeToken } from "../../src/db/tokens.ts";
import { openApp } from "../open-app.ts";
import { openWritable, parliament, secretOf } from "../write-app.ts";

t.test("without a token writing is not there", async (t) => {
  const { app } = await openApp(t);
  const answer = await app.inject({ method: "POST", url: "/v1/visits", payload: {} });
  t.equal(answer.statusCode, 405);
  t.equal(answer.headers.allow, "GET, HEAD, OPTIONS");
});

t.test("a request without a good token is refused before its body is read", async (t) => {
  const { send, problem, tokens } = await openWritable(t);
  const post = (token: string | null, headers = {}) =>
    send("POST", "/v1/organizations", { body: "{", token, headers });
  const none = await post(null);
  problem(none, 401);
  t.equal(none.headers["www-authenticate"], 'Bearer realm="entente"');
  for (const wrong of [
    "x",
    `${tokens.write}x`,
    tokens.write.slice(0, -1),
    tokens.write.replace(/_\w{12}_/, "_000000000000_"),
  ]) {
    const answer = await post(wrong);
    problem(answer, 401);
    t.match(answer.headers["www-authenticate"], 'error="invalid_token"');
  }
  const poor = await post(tokens.read);
  t.equal(problem(poor, 403).code, "FORBIDDEN");
  t.match(poor.headers["www-authenticate"], 'scope="write"');
  problem(await post(tokens.write), 400);
});

t.test("a token ends when it is revoked or its time is up", async (t) => {
  const { writer, tokens, send, problem, item } = await openWritable(t);
  item(await send("POST", "/v1/organizations", { body: parliament, token: tokens.admin }), 201);
  t.ok(revokeToken(writer, "curator"));
  t.notOk(revokeToken(writer, "curator"), "there is none left to revoke");
  problem(await send("POST", "/v1/organizations", { body: parliament }), 401);
  const old = createToken(writer, { name: "old", scope: "write", expires: "2020-01-01T00:00:00.000Z" });
  problem(await send("POST", "/v1/organizations", { body: parliament, token: old }), 401);
  revokeToken(writer, "chief");
  t.equal(
    (await send("POST", "/v1/organizations", { body: parliament })).statusCode,
    405,
    "nobody may write now",
  );
});

t.test("only a digest of a token is kept", async (t) => {
  const { writer, tokens } = await openWritable(t);
  const rows = writer.all({ sql: "SELECT * FROM token", parameters: [] });
  t.equal(rows.length, 3);
  for (const token of Object.values(tokens)) {
    t.notMatch(JSON.stringify(rows), secretOf(token));
    t.ok(findToken(writer, token));
  }
  t.strictSame(
    listTokens(writer).map(({ name, scope }) => [name, scope]),
    [
      ["chief", "admin"],
      ["curator", "write"],
      ["reader", "read"],
    ],
  );
});

t.test("a browser elsewhere may send what writing takes", async (t) => {
  const { app } = await openWritable(t);
  const { headers } = await app.inject({ method: "OPTIONS", url: "/v1/visits/x" });
  t.equal(headers["access-control-allow-methods"], "GET, HEAD, OPTIONS, PUT, PATCH, DELETE");
  t.match(headers["access-control-allow-headers"], "Authorization");
  const read = await app.inject({ method: "OPTIONS", url: "/v1/evidence" });
  t.equal(read.headers.allow, "GET, HEAD, OPTIONS", "what only gathers other records is not written");
});

t.test("a token has a quota of its own, wherever it is used from", async (t) => {
  const { app, tokens } = await openWritable(t, { requestsPerMinute: 1, tokenRequestsPerMinute: 3 });
  const ask = (remoteAddress: string, token?: string) =>
    app.inject({
      url: "/v1/visits",
      remoteAddress,
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    });
  t.equal((await ask("192.0.2.1")).statusCode, 200);
  t.equal((await ask("192.0.2.1")).statusCode, 429, "the address has used up its own");
  const first = await ask("192.0.2.1", tokens.read);
  t.equal(first.headers["ratelimit-policy"], '"minute";q=3;w=60');
  t.equal((await ask("192.0.2.2", tokens.read)).statusCode, 200);
  t.match((await ask("192.0.2.3", tokens.read)).headers.ratelimit, /r=0/);
  const refused = await ask("192.0.2.4", tokens.read);
  t.equal(refused.statusCode, 429);
  t.match(refused.headers["retry-after"], /^(60|59)$/);
  t.equal((await ask("192.0.2.4", tokens.write)).statusCode, 200, "another token");
  t.equal((await ask("192.0.2.5", `${tokens.read}x`)).statusCode, 200);
  t.equal((await ask("192.0.2.5", `${tokens.read}y`)).statusCode, 429, "guesses count against the address");
  const free = await openWritable(t, { requestsPerMinute: 1 });
  const by = { url: "/v1/visits", headers: { authorization: `Bearer ${free.tokens.read}` } };
  await free.app.inject(by);
  t.equal((await free.app.inject(by)).statusCode, 429, "without a quota of their own, tokens have none");
});

t.test(
  "a token that cannot be looked up is an error of that request alone, also of one that waits",
  async (t) => {
    const { app, tokens, writer } = await openWritable(t, { tokenRequestsPerMinute: 3 }, { tampers: true });
    writer.connection.exec("ALTER TABLE token RENAME TO lost");
    const ask = () => app.inject({ url: "/v1/visits", headers: { authorization: `Bearer ${tokens.read}` } });
    const answers = await Promise.all([ask(), ask(), ask()]);
    t.strictSame(
      answers.map(({ statusCode }) => statusCode),
      [500, 500, 500],
    );
  },
);
