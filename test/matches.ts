// Compares answers with patterns: of objects only the named members, of lists everything.
import type { Test } from "tap";

/**
 * Asserts that `found` matches `pattern`. Of an object, only the members in the pattern are compared. A list must have
 * exactly the entries of the pattern. A text must equal the pattern, or match it if that is a regular expression.
 * (`t.match` accepts any list for an empty one, and ignores further entries.)
 */
export const matches = (t: Test, found: unknown, pattern: unknown, message = "matches"): boolean =>
  t.strictSame(asFarAs(pattern, found), pattern, message);

/** What was found, without the members that are not in the pattern. A text that matches is replaced by its pattern. */
export function asFarAs(pattern: unknown, found: unknown): unknown {
  if (pattern instanceof RegExp) return typeof found === "string" && pattern.test(found) ? pattern : found;
  if (Array.isArray(pattern))
    return Array.isArray(found)
      ? found.map((entry, index) => (index in pattern ? asFarAs(pattern[index], entry) : entry))
      : found;
  if (!isObject(pattern) || !isObject(found) || Array.isArray(found)) return found;
  return Object.fromEntries(
    Object.keys(pattern).map((name) => [name, asFarAs(Reflect.get(pattern, name), Reflect.get(found, name))]),
  );
}

/** Whether its members are compared one by one. Maps and sets are compared as a whole. */
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !(value instanceof Map) && !(value instanceof Set);
