// Reads the registry, the table of all records by type and id.
import type { Resource } from "../../resources/define-resource.ts";
import { rowsOf } from "../../resources/storage.ts";
import type { Database } from "../connection/database.ts";

/** The registry's entry of a record. */
export interface Registered {
  number: number;
  /** In hexadecimal. */
  digest: string;
}

/** Finds a record; undefined if it does not exist. */
export function registered(database: Database, type: string, id: string): Registered | undefined {
  const row = database.get({
    sql: "SELECT number, lower(hex(digest)) AS digest FROM record WHERE type = ? AND id = ?",
    parameters: [type, id],
  });
  return row && { number: Number(row.number), digest: String(row.digest) };
}

/** The ids of a resource's records after a given id, in order, at most `most`. */
export const registeredIds = (
  database: Database,
  resource: Resource,
  after: string,
  most: number,
): string[] =>
  database
    .all({
      sql: `SELECT id FROM ${rowsOf(resource)} WHERE id > ? ORDER BY id LIMIT ?`,
      parameters: [after, most],
    })
    .map(({ id }) => String(id));

/** The number of records of all types. */
export const countRegistered = (database: Database): number =>
  Number(database.get({ sql: "SELECT count(*) AS count FROM record", parameters: [] })?.count);
