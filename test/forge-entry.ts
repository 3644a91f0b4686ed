// An entry that nothing did, for tests of what is held and cannot come about by today's program.
import type { Database } from "../src/db/connection/database.ts";
import { changing, type Logged, reachedBy } from "../src/db/records/change-log.ts";

/** Puts the entry at the end of the log and gives its place; `former` is the record before it, as it is written. */
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
