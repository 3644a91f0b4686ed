// Reads the former states of a record from the change log.
import { z } from "zod";
import type { Resource } from "../../resources/define-resource.ts";
import type { Database } from "../connection/database.ts";
import { type WrittenRecord, writtenRecord } from "./change-log.ts";
import { type Action, chainedEntry, isWritten } from "./log-entry.ts";
import { readRecord } from "./read-record.ts";

/** A record after one of its changes. */
export interface Revision {
  /** The sequence number of the change. */
  revision: number;
  action: Action;
  at: string;
  actor: string;
  reason: string | null;
  /** The written record after the change; null if it was deleted. */
  record: WrittenRecord | null;
}

const { seq, action, at, actor, reason } = chainedEntry.shape;
const changeRow = z.object({ revision: seq, action, at, actor, reason });
const written = z.record(z.string(), z.unknown());

/** The revisions before a sequence number, newest first: `limit` of them, and one more if there are more. */
export function revisionsOf(
  database: Database,
  resource: Resource,
  id: string,
  { before = Number.MAX_SAFE_INTEGER, limit }: { before?: number; limit: number },
): Revision[] {
  return z
    .array(changeRow)
    .parse(
      database.all({
        sql: "SELECT seq AS revision, action, at, actor, reason FROM change WHERE type = ? AND id = ? AND seq < ? ORDER BY seq DESC LIMIT ?",
        parameters: [resource.type, id, before, limit + 1],
      }),
    )
    .map((row) => ({ ...row, record: stateAfter(database, resource, id, row.revision) ?? null }));
}

/** The written record after one of its changes. Null if that change deleted it; undefined if it is not its change. */
export function stateAfter(
  database: Database,
  resource: Resource,
  id: string,
  revision: number,
): WrittenRecord | null | undefined {
  const [change, next] = database.all({
    sql: "SELECT seq, action, former FROM change WHERE type = ? AND id = ? AND seq >= ? ORDER BY seq LIMIT 2",
    parameters: [resource.type, id, revision],
  });
  if (change?.seq !== revision) return undefined;
  if (!isWritten(change.action)) return null;
  if (next !== undefined) return written.parse(JSON.parse(String(next.former)));
  const held = readRecord(database, resource, id);
  return held && writtenRecord(held);
}
