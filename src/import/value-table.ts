// Looks values up in a table of the mapping, by date if entries hold for a period. A value missing from the table is
// an error, since the meaning of a file is never guessed.
import { didYouMean } from "../query/suggest.ts";
import { parseEdtf } from "../standards/edtf.ts";
import { RowError } from "./complaints.ts";
import type { Expression, Names, Scope, Value } from "./expression.ts";
import { holdsOn } from "./tables-schema.ts";

interface LookUp {
  key: Expression;
  day: Expression | null;
  other: Expression | null;
  columns: readonly string[];
}

/** Why a table cannot be used in this way; null if it can. */
export function tableError(tables: Names["tables"], name: string, hasDay: boolean): string | null {
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (table === undefined) {
    const { did_you_mean: meant } = didYouMean(name, Object.keys(tables));
    return `there is no table '${name}'${meant === undefined ? "" : `: did you mean '${meant}'?`}`;
  }
  const dated = Object.entries(table).find(([, entry]) => Array.isArray(entry));
  return dated !== undefined && !hasDay
    ? `the entry '${dated[0]}' of the table '${name}' depends on the day: expected \`on\``
    : null;
}

export function lookUpIn(
  tables: Names["tables"],
  name: string,
  { key, day, other, columns }: LookUp,
  scope: Scope,
): Value {
  const table = tables[name] ?? {};
  const value = key.read(scope);
  if (value === null) return other === null ? null : other.read(scope);
  const text = String(value);
  const entry = Object.hasOwn(table, text) ? table[text] : undefined;
  if (entry === undefined) {
    if (other !== null) return other.read(scope);
    const { did_you_mean: meant } = didYouMean(text, Object.keys(table));
    const hint = meant === undefined ? "" : `; it has '${meant}'`;
    throw new RowError(columns, value, `expected a value of the table '${name}'${hint}`);
  }
  if (!Array.isArray(entry)) return entry;
  const on = startOf(day?.read(scope) ?? null, columns);
  const found = entry.find((period) => holdsOn(period, on));
  if (found === undefined)
    throw new RowError(
      columns,
      `${text} on ${on}`,
      `expected a day for which the table '${name}' has an entry`,
    );
  return found.is;
}

/** The first day of a date. */
function startOf(date: Value, columns: readonly string[]): string {
  const result = parseEdtf(String(date));
  if (!result.ok || result.bounds.min === null)
    throw new RowError(columns, date, "expected the day on which the table is read");
  return result.bounds.min;
}
