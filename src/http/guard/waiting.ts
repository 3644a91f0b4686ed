// The queue of requests whose turn has not come. Each turn of the event loop works on a few of them and then looks for
// more: without it one turn would take all that have arrived, while nobody sees who waits outside. Whoever has waited
// too long is refused at once, which is what lets the rest be answered in time and the queue drain.
// A library that averages the delay of the loop would refuse everyone in the next interval instead.

/** For which one turn works before it looks who has come. */
const SLICE_MS = 2;

/** Node takes one new connection a turn: while there are any, so many turns pass before the next work. */
const TURNS_TO_LOOK = 16;

interface Waiter {
  since: number;
  /** Begins the work, or refuses it. */
  begin: (isLate: boolean) => void;
}

export class Waiting {
  readonly #max: number;
  #queue: Waiter[] = [];
  /** Of the first who waits: what is before it has had its turn. */
  #first = 0;
  #working = false;
  /** When the last work began: who is seen after it has waited since then, for all that is known. */
  #began = 0;
  #newcomers = false;
  #looks = 0;
  #longest = 0;

  constructor(maxMs: number) {
    this.#max = maxMs === 0 ? Number.POSITIVE_INFINITY : maxMs;
  }

  /** How many wait now. */
  get length(): number {
    return this.#queue.length - this.#first;
  }

  /** Begins at once where nobody is before, else when the turn has come. */
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

  /** A connection has come: more may be behind it. */
  readonly notice = (): void => {
    this.#newcomers = true;
  };

  /** The longest wait in milliseconds since it was last asked. */
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
