// The database file, or a file beside it, is removed or replaced while the server runs.
import { once } from "node:events";
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import t, { type Test } from "tap";
import { z } from "zod";
import { check } from "../../src/db/check.ts";
import { Database } from "../../src/db/connection/database.ts";
import { createToken } from "../../src/db/tokens.ts";
import { matches } from "../matches.ts";
import { finished, run, serving } from "../process/run.ts";
import { ask, saying, servingWorkers } from "../process/serving-workers.ts";
import { seededFile } from "../seeded.ts";
import { postOrganization } from "./post-organization.ts";

/** A file with a token, and another with the same token that somebody restores. */
function seeded(t: Test) {
  const file = `${t.testdir()}/e.sqlite`;
  const database = seededFile(file);
  const token = createToken(database, { name: "curator", scope: "write" });
  database.close();
  copyFileSync(file, `${file}.restored`);
  return { file, token, restored: `${file}.restored` };
}

const problem = z.looseObject({ code: z.string(), detail: z.string() });
async function problemOf(answer: Promise<Response>) {
  const { status, headers, ...got } = await answer.then(async (response) => ({
    status: response.status,
    headers: response.headers,
    body: await response.text(),
  }));
  const { code, detail } = problem.parse(JSON.parse(got.body));
  return { status, code, detail, retry: headers.get("retry-after") };
}
const REPLACED = { status: 503, code: "DATABASE_REPLACED", detail: /restart the server/, retry: "30" };

/** The organizations of a file that a test has posted. */
function posted(file: string): string[] {
  const database = new Database(file, { mustExist: true });
  const faults = check(database);
  const ids = database
    .all({ sql: "SELECT id FROM organization WHERE id LIKE 'posted-%' ORDER BY id", parameters: [] })
    .map(({ id }) => String(id));
  database.close();
  return [...faults, ...ids];
}

/** Asks for a list until it is refused, as it is within a moment. */
async function untilRefused(url: string): Promise<void> {
  while ((await fetch(`${url}/v1/visits`)).status === 200);
}

t.test("replaced: nothing is answered from either file, and none of them is harmed", async (t) => {
  const { file, token, restored } = seeded(t);
  const { child, url } = await serving(t, { ENTENTE_DB: file });
  t.equal((await postOrganization(url, token, "posted-1")).status, 201);
  t.equal((await fetch(`${url}/v1/visits`)).status, 200, "it is kept as an answer");
  t.ok(statSync(`${file}-wal`).size > 0, "what was written is in the write-ahead log");
  renameSync(file, `${file}.away`);
  renameSync(restored, file);
  const before = readFileSync(file);
  matches(t, await problemOf(postOrganization(url, token, "posted-2")), REPLACED, "the first write");
  await untilRefused(url);
  for (const path of ["/v1/visits", "/v1/visits.csv", "/v1/visits?limit=1", "/v1/changes", "/v1/dumps"])
    matches(t, await problemOf(fetch(url + path)), REPLACED, path);
  matches(t, await problemOf(fetch(`${url}/readyz`)), {
    status: 503,
    code: "NOT_READY",
    detail: /restart the server/,
  });
  t.equal((await fetch(`${url}/healthz`)).status, 200);
  t.equal((await fetch(`${url}/metrics`)).status, 200);
  child.kill("SIGTERM");
  t.strictSame(await once(child, "exit"), [0, null]);
  t.ok(readFileSync(file).equals(before), "the other file is as it was");
  t.strictSame(posted(`${file}.away`), ["posted-1"], "what was acknowledged is in the file that was served");

  const again = await serving(t, { ENTENTE_DB: file });
  t.equal((await fetch(`${again.url}/v1/organizations/posted-1`)).status, 404);
  t.equal((await postOrganization(again.url, token, "posted-3")).status, 201);
  again.child.kill("SIGTERM");
  await once(again.child, "exit");
  t.strictSame(posted(file), ["posted-3"], "after a restart the other file is served, and is whole");
});

