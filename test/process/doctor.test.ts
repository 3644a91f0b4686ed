// `entente doctor` with a good state and with really broken ones: what it prints, and its exit code.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, openSync, statSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { createServer } from "node:net";
import t, { type Test } from "tap";
import { z } from "zod";
import { currentSchema } from "../../src/db/schema/migrate.ts";
import { createToken, revokeToken } from "../../src/db/tokens.ts";
import { examineAddress, examinePublicAddress } from "../../src/doctor/examine-address.ts";
import { examineDatabase } from "../../src/doctor/examine-database.ts";
import { examineProgram } from "../../src/doctor/examine-program.ts";
import { matches } from "../matches.ts";
import { seededFile, seedState } from "../seeded.ts";
import { environment, finished, run, serving } from "./run.ts";

const report = z.object({
  version: z.string(),
  state: z.string(),
  findings: z.array(
    z.object({ about: z.string(), state: z.string(), says: z.string(), advice: z.string().nullable() }),
  ),
  settings: z.array(
    z.object({ name: z.string(), value: z.string(), source: z.string(), error: z.string().nullable() }),
  ),
});

function seeded(t: Test) {
  const folder = t.testdir({ articles: {} });
  const file = `${folder}/e.sqlite`;
  const database = seededFile(file);
  return { folder, file, database };
}

const about = (findings: readonly { about: string }[], name: string) =>
  findings.find((one) => one.about === name);

t.test("what is well: every line ok, the settings with their source, exit 0", async (t) => {
  const { file, database } = seeded(t);
  createToken(database, { name: "a", scope: "write" });
  createToken(database, { name: "b", scope: "read" });
  createToken(database, { name: "c", scope: "admin", expires: "2020-01-01T00:00:00.000Z" });
  createToken(database, { name: "d", scope: "admin" });
  revokeToken(database, "d");
  database.close();
  const env = { ENTENTE_DB: file, PORT: "0", ENTENTE_RATE_LIMIT: "600", ENTENTE_RATE_LIMITS: "1" };
  const { code, output } = await finished(run(["doctor", "--json"], env));
  t.equal(code, 0, output);
  const { state, findings, settings } = report.parse(JSON.parse(output));
  t.not(state, "fault");
  const { version, records } = seedState();
  matches(t, about(findings, "data"), { says: `version ${version}, ${records} records` });
  matches(t, about(findings, "tokens"), { says: "in force: 1 read, 1 write, 0 admin; ended: 2" });
  matches(t, about(findings, "schema"), { state: "ok" });
  matches(t, about(findings, "integrity"), { state: "ok" });
  matches(t, about(findings, "disk"), { says: /GB free in|MB free in/ });
  matches(
    t,
    findings.filter((one) => one.about === "settings"),
    [{ state: "warning", advice: "did you mean ENTENTE_RATE_LIMIT?" }, { state: "ok" }],
  );
  matches(
    t,
    settings.filter(({ name }) => /RATE_LIMIT$|SLOW/.test(name)),
    [
      { name: "ENTENTE_SLOW_MS", value: "1000", source: "default" },
      { name: "ENTENTE_RATE_LIMIT", value: "600", source: "environment" },
      { name: "ENTENTE_TOKEN_RATE_LIMIT", source: "default" },
    ],
  );
  const shown = await finished(run(["doctor"], env));
  t.match(shown.output, /^ok {7}program/);
  t.match(shown.output, /ENTENTE_RATE_LIMIT +600 {2}\(environment\)/);
  t.match(shown.output, /0 faults, \d warnings\n$/);
});

t.test("settings that cannot be used: each named, exit 1", async (t) => {
  const { code, output } = await finished(run(["doctor"], { PORT: "70000", LOG_LEVEL: "loud" }));
  t.equal(code, 1);
  t.match(output, /fault +settings +PORT=70000: expected a port/);
  t.match(output, /fault +settings +LOG_LEVEL=loud: expected one of/);
  t.match(output, /2 faults/);
});

