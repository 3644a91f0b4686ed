// A transaction that names broken references. If none is broken, this costs hardly more than the commit.
import type { Resource } from "../resources/define-resource.ts";
import { inBulk, type Pace, type Wish } from "./bulk-load.ts";
import type { Database } from "./connection/database.ts";
import { type BrokenReference, brokenReferences, brokenSince } from "./records/broken-references.ts";
import { reachedBy } from "./records/change-log.ts";
import type { LoadSession } from "./records/load-session.ts";

/**
 * Runs `work` in a transaction, and commits if `work` asks for it and no reference is broken. Otherwise rolls back.
 * `onBroken` gets the broken references before the rollback, so it can still read the records. In a bulk load, references
 * are checked once at the end.
 */
export function checkedTransaction(
  database: Database,
  resources: readonly Resource[],
  pace: Pace,
  work: (session: LoadSession | null) => Wish,
  onBroken: (broken: readonly BrokenReference[]) => void,
): void {
  const { connection } = database;
  const isBulk = pace !== "single";
  // SQLite ignores this setting inside a transaction.
  if (isBulk) connection.pragma("foreign_keys = OFF");
  connection.exec("BEGIN IMMEDIATE");
  try {
    const { seq } = reachedBy(database);
    const wish = isBulk ? inBulk(database, resources, pace, work) : work(null);
    if (wish === "undo") return;
    const isSound = wish === "commit" && !isBulk && brokenSince(database, resources, seq).length === 0;
    if (isSound && commits(database)) return;
    const broken = brokenReferences(database, resources);
    if (wish === "commit" && broken.length === 0) database.commit();
    else onBroken(broken);
  } finally {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    if (isBulk) connection.pragma("foreign_keys = ON");
  }
}

/** Tries to commit. Returns false if a deferred foreign key is broken; the transaction then stays open. */
function commits(database: Database): boolean {
  try {
    database.commit();
    return true;
  } catch (error) {
    const refused =
      error instanceof Error && "code" in error && error.code === "SQLITE_CONSTRAINT_FOREIGNKEY";
    if (!refused) throw error;
    return false;
  }
}
