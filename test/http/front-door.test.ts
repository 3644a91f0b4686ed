// What is kept is answered before routing, and nobody can tell: the same status, headers and bytes as behind it.
import t from "tap";
import { serveFile } from "../open-app.ts";

const ANSWERED = "/v1/visits?guest_country=JPN&limit=1";
const CLIENTS: Record<string, string>[] = [
  {},
  { accept: "application/json" },
  { accept: "text/csv" },
  { accept: "text/html, */*;q=0.1" },
  { "accept-encoding": "gzip" },
  { "accept-encoding": "gzip;q=0" },
  { "if-none-match": "*" },
  { "if-none-match": '"another"' },
  { "if-modified-since": new Date(Date.now() + 60_000).toUTCString() },
  { "if-modified-since": new Date(0).toUTCString() },
];

t.test("first and second answers are alike, whatever the client asks with", async (t) => {
  const { url } = await serveFile(t);
  const ask = async (path: string, method: string, headers: Record<string, string>) => {
    const answer = await fetch(url + path, {
      method,
      headers: { "accept-encoding": "identity", "x-request-id": "a-trial", ...headers },
    });
    const { date: _date, ...rest } = Object.fromEntries(answer.headers);
    return { status: answer.status, headers: rest, body: await answer.text() };
  };
  // The time of a change is told from the next second on.
  while ((await ask(ANSWERED, "GET", {})).headers["last-modified"] === undefined)
    await new Promise((resolve) => setTimeout(resolve, 50));
  for (const [index, headers] of CLIENTS.entries())
    for (const method of ["GET", "HEAD", "DELETE", "OPTIONS"]) {
      // Each spelling of the URL is asked for the first time once.
      const fresh = `/v1/visits?guest_country=JPN&limit=${2 + index * 4 + ["GET", "HEAD", "DELETE", "OPTIONS"].indexOf(method)}`;
      const first = await ask(fresh, method, headers);
      await ask(fresh, "GET", {});
      t.strictSame(await ask(fresh, method, headers), first, `${method} ${JSON.stringify(headers)}`);
    }
});
