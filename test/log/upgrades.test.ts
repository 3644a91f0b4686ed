// Files of earlier programs: after the upgrade, they equal the replay of their log. `file-of-0.1.0.sqlite.gz` was made
// by the first edition: its seed, then 300 random requests that put, patch, delete, merge and restore six
// organizations and six people, and a few changes of seeded records.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import t from "tap";
import { z } from "zod";
import { check } from "../../src/db/check.ts";
import { Database } from "../../src/db/connection/database.ts";
import { reachedBy } from "../../src/db/records/change-log.ts";
import { currentSchema, migrate } from "../../src/db/schema/migrate.ts";
import { checkLog } from "../../src/log/check-log.ts";
import { LocalLog } from "../../src/log/local-log.ts";
import { databaseOfSchema } from "../database-of-schema.ts";
import { followsFromItsLog } from "./replayed.ts";
import { sameAnswers } from "./same-answers.ts";

const FILE = gunzipSync(readFileSync("test/log/file-of-0.1.0.sqlite.gz"));

const rows = (database: Database, sql: string) => database.all({ sql, parameters: [] });

t.test("a file of 0.1.0 with changes", async (t) => {
  const old = new Database(FILE);
  const database = new Database(FILE);
  t.teardown(() => [old, database].map((one) => one.close()));
  migrate(database);
  t.strictSame(check(database), []);
  t.strictSame(checkLog(new LocalLog(database), reachedBy(database)), []);
  const told = "SELECT seq, type, id, action, at, actor, reason FROM change";
  const before = rows(old, `${told} ORDER BY seq`);
  t.strictSame(rows(database, `${told} ORDER BY seq LIMIT ${before.length}`), before, "the same history");
  t.strictSame(
    rows(database, "SELECT * FROM merged ORDER BY type, id"),
    rows(old, "SELECT * FROM merged ORDER BY type, id"),
  );
  t.strictSame(
    rows(
      database,
      "SELECT DISTINCT type, id, into_id FROM change WHERE into_id IS NOT NULL ORDER BY type, id",
    ),
    rows(old, "SELECT type, id, into_id FROM merged ORDER BY type, id"),
    "an entry says where each merged id leads",
  );
  t.strictSame(
    rows(database, `${told} WHERE seq > ${before.length}`).map(({ type, id, action }) => [type, id, action]),
    [["schema", String(currentSchema()), "upgraded"]],
  );
  const made = followsFromItsLog(t, database, "the upgraded file");
  t.ok((await sameAnswers(t, database, made)) >= 300);
});

t.test(
  "a merged record that an import brought back in 0.1.0 is a record, and redirects no more",
  async (t) => {
    const database = databaseOfSchema(13);
    t.teardown(() => database.close());
    database.run("INSERT INTO merged (type, id, into_id) VALUES ('organization', 'asean', 'united-nations')");
    migrate(database);
    t.strictSame(rows(database, "SELECT id FROM merged WHERE id = 'asean'"), []);
    t.strictSame(check(database), []);
    t.strictSame(checkLog(new LocalLog(database), reachedBy(database)), []);
    followsFromItsLog(t, database, "the upgraded file");
  },
);

t.test("what an earlier log does not contain stays unknown", async (t) => {
  const database = new Database(FILE);
  t.teardown(() => database.close());
  migrate(database);
  t.strictSame(rows(database, "SELECT DISTINCT schema FROM change ORDER BY schema"), [
    { schema: 0 },
    { schema: currentSchema() },
  ]);
  const unknown = rows(
    database,
    "SELECT DISTINCT type, id FROM change WHERE number IS NULL AND action <> 'upgraded' AND NOT EXISTS (SELECT 1 FROM change AS later WHERE later.type = change.type AND later.id = change.id AND later.action = 'deleted' AND later.seq >= change.seq)",
  );
  t.strictSame(unknown, [], "only of records that are gone");
});

t.test("no other program may have the file open", async (t) => {
  const path = `${t.testdir()}/old.sqlite`;
  writeFileSync(path, FILE);
  new Database(path).close();
  const other = new Database(path, { readonly: true });
  other.datasetVersion();
  const database = new Database(path);
  t.teardown(() => database.close());
  database.connection.pragma("busy_timeout = 0");
  t.throws(() => migrate(database), {
    message:
      "another program has the database open: end the server and every `entente` command, then migrate",
  });
  t.equal(database.schema(), 13, "it is as it was");
  other.close();
  t.ok(migrate(database).length > 0);
  t.equal(database.schema(), currentSchema());
  t.strictSame(rows(database, "PRAGMA journal_mode"), [{ journal_mode: "wal" }]);
});

t.test("if the upgrade is killed, the file is the old one or the new one", async (t) => {
  const path = `${t.testdir()}/old.sqlite`;
  const program = `
    import { Database } from "./src/db/connection/database.ts";
    import { migrate } from "./src/db/schema/migrate.ts";
    const database = new Database(process.argv[1]);
    const run = database.run.bind(database);
    let left = Number(process.argv[2]);
    database.run = (...args) => {
      if (left-- === 0) process.kill(process.pid, "SIGKILL");
      return run(...args);
    };
    migrate(database);
    console.log(JSON.stringify({ ran: Number(process.argv[2]) - left }));
    database.close();`;
  const upgrade = (statements: number) =>
    spawnSync(process.execPath, ["--input-type=module", "-e", program, path, String(statements)], {
      encoding: "utf8",
    });
  writeFileSync(path, FILE);
  const { ran } = z.object({ ran: z.number() }).parse(JSON.parse(upgrade(1e9).stdout));
  t.ok(ran > 100, `${ran} statements`);
  for (const at of [0, 1, Math.floor(ran / 3), Math.floor(ran / 2), ran - 1]) {
    writeFileSync(path, FILE);
    t.equal(upgrade(at).signal, "SIGKILL", `after ${at} statements`);
    const database = new Database(path);
    t.ok([13, currentSchema()].includes(database.schema()), `after ${at} statements`);
    t.strictSame(rows(database, "PRAGMA integrity_check"), [{ integrity_check: "ok" }]);
    migrate(database);
    t.strictSame(check(database), [], "and can be migrated");
    database.close();
  }
});