t.test("removed: no file is made in its place; put back, it is served again", async (t) => {
  const { file, token } = seeded(t);
  const { url } = await serving(t, { ENTENTE_DB: file });
  t.equal((await fetch(`${url}/readyz`)).status, 200);
  renameSync(file, `${file}.away`);
  matches(t, await problemOf(postOrganization(url, token, "posted-1")), REPLACED);
  await untilRefused(url);
  matches(t, await problemOf(fetch(`${url}/v1/visits.csv`)), REPLACED);
  t.notOk(existsSync(file));
  renameSync(`${file}.away`, file);
  while ((await fetch(`${url}/v1/visits`)).status !== 200);
  t.equal((await postOrganization(url, token, "posted-2")).status, 201);
  t.equal((await fetch(`${url}/readyz`)).status, 200);
});

t.test(
  "the write-ahead log removed: what was acknowledged is in the file before the server ends",
  async (t) => {
    const { file, token } = seeded(t);
    const { child, url } = await serving(t, { ENTENTE_DB: file });
    t.equal((await postOrganization(url, token, "posted-1")).status, 201);
    const { mtimeMs } = statSync(file);
    for (const end of ["-wal", "-shm"]) rmSync(file + end);
    matches(t, await problemOf(postOrganization(url, token, "posted-2")), REPLACED);
    matches(t, await problemOf(fetch(`${url}/readyz`)), { code: "NOT_READY" });
    // The server looks after its file on its own.
    while (statSync(file).mtimeMs === mtimeMs) await fetch(`${url}/healthz`);
    child.kill("SIGKILL");
    await once(child, "exit");
    t.strictSame(posted(file), ["posted-1"]);
  },
);

t.test("several workers: all say so, and a new one does not open another file", async (t) => {
  const { file, token, restored } = seeded(t);
  const { child, url, log, listening, until } = await servingWorkers(t, { ENTENTE_DB: file });
  t.equal((await postOrganization(url, token, "posted-1")).status, 201);
  renameSync(restored, file);
  const [killed = 0] = listening();
  process.kill(killed, "SIGKILL");
  await until(() => saying(log, /no worker is started/).length === 1);
  while ((await ask(`${url}/v1/visits`)).status === 200);
  for (let n = 0; n < 6; n++) {
    const answer = await ask(`${url}/v1/organizations/posted-1`);
    t.equal(answer.status, 503);
    matches(t, await answer.json(), { code: "DATABASE_REPLACED" });
  }
  t.equal(listening().length, 3, "none was started");
  child.kill("SIGTERM");
  t.strictSame(await once(child, "exit"), [0, null]);
  t.strictSame(posted(file), [], "nothing of the former log has come into the other file");
});

t.test("a command that works on it for long changes neither file", async (t) => {
  const { file, restored } = seeded(t);
  const database = new Database(file);
  t.throws(
    () =>
      database.transaction(() => {
        database.run("DELETE FROM token");
        renameSync(file, `${file}.away`);
        renameSync(restored, file);
      }),
    { message: /removed or replaced while it was open/ },
  );
  const tokens = { sql: "SELECT count(*) AS n FROM token", parameters: [] };
  t.strictSame(database.get(tokens), { n: 1 }, "rolled back");
  t.throws(() => database.openSnapshot(), { message: /removed or replaced/ });
  t.throws(() => database.openWriter(), { message: /removed or replaced/ });
  database.close();
  t.strictSame(posted(file), []);
});

t.test("a start does not make a new database beside the log of another", async (t) => {
  const { file, token } = seeded(t);
  const { child, url } = await serving(t, { ENTENTE_DB: file });
  t.equal((await postOrganization(url, token, "posted-1")).status, 201);
  child.kill("SIGKILL");
  await once(child, "exit");
  renameSync(file, `${file}.away`);
  const { code, output } = await finished(run(["serve"], { ENTENTE_DB: file, PORT: "0" }));
  t.equal(code, 1);
  t.match(output, /there is no database at .*, but .*e\.sqlite-wal belongs to one/);
  renameSync(`${file}.away`, file);
  t.strictSame(posted(file), ["posted-1"]);
});
