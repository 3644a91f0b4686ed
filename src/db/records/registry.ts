// Which records are registered, by type and id.
import type { Database } from "../connection/database.ts";

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

/** The ids of one type that come after an id, in their order, no more than `most`. */
export const registeredIds = (database: Database, type: string, after: string, most: number): string[] =>
  database
    .all({
      sql: "SELECT id FROM record WHERE type = ? AND id > ? ORDER BY id LIMIT ?",
      parameters: [type, after, most],
    })
    .map(({ id }) => String(id));

/** How many records there are, of all types. */
export const countRegistered = (database: Database): number =>
  Number(database.get({ sql: "SELECT count(*) AS count FROM record", parameters: [] })?.count);
