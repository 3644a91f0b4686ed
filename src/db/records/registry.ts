// Reads the registry, the table of all records by type and id.
import type { Database } from "../connection/database.ts";

/** The registry's entry of a record. */
export interface Registered {
  number: number;
  digest: string;
}

/** Finds a record; undefined if it does not exist. */
export function registered(database: Database, type: string, id: string): Registered | undefined {
  const row = database.get({
    sql: "SELECT number, digest FROM record WHERE type = ? AND id = ?",
    parameters: [type, id],
  });
  return row && { number: Number(row.number), digest: String(row.digest) };
}

/** The ids of one type after a given id, in order, at most `most`. */
export const registeredIds = (database: Database, type: string, after: string, most: number): string[] =>
  database
    .all({
      sql: "SELECT id FROM record WHERE type = ? AND id > ? ORDER BY id LIMIT ?",
      parameters: [type, after, most],
    })
    .map(({ id }) => String(id));

/** The number of records of all types. */
export const countRegistered = (database: Database): number =>
  Number(database.get({ sql: "SELECT count(*) AS count FROM record", parameters: [] })?.count);
