// Which records are registered, by type and id.
import type { Database } from "./open.ts";

/** What the registry holds of a record. */
export interface Registered {
  number: number;
  digest: string;
}

/** Undefined for a record that is not there. */
export function registered(database: Database, type: string, id: string): Registered | undefined {
  const row = database.get({
    sql: "SELECT number, digest FROM record WHERE type = ? AND id = ?",
    parameters: [type, id],
  });
  return row && { number: Number(row.number), digest: String(row.digest) };
}

/** The number of the next new record. */
export function nextNumber(database: Database): number {
  const row = database.get({ sql: "SELECT max(number) AS last FROM record", parameters: [] });
  return Number(row?.last ?? 0) + 1;
}
