// Computes the ids of all citations again, after a migration that changes their form. They follow from the citations, so
// the log does not hold them.
import { z } from "zod";
import type { Database } from "../connection/database.ts";
import { citationDigest } from "../records/write-record.ts";

const rows = z.array(
  z.object({
    key: z.number(),
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
  for (let after = -1, held = citationsAfter(database, after); held.length > 0; ) {
    for (const { key, value, ...cited } of held) {
      const digest = citationDigest({ ...cited, value: value ?? undefined });
      database.run("UPDATE citation SET digest = ? WHERE key = ?", digest, key);
      after = key;
    }
    held = citationsAfter(database, after);
  }
}

const citationsAfter = (database: Database, key: number) =>
  rows.parse(
    database.all({
      sql: 'SELECT key, field, source_id, start, "end", value FROM citation WHERE key > ? ORDER BY key LIMIT ?',
      parameters: [key, CHUNK],
    }),
  );
