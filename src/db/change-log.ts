// The sequence of changes: who changed which record, when and why, and what it was before.
import type { RecordInput } from "../resources/define-resource.ts";
import { sha256 } from "../standards/sha-256.ts";
import { Insertion } from "./batches.ts";
import type { LoadSession } from "./load-session.ts";
import type { Database } from "./open.ts";

/** What all changes of one transaction have in common: `changing` makes one. */
export interface Change {
  /** Who makes it: the name of a token, or of a command. */
  readonly actor: string;
  /** Why, in the actor's words. */
  readonly reason: string | null;
  /** When: RFC 3339, UTC, with milliseconds. */
  readonly at: string;
  /** The large load that the changes are part of; null where each is made with all that follows from it. */
  readonly session: LoadSession | null;
  /** Inserts one row, at once or with others of the load. */
  insert(insertion: Insertion, row: readonly unknown[]): void;
  /** Puts one record's change at the end of the sequence. */
  log(logged: Logged): void;
  /** Moves the version of the dataset by what changes without a record of its own. */
  moveBy(what: string): void;
  /** Undoes what `work` has done and logged where it throws; what was done before stays. */
  attempt<T>(work: () => T): T;
}

type Action = "created" | "updated" | "deleted";

/** A record as it is written and read back: in packs, in requests and in the change log. */
export type WrittenRecord = { [name: string]: unknown };

export const writtenRecord = ({ values, evidence }: RecordInput): WrittenRecord => ({ ...values, evidence });

/** Who changes records and why, and the large load that the changes are part of. */
export interface Author {
  /** The name of a token, of a user or of a command. */
  actor: string;
  reason?: string | null;
  session?: LoadSession | null;
}

/** Runs `work` in one transaction, all or nothing; what it changes is logged under one actor, reason and time. */
export function changing<T>(
  database: Database,
  { actor, reason = null, session = null }: Author,
  work: (change: Change) => T,
): T {
  return database.transaction(() => {
    const change = new LoggedChange(database, actor, reason, session);
    const result = work(change);
    change.moveVersion();
    return result;
  });
}

const CHANGE = new Insertion("INSERT INTO change", [
  ...["type", "id", "action", "at", "actor", "reason", "former"],
]);

class LoggedChange implements Change {
  readonly actor: string;
  readonly reason: string | null;
  readonly at: string;
  readonly session: LoadSession | null;
  readonly #database: Database;
  #digest: string;

  constructor(database: Database, actor: string, reason: string | null, session: LoadSession | null) {
    this.session = session;
    this.#database = database;
    this.actor = actor;
    this.reason = reason;
    this.at = timeAfter(database);
    this.#digest = String(database.get({ sql: "SELECT digest FROM dataset", parameters: [] })?.digest ?? "");
  }

  insert(insertion: Insertion, row: readonly unknown[]): void {
    if (this.session === null) this.#database.insert(insertion, row);
    else this.session.insert(insertion, row);
  }

  log({ type, id, action, digest, former }: Logged): void {
    this.insert(CHANGE, [
      ...[type, id, action, this.at, this.actor, this.reason],
      former === undefined ? null : JSON.stringify(writtenRecord(former)),
    ]);
    this.moveBy(`${type} ${id} ${action} ${digest}`);
  }

  moveBy(what: string): void {
    this.#digest = sha256(`${this.#digest} ${what}`);
  }

  attempt<T>(work: () => T): T {
    const digest = this.#digest;
    const { session } = this;
    session?.flush();
    try {
      return this.#database.attempt(() => {
        const result = work();
        session?.flush();
        return result;
      });
    } catch (error) {
      session?.discard();
      this.#digest = digest;
      throw error;
    }
  }

  /** The version of the dataset is that after the last change. */
  moveVersion(): void {
    this.session?.flush();
    this.#database.run(
      "UPDATE dataset SET seq = (SELECT max(seq) FROM change), digest = ? WHERE digest <> ?",
      this.#digest,
      this.#digest,
    );
  }
}

/** Now, or the time of the last change where the clock has gone backwards: time follows the sequence. */
function timeAfter(database: Database): string {
  const now = new Date().toISOString();
  const before = lastChangeTime(database);
  return before > now ? before : now;
}

interface Logged {
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

/** Where the log does not say. */
const EPOCH = "1970-01-01T00:00:00.000Z";

/** When anything last changed (RFC 3339). */
export function lastChangeTime(database: Database): string {
  const row = database.get({ sql: "SELECT at FROM change ORDER BY seq DESC LIMIT 1", parameters: [] });
  return String(row?.at ?? EPOCH);
}

/** When each of these records, by type and id, last changed (RFC 3339), in their order. */
export function changeTimes(database: Database, records: readonly (readonly unknown[])[]): string[] {
  const rows = database.all({
    sql: "SELECT (SELECT at FROM change WHERE type = value ->> 0 AND id = value ->> 1 ORDER BY seq DESC LIMIT 1) AS at FROM json_each(?) ORDER BY key",
    parameters: [JSON.stringify(records)],
  });
  return rows.map(({ at }) => String(at ?? EPOCH));
}
