// A database with today's schema and the seed, as bytes: made once, and opened by every test. The name of its file has
// a digest of everything that goes into it, so no test ever opens an outdated one.
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

/** The bytes of the image. It is made if there is none yet. */
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
  // Images of today may be open in another copy of the project that shares the folder.
  for (const image of globSync(`${FOLDER}/seeded-*.sqlite`))
    if (Date.now() - statSync(image).mtimeMs > 86_400_000) rmSync(image, { force: true });
  mkdirSync(FOLDER, { recursive: true });
  // Another test may do the same now. Each test sees either the whole file or none.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
  return bytes;
}

const image = seededImage();

/** The seeded database in memory; the caller closes it. */
export const seededDatabase = (): Database => new Database(image);

/** The seeded database in memory, closed when the test ends. */
export function openSeeded(t: Test): Database {
  const database = seededDatabase();
  t.teardown(() => database.close());
  return database;
}

/** A new seeded file at the path; the caller closes the connection. */
export function seededFile(path: string): Database {
  writeFileSync(path, image);
  return new Database(path);
}

/** The state of the seed, so that tests need no numbers of records. */
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
