// Defines an operation of the mapping language: its options and how it computes a value.
import { z } from "zod";
import { normalizePair } from "../standards/iso-3166.ts";
import { RowError } from "./complaints.ts";
import { type Expression, expression, type Names, type Scope, type Value } from "./expression.ts";

export interface Compiler {
  path: string;
  names: Names;
  /** Compiles the value of a key that names this operation. */
  compile: (raw: unknown, key: string, locals?: Names["locals"]) => Expression;
}

type Compiled = { ok: true; expression: Expression } | { ok: false; error: z.ZodError };

export interface Operator {
  description: string;
  schema: z.ZodObject;
  compile: (raw: object, compiler: Compiler) => Compiled;
}

/** An operation whose options are validated before it is built. */
export function operator<S extends z.ZodObject>(
  description: string,
  schema: S,
  build: (options: z.infer<S>, compiler: Compiler) => Expression,
): Operator {
  return {
    description,
    schema,
    compile: (raw, compiler) => {
      const options = schema.safeParse(raw);
      return options.success
        ? { ok: true, expression: build(options.data, compiler) }
        : { ok: false, error: options.error };
    },
  };
}

/** An operation from one value to one value; null stays null. */
export const over = (
  of: Expression,
  change: (value: Exclude<Value, null>, scope: Scope) => Value,
): Expression => ({
  columns: of.columns,
  read: (scope) => {
    const value = of.read(scope);
    return value === null ? null : change(value, scope);
  },
});

export const textOf = (value: Exclude<Value, null>, { columns }: Expression): string => {
  if (typeof value === "object") throw new RowError(columns, value, "expected one value, not a list");
  return String(value);
};

export const listOf = (value: Value): Value[] =>
  Array.isArray(value) ? value : value === null ? [] : [value];

/** The id of the relation between two countries. */
export function relationOf(codes: readonly Value[], columns: readonly string[]): string {
  const pair = normalizePair(codes.join("-"));
  if (pair === null) throw new RowError(columns, codes.join(" and "), "expected two different country codes");
  return pair;
}

export const any = expression;
export const patternText = z.string().superRefine((source, context) => {
  try {
    new RegExp(source, "iu");
  } catch (error) {
    context.addIssue({ code: "custom", message: error instanceof Error ? error.message : "no pattern" });
  }
});

/** The option of everything that compares texts by a pattern. */
export const exactCase = z.boolean().default(false);

/** Patterns ignore case unless the mapping says otherwise: it varies within files. */
export const patternOf = (source: string, isExact = false): RegExp =>
  new RegExp(source, isExact ? "u" : "iu");
