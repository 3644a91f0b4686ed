// Which records are registered, by type and id.
import { Insertion } from "./batches.ts";
import type { Database } from "./open.ts";

/** What the registry holds of a record. */
export interface Registered {
  number: number;
  digest: string;
}

/** Undefined for a record that is not there. */
export function registered(database: Database, type: string, id: string): Registered | undefined {
  if (database.bulk?.known.lacks(type, id)) return undefined;
  const row = database.get({
    sql: "SELECT number, digest FROM record WHERE type = ? AND id = ?",
    parameters: [type, id],
  });
  return row && { number: Number(row.number), digest: String(row.digest) };
}

const RECORD = new Insertion("INSERT INTO record", ["number", "type", "id", "title", "digest"]);

/** Registers a new record, and gives its number. */
export function register(
  database: Database,
  { type, id, title, digest }: { type: string; id: string; title: string; digest: string },
): number {
  const number = database.bulk?.batches ? database.bulk.known.nextNumber() : nextNumber(database);
  database.insert(RECORD, [number, type, id, title, digest]);
  database.bulk?.known.add(type, id);
  return number;
}

/** The number of the next new record. */
export function nextNumber(database: Database): number {
  const row = database.get({ sql: "SELECT max(number) AS last FROM record", parameters: [] });
  return Number(row?.last ?? 0) + 1;
}
