// Lets long reads pause between parts, so that other requests are not delayed.
import { setImmediate } from "node:timers/promises";

export class Turns {
  #last: Promise<void> = Promise.resolve();

  /**
   * Waits for a separate turn of the event loop: twenty concurrent readers delay other requests no more than one
   * does.
   */
  take(): Promise<void> {
    this.#last = this.#last.then(() => setImmediate());
    return this.#last;
  }
}
