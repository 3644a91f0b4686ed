// A database made from the log of another one.
import type { Test } from "tap";
import type { Database } from "../../src/db/connection/database.ts";
import { emptyDatabase } from "../../src/db/schema/empty-database.ts";
import { LocalLog } from "../../src/log/local-log.ts";
import { replay } from "../../src/log/replay.ts";
import { differences } from "./compare.ts";

/**
 * The differences between a database and a replay of its log; empty if there are none. `made` is a database with a
 * replay of the beginning of the log; it is closed here.
 */
export function whatItsLogDoesNotTell(database: Database, made: Database = emptyDatabase()): string[] {
  try {
    replay(new LocalLog(database), made);
    return differences(database, made);
  } finally {
    made.close();
  }
}

/**
 * Asserts that a database equals the replay of its log, table by table. The replayed one is closed when the test ends.
 */
export function followsFromItsLog(t: Test, database: Database, what: string): Database {
  const made = emptyDatabase();
  t.teardown(() => made.close());
  replay(new LocalLog(database), made);
  t.strictSame(differences(database, made), [], `${what}: equal to what its log makes`);
  t.equal(made.readDatasetVersion(), database.readDatasetVersion(), `${what}: the same version`);
  return made;
}
