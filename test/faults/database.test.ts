// Faults of the database file while the server runs. For each: the client's view, the log, and the state on disk
// afterwards.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import t, { type Test } from "tap";
import { z } from "zod";
import { check } from "../../src/db/check.ts";
import { Database } from "../../src/db/connection/database.ts";
import { currentSchema } from "../../src/db/schema/migrate.ts";
import { createToken } from "../../src/db/tokens.ts";
import { prepareDatabase } from "../../src/import/prepare-database.ts";
import { matches } from "../matches.ts";
import { environment, finished, run, serving } from "../process/run.ts";
import { seededFile } from "../seeded.ts";
import { listening } from "./listening.ts";
import { postOrganization } from "./post-organization.ts";

function seeded(t: Test) {
  const file = `${t.testdir()}/e.sqlite`;
  const database = seededFile(file);
  const token = createToken(database, { name: "curator", scope: "write" });
  return { file, database, token };
}

t.test("locked by another process: reading goes on, a write is refused and can be sent again", async (t) => {
  const { file, database, token } = seeded(t);
  const { url } = await serving(t, { ENTENTE_DB: file });
  database.connection.exec("BEGIN IMMEDIATE");
  const refused = postOrganization(url, token, "locked-out");
  t.equal((await fetch(`${url}/v1/visits`)).status, 200, "reading goes on meanwhile");
  const answer = await refused;
  t.equal(answer.status, 503);
  matches(t, await answer.json(), { code: "WRITES_UNAVAILABLE" });
  t.match(answer.headers.get("retry-after"), /^\d+$/, "as its hint says");
  database.connection.exec("ROLLBACK");
  t.equal((await postOrganization(url, token, "locked-out")).status, 201, "the same request, later");
  t.strictSame(check(database), []);
  database.close();
});

t.test("no more room: a write is refused, nothing of it is kept, reading goes on", async (t) => {
  const { file, database, token } = seeded(t);
  database.connection.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  // No file of this process may grow beyond its present size; the error is the same as on a full disk. NODE_OPTIONS is
  // cleared, because what the test runner preloads would catch the signal that Node ignores.
  const blocks = Math.ceil(statSync(file).size / 1024);
  const limited = `unset NODE_OPTIONS; ulimit -f ${blocks}; exec "${process.execPath}" src/cli.ts serve`;
  const child = spawn("bash", ["-c", limited], { env: { ...environment, ENTENTE_DB: file, PORT: "0" } });
  t.teardown(() => child.kill("SIGKILL"));
  const { url } = await listening(child);
  const kept = new Set<string>();
  let refused: Response | null = null;
  for (let n = 0; n < 2000 && refused === null; n++) {
    const answer = await postOrganization(url, token, `filler-${n}`);
    if (answer.status === 201) kept.add(`filler-${n}`);
    else refused = answer;
  }
  t.equal(refused?.status, 503, `after ${kept.size} records`);
  matches(t, await refused?.json(), { code: "WRITES_UNAVAILABLE" });
  t.equal((await fetch(`${url}/v1/visits`)).status, 200);
  child.kill("SIGKILL");
  await once(child, "exit");
  const after = new Database(file);
  t.strictSame(check(after), []);
  const held = after.all({ sql: "SELECT id FROM organization WHERE id LIKE 'filler-%'", parameters: [] });
  t.equal(held.length, kept.size, "what was answered is there, and nothing else");
  after.close();
});

t.test("cut short or written over in its place: it is not ready, and says why", async (t) => {
  const { file, database } = seeded(t);
  database.connection.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  const { child, url } = await serving(t, { ENTENTE_DB: file });
  const readiness = async () => {
    const answer = await fetch(`${url}/readyz`);
    return { ...z.looseObject({}).parse(await answer.json()), status: answer.status };
  };
  matches(t, await readiness(), { status: 200 });
  truncateSync(file, statSync(file).size / 2);
  matches(t, await readiness(), { status: 503, detail: /cannot be read \(SQLITE_CORRUPT\)/ });
  const failed = await fetch(`${url}/v1/quotes`);
  t.equal(failed.status, 500, "what needs it is an error, and the process goes on");
  matches(t, await failed.json(), { code: "INTERNAL_ERROR" });
  writeFileSync(file, "not a database");
  const over = await readiness();
  matches(t, over, { status: 503, detail: /cannot be read \(SQLITE_\w+\)/ });
  t.notMatch(JSON.stringify(over), file, "no path is shown");
  t.equal((await fetch(`${url}/healthz`)).status, 200);
  child.kill("SIGKILL");
});

