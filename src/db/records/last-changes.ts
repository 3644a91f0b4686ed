// Reads of the change log: the last change of a record, of some records, or of all.
import type { Database } from "../connection/database.ts";

/** The sequence number of a record's last change; undefined if there never was such a record. */
export function revisionOf(database: Database, type: string, id: string): number | undefined {
  const row = database.get({
    sql: "SELECT seq FROM change WHERE type = ? AND id = ? ORDER BY seq DESC LIMIT 1",
    parameters: [type, id],
  });
  return row === undefined ? undefined : Number(row.seq);
}

/** The last change of the transaction with this change. */
export function lastOfTransaction(database: Database, seq: number): number {
  const sql = "SELECT seq FROM change WHERE seq >= ? AND chain IS NOT NULL ORDER BY seq LIMIT 1";
  return Number(database.get({ sql, parameters: [seq] })?.seq ?? seq);
}

/** The time if the log has no entry. */
const EPOCH = "1970-01-01T00:00:00.000Z";

/** The time of the last change to any record (RFC 3339). */
export function lastChangeTime(database: Database): string {
  const row = database.get({ sql: "SELECT at FROM change ORDER BY seq DESC LIMIT 1", parameters: [] });
  return String(row?.at ?? EPOCH);
}

/** The time of the last change (RFC 3339) to each of these records, given by type and id, in the same order. */
export function changeTimes(database: Database, records: readonly (readonly unknown[])[]): string[] {
  const rows = database.all({
    sql: "SELECT (SELECT at FROM change WHERE type = value ->> 0 AND id = value ->> 1 ORDER BY seq DESC LIMIT 1) AS at FROM json_each(?) ORDER BY key",
    parameters: [JSON.stringify(records)],
  });
  return rows.map(({ at }) => String(at ?? EPOCH));
}
