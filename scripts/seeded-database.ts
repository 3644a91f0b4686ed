// The seed in memory, for what is generated from it. It was written at one fixed time: generated documents that show a
// record differ only where the record does.
import { Database } from "../src/db/connection/database.ts";
import { prepareDatabase } from "../src/import/prepare-database.ts";

const WRITTEN = "2026-11-22T10:00:00.000Z";

/** The caller closes it. */
export function seededDatabase(): Database {
  const database = new Database(":memory:");
  prepareDatabase(database);
  database.run("UPDATE change SET at = ?", WRITTEN);
  // Each record's JSON tells its times: it is made from its view now.
  database.run("DELETE FROM record_json");
  return database;
}
