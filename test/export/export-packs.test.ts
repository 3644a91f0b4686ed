// `entente export`: its files load again to the same records, which are then exported to the same bytes.

import { readdirSync, readFileSync } from "node:fs";
import t from "tap";
import { check } from "../../src/db/check.ts";
import { Database } from "../../src/db/connection/database.ts";
import { migrate } from "../../src/db/schema/migrate.ts";
import { exportPacks } from "../../src/export/export-packs.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { packagePath } from "../../src/package-path.ts";
import { hostileDatabase } from "../open-hostile.ts";
import { seededDatabase, seedState } from "../seeded.ts";
import { setTime } from "../set-time.ts";

const filesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]),
  );

const recordsIn = (packs: ReturnType<typeof exportPacks>): number =>
  packs.filter(({ of }) => of === "records").reduce((sum, { entries }) => sum + entries, 0);

t.test("a fresh database exports to the seed, byte for byte", async (t) => {
  const folder = t.testdir();
  const written = exportPacks(seededDatabase(), folder, "json");
  t.strictSame(filesOf(folder), filesOf(packagePath("seed")));
  t.equal(recordsIn(written), seedState().records);
});

for (const format of ["json", "ndjson"] as const)
  t.test(
    `the hostile records load again from ${format}: nothing changes, and nothing is left out`,
    async (t) => {
      const database = hostileDatabase();
      t.teardown(() => database.close());
      const version = database.datasetVersion();
      setTime(t, "2026-01-02T03:04:05.000Z");
      const [first, second] = [t.testdir(), `${t.testdirName}/second`];
      const records = recordsIn(exportPacks(database, `${first}/first`, format));
      t.strictSame(
        loadSeed(database, `${first}/first`).totals(),
        { created: 0, updated: 0, unchanged: records },
        "each is what is held",
      );
      t.equal(database.datasetVersion(), version);
      const versions = [`${first}/first`, second].map((folder) => {
        const fresh = new Database(":memory:");
        migrate(fresh);
        t.strictSame(loadSeed(fresh, `${first}/first`).totals(), {
          created: records,
          updated: 0,
          unchanged: 0,
        });
        exportPacks(fresh, folder, format);
        const loaded = fresh.datasetVersion();
        fresh.close();
        return loaded;
      });
      t.equal(versions[0], versions[1], "equal contents, loaded alike at one time, have equal versions");
      t.strictSame(filesOf(second), filesOf(`${first}/first`));
      t.strictSame(check(database), []);
    },
  );

t.test("one record a line holds the same records", async (t) => {
  const folder = t.testdir();
  const database = seededDatabase();
  exportPacks(database, folder, "ndjson");
  for (const [name, text] of Object.entries(filesOf(folder)))
    t.strictSame(
      text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line)),
      JSON.parse(readFileSync(packagePath(`seed/${name.replace("ndjson", "json")}`), "utf8")),
      name,
    );
  t.strictSame(check(database), []);
});

t.test("ids that lead to other records lead there in a copy too", async (t) => {
  const database = hostileDatabase();
  const copy = new Database(":memory:");
  t.teardown(() => {
    database.close();
    copy.close();
  });
  const folder = t.testdir();
  exportPacks(database, folder, "ndjson");
  migrate(copy);
  loadSeed(copy, folder);
  const merged = { sql: "SELECT type, id, into_id FROM merged ORDER BY type, id", parameters: [] };
  t.ok(database.all(merged).length > 0);
  t.strictSame(copy.all(merged), database.all(merged));
});
