// A database made of another one's log.
import type { Test } from "tap";
import { Database } from "../../src/db/connection/database.ts";
import { migrate } from "../../src/db/schema/migrate.ts";
import { LocalLog } from "../../src/log/local-log.ts";
import { replay } from "../../src/log/replay.ts";
import { differences } from "./compare.ts";

/** The caller closes it. */
function replayed(database: Database): Database {
  const made = new Database(":memory:");
  migrate(made);
  replay(new LocalLog(database), made);
  return made;
}

/** Where a database differs from what its log makes; none where it follows from it. */
export function whatItsLogDoesNotTell(database: Database): string[] {
  const made = replayed(database);
  try {
    return differences(database, made);
  } finally {
    made.close();
  }
}

/** Holds that a database follows from its log, table by table; the one that was made is closed when the test ends. */
export function followsFromItsLog(t: Test, database: Database, what: string): Database {
  const made = replayed(database);
  t.teardown(() => made.close());
  t.strictSame(differences(database, made), [], `${what}: equal to what its log makes`);
  t.equal(made.readDatasetVersion(), database.readDatasetVersion(), `${what}: the same version`);
  return made;
}
