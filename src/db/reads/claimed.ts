// Reads which records an origin says something of.
import { z } from "zod";
import type { Database } from "../connection/database.ts";

const claimed = z.object({ number: z.number(), type: z.string(), id: z.string(), given: z.string() });

/**
 * The records of which an origin says something, with the id under which it gave each; with `merged`, only those that it
 * gave under another id than they have now.
 */
export function* recordsClaimedBy(
  database: Database,
  origin: string,
  { merged = false } = {},
): Generator<z.infer<typeof claimed>> {
  const rows = database.iterate({
    sql: `SELECT r.number, r.type, r.id, CASE c.id WHEN '' THEN r.id ELSE c.id END AS given FROM origin o
      JOIN claim c ON c.origin = o.key JOIN record r ON r.number = c.number WHERE o.name = ?${merged ? " AND c.id <> ''" : ""}`,
    parameters: [origin],
  });
  for (const row of rows) yield claimed.parse(row);
}

/** The same for at most `limit` records that have changed after a change. */
export const recordsClaimedSince = (
  database: Database,
  origin: string,
  seq: number,
  limit: number,
): z.infer<typeof claimed>[] =>
  z.array(claimed).parse(
    database.all({
      sql: `SELECT r.number, r.type, r.id, CASE c.id WHEN '' THEN r.id ELSE c.id END AS given
        FROM (SELECT DISTINCT type, id FROM change WHERE seq > ?) changed
        CROSS JOIN record r ON r.type = changed.type AND r.id = changed.id
        JOIN claim c ON c.number = r.number JOIN origin o ON o.key = c.origin WHERE o.name = ? LIMIT ?`,
      parameters: [seq, origin, limit],
    }),
  );

/** Whether any record was restored after a change of which an origin says nothing: its file may give it. */
export const areOthersRestored = (database: Database, origin: string, seq: number): boolean =>
  database.get({
    sql: `SELECT 1 FROM change c JOIN record r ON r.type = c.type AND r.id = c.id WHERE c.seq > ? AND c.action = 'created'
        AND EXISTS (SELECT 1 FROM change lost WHERE lost.id = c.id AND lost.type = c.type AND lost.action = 'deleted' AND lost.seq < c.seq)
        AND NOT EXISTS (SELECT 1 FROM record_origin WHERE record_id = r.number AND value = ?) LIMIT 1`,
    parameters: [seq, origin],
  }) !== undefined;

const named = z.array(z.object({ type: z.string(), id: z.string() }));

/** The records of which both origins say something, in the order of their numbers. */
export const recordsClaimedByBoth = (database: Database, one: string, other: string) =>
  named.parse(
    database.all({
      sql: `SELECT type, id FROM record WHERE number IN (SELECT record_id FROM record_origin WHERE value = ?)
        AND number IN (SELECT record_id FROM record_origin WHERE value = ?) ORDER BY number`,
      parameters: [one, other],
    }),
  );

/** The records of which an origin says something else than they show, and names this id or word in it. */
export const recordsSaying = (database: Database, word: string) =>
  named.parse(
    database.all({
      sql: `SELECT type, id FROM record WHERE number IN (SELECT number FROM claim WHERE says IS NOT NULL AND instr(says, ?) > 0)
        ORDER BY number`,
      parameters: [JSON.stringify(word)],
    }),
  );

/**
 * Whether any record that a data file gave was withdrawn, or is no longer cited by any row but `header`: then the file
 * does not say of all its records what it said. The plus keeps SQLite from reading all citations of the source each time.
 */
export const lacksRecords = (database: Database, sourceId: string, header: number): boolean =>
  database.get({
    sql: `SELECT 1 FROM change WHERE action = 'deleted' AND into_id IS NULL
        AND EXISTS (SELECT 1 FROM json_each(change.claims) WHERE value ->> 'origin' = ?)
        AND NOT EXISTS (SELECT 1 FROM record WHERE record.type = change.type AND record.id = change.id)
      UNION ALL
      SELECT 1 FROM record_origin JOIN record ON record.number = record_id WHERE value = ? AND type <> 'source'
        AND NOT EXISTS (SELECT 1 FROM citation WHERE citation.number = record.number AND +source_id = ? AND "row" <> ?)
      LIMIT 1`,
    parameters: [sourceId, sourceId, sourceId, header],
  }) !== undefined;

/** Which of these records of a type an origin says something of. The cross join keeps SQLite from reading all records. */
export const claimedAmong = (
  database: Database,
  origin: string,
  type: string,
  ids: readonly string[],
): Set<string> =>
  new Set(
    database
      .all({
        sql: `SELECT r.id FROM json_each(?) wanted CROSS JOIN record r ON r.type = ? AND r.id = wanted.value
          WHERE EXISTS (SELECT 1 FROM claim c JOIN origin o ON o.key = c.origin WHERE c.number = r.number AND o.name = ?)`,
        parameters: [JSON.stringify(ids), type, origin],
      })
      .map(({ id }) => String(id)),
  );

/** Whether this is a data file or a pack that says something of any record, or the curator. */
export const isOrigin = (database: Database, name: string): boolean =>
  database.get({ sql: "SELECT 1 FROM record_origin WHERE value = ? LIMIT 1", parameters: [name] }) !==
  undefined;
