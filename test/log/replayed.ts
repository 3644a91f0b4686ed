// A database made of another one's log.
import type { Test } from "tap";
import { Database } from "../../src/db/connection/database.ts";
import { migrate } from "../../src/db/schema/migrate.ts";
import { LocalLog } from "../../src/log/local-log.ts";
import { replay } from "../../src/log/replay.ts";
import { differences } from "./compare.ts";

/** A database without anything in it; the caller closes it. */
function empty(): Database {
  const database = new Database(":memory:");
  migrate(database);
  return database;
}

/**
 * Where a database differs from what its log makes; none where it follows from it. `made` is what the beginning of the log
 * has made already, and is closed.
 */
export function whatItsLogDoesNotTell(database: Database, made: Database = empty()): string[] {
  try {
    replay(new LocalLog(database), made);
    return differences(database, made);
  } finally {
    made.close();
  }
}

/** Holds that a database follows from its log, table by table; the one that was made is closed when the test ends. */
export function followsFromItsLog(t: Test, database: Database, what: string): Database {
  const made = empty();
  t.teardown(() => made.close());
  replay(new LocalLog(database), made);
  t.strictSame(differences(database, made), [], `${what}: equal to what its log makes`);
  t.equal(made.readDatasetVersion(), database.readDatasetVersion(), `${what}: the same version`);
  return made;
}