t.test(
  "damaged pages: a request that needs them is a 500 that shows nothing, the others are answered",
  async (t) => {
    const { file, database } = seeded(t);
    const root = Number(
      database.get({ sql: "SELECT rootpage FROM sqlite_master WHERE name = 'record_json'", parameters: [] })
        ?.rootpage,
    );
    const size = Number(database.connection.pragma("page_size", { simple: true }));
    database.connection.pragma("wal_checkpoint(TRUNCATE)");
    database.close();
    const bytes = openSync(file, "r+");
    writeSync(bytes, Buffer.alloc(size, 0xa5), 0, size, (root - 1) * size);
    const child = run(["serve"], { ENTENTE_DB: file, PORT: "0" });
    t.teardown(() => child.kill("SIGKILL"));
    const { url, log } = await listening(child);
    const answer = await fetch(`${url}/v1/quotes`);
    const body = await answer.text();
    t.equal(answer.status, 500);
    matches(t, JSON.parse(body), { code: "INTERNAL_ERROR" });
    t.notMatch(body, /SQLITE|malformed|select/i);
    t.equal((await fetch(`${url}/v1/changes`)).status, 200);
    while (!/malformed/.test(log())) await setTimeout(20);
    t.match(log(), /SQLITE_CORRUPT/, "the log says what it is");
    const { code, output } = await finished(run(["check"], { ENTENTE_DB: file }));
    t.not(code, 0, "`entente check` finds it");
    t.match(output, /page|malformed|corrupt/i);
  },
);

t.test("a write-ahead log cut short: every whole transaction before the cut is there", async (t) => {
  const { file, database } = seeded(t);
  database.connection.exec("CREATE TABLE dataset_trial (n INTEGER) STRICT");
  database.connection.pragma("wal_checkpoint(TRUNCATE)");
  const folder = mkdtempSync(join(tmpdir(), "entente-wal-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  for (let n = 0; n < 20; n++)
    database.transaction(() => {
      database.run("INSERT INTO dataset_trial VALUES (?)", n);
      database.run("INSERT INTO dataset_trial VALUES (?)", n);
    });
  cpSync(dirname(file), folder, { recursive: true });
  database.close();
  const wal = readdirSync(folder).find((name) => name.endsWith("-wal")) ?? "";
  truncateSync(`${folder}/${wal}`, Math.floor(statSync(`${folder}/${wal}`).size / 2) + 100);
  const after = new Database(`${folder}/e.sqlite`);
  t.strictSame(check(after), []);
  const rows = after.all({
    sql: "SELECT n, count(*) AS count FROM dataset_trial GROUP BY n",
    parameters: [],
  });
  t.ok(rows.length > 0 && rows.length < 20, `${rows.length} of 20 transactions`);
  t.ok(
    rows.every(({ count }) => count === 2),
    "each whole",
  );
  after.close();
});

t.test("a migration that is killed: the file is whole, and the next start goes on", async (t) => {
  for (let trial = 0; trial < 5; trial++) {
    const file = `${t.testdir()}/${trial}.sqlite`;
    const child = run(["migrate"], { ENTENTE_DB: file });
    const exited = once(child, "exit");
    await setTimeout(150 + trial * 200);
    child.kill("SIGKILL");
    await exited;
    const database = new Database(file);
    const reached = database.schema();
    t.equal(database.connection.pragma("integrity_check", { simple: true }), "ok", `stopped at ${reached}`);
    prepareDatabase(database);
    t.equal(database.schema(), currentSchema());
    t.strictSame(check(database), []);
    database.close();
  }
});

t.test("a migration that fails half way: nothing of it is there, and the next one goes on", async (t) => {
  const database = new Database(`${t.testdir()}/e.sqlite`);
  // This table makes the tenth migration fail, after those before it were applied.
  database.connection.exec("CREATE TABLE record_json (old TEXT)");
  t.throws(() => prepareDatabase(database), { message: /record_json already exists/ });
  t.equal(database.schema(), 0);
  const tables = database.all({ sql: "SELECT name FROM sqlite_schema", parameters: [] });
  t.strictSame(tables, [{ name: "record_json" }]);
  database.connection.exec("DROP TABLE record_json");
  prepareDatabase(database);
  t.equal(database.schema(), currentSchema());
  t.strictSame(check(database), []);
  database.close();
});
