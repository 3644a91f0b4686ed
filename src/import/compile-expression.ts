// Compiles an expression of a mapping to a program that computes a value per row. Errors in the expression are found
// before any row is read; errors in a row are thrown as RowError.
import { z } from "zod";
import { didYouMean } from "../query/suggest.ts";
import { RowError, readEach } from "./complaints.ts";
import {
  columnsOf,
  type Expression,
  MappingError,
  type Names,
  type Scope,
  type Value,
} from "./expression.ts";
import { type OperatorName, operatorNames, operators } from "./expression-operators.ts";
import { faultsOf } from "./issue-words.ts";
import { operationCalled } from "./other-names.ts";

const operation = z.record(z.string(), z.unknown());

export function compileExpression(raw: unknown, path: string, names: Names): Expression {
  const compiled = compileForm(raw, path, names);
  const { observer } = names;
  if (observer === undefined || raw === null || raw === undefined) return compiled;
  return { ...compiled, read: (scope) => observer.read(path, () => compiled.read(scope)) };
}

function compileForm(raw: unknown, path: string, names: Names): Expression {
  if (raw === null || raw === undefined || typeof raw === "number" || typeof raw === "boolean") {
    const constant = raw ?? null;
    return { columns: [], read: () => constant };
  }
  if (typeof raw === "string") return compileTemplate(raw, path, names);
  if (Array.isArray(raw)) return compileList(raw, path, names);
  return compileOperation(operation.parse(raw), path, names);
}

/** Shown in a reason for an empty cell. */
const EMPTY_CELL = "(empty)";

/** Compiles the reason why a row produces no record: a text for every row, whatever its cells contain. */
export function compileReason(raw: unknown, path: string, names: Names): Expression {
  const isText = typeof raw === "string" && raw.trim() !== "";
  if (!isText && (typeof raw !== "object" || raw === null || Array.isArray(raw)))
    throw new MappingError(path, "expected a text that says why the row becomes nothing");
  const { columns, read } = isText
    ? compileTemplate(raw, path, names, EMPTY_CELL)
    : compileExpression(raw, path, names);
  return {
    columns,
    read: (scope) => {
      const reason = read(scope);
      if (reason === null || typeof reason === "object" || String(reason).trim() === "")
        throw new RowError(
          columns,
          reason,
          "expected a reason to pass over the row: `first` gives another where this is none",
        );
      return String(reason);
    },
  };
}

function compileOperation(raw: Record<string, unknown>, path: string, names: Names): Expression {
  const found = operatorNames.filter((name) => Object.hasOwn(raw, name));
  const [name] = found;
  if (found.length > 1)
    throw new MappingError(
      path,
      `has ${found.join(" and ")}: an expression does one thing; put one inside the other`,
    );
  if (name === undefined) throw new MappingError(path, noOperation(Object.keys(raw)));
  return compileOperator(name, raw, path, names);
}

/** Says what a curator probably meant, where that can be told. */
function noOperation(keys: readonly string[]): string {
  const [key = ""] = keys;
  const called = keys.map(operationCalled).find((here) => here !== undefined);
  const { did_you_mean: meant } = didYouMean(key, operatorNames);
  const hint =
    called !== undefined ? `; write ${called}` : meant === undefined ? "" : `; did you mean '${meant}'?`;
  return `'${key}' is not an expression: expected text, a number, a list, or one of ${operatorNames.join(", ")}${hint}`;
}

function compileOperator(name: OperatorName, raw: object, path: string, names: Names): Expression {
  const built = operators[name].compile(raw, {
    path,
    names,
    compile: (inner, key, locals = names.locals) =>
      compileExpression(inner, `${path}.${key}`, { ...names, locals }),
  });
  if (built.ok) return built.expression;
  const faults = faultsOf(operators[name].schema, built.error);
  const fault = faults.find(({ message }) => message.startsWith("there is no key")) ?? faults[0];
  throw new MappingError([path, ...(fault?.path ?? [])].join("."), fault?.message ?? "");
}

/** A list inside a list is flattened. */
function compileList(raw: readonly unknown[], path: string, names: Names): Expression {
  const entries = raw.map((entry, index) => compileExpression(entry, `${path}.${index}`, names));
  return {
    columns: columnsOf(entries),
    read: (scope) =>
      readEach(entries, (entry) => entry.read(scope))
        .flat()
        .filter((value) => value !== null),
  };
}

/**
 * A text in which `{name}` stands for a value or column; `{{` and `}}` are literal braces. `missing` replaces an
 * empty value if there is other text; without it, an empty value makes the whole text empty.
 */
function compileTemplate(
  text: string,
  path: string,
  names: Names,
  missing: string | null = null,
): Expression {
  const parts: (string | Expression)[] = [];
  let from = 0;
  for (const { 0: found, 1: name, index } of text.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g)) {
    if (index > from) parts.push(text.slice(from, index));
    if (found === "{{" || found === "}}") parts.push(found.slice(1));
    else if (name === undefined)
      throw new MappingError(path, `a single brace in '${text}': write ${found}${found} for one`);
    else parts.push(lookUp(name, path, names));
    from = index + found.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  const [first] = parts;
  if (parts.length === 1 && typeof first === "object") return first;
  const read = parts.filter((part) => typeof part === "object");
  if (read.length === 0) {
    const constant = parts.join("");
    return { columns: [], read: () => (constant === "" ? null : constant) };
  }
  const columns = columnsOf(read);
  return { columns, read: (scope) => fill(parts, columns, scope, missing) };
}

/** Null if a part is null and has no replacement: half a text means something else than the whole. */
function fill(
  parts: readonly (string | Expression)[],
  columns: readonly string[],
  scope: Scope,
  missing: string | null,
): Value {
  let text = "";
  for (const part of parts) {
    const value = typeof part === "string" ? part : (part.read(scope) ?? missing);
    if (value === null) return null;
    if (typeof value === "object")
      throw new RowError(columns, value, "expected one value: `join` makes a text of a list");
    text += value;
  }
  return text;
}

function lookUp(name: string, path: string, names: Names): Expression {
  const column = names.columns.get(name);
  const value = names.values.get(name);
  const local = names.locals.get(name);
  if (local !== undefined) return { columns: local, read: ({ locals }) => locals.get(name) ?? null };
  if (value !== undefined) return value;
  if (column !== undefined) return { columns: [name], read: ({ cells }) => cells[column] ?? null };
  const known = [...names.locals.keys(), ...names.values.keys(), ...names.columns.keys()];
  const { did_you_mean: meant } = didYouMean(name, known);
  throw new MappingError(
    path,
    `there is no column or earlier value '${name}'${meant === undefined ? "" : `: did you mean '${meant}'?`}`,
  );
}
