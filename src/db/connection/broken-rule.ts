// Explains constraints of the tables that the schema of a record does not check, such as a value that must be unique.

/** A broken constraint: the column, and what is wrong with its value. */
export interface BrokenRule {
  column: string;
  detail: string;
}

/** Explains an error of SQLite; null if it is not a broken constraint. */
export function brokenRule(error: unknown): BrokenRule | null {
  const isConstraint =
    error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_CONSTRAINT");
  if (!isConstraint) return null;
  if (/FOREIGN KEY/.test(error.message))
    return { column: "", detail: "a reference names a record that does not exist" };
  const [, rule = "", what = ""] = error.message.match(/^(\w+) constraint failed: (.*)$/) ?? [];
  const column = what.match(/^\w+\.(\w+)$/)?.[1] ?? what.match(/^(?:\w+\()?(\w+)/)?.[1] ?? "";
  const detail =
    rule === "UNIQUE"
      ? "another record has this value, which must be unique"
      : `expected a value that meets ${what}`;
  return { column, detail };
}
