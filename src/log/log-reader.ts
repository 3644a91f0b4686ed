// The log as whoever replays it reads it, whatever it is kept in: transactions in their order, each with its entries.
import type { ChainedEntry } from "../db/records/log-entry.ts";

/** One thing that was done. */
export interface Entry extends ChainedEntry {
  /** The record after the change as JSON, in the form of today's schema; null where there is none. */
  record: string | null;
}

/** What was done together, by one actor, for one reason, at one time and under one schema. */
export interface Transaction extends Pick<ChainedEntry, "actor" | "reason" | "at" | "schema"> {
  /** The place of its last entry. */
  last: number;
  /** How many entries it has. */
  count: number;
  /** The chain after it, in hexadecimal. */
  chain: string;
  /** Its entries in order; read them before the next transaction. */
  entries: Iterable<Entry>;
}

/** Whether an entry was not written with the others of a transaction: an end between them is missing. */
export const isOfAnother = (entry: Entry, { at, actor, reason, schema }: Transaction): boolean =>
  entry.at !== at || entry.actor !== actor || entry.reason !== reason || entry.schema !== schema;

/** Where a log is read from. */
export interface LogReader {
  /** The transactions after a place in the log; after 0, all of them. */
  transactions(after: number): Iterable<Transaction>;
}
