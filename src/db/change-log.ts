// The sequence of changes: who changed which record, when and why, and what it was before.
import { createHash } from "node:crypto";
import type { RecordInput } from "../resources/define-resource.ts";
import type { Database } from "./open.ts";

/** What all changes of one transaction have in common. */
export interface Change {
  /** Who makes it: the name of a token, or of a command. */
  actor: string;
  /** Why, in the actor's words. */
  reason: string | null;
  /** When: RFC 3339, UTC, with milliseconds. */
  at: string;
}

export type Action = "created" | "updated" | "deleted";

/** A record as it is written and read back: in packs, in requests and in the change log. */
export type WrittenRecord = { [name: string]: unknown };

export const writtenRecord = ({ values, evidence }: RecordInput): WrittenRecord => ({ ...values, evidence });

/** A change that begins now, or with the last one where the clock has gone backwards: time follows the sequence. */
export function beginChange(database: Database, actor: string, reason: string | null = null): Change {
  const last = database.get({ sql: "SELECT at FROM change ORDER BY seq DESC LIMIT 1", parameters: [] });
  const now = new Date().toISOString();
  const before = String(last?.at ?? "");
  return { actor, reason, at: before > now ? before : now };
}

/** Puts a change at the end of the sequence, and moves the version of the dataset. */
export function recordChange(
  database: Database,
  { actor, reason, at }: Change,
  { type, id, action, digest, former }: LoggedChange,
): void {
  const { lastInsertRowid: seq } = database.run(
    "INSERT INTO change (type, id, action, at, actor, reason, former) VALUES (?, ?, ?, ?, ?, ?, ?)",
    type,
    id,
    action,
    at,
    actor,
    reason,
    former === undefined ? null : JSON.stringify(writtenRecord(former)),
  );
  const chain = String(database.get({ sql: "SELECT digest FROM dataset", parameters: [] })?.digest ?? "");
  database.run(
    "UPDATE dataset SET seq = ?, digest = ?",
    seq,
    createHash("sha256").update(`${chain} ${type} ${id} ${action} ${digest}`).digest("hex"),
  );
}

interface LoggedChange {
  type: string;
  id: string;
  action: Action;
  /** Of the record after the change; empty where it is deleted. */
  digest: string;
  /** The record before the change; undefined where it is created. */
  former: RecordInput | undefined;
}

/** The place in the sequence of a record's last change; undefined where it was never held. */
export function revisionOf(database: Database, type: string, id: string): number | undefined {
  const row = database.get({
    sql: "SELECT seq FROM change WHERE type = ? AND id = ? ORDER BY seq DESC LIMIT 1",
    parameters: [type, id],
  });
  return row === undefined ? undefined : Number(row.seq);
}
