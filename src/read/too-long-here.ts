// What the event loop does not do itself if there are reader threads, since other requests would wait for it.
import { QueryTooCostly } from "../db/connection/database.ts";

/** How many milliseconds the queries of an answer may take on the event loop. Longer answers are made by a reader. */
export const HERE_MS = 25;

/** An answer has to be made by a reader. */
export class TooLongHere extends Error {
  /** For a former state, the number of the last change that it knows. */
  readonly state: number | null;

  constructor(what: string, state: number | null = null) {
    super(`${what} would hold up other requests`);
    this.state = state;
  }
}

/** Whether a reader can go on where the event loop has stopped. */
export const isTooLongHere = (error: unknown): error is TooLongHere | QueryTooCostly =>
  error instanceof TooLongHere || error instanceof QueryTooCostly;
