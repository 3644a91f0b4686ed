// The sequence of changes: who changed which record, when and why, and what it was before.
import type { RecordInput } from "../../resources/define-resource.ts";
import { Insertion } from "../connection/batches.ts";
import type { Database } from "../connection/database.ts";
import { type Action, chainAfter } from "./entry-chain.ts";
import type { LoadSession } from "./load-session.ts";

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
  /** A number for a new record, which no other record has or had. */
  takeNumber(): number;
  /** Inserts one row, at once or with others of the load. */
  insert(insertion: Insertion, row: readonly unknown[]): void;
  /** Puts one entry at the end of the log. */
  log(logged: Logged): void;
  /** Undoes what `work` has done and logged where it throws; what was done before stays. */
  attempt<T>(work: () => T): T;
}

/** A record as it is written and read back: in packs, in requests and in the change log. */
export type WrittenRecord = { [name: string]: unknown };

export const writtenRecord = ({ values, evidence }: RecordInput): WrittenRecord => ({ ...values, evidence });

/** Who changes records and why, and the large load that the changes are part of. */
export interface Author {
  /** The name of a token, of a user or of a command. */
  actor: string;
  reason?: string | null;
  session?: LoadSession | null;
  /** What was decided when the changes were first made; only a replay of a log knows it. */
  decided?: Decided;
}

/** What a replay takes from the log instead of deciding it. */
export interface Decided {
  at: string;
  schema: number;
  /** The number that the entry has in the log; null where the log does not tell. */
  number: () => number | null;
  /** The number of the next new record: the same, or one that no record has where the log does not tell. */
  takeNumber: () => number;
}

/**
 * The number of a record that is gone, where the log of an older program does not say it: higher than any that is given,
 * by the place of an entry.
 */
export const unknownNumber = (seq: number): number => 2 ** 48 + seq;

/** Runs `work` in one transaction, all or nothing; what it changes is logged under one actor, reason and time. */
export function changing<T>(database: Database, author: Author, work: (change: Change) => T): T {
  return database.transaction(() => {
    const change = new LoggedChange(database, author);
    const result = work(change);
    change.finish();
    return result;
  });
}

const ENTRY = new Insertion("INSERT INTO change", [
  ...[
    "seq",
    "schema",
    "type",
    "id",
    "action",
    "at",
    "actor",
    "reason",
    "number",
    "into_id",
    "digest",
    "former",
  ],
]);

/** How far the log has come: its last entry, its chain, the last number that a record was given. */
interface Reached {
  seq: number;
  chain: string;
  number: number;
}

class LoggedChange implements Change {
  readonly actor: string;
  readonly reason: string | null;
  readonly at: string;
  readonly session: LoadSession | null;
  readonly #database: Database;
  readonly #schema: number;
  readonly #decided: Decided | undefined;
  readonly #began: number;
  #reached: Reached;

  constructor(database: Database, { actor, reason = null, session = null, decided }: Author) {
    this.#database = database;
    this.actor = actor;
    this.reason = reason;
    this.session = session;
    this.#decided = decided;
    this.at = decided?.at ?? timeAfter(database);
    this.#schema = decided?.schema ?? database.schema();
    this.#reached = reachedBy(database);
    this.#began = this.#reached.seq;
  }

  takeNumber(): number {
    if (this.#decided !== undefined) return this.#decided.takeNumber();
    const number = this.#reached.number + 1;
    this.#reached = { ...this.#reached, number };
    return number;
  }

  insert(insertion: Insertion, row: readonly unknown[]): void {
    if (this.session === null) this.#database.insert(insertion, row);
    else this.session.insert(insertion, row);
  }

  log({ type, id, action, number: given = null, intoId = null, digest = null, former }: Logged): void {
    const { at, actor, reason } = this;
    const number = this.#decided === undefined ? given : this.#decided.number();
    const schema = this.#schema;
    const seq = this.#reached.seq + 1;
    const entry = { seq, schema, type, id, action, at, actor, reason, number, intoId, digest };
    this.insert(ENTRY, [
      ...[seq, schema, type, id, action, at, actor, reason, number, intoId],
      digest === null ? null : Buffer.from(digest, "hex"),
      former === undefined ? null : JSON.stringify(writtenRecord(former)),
    ]);
    this.#reached = {
      seq,
      chain: chainAfter(this.#reached.chain, entry),
      number: Math.max(this.#reached.number, number ?? 0),
    };
  }

  attempt<T>(work: () => T): T {
    const reached = this.#reached;
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
      this.#reached = reached;
      throw error;
    }
  }

  /** Seals the transaction: its last entry holds the chain, and the version of the dataset is that after it. */
  finish(): void {
    this.session?.flush();
    const { seq, chain, number } = this.#reached;
    if (seq === this.#began) return;
    this.#database.run("UPDATE change SET chain = ? WHERE seq = ?", Buffer.from(chain, "hex"), seq);
    this.#database.run("UPDATE dataset SET seq = ?, digest = ?, number = ?", seq, chain, number);
  }
}

/** How far the log of a database has come. */
export function reachedBy(database: Database): Reached {
  const row = database.get({ sql: "SELECT seq, digest, number FROM dataset", parameters: [] });
  return { seq: Number(row?.seq), chain: String(row?.digest), number: Number(row?.number) };
}

/** Now, or the time of the last change where the clock has gone backwards: time follows the sequence. */
function timeAfter(database: Database): string {
  const now = new Date().toISOString();
  const before = lastChangeTime(database);
  return before > now ? before : now;
}

/** One entry of the log, as it is put there. */
export interface Logged {
  type: string;
  id: string;
  action: Action;
  /** The record's number; null for what is no record. */
  number?: number | null;
  /** The id to which this one leads from then on. */
  intoId?: string | null;
  /** Of the record after the change, in hexadecimal; null where there is none. */
  digest?: string | null;
  /** The record before the change; undefined where there was none. */
  former?: RecordInput | undefined;
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
