// The queue of waiting requests. Each turn of the event loop handles a few and then accepts new ones; otherwise one
// turn would handle everything that has arrived, while connections outside wait unseen. A request that has waited too
// long is refused at once, so that the others are answered in time and the queue drains. Libraries that average the
// delay of the loop would refuse everyone during the next interval instead.

/** How long one turn works before it looks for new requests. */
const SLICE_MS = 2;

/** Node accepts one connection per turn. While new ones come, up to this many turns pass before work goes on. */
const TURNS_TO_LOOK = 16;

interface Waiter {
  since: number;
  /** Starts the work, or refuses it if it is late. */
  begin: (isLate: boolean) => void;
}

/** Requests in the order in which they came. */
class Line {
  #waiters: Waiter[] = [];
  /** Index of the first waiting request; those before it are done. */
  #first = 0;

  get length(): number {
    return this.#waiters.length - this.#first;
  }

  push(waiter: Waiter): void {
    this.#waiters.push(waiter);
  }

  shift(): Waiter | undefined {
    const waiter = this.#waiters[this.#first];
    if (waiter === undefined) return undefined;
    this.#first++;
    if (this.#first >= 1000 || this.length === 0) {
      this.#waiters = this.#waiters.slice(this.#first);
      this.#first = 0;
    }
    return waiter;
  }
}

export class Waiting {
  readonly #max: number;
  /** Cheap requests come first: they hardly delay the others, and would wait long behind them. */
  readonly #cheap = new Line();
  readonly #others = new Line();
  #working = false;
  /** When the last work began. A request first seen after it may have waited since then. */
  #began = 0;
  #newcomers = false;
  #looks = 0;
  #longest = 0;

  constructor(maxMs: number) {
    this.#max = maxMs === 0 ? Number.POSITIVE_INFINITY : maxMs;
  }

  /** The number of waiting requests. */
  get length(): number {
    return this.#cheap.length + this.#others.length;
  }

  /** Starts at once if nobody is waiting; otherwise queues the request. */
  enter(isCheap: boolean, begin: Waiter["begin"]): void {
    if (this.#working) {
      (isCheap ? this.#cheap : this.#others).push({ since: this.#began, begin });
      return;
    }
    this.#working = true;
    this.#began = performance.now();
    setImmediate(this.#turn);
    begin(false);
  }

  /** Tells the queue that a connection was accepted, since more may be behind it. */
  readonly notice = (): void => {
    this.#newcomers = true;
  };

  /** The longest wait in milliseconds since the last call. */
  takeLongest(): number {
    const longest = this.#longest;
    this.#longest = 0;
    return longest;
  }

  readonly #turn = (): void => {
    const looksOn = this.#newcomers && this.#looks < TURNS_TO_LOOK;
    this.#newcomers = false;
    this.#looks = looksOn ? this.#looks + 1 : 0;
    if (!looksOn) this.#work();
    this.#working = this.length > 0;
    if (this.#working) setImmediate(this.#turn);
  };

  /** Works through cheap requests first, but in each turn at least one other comes to its turn too. */
  #work(): void {
    this.#began = performance.now();
    let hasTime = true;
    for (let others = 0; ; ) {
      const cheap = hasTime ? this.#cheap.shift() : undefined;
      const waiter = cheap ?? (hasTime || others === 0 ? this.#others.shift() : undefined);
      if (waiter === undefined) return;
      if (cheap === undefined) others++;
      this.#begin(waiter);
      hasTime = performance.now() - this.#began < SLICE_MS;
    }
  }

  #begin({ since, begin }: Waiter): void {
    const waited = performance.now() - since;
    if (waited > this.#longest) this.#longest = waited;
    begin(waited > this.#max);
  }
}
