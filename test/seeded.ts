// A database with today's schema and the seed, as bytes: made once, and opened by every test.
import { writeFileSync } from "node:fs";
import type { Test } from "tap";
import { seededDatabase as seedNow } from "../scripts/seeded-database.ts";
import { Database } from "../src/db/connection/database.ts";
import { cached } from "./cached.ts";

const MADE_OF = ["seed/*.json", "migrations/*.sql", "src/**/*.ts", "scripts/seeded-database.ts"];

const image = cached("seeded.sqlite", MADE_OF, () => {
  const database = seedNow();
  const bytes = database.connection.serialize();
  database.close();
  return bytes;
});

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

/** A new seeded file for a process that the test starts, so that it need not load the seed itself. */
export function newSeededFile(t: Test): string {
  const file = `${t.testdir()}/entente.sqlite`;
  seededFile(file).close();
  return file;
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
