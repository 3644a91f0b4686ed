// Writes the change log: who changed which record, when and why, and what the record was before.
import type { RecordInput } from "../../resources/define-resource.ts";
import { Insertion } from "../connection/batches.ts";
import type { Database } from "../connection/database.ts";
import { lastChangeTime } from "./last-changes.ts";
import type { LoadSession } from "./load-session.ts";
import { type Action, chainAfter } from "./log-entry.ts";

/** What all changes of one transaction have in common. `changing` creates it. */
export interface Change {
  /** Who makes the changes: the name of a token, or of a command. */
  readonly actor: string;
  /** Why, in the actor's words. */
  readonly reason: string | null;
  /** When: RFC 3339, UTC, with milliseconds. */
  readonly at: string;
  /** The large load that the changes belong to. Null outside a load: then indexes and counts follow each change. */
  readonly session: LoadSession | null;
  /** Returns a number for a new record. No other record has or had it. */
  takeNumber(): number;
  /** Inserts one row, at once or in a batch of the load. */
  insert(insertion: Insertion, row: readonly unknown[]): void;
  /** Appends one entry to the log. */
  log(logged: Logged): void;
  /** Runs `work`. If it throws, only what it has done and logged is undone, and the error is thrown on. */
  attempt<T>(work: () => T): T;
}

/** A record as it is written and read back: in packs, in requests and in the change log. */
export type WrittenRecord = { [name: string]: unknown };

/** A record in the form in which it is written: its values and its evidence in one object. */
export const writtenRecord = ({ values, evidence }: RecordInput): WrittenRecord => ({ ...values, evidence });

/** Who changes records and why, and the large load that the changes belong to, if any. */
export interface Author {
  /** The name of a token, of a user or of a command. */
  actor: string;
  reason?: string | null;
  session?: LoadSession | null;
  /** For a replay of a log: what the log says instead of what would be decided now. */
  decided?: Decided;
}

/** What a replay takes from the log. */
export interface Decided {
  at: string;
  schema: number;
  /** The record number of the entry in the log; null if the log does not have it. */
  number: () => number | null;
  /** The number for the next new record: the one in the log, or an unused one if the log does not have it. */
  takeNumber: () => number;
}

/**
 * A number for a record that no longer exists, if the log of an older program does not have it. `seq` is the sequence
 * number of the entry. Numbers of existing records are always lower.
 */
export const unknownNumber = (seq: number): number => UNKNOWN_NUMBERS + seq;

/** From here on, numbers are no numbers of registration. The keys of citations, which begin with them, stay exact. */
export const UNKNOWN_NUMBERS = 2 ** 38;

/**
 * Runs `work` in one transaction, and logs its changes under one actor, reason and time. Returns what `work` returns. If
 * it throws, everything is undone.
 */
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
    "former",
    "former_digest",
    "claims",
  ],
]);

/** The end of the log: its last entry, its chain, and the last number that was given to a record. */
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

  log({ type, id, action, number: given = null, intoId = null, digest = null, ...logged }: Logged): void {
    if (action === "deleted" || action === "redirected") this.session?.known.addLost(id);
    const { at, actor, reason } = this;
    const { former, formerDigest = null, claims = null, formerClaims = null } = logged;
    const number = this.#decided === undefined ? given : this.#decided.number();
    const schema = this.#schema;
    const seq = this.#reached.seq + 1;
    const entry = { seq, schema, type, id, action, at, actor, reason, number, intoId, digest, claims };
    this.insert(ENTRY, [
      ...[seq, schema, type, id, action, at, actor, reason, number, intoId],
      former === undefined ? null : JSON.stringify(writtenRecord(former)),
      // That of the record after the change stands with it: in the registry, or in the next entry of the record.
      formerDigest === null ? null : Buffer.from(formerDigest, "hex"),
      // The order of origins is kept nowhere else; claims are, as those before the next change or those that are held.
      action === "preferred" ? claims : formerClaims,
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

  /** Ends the transaction: stores the chain with its last entry, and updates the version of the dataset. */
  finish(): void {
    this.session?.flush();
    const { seq, chain, number } = this.#reached;
    if (seq === this.#began) return;
    this.#database.run("UPDATE change SET chain = ? WHERE seq = ?", Buffer.from(chain, "hex"), seq);
    this.#database.run("UPDATE dataset SET seq = ?, digest = ?, number = ?", seq, chain, number);
  }
}

/** Reads the end of a database's log. */
export function reachedBy(database: Database): Reached {
  const row = database.get({ sql: "SELECT seq, digest, number FROM dataset", parameters: [] });
  return { seq: Number(row?.seq), chain: String(row?.digest), number: Number(row?.number) };
}

/** The present time. If the clock went back, the time of the last change, so that times never decrease in the log. */
function timeAfter(database: Database): string {
  const now = new Date().toISOString();
  const before = lastChangeTime(database);
  return before > now ? before : now;
}

/** An entry to append to the log. */
export interface Logged {
  type: string;
  id: string;
  action: Action;
  /** The record's number; null if the entry is not about a record. */
  number?: number | null;
  /** The id to which this one redirects from now on. */
  intoId?: string | null;
  /** The digest of the record after the change, in hexadecimal; null if there is no record. */
  digest?: string | null;
  /** The record before the change; undefined if there was none. */
  former?: RecordInput | undefined;
  /** Its digest, in hexadecimal; null if there was none. */
  formerDigest?: string | null;
  /** What origins say of the record after the change, as JSON, or the order of origins; null if there is nothing. */
  claims?: string | null;
  /** The same before the change; null if there was no record. */
  formerClaims?: string | null;
}
