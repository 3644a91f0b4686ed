// A transaction whose references are told apart where they are broken. A commit that stands costs nothing more.

import type { Resource } from "../resources/define-resource.ts";
import { inBulk, type Pace, type Wish } from "./bulk-load.ts";
import type { Database } from "./connection/database.ts";
import { type BrokenReference, brokenReferences } from "./records/broken-references.ts";
import type { LoadSession } from "./records/load-session.ts";

/**
 * Keeps what `work` does if it says so and every reference stands; else undoes it. `onBroken` is told of the references
 * while what they stand in is still there. In bulk, references are followed at the end and not for each record.
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
  // SQLite takes this setting between transactions only.
  if (isBulk) connection.pragma("foreign_keys = OFF");
  connection.exec("BEGIN IMMEDIATE");
  try {
    const wish = isBulk ? inBulk(database, resources, pace, work) : work(null);
    if (wish === "undo" || (wish === "commit" && !isBulk && commits(database))) return;
    const broken = brokenReferences(database, resources);
    if (wish === "commit" && broken.length === 0) connection.exec("COMMIT");
    else onBroken(broken);
  } finally {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    if (isBulk) connection.pragma("foreign_keys = ON");
  }
}

/** False where a deferred foreign key refuses: SQLite then leaves the transaction open. */
function commits({ connection }: Database): boolean {
  try {
    connection.exec("COMMIT");
    return true;
  } catch (error) {
    const refused =
      error instanceof Error && "code" in error && error.code === "SQLITE_CONSTRAINT_FOREIGNKEY";
    if (!refused) throw error;
    return false;
  }
}
