// Computes the ids of all citations again, after a migration that changes their form. They follow from the citations, so
// the log does not hold them.
import { z } from "zod";
import type { Database } from "../connection/database.ts";
import { citationId } from "../records/write-record.ts";

const rows = z.array(
  z.object({
    place: z.number(),
    type: z.string(),
    record: z.string(),
    field: z.string().nullable(),
    source_id: z.string(),
    start: z.number(),
    end: z.number(),
    value: z.string().nullable(),
  }),
);

/** Citations read at once. All of them may not fit in memory. */
const CHUNK = 1000;

/** Gives each citation the id that it would get today. */
export function renewCitationIds(database: Database): void {
  for (let after = 0, held = citationsAfter(database, after); held.length > 0; ) {
    for (const { place, type, record, value, ...cited } of held) {
      const id = citationId(type, record, { ...cited, value: value ?? undefined });
      database.run("UPDATE citation SET id = ? WHERE rowid = ?", id, place);
      after = place;
    }
    held = citationsAfter(database, after);
  }
}

const citationsAfter = (database: Database, place: number) =>
  rows.parse(
    database.all({
      sql: 'SELECT rowid AS place, record_type AS type, record_id AS record, field, source_id, start, "end", value FROM citation WHERE rowid > ? ORDER BY rowid LIMIT ?',
      parameters: [place, CHUNK],
    }),
  );
