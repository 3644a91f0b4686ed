// Collects rows and inserts many with one statement, because a statement costs as much as the row that it inserts.

/** Where rows are inserted: a table and its columns. */
export class Insertion {
  /** The statement for one row. */
  readonly sql: string;
  readonly width: number;
  /** Rows of a lower rank are inserted first, because triggers of the others read them. */
  readonly rank: number;
  readonly #row: string;
  readonly #statements = new Map<number, string>();

  constructor(into: string, columns: readonly string[], rank = 0) {
    const row = `(${columns.map(() => "?").join(", ")})`;
    this.sql = `${into} (${columns.map((column) => `"${column}"`).join(", ")}) VALUES ${row}`;
    this.width = columns.length;
    this.#row = row;
    this.#statements.set(1, this.sql);
    this.rank = rank;
  }

  /** The statement for a number of rows. */
  sqlFor(rows: number): string {
    const known = this.#statements.get(rows);
    if (known !== undefined) return known;
    const sql = this.sql + `, ${this.#row}`.repeat(rows - 1);
    this.#statements.set(rows, sql);
    return sql;
  }
}

/** Numbers of rows in one statement. */
const SIZES = [32, 8, 1];

/** The most rows that wait, of all tables. With more, garbage collection takes longer. */
const WAITING = 500;

/** The rows that wait. */
export class Batches {
  readonly #run: (sql: string, values: readonly unknown[]) => void;
  readonly #waiting = new Map<Insertion, unknown[]>();
  #count = 0;

  constructor(run: (sql: string, values: readonly unknown[]) => void) {
    this.#run = run;
  }

  /** Adds a row; inserts all waiting rows if there are enough. */
  add(insertion: Insertion, row: readonly unknown[]): void {
    const rows = this.#waiting.get(insertion);
    if (rows === undefined) this.#waiting.set(insertion, [...row]);
    else rows.push(...row);
    if (++this.#count >= WAITING) this.flush();
  }

  /** Drops all waiting rows. */
  discard(): void {
    this.#waiting.clear();
    this.#count = 0;
  }

  /** Inserts all waiting rows. */
  flush(): void {
    if (this.#count === 0) return;
    const waiting = [...this.#waiting].sort(([one], [other]) => one.rank - other.rank);
    this.#waiting.clear();
    this.#count = 0;
    for (const [insertion, values] of waiting) {
      let at = 0;
      for (const size of SIZES)
        for (const taken = size * insertion.width; at + taken <= values.length; at += taken)
          this.#run(insertion.sqlFor(size), values.slice(at, at + taken));
    }
  }
}
