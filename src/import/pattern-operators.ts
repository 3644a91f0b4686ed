// The operations with patterns: the first that matches, and all that is found in a text.
import { z } from "zod";
import { RowError } from "./complaints.ts";
import { columnsOf, MappingError, type Names, type Scope, type Value } from "./expression.ts";
import { escaped, literal } from "./literal.ts";
import { any, exactCase, operator, over, patternOf, patternText, textOf } from "./operator.ts";
import { tableError } from "./value-table.ts";

export const patternOperators = {
  match: operator(
    "The `is` of the first entry of `match: [{ pattern, is }]` that matches. A pattern ignores case, unless its entry has `exact_case: true`. `$1` is the text that the first pair of brackets matched, `$0` the whole match; a number without brackets in the pattern is an error. An empty value matches as empty text. If no entry matches, the result is `otherwise`; without `otherwise`, a value is an error and an empty value is null.",
    z.strictObject({
      match: z
        .array(
          z.strictObject({
            pattern: patternText,
            is: z.union([literal, z.number(), z.null()]),
            exact_case: exactCase,
          }),
        )
        .min(1),
      of: any,
      otherwise: any.optional(),
    }),
    ({ match, of, otherwise }, { path, compile }) => {
      for (const [index, { pattern, is }] of match.entries()) {
        const wrong = groupError(pattern, String(is));
        if (wrong !== null) throw new MappingError(`${path}.match.${index}.is`, wrong);
      }
      const inner = compile(of, "of");
      const other = otherwise === undefined ? null : compile(otherwise, "otherwise");
      const cases = match.map(({ pattern, is, exact_case }) => ({
        pattern: patternOf(pattern, exact_case),
        is,
      }));
      const read = (scope: Scope): Value => {
        const value = inner.read(scope);
        const text = value === null ? "" : textOf(value, inner);
        const found = cases.find(({ pattern }) => pattern.test(text));
        if (found !== undefined) return filled(found.is, found.pattern.exec(text));
        if (other !== null) return other.read(scope);
        if (value === null) return null;
        throw new RowError(
          inner.columns,
          text,
          `expected a match of ${cases.map(({ pattern }) => pattern.source).join(" or ")}`,
        );
      };
      return { columns: columnsOf([inner, ...(other === null ? [] : [other])]), read };
    },
  ),
  find: operator(
    "A list of everything in a text that a pattern matches, `find: { pattern, is }`, where `is` is `$0` unless given; or of all keys of a table that are in the text as whole words, `find: { table: states }`, spelled as in the table, in whatever case unless `exact_case` is true. Where several keys begin, the longest counts. Repeated entries are left out.",
    z.strictObject({
      find: z.union([
        z.strictObject({ pattern: patternText, is: literal.default("$0"), exact_case: exactCase }),
        z.strictObject({ table: z.string(), exact_case: exactCase }),
      ]),
      of: any,
    }),
    ({ find, of }, { path, names, compile }) => {
      const inner = compile(of, "of");
      const { pattern, nameOf } = "table" in find ? keyFinder(find, path, names) : textFinder(find, path);
      return over(inner, (value) => [
        ...new Set(
          Array.from(textOf(value, inner).matchAll(pattern), nameOf).filter((found) => found !== null),
        ),
      ]);
    },
  ),
};

interface Finder {
  pattern: RegExp;
  nameOf: (found: RegExpExecArray) => Value;
}

function textFinder(find: { pattern: string; is: string; exact_case: boolean }, path: string): Finder {
  const wrong = groupError(find.pattern, find.is);
  if (wrong !== null) throw new MappingError(`${path}.find.is`, wrong);
  const { source, flags } = patternOf(find.pattern, find.exact_case);
  return { pattern: new RegExp(source, `${flags}g`), nameOf: (found) => filled(find.is, found) };
}

/** Finds the keys of a table as whole words. */
function keyFinder(
  { table, exact_case }: { table: string; exact_case: boolean },
  path: string,
  { tables }: Names,
): Finder {
  const wrong = tableError(tables, table, true);
  if (wrong !== null) throw new MappingError(`${path}.find.table`, wrong);
  const keys = Object.keys(tables[table] ?? {})
    .filter((key) => key.trim() !== "")
    .sort((one, other) => other.length - one.length);
  const { source, flags } = patternOf(
    `(?<![\\p{L}\\p{N}])(?:${keys.map(escaped).join("|") || "(?!)"})(?![\\p{L}\\p{N}])`,
    exact_case,
  );
  const known = new Map(keys.map((key) => [key, key]));
  const keyOf = (text: string): string => {
    const key = known.get(text) ?? keys.find((one) => patternOf(`^${escaped(one)}$`).test(text)) ?? text;
    known.set(text, key);
    return key;
  };
  return { pattern: new RegExp(source, `${flags}g`), nameOf: ([text]) => keyOf(text) };
}

/** An error if the template uses groups that the pattern does not have; null if it does not. */
function groupError(pattern: string, is: string): string | null {
  const held = patternOf(`${pattern}|`).exec("")?.length ?? 1;
  const beyond = [...is.matchAll(/\$(\d)/g)].find(([, group]) => Number(group) >= held);
  return beyond === undefined ? null : `'${beyond[0]}' refers to a group that the pattern does not have`;
}

function filled(is: string | number | null, found: RegExpExecArray | null): Value {
  if (typeof is !== "string") return is;
  const text = is.replaceAll(/\$(\d)/g, (_, group) => found?.[Number(group)] ?? "").trim();
  return text === "" ? null : text;
}
