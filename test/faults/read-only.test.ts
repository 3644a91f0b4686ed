// A database file that cannot be written, with a process that is not root: from the start, or from a later moment on.
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t, { type Test } from "tap";
import { check } from "../../src/db/check.ts";
import { Database } from "../../src/db/connection/database.ts";
import { createToken } from "../../src/db/tokens.ts";
import { matches } from "../matches.ts";
import { environment, finished } from "../process/run.ts";
import { seededFile } from "../seeded.ts";
import { listening } from "./listening.ts";
import { postOrganization } from "./post-organization.ts";

/** If the tests run as root, permissions have no effect, so the server gets another user. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** A folder and a file that belong to the user of the server. */
function seeded(t: Test) {
  const folder = mkdtempSync(join(tmpdir(), "entente-read-only-"));
  const file = join(folder, "e.sqlite");
  const database = seededFile(file);
  const token = createToken(database, { name: "curator", scope: "write" });
  database.close();
  for (const path of [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    chownSync(path, NOBODY.uid ?? process.getuid?.() ?? 0, NOBODY.gid ?? process.getgid?.() ?? 0);
  t.teardown(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true });
  });
  return { folder, file, token };
}

const serve = (file: string): ChildProcess =>
  spawn(process.execPath, ["src/cli.ts", "serve"], {
    // The code that the test runner preloads would write files next to the tests.
    env: { ...environment, NODE_OPTIONS: "", ENTENTE_DB: file, PORT: "0" },
    ...NOBODY,
  });

t.test("before the start: the server says so and ends, and the file is as it was", async (t) => {
  const { folder, file } = seeded(t);
  chmodSync(file, 0o444);
  chmodSync(folder, 0o555);
  const { code, output } = await finished(serve(file));
  t.equal(code, 1);
  t.match(output, /^entente: .*(readonly|read-only|unable to open)/m);
  chmodSync(folder, 0o700);
  chmodSync(file, 0o600);
  const after = new Database(file);
  t.strictSame(check(after), []);
  after.close();
});

t.test("while it is served: reading goes on, a write is refused until it may be written again", async (t) => {
  const { folder, file, token } = seeded(t);
  const child = serve(file);
  t.teardown(() => child.kill("SIGKILL"));
  const { url, log } = await listening(child);
  chmodSync(file, 0o444);
  const refused = await postOrganization(url, token, "refused");
  t.equal(refused.status, 503);
  matches(t, await refused.json(), { code: "WRITES_UNAVAILABLE" });
  t.equal((await fetch(`${url}/v1/visits`)).status, 200);
  t.equal((await fetch(`${url}/v1/organizations/refused`)).status, 404, "nothing of it is there");
  // SQLite creates the write-ahead log with the permissions that the file has at that moment.
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o600);
  t.equal((await postOrganization(url, token, "refused")).status, 201, "the same request, later");
  t.match(log(), /"status":503,.*"msg":"failed"/);
});
