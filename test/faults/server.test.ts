// What becomes of answers that are being sent: when the process is told to end, and when a client does not take them.
import { once } from "node:events";
import { connect } from "node:net";
import t from "tap";
import { Database } from "../../src/db/open.ts";
import { prepareDatabase } from "../../src/db/prepare.ts";
import { openApp, serveFile } from "../open-app.ts";
import { serving } from "../process/run.ts";

t.setTimeout(240_000);

/** Adds visits; a whole list of 20,000 does not fit into the buffers of a connection. */
const visits = (count: number): string => `
  WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < ${count})
  INSERT INTO visit SELECT 'visit-' || value, title, summary, relation_id, date, date_min, date_max, date_precision,
    visit_type, guest_country, host_country, visitor_id, 'Office ' || value, occasion, document_count
  FROM visit, n WHERE id = '2022-04-30-jpn-vnm-kishida-fumio'`;

t.test("SIGTERM under load: what was asked before is answered whole", async (t) => {
  const file = `${t.testdir()}/e.sqlite`;
  const database = new Database(file);
  prepareDatabase(database);
  database.connection.exec(visits(1000));
  database.close();
  const { child, url } = await serving(t, { ENTENTE_DB: file });
  const exports = Array.from({ length: 4 }, () => fetch(`${url}/v1/visits.ndjson`));
  const pages = Array.from({ length: 20 }, (_, at) => fetch(`${url}/v1/visits?limit=${at + 1}`));
  const answers = await Promise.all([...exports, ...pages]);
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  t.ok(answers.every(({ status }) => status === 200));
  for (const body of bodies.slice(0, 4)) t.equal(body.trimEnd().split("\n").length, 1003, "a whole export");
  for (const body of bodies.slice(4)) t.ok(JSON.parse(body).data.length > 0, "a whole page");
  t.strictSame(await ended, [0, null]);
});

t.test("a client that takes nothing of an export is cut off, and its place is free", async (t) => {
  const { url, writer } = await serveFile(t, { idleSeconds: 3, exports: 1 });
  writer.connection.exec(visits(20_000));
  const { hostname, port } = new URL(url);
  const slow = connect(Number(port), hostname);
  slow.on("error", () => {});
  slow.write("GET /v1/visits.ndjson HTTP/1.1\r\nHost: x\r\n\r\n");
  await once(slow, "readable");
  slow.read(1);
  const refused = await fetch(`${url}/v1/visits.ndjson`);
  t.equal(refused.status, 503, "it holds the only place");
  t.match(await refused.json(), { code: "TOO_MANY_EXPORTS" });
  t.equal((await fetch(`${url}/v1/visits`)).status, 200, "everything else is answered");
  let status = 503;
  while (status === 503) {
    const answer = await fetch(`${url}/v1/visits.ndjson`);
    ({ status } = answer);
    const lines = (await answer.text()).trimEnd().split("\n");
    if (status === 200) t.equal(lines.length, 20_003, "the next client has the whole list");
  }
  slow.destroy();
});

t.test("a clock that goes back makes no answer older than its data", async (t) => {
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
