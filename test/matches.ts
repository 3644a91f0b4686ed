// One way to say what an answer holds: as much of each object as the test names, and nothing more than that of lists.
import type { Test } from "tap";

/**
 * Asserts that `found` is what `pattern` says: of an object the members that the pattern names, of a list every entry
 * and no other, of a text either the whole text or one that a regular expression finds. `t.match` takes a list for
 * an empty one, and passes over whatever follows the entries that it was given.
 */
export const matches = (t: Test, found: unknown, pattern: unknown, message = "matches"): boolean =>
  t.strictSame(asFarAs(pattern, found), pattern, message);

/** What was found, without the members that the pattern does not name; a text that is matched stands as its pattern. */
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

/** What has members to name: maps and sets are compared whole. */
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !(value instanceof Map) && !(value instanceof Set);
