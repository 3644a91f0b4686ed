// The log as whoever replays it reads it, whatever it is kept in: transactions in their order, each with its entries.
import type { Action } from "../db/records/change-log.ts";

/** One thing that was done. */
export interface Entry {
  /** Its place in the log: 1, 2, 3 … */
  seq: number;
  type: string;
  id: string;
  action: Action;
  /** When (RFC 3339, UTC), by whom and why, and under which schema: as its transaction has them. */
  at: string;
  actor: string;
  reason: string | null;
  schema: number;
  /** The record's number in the registry; null for what is no record, and where it is not known any more. */
  number: number | null;
  /** The id to which this one leads from then on. */
  intoId: string | null;
  /** SHA-256 of the record after the change, in hexadecimal; null where there is none. */
  digest: string | null;
  /** The record after the change as JSON, in the form of today's schema; null where there is none. */
  record: string | null;
}

/** What was done together, by one actor, for one reason, at one time. */
export interface Transaction {
  actor: string;
  reason: string | null;
  /** RFC 3339, UTC. */
  at: string;
  /** The schema under which it was written; 0 where the log does not say. */
  schema: number;
  /** The place of its last entry. */
  last: number;
  /** How many entries it has. */
  count: number;
  /** The chain after it, in hexadecimal. */
  chain: string;
  /** Its entries in order; read them before the next transaction. */
  entries: Iterable<Entry>;
}

/** Where a log is read from. */
export interface LogReader {
  /** The transactions after a place in the log; after 0, all of them. */
  transactions(after: number): Iterable<Transaction>;
}
