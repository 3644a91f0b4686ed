// Rows that wait to be inserted, many by one statement: of a single row, what surrounds it costs as much as the row.

/** Where rows go: a table and its columns. */
export class Insertion {
  /** The statement for one row, and for many. */
  readonly one: string;
  readonly many: string;
  readonly width: number;
  /** Rows of a lower rank are inserted first: triggers look them up. */
  readonly rank: number;

  constructor(into: string, columns: readonly string[], rank = 0) {
    const row = `(${columns.map(() => "?").join(", ")})`;
    this.one = `${into} (${columns.map((column) => `"${column}"`).join(", ")}) VALUES ${row}`;
    this.many = this.one + `, ${row}`.repeat(MANY - 1);
    this.width = columns.length;
    this.rank = rank;
  }
}

const MANY = 32;

/** How many rows wait at most, of all tables. */
const WAITING = 4000;

export class Batches {
  readonly #run: (sql: string, values: readonly unknown[]) => void;
  readonly #waiting = new Map<Insertion, unknown[]>();
  #count = 0;

  constructor(run: (sql: string, values: readonly unknown[]) => void) {
    this.#run = run;
  }

  add(insertion: Insertion, row: readonly unknown[]): void {
    const rows = this.#waiting.get(insertion);
    if (rows === undefined) this.#waiting.set(insertion, [...row]);
    else rows.push(...row);
    if (++this.#count >= WAITING) this.flush();
  }

  /** Inserts all that waits. */
  flush(): void {
    if (this.#count === 0) return;
    const waiting = [...this.#waiting].sort(([one], [other]) => one.rank - other.rank);
    this.#waiting.clear();
    this.#count = 0;
    for (const [{ one, many, width }, values] of waiting) {
      let at = 0;
      for (; at + MANY * width <= values.length; at += MANY * width)
        this.#run(many, values.slice(at, at + MANY * width));
      for (; at < values.length; at += width) this.#run(one, values.slice(at, at + width));
    }
  }
}
