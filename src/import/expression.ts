// What an expression of a mapping is once it is compiled: a program that gives a value for each row.
import type { ValueTable } from "./mapping.ts";

export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

/** One row, as expressions see it. */
export interface Scope {
  cells: readonly Value[];
  /** Named values that this row has computed already. */
  memo: Map<string, Value>;
  /** What `each` names. */
  locals: ReadonlyMap<string, Value>;
}

export interface Expression {
  /** The columns on which it depends. */
  columns: readonly string[];
  read: (scope: Scope) => Value;
}

/** What the names in expressions stand for. */
export interface Names {
  /** The place of each column in a row. */
  columns: ReadonlyMap<string, number>;
  values: Map<string, Expression>;
  tables: Readonly<Record<string, ValueTable>>;
  /** What `each` names, with the columns on which its list depends. */
  locals: ReadonlyMap<string, readonly string[]>;
}

/** What is wrong with a mapping, and where in it. */
export class MappingError extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

export const columnsOf = (expressions: readonly Expression[]): string[] => [
  ...new Set(expressions.flatMap((one) => one.columns)),
];

/** Computes a named value once a row. */
export const memoized = (name: string, { columns, read }: Expression): Expression => ({
  columns,
  read: (scope) => {
    const known = scope.memo.get(name);
    if (known !== undefined) return known;
    const value = read(scope);
    scope.memo.set(name, value);
    return value;
  },
});
