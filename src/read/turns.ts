// Lets whoever reads a whole list step aside after each part of it, so that the requests of others are not late.
import { setImmediate } from "node:timers/promises";

export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Waits for a turn of the event loop of one's own: twenty that read at once hold others up no longer than one. */
  take(): Promise<void> {
    this.#last = this.#last.then(() => setImmediate());
    return this.#last;
  }
}
