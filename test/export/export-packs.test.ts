// `entente export`: what it writes loads again to the same records, and then exports to the same bytes.
import { readdirSync, readFileSync } from "node:fs";
import t from "tap";
import { check } from "../../src/db/check.ts";
import { Database } from "../../src/db/open.ts";
import { exportPacks } from "../../src/export/export-packs.ts";
import { prepareDatabase } from "../../src/import/prepare-database.ts";
import { packagePath } from "../../src/package-path.ts";

const filesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]),
  );

const seeded = () => {
  const database = new Database(":memory:");
  prepareDatabase(database);
  return database;
};

t.test("a fresh database exports to the seed, byte for byte", async (t) => {
  const folder = t.testdir();
  const written = exportPacks(seeded(), folder, "json");
  t.strictSame(filesOf(folder), filesOf(packagePath("seed")));
  t.equal(
    written.reduce((sum, { records }) => sum + records, 0),
    220,
  );
});

t.test("one record a line holds the same records", async (t) => {
  const folder = t.testdir();
  const database = seeded();
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
