// Rows that wait to be inserted, many by one statement: of a single row, what surrounds it costs as much as the row.

/** Where rows go: a table and its columns. */
export class Insertion {
  /** The statement for one row. */
  readonly sql: string;
  readonly width: number;
  /** Rows of a lower rank are inserted first: triggers look them up. */
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

  /** The statement for so many rows. */
  sqlFor(rows: number): string {
    const known = this.#statements.get(rows);
    if (known !== undefined) return known;
    const sql = this.sql + `, ${this.#row}`.repeat(rows - 1);
    this.#statements.set(rows, sql);
    return sql;
  }
}

/** So many rows go into one statement. */
const SIZES = [32, 8, 1];

/** How many rows wait at most, of all tables: what waits for long costs the garbage collector more. */
const WAITING = 500;

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

  /** Forgets all that waits. */
  discard(): void {
    this.#waiting.clear();
    this.#count = 0;
  }

  /** Inserts all that waits. */
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
