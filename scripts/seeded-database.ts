// The seed in memory, for what is generated from it and for tests. It is written at one fixed time, and so under one
// version: generated documents that show a record differ only where the record does.
import { mock } from "node:test";
import { Database } from "../src/db/connection/database.ts";
import { prepareDatabase } from "../src/import/prepare-database.ts";

const WRITTEN = "2026-11-22T10:00:00.000Z";

/** The caller closes it. */
export function seededDatabase(): Database {
  const database = new Database(":memory:");
  mock.timers.enable({ apis: ["Date"], now: Date.parse(WRITTEN) });
  try {
    prepareDatabase(database);
  } finally {
    mock.timers.reset();
  }
  return database;
}
