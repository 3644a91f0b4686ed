// The API over the seed and the hostile records. Everything that holds for the seed must also hold for them.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Test } from "tap";
import { Database } from "../src/db/connection/database.ts";
import { attachFolder } from "../src/evidence/attach-folder.ts";
import { loadSeed } from "../src/import/load-seed.ts";
import { resourceAt } from "../src/resources/resources.ts";
import { mergeRecords } from "../src/write/merge-records.ts";
import { write } from "../src/write/writing.ts";
import { hostileRecords } from "./hostile-records.ts";
import { HOSTILE_TEXT } from "./hostile-text.ts";
import { openApp, type TestApp } from "./open-app.ts";
import { seededDatabase } from "./seeded.ts";

/** Writes the hostile records into a seeded database as a load does, and merges one person twice. */
export function addHostile(database: Database): void {
  const folder = mkdtempSync(join(tmpdir(), "entente-hostile-"));
  for (const [name, records] of Object.entries(hostileRecords))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(records));
  loadSeed(database, folder);
  rmSync(folder, { recursive: true });
  const people = resourceAt("people");
  for (const [id, into] of [
    ["merged-first", "merged-second"],
    ["merged-second", "merged-third"],
  ] as const)
    write(database, { actor: "a test" }, (writing) => mergeRecords(writing, people, { id, into }));
}

/** A folder with the text that the hostile records cite. */
export const hostileTexts = (t: Test): string => t.testdir({ "hostile.txt": HOSTILE_TEXT });

let image: Buffer | undefined;

/** The seeded database with the hostile records, in memory; the caller closes it. */
export function hostileDatabase(): Database {
  if (image === undefined) {
    const database = seededDatabase();
    addHostile(database);
    image = database.connection.serialize();
    database.close();
  }
  return new Database(image);
}

/** The API over this database, with the cited text attached. */
export async function openHostile(t: Test): Promise<TestApp> {
  const database = hostileDatabase();
  attachFolder(database, hostileTexts(t));
  return openApp(t, {}, { database });
}

/** Two databases for a test: the seed, and the seed with the hostile records. */
export const SEED_AND_HOSTILE: readonly [name: string, open: (t: Test) => Promise<TestApp>][] = [
  ["the seed", (t) => openApp(t)],
  ["the hostile records", openHostile],
];
