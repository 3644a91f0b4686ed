// How long a request has waited for its turn. One turn of the event loop takes all the requests that have arrived;
// each is answered at once, so that the last waits for all the others. Refuses those that waited too long, at once,
// which is what lets the rest be answered in time and the queue drain.
// A library that averages the delay of the loop would refuse everyone in the next interval instead.

export class Waiting {
  readonly #max: number;
  #turnBegan = 0;
  #longest = 0;

  constructor(maxMs: number) {
    this.#max = maxMs === 0 ? Number.POSITIVE_INFINITY : maxMs;
  }

  /** Whether a request that is looked at now, in milliseconds of the monotonic clock, has waited too long. */
  isTooLong(now: number): boolean {
    if (this.#turnBegan === 0) {
      this.#turnBegan = now;
      setImmediate(this.#endTurn);
      return false;
    }
    const waited = now - this.#turnBegan;
    if (waited > this.#longest) this.#longest = waited;
    return waited > this.#max;
  }

  /** The longest wait in milliseconds since it was last asked. */
  takeLongest(): number {
    const longest = this.#longest;
    this.#longest = 0;
    return longest;
  }

  readonly #endTurn = (): void => {
    this.#turnBegan = 0;
  };
}
