// What the tables refuse and the schema of a record does not: a value that must be unique, a count that is none.

/** The column, and what is wrong with its value. */
export interface BrokenRule {
  column: string;
  detail: string;
}

/** Null for an error of another kind. */
export function brokenRule(error: unknown): BrokenRule | null {
  const isConstraint =
    error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_CONSTRAINT");
  if (!isConstraint) return null;
  if (/FOREIGN KEY/.test(error.message))
    return { column: "", detail: "a reference names a record that is not there" };
  const [, rule = "", what = ""] = error.message.match(/^(\w+) constraint failed: (.*)$/) ?? [];
  const column = what.match(/^\w+\.(\w+)$/)?.[1] ?? what.match(/^(?:\w+\()?(\w+)/)?.[1] ?? "";
  const detail =
    rule === "UNIQUE"
      ? "another record has this value, which is unique"
      : `expected a value for which: ${what}`;
  return { column, detail };
}
