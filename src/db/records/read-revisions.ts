// Reads the former states of a record from the change log.
import { z } from "zod";
import { parseClaims, type StoredClaim } from "../../claims/claim.ts";
import type { RecordInput, Resource } from "../../resources/define-resource.ts";
import type { Database } from "../connection/database.ts";
import { type WrittenRecord, writtenRecord } from "./change-log.ts";
import { readClaims } from "./claims.ts";
import { type Action, chainedEntry, isWritten } from "./log-entry.ts";
import { readRecord, recordOfJson } from "./read-record.ts";
import { registered } from "./registry.ts";

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

/** The claims on a record after one of its changes; none if the log does not have them. */
export function claimsAfter(database: Database, type: string, id: string, revision: number): StoredClaim[] {
  const next = database.get({
    sql: "SELECT claims FROM change WHERE type = ? AND id = ? AND seq > ? ORDER BY seq LIMIT 1",
    parameters: [type, id, revision],
  });
  if (next !== undefined) return parseClaims(String(next.claims ?? "[]"));
  const { number } = registered(database, type, id) ?? {};
  return number === undefined ? [] : readClaims(database, number);
}

/** The record and its claims after one of its changes; undefined if it was deleted by then. */
export function claimedAfter(
  database: Database,
  resource: Resource,
  id: string,
  revision: number,
): { record: RecordInput; claims: StoredClaim[] } | undefined {
  const next = database.get({
    sql: "SELECT former FROM change WHERE type = ? AND id = ? AND seq > ? ORDER BY seq LIMIT 1",
    parameters: [resource.type, id, revision],
  });
  const record =
    next === undefined
      ? readRecord(database, resource, id)
      : typeof next.former === "string"
        ? recordOfJson(next.former)
        : undefined;
  return record && { record, claims: claimsAfter(database, resource.type, id, revision) };
}

/** The record and its claims before it was last deleted, and the number of that change; undefined if it never was. */
export function lastState(
  database: Database,
  type: string,
  id: string,
): { record: RecordInput; claims: StoredClaim[]; revision: number } | undefined {
  const deleted = database.get({
    sql: "SELECT seq, former, claims FROM change WHERE type = ? AND id = ? AND action = 'deleted' ORDER BY seq DESC LIMIT 1",
    parameters: [type, id],
  });
  if (typeof deleted?.former !== "string") return undefined;
  return {
    record: recordOfJson(deleted.former),
    claims: parseClaims(String(deleted.claims ?? "[]")),
    revision: Number(deleted.seq),
  };
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

/**
 * SHA-256 of the text that a source had at the end of the transaction with this change; undefined if that is its present
 * text, or unknown.
 */
export function textAfter(database: Database, sourceId: string, revision: number): string | undefined {
  const next = database.get({
    sql: `SELECT former FROM change WHERE type = 'source' AND id = ?
      AND seq > (SELECT min(seq) FROM change WHERE seq >= ? AND chain IS NOT NULL) ORDER BY seq LIMIT 1`,
    parameters: [sourceId, revision],
  });
  return typeof next?.former === "string" ? String(recordOfJson(next.former).values.text_sha256) : undefined;
}

/** A change of a record that named another one, and its state before. */
export interface Renaming {
  type: string;
  id: string;
  revision: number;
  record: RecordInput;
  claims: StoredClaim[];
}

/**
 * The changes of records that named a merged one, in the transaction that last merged it, the last one first. If it was a
 * load, they can have changed more than the name.
 */
export const renamingsOf = (database: Database, type: string, id: string): Renaming[] =>
  database
    .all({
      sql: `WITH merge (seq) AS (SELECT max(seq) FROM change WHERE type = ? AND id = ? AND action = 'deleted' AND into_id IS NOT NULL)
        SELECT c.seq, c.type, c.id, former, claims FROM change c, merge
        WHERE c.seq < merge.seq AND c.seq > ifnull((SELECT max(seq) FROM change WHERE seq < merge.seq AND chain IS NOT NULL), 0)
          AND action = 'updated' AND (instr(former, ?) > 0 OR instr(claims, ?) > 0) ORDER BY c.seq DESC`,
      parameters: [type, id, JSON.stringify(id), JSON.stringify(id)],
    })
    .map((row) => ({
      type: String(row.type),
      id: String(row.id),
      revision: Number(row.seq),
      record: recordOfJson(String(row.former)),
      claims: parseClaims(String(row.claims ?? "[]")),
    }));

/** The merges before a change whose records are back, the last one first. */
export const undoneMerges = (
  database: Database,
  before: number,
): { type: string; id: string; into: string }[] =>
  database
    .all({
      sql: `SELECT type, id, into_id FROM change WHERE action = 'deleted' AND into_id IS NOT NULL AND seq < ?
        AND EXISTS (SELECT 1 FROM record WHERE record.type = change.type AND record.id = change.id)
        AND NOT EXISTS (SELECT 1 FROM change AS later WHERE later.type = change.type AND later.id = change.id
          AND later.action = 'deleted' AND later.seq > change.seq) ORDER BY seq DESC`,
      parameters: [before],
    })
    .map(({ type, id, into_id }) => ({ type: String(type), id: String(id), into: String(into_id) }));
