// A transaction whose references are told apart where they are broken. A commit that stands costs nothing more.

import type { Resource } from "../resources/define-resource.ts";
import { type BrokenReference, brokenReferences } from "./broken-references.ts";
import type { Database } from "./open.ts";

/**
 * Keeps what `work` does if it says so and every reference stands; else undoes it. `onBroken` is told of the references
 * while what they stand in is still there.
 */
export function checkedTransaction(
  database: Database,
  resources: readonly Resource[],
  work: () => "commit" | "check" | "undo",
  onBroken: (broken: readonly BrokenReference[]) => void,
): void {
  const { connection } = database;
  connection.exec("BEGIN IMMEDIATE");
  try {
    const wish = work();
    if (wish === "commit" && commits(database)) return;
    if (wish !== "undo") onBroken(brokenReferences(database, resources));
  } finally {
    if (connection.inTransaction) connection.exec("ROLLBACK");
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
