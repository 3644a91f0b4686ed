// Cached answers are sent before routing, and no client can notice: status, headers and bytes are the same.
import t from "tap";
import { createToken } from "../../src/db/tokens.ts";
import { serveFile } from "../open-app.ts";

const CLIENTS: Record<string, string>[] = [
  {},
  { accept: "application/json" },
  { accept: "text/csv" },
  { accept: "text/html, */*;q=0.1" },
  { "accept-encoding": "gzip" },
  { "accept-encoding": "gzip;q=0" },
  { "if-none-match": "*" },
  { "if-none-match": '"another"' },
  { "if-none-match": '"another"', "if-modified-since": new Date(Date.now() + 60_000).toUTCString() },
  { authorization: "Bearer nobody" },
  { "if-modified-since": new Date(Date.now() + 60_000).toUTCString() },
  { "if-modified-since": new Date(0).toUTCString() },
];

t.test("first and second answers are alike, whatever the client asks with", async (t) => {
  const { url, writer } = await serveFile(t);
  // The time of a change is sent only when its second has passed.
  writer.run("UPDATE change SET at = '2026-01-02T03:04:05.000Z'");
  const ask = async (path: string, method: string, headers: Record<string, string>) => {
    const answer = await fetch(url + path, {
      method,
      headers: { "accept-encoding": "identity", "x-request-id": "a-trial", ...headers },
    });
    const { date: _date, ...rest } = Object.fromEntries(answer.headers);
    return { status: answer.status, headers: rest, body: await answer.text() };
  };
  for (const [index, headers] of CLIENTS.entries())
    for (const method of ["GET", "HEAD", "DELETE", "OPTIONS"]) {
      // Each spelling of the URL is requested for the first time only once.
      const fresh = `/v1/visits?guest_country=JPN&limit=${2 + index * 4 + ["GET", "HEAD", "DELETE", "OPTIONS"].indexOf(method)}`;
      const first = await ask(fresh, method, headers);
      await ask(fresh, "GET", {});
      t.strictSame(await ask(fresh, method, headers), first, `${method} ${JSON.stringify(headers)}`);
    }
});

t.test("who comes with a token is counted, also where the answer is kept", async (t) => {
  const { url, writer } = await serveFile(t, { tokenRequestsPerMinute: 2 });
  writer.run("UPDATE change SET at = '2026-01-02T03:04:05.000Z'");
  const token = createToken(writer, { name: "reader", scope: "read" });
  const ask = async (headers: Record<string, string>) => {
    const answer = await fetch(`${url}/v1/visits`, { headers });
    await answer.text();
    return [answer.status, answer.headers.get("ratelimit")?.split(";")[1] ?? null];
  };
  t.strictSame(await ask({}), [200, null], "from now on it is kept");
  const by = { authorization: `Bearer ${token}` };
  t.strictSame(
    [await ask(by), await ask(by), await ask(by)],
    [
      [200, "r=1"],
      [200, "r=0"],
      [429, "r=0"],
    ],
  );
  t.strictSame(await ask({}), [200, null], "nobody else is");
});
