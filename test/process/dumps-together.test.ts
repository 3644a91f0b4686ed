// Dumps of several processes, as an operator runs them.
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t, { type Test } from "tap";
import { seededFile } from "../seeded.ts";
import { serving } from "./run.ts";
import { ask, servingWorkers, WORKERS } from "./serving-workers.ts";

/** A folder for the temporary files of the servers of one test. */
function temporary(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-test-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

t.test("several workers serve one dump, and leave nothing", async (t) => {
  const folder = temporary(t);
  const { child, url } = await servingWorkers(t, { TMPDIR: folder });
  const manifests = await Promise.all(
    Array.from({ length: 4 * WORKERS }, async () => (await ask(`${url}/v1/dumps`)).text()),
  );
  t.equal(new Set(manifests).size, 1, "all list the same files, made at the same time");
  const tags = new Set<string | null>();
  for (let n = 0; n < 2 * WORKERS; n++)
    tags.add((await ask(`${url}/v1/dumps/entente.sqlite`, { method: "HEAD" })).headers.get("etag"));
  t.equal(tags.size, 1);
  child.kill("SIGTERM");
  t.strictSame(await once(child, "exit"), [0, null]);
  t.strictSame(readdirSync(folder), []);
});

t.test("a start removes what a killed server has left, and not what another uses", async (t) => {
  const [folder, files] = [temporary(t), t.testdir()];
  const serve = (name: string) => {
    const file = `${files}/${name}.sqlite`;
    seededFile(file).close();
    return serving(t, { TMPDIR: folder, ENTENTE_DB: file });
  };
  const [killed, living] = [await serve("killed"), await serve("living")];
  for (const { url } of [killed, living]) t.equal((await fetch(`${url}/v1/dumps`)).status, 200);
  t.equal(readdirSync(folder).length, 2);
  killed.child.kill("SIGKILL");
  await once(killed.child, "exit");
  await serve("another");
  t.equal(readdirSync(folder).length, 1);
  t.equal((await fetch(`${living.url}/v1/dumps/visits.ndjson`)).status, 200);
});