t.test("files that are no database, are damaged, or have another schema", async (t) => {
  const { folder, file, database } = seeded(t);
  const examine = (name: string) => examineDatabase(name, `${folder}/none`);
  matches(t, about(examine(`${folder}/new.sqlite`), "database"), { state: "warning", advice: /makes it/ });
  writeFileSync(`${folder}/text.sqlite`, "Not a database.\n".repeat(100));
  matches(t, about(examine(`${folder}/text.sqlite`), "contents"), { state: "fault", says: /not a database/ });
  for (const [schema, state] of [
    [currentSchema() - 1, "warning"],
    [999, "fault"],
  ] as const) {
    database.connection.pragma(`user_version = ${schema}`);
    matches(t, about(examine(file), "schema"), { state }, `schema ${schema}`);
  }
  database.connection.pragma(`user_version = ${currentSchema()}`);
  const root = Number(
    database.get({ sql: "SELECT rootpage FROM sqlite_master WHERE name = 'record_json'", parameters: [] })
      ?.rootpage,
  );
  const size = Number(database.connection.pragma("page_size", { simple: true }));
  database.connection.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  t.notOk(examine(file).some(({ state }) => state === "fault"));
  writeSync(openSync(file, "r+"), Buffer.alloc(size, 0xa5), 0, size, (root - 1) * size);
  matches(
    t,
    examine(file).filter(({ state }) => state === "fault"),
    [{ says: /malformed|page/, advice: /entente backup/ }],
  );
  truncateSync(file, statSync(file).size / 2);
  t.ok(
    examine(file).some(({ state }) => state === "fault"),
    "cut short",
  );
});

t.test("a changed text, and a folder that cannot be written", async (t) => {
  const { folder, file, database } = seeded(t);
  const findings = examineDatabase(file, `${folder}/articles`);
  matches(t, about(findings, "articles"), { state: "ok", says: /0 texts of sources, 0 changed/ });
  matches(t, about(findings, "tokens"), { says: /nothing can be written over HTTP/ });
  database.close();
  chmodSync(file, 0o444);
  chmodSync(folder, 0o555);
  // If the tests run as root, permissions have no effect.
  const nobody = 65_534;
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(file, nobody, nobody);
  const script = `import { examineDatabase } from "./src/doctor/examine-database.ts";
    console.log(JSON.stringify(examineDatabase(${JSON.stringify(file)}, "none")));`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], {
    env: { ...environment, NODE_OPTIONS: "" },
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  });
  const { output } = await finished(child);
  chmodSync(folder, 0o755);
  t.match(output, /cannot be written; .* cannot be written.*give the folder and the file to the user/s);
});

t.test("an address that is taken: by whom", async (t) => {
  const other = createServer((socket) => socket.resume().end("220 hello\r\n")).listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  matches(t, await examineAddress("127.0.0.1", port), { state: "fault", says: /another program listens/ });
  other.removeAllListeners("connection");
  other.on("connection", (socket) => t.teardown(() => socket.destroy()));
  const silent = { state: "warning", says: /has not answered within 2 seconds/ };
  matches(t, await examineAddress("127.0.0.1", port), silent);
  other.close();
  other.unref();
  matches(t, await examineAddress("127.0.0.1", port), { state: "ok", says: /is free/ });
  matches(t, await examineAddress("192.0.2.1", 3000), { state: "fault", says: /EADDRNOTAVAIL/ });
  const { file, database } = seeded(t);
  const { url } = await serving(t, { ENTENTE_DB: file });
  const taken = Number(new URL(url).port);
  matches(t, await examineAddress("127.0.0.1", taken), { state: "ok", says: /is ready/ });
  database.connection.pragma("user_version = 999");
  matches(t, await examineAddress("127.0.0.1", taken), { state: "warning", says: /not ready: .*schema 999/ });
  database.close();
});

t.test("the public address: whether clients are told one", async (t) => {
  matches(t, examinePublicAddress(null), { state: "warning", says: /^not set: .* are relative$/ });
  matches(t, examinePublicAddress("https://example.org/at"), {
    state: "ok",
    says: /^https:\/\/example\.org\/at, /,
  });
});

t.test("an untested version of Node, and missing files", async (t) => {
  const here = t.testdir({ migrations: {} });
  const findings = examineProgram("22.18.0", (name) => `${here}/${name}`);
  matches(t, about(findings, "node"), { state: "warning", says: "Node 22.18.0; tested with 24" });
  matches(t, about(findings, "files"), { state: "fault", says: "missing: seed/visits.json, openapi.yaml" });
  matches(t, about(findings, "explorer"), { state: "warning" });
  matches(t, about(examineProgram(), "files"), { state: "ok" });
});
