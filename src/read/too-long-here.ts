// What the event loop does not do itself if there are reader threads, since other requests would wait for it.
import { QueryTooCostly } from "../db/connection/database.ts";

/** How many milliseconds the queries of an answer may take on the event loop. Longer answers are made by a reader. */
export const HERE_MS = 25;

/** What a reader makes for an answer and keeps for later ones. */
export interface Prepared {
  what: string;
  /** One thread has all that have the same number. */
  number: number;
}

/** An answer has to be made by a reader. */
export class TooLongHere extends Error {
  readonly prepared: Prepared | null;

  constructor(what: string, prepared: Prepared | null = null) {
    super(`${what} would hold up other requests`);
    this.prepared = prepared;
  }
}

/** Whether a reader can go on where the event loop has stopped. */
export const isTooLongHere = (error: unknown): error is TooLongHere | QueryTooCostly =>
  error instanceof TooLongHere || error instanceof QueryTooCostly;
