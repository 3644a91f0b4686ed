// What a drafted mapping leaves to a person. An import refuses it.

/** Stands in a draft for what no column seems to give. */
export const TODO = "TODO";

const HAS_TODO = new RegExp(`\\b${TODO}\\b`);

/** The places in a mapping, or a part of it, that still have it. */
export function unfinishedIn(part: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof part === "string") return HAS_TODO.test(part) ? [path] : [];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => unfinishedIn(value, [...path, name]));
}
