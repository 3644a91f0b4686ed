// An entry in the log that no change has made, for tests of states that today's program cannot produce.
import type { Database } from "../src/db/connection/database.ts";
import { changing, type Logged, reachedBy } from "../src/db/records/change-log.ts";

/**
 * Appends the entry to the log and returns its sequence number. `former` is the record before it, as it is written.
 */
export function forgeEntry(
  database: Database,
  { former, ...entry }: Omit<Logged, "former"> & { former?: object },
): number {
  changing(database, { actor: "a test" }, (change) => change.log(entry));
  const { seq } = reachedBy(database);
  if (former !== undefined)
    database.run("UPDATE change SET former = ? WHERE seq = ?", JSON.stringify(former), seq);
  return seq;
}
