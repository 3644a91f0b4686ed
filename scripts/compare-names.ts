// Two records by their names.

/** Names on one side only, and the pairs of those on both. */
export function compareNames<T>(
  before: Record<string, T> = {},
  after: Record<string, T> = {},
  alone: (name: string, what: "added" | "removed", value: T) => void,
  both: (name: string, before: T, after: T) => void = () => {},
): void {
  for (const [name, value] of Object.entries(before)) {
    const same = after[name];
    if (same === undefined) alone(name, "removed", value);
    else both(name, value, same);
  }
  for (const [name, value] of Object.entries(after))
    if (before[name] === undefined) alone(name, "added", value);
}
