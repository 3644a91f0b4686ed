// A compiled expression of a mapping: a program that computes a value per row.
import { z } from "zod";
import type { ValueTable } from "./tables-schema.ts";

export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

/** An expression as a mapping has it; compile-expression.ts knows its forms. */
export const expression = z.unknown().meta({ id: "expression" });

/** The row as expressions see it. */
export interface Scope {
  cells: readonly Value[];
  /** Named values already computed for this row. */
  memo: Map<string, Value>;
  /** Values of the variables of `each`. */
  locals: ReadonlyMap<string, Value>;
  /** Cells that could not be read, in words, where the mapping goes on without them. */
  unread: string[];
  /** The scope of the whole row, if this one is of an entry of `each`. */
  row?: Scope;
}

export interface Expression {
  /** The columns that it depends on. */
  columns: readonly string[];
  read: (scope: Scope) => Value;
}

/** The names that expressions can use. */
export interface Names {
  /** The position of each column in a row. */
  columns: ReadonlyMap<string, number>;
  values: Map<string, Expression>;
  tables: Readonly<Record<string, ValueTable>>;
  /** The variables of `each`, with the columns that their lists depend on. */
  locals: ReadonlyMap<string, readonly string[]>;
  observer?: Observer | undefined;
}

/** Sees each step of a row. */
export interface Observer {
  /** Does the work of the expression at a path. */
  read: (path: string, work: () => Value) => Value;
  /** Whether all named values are computed first, in their order. */
  isEager?: boolean;
}

/** An error in a mapping, and its place. */
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

/** The scope of a row. */
export const scopeOf = (cells: readonly Value[]): Scope => ({
  cells,
  memo: new Map(),
  locals: new Map(),
  unread: [],
});

/** Computes a named value once per row. */
export const memoized = (name: string, { columns, read }: Expression): Expression => ({
  columns,
  read: (scope) => {
    const known = scope.memo.get(name);
    if (known !== undefined) return known;
    const value = read(scope.row ?? scope);
    scope.memo.set(name, value);
    return value;
  },
});
