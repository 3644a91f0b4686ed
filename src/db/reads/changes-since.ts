// Reads the change log from a given change on.
import { z } from "zod";
import type { Database } from "../connection/database.ts";
import { chainedEntry } from "../records/log-entry.ts";

const changes = z.array(
  chainedEntry
    .pick({ seq: true, type: true, id: true, action: true, at: true, actor: true, reason: true })
    .extend({ merged_into: chainedEntry.shape.intoId }),
);

/** The changes after the one with number `since`, in order, at most `most`. */
export const changesAfter = (database: Database, since: number, most: number) =>
  changes.parse(
    database.all({
      sql: "SELECT seq, type, id, action, at, actor, reason, into_id AS merged_into FROM change WHERE seq > ? ORDER BY seq LIMIT ?",
      parameters: [since, most],
    }),
  );

/** Whether there is any change after the one with number `since`. With 0: whether there was ever a change. */
export const hasChangesAfter = (database: Database, since: number): boolean =>
  database.get({ sql: "SELECT 1 FROM change WHERE seq > ? LIMIT 1", parameters: [since] }) !== undefined;
