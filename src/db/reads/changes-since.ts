// The sequence of changes, from a place in it on.
import { z } from "zod";
import type { Database } from "../connection/database.ts";
import { ACTIONS } from "../records/change-log.ts";

const changes = z.array(
  z.object({
    seq: z.number(),
    type: z.string(),
    id: z.string(),
    action: z.enum(ACTIONS),
    at: z.string(),
    actor: z.string(),
    reason: z.string().nullable(),
    merged_into: z.string().nullable(),
  }),
);

/** The changes after a place in the sequence, in order, no more than `most`. */
export const changesAfter = (database: Database, since: number, most: number) =>
  changes.parse(
    database.all({
      sql: "SELECT seq, type, id, action, at, actor, reason, into_id AS merged_into FROM change WHERE seq > ? ORDER BY seq LIMIT ?",
      parameters: [since, most],
    }),
  );

/** Whether there is any change after a place in the sequence: after 0, whether there ever was one. */
export const hasChangesAfter = (database: Database, since: number): boolean =>
  database.get({ sql: "SELECT 1 FROM change WHERE seq > ? LIMIT 1", parameters: [since] }) !== undefined;

/** The last place in the sequence; 0 where nothing was ever written. */
export const lastSeq = (database: Database): number =>
  Number(database.get({ sql: "SELECT seq FROM dataset", parameters: [] })?.seq ?? 0);
