// A database with today's schema and the seed, as bytes: made once, opened by every test. Its file is named after a digest
// of all that goes into it, so that no test ever opens one that is out of date.
import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import type { Test } from "tap";
import { seededDatabase as seedNow } from "../scripts/seeded-database.ts";
import { Database } from "../src/db/connection/database.ts";

const FOLDER = "node_modules/.cache/entente";

/** The bytes of the image, which is made where there is none yet. */
function seededImage(): Buffer {
  const digest = createHash("sha256");
  for (const path of globSync([
    "seed/*.json",
    "migrations/*.sql",
    "src/**/*.ts",
    "scripts/seeded-database.ts",
  ]).sort())
    digest.update(path).update(readFileSync(path));
  const path = `${FOLDER}/seeded-${digest.digest("hex").slice(0, 16)}.sqlite`;
  if (existsSync(path)) return readFileSync(path);
  const database = seedNow();
  const bytes = database.connection.serialize();
  database.close();
  // Those of today may be open in another copy of the project that shares the folder.
  for (const image of globSync(`${FOLDER}/seeded-*.sqlite`))
    if (Date.now() - statSync(image).mtimeMs > 86_400_000) rmSync(image, { force: true });
  mkdirSync(FOLDER, { recursive: true });
  // Another test may be at it too: whoever looks sees the whole file or none.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
  return bytes;
}

const image = seededImage();

/** The seeded database in memory, for the caller to close. */
export const seededDatabase = (): Database => new Database(image);

/** The seeded database in memory, closed when the test ends. */
export function openSeeded(t: Test): Database {
  const database = seededDatabase();
  t.teardown(() => database.close());
  return database;
}

/** A new seeded file at the path; the connection to it is for the caller to close. */
export function seededFile(path: string): Database {
  writeFileSync(path, image);
  return new Database(path);
}

/** The state of the seed, so that no test counts its records by hand. */
export function seedState(): { version: string; seq: number; records: number } {
  const database = seededDatabase();
  const row = database.get({
    sql: "SELECT seq, (SELECT count(*) FROM record) AS records FROM dataset",
    parameters: [],
  });
  const version = database.datasetVersion();
  database.close();
  return { version, seq: Number(row?.seq), records: Number(row?.records) };
}
