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

export class Waiting {
  readonly #max: number;
  #queue: Waiter[] = [];
  /** Index of the first waiting request; those before it are done. */
  #first = 0;
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
    return this.#queue.length - this.#first;
  }

  /** Starts at once if nobody is waiting; otherwise queues the request. */
  enter(begin: Waiter["begin"]): void {
    if (this.#working) {
      this.#queue.push({ since: this.#began, begin });
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

  #work(): void {
    this.#began = performance.now();
    for (let now = this.#began; now - this.#began < SLICE_MS; now = performance.now()) {
      const waiter = this.#queue[this.#first];
      if (waiter === undefined) break;
      this.#first++;
      const waited = now - waiter.since;
      if (waited > this.#longest) this.#longest = waited;
      waiter.begin(waited > this.#max);
    }
    if (this.#first < 1000 && this.length > 0) return;
    this.#queue = this.#queue.slice(this.#first);
    this.#first = 0;
  }
}
