// The client and the examples, against a live server.
import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import t, { type Test } from "tap";
import { z } from "zod";
import { createClient, EntenteError, everyRecord, type RecordOf } from "../../client/index.ts";
import { generateClient } from "../../scripts/client.ts";
import { driftMessage } from "../../scripts/drift.ts";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";

const run = promisify(execFile);
const missing = (command: string) =>
  spawnSync(command, ["--version"]).error ? `${command} is not on this machine` : false;

async function serve(t: Test): Promise<string> {
  const { app } = await openApp(t);
  return app.listen({ port: 0, host: "127.0.0.1" });
}

t.test("the types are those of the document", async (t) => {
  t.equal(
    await generateClient(),
    readFileSync("client/schema.d.ts", "utf8"),
    driftMessage("client/schema.d.ts"),
  );
});

t.test("typed requests, every page, refusals with their problem", async (t) => {
  const client = createClient(await serve(t));
  const { data } = await client.GET("/v1/visits/{id}", {
    params: { path: { id: "2022-04-30-jpn-vnm-kishida-fumio" }, query: { include: "visitor" } },
  });
  matches(t, data, { data: { document_count: 22, visitor: { name: "Kishida Fumio" } } });
  const quotes: RecordOf<"Quote">[] = [];
  for await (const quote of everyRecord((query) =>
    client.GET("/v1/quotes", { params: { query: { ...query, limit: 3 } } }),
  ))
    quotes.push(quote);
  const { data: whole } = await client.GET("/v1/quotes", { params: { query: { limit: 200 } } });
  t.ok(quotes.length > 6, "several pages");
  t.strictSame(
    quotes.map(({ id }) => id),
    whole?.data.map(({ id }) => id),
    "each record once, in the order of the list",
  );
  const refused = everyRecord((query) =>
    client.GET("/v1/quotes", { params: { query: { ...query, limit: 999 } } }),
  );
  await t.rejects(refused.next(), EntenteError);
  await t.rejects(
    everyRecord((query) => client.GET("/v1/quotes", { params: { query: { ...query, sort: "txt" } } })).next(),
    { name: "EntenteError", message: /^UNKNOWN_FIELD: sort/ },
  );
});

t.test("TypeScript", async (t) => {
  const url = await serve(t);
  const { stdout } = await run(process.execPath, ["examples/visits-by-year.ts", url]);
  const { data } = await createClient(url).GET("/v1/visits", {
    params: { query: { fields: "date", sort: "date" } },
  });
  const lines = stdout.trimEnd().split("\n");
  t.strictSame(
    lines.map((line) => line.split(": ")[0]),
    data?.data.map(({ date }) => date),
  );
  for (const line of [
    "2021-11: Pham Minh Chinh (VNM) in JPN",
    "2022-04-30/2022-05-01: Kishida Fumio (JPN) in VNM",
    "2023-11: Vo Van Thuong (VNM) in JPN",
  ])
    t.ok(lines.includes(line), line);
});

t.test("Python", { skip: missing("python3") }, async (t) => {
  const url = await serve(t);
  const { stdout } = await run("python3", ["examples/agreed_positions.py", url]);
  const body = await (await fetch(`${url}/v1/positions?stance=agreed&limit=1`)).json();
  const { total } = z.object({ meta: z.object({ total: z.number() }) }).parse(body).meta;
  t.equal(stdout.trim().split("\n").length, total);
  t.match(stdout, /\[vietnam-japan-elevate-ties \d+-\d+\]/);
});

t.test("curl: the second pull finds nothing new", { skip: missing("curl") }, async (t) => {
  const url = await serve(t);
  const folder = t.testdir();
  t.equal(
    (await run("sh", ["examples/pull.sh", url, folder])).stdout,
    "visits.csv: 200\npositions.ndjson: 200\n",
  );
  t.match(readFileSync(`${folder}/visits.csv`, "utf8"), /^id,title,/);
  t.equal(
    (await run("sh", ["examples/pull.sh", url, folder])).stdout,
    "visits.csv: 304\npositions.ndjson: 304\n",
  );
});

t.test("fetch gets a 304 on the second call", async (t) => {
  const url = `${await serve(t)}/v1/positions?limit=50`;
  const first = await fetch(url);
  const etag = first.headers.get("etag") ?? "";
  t.equal((await fetch(url, { headers: { "if-none-match": etag } })).status, 304);
  t.equal((await fetch(url, { headers: { "if-none-match": '"stale"' } })).status, 200);
});
