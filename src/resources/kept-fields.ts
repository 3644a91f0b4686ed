// Which counts of a resource are kept: of its facets, where they are fields or lists of plain values, and of its date.
import type { Resource } from "./define-resource.ts";

/** The facets that are columns of that table, and those that are list tables of it. */
export function keptFacets({ facet, fields }: Resource): { scalars: string[]; lists: string[] } {
  const ofKind = (list: boolean) =>
    facet.filter((name) => {
      const field = fields[name];
      return field !== undefined && field.kind !== "objects" && (field.kind === "list") === list;
    });
  return { scalars: ofKind(false), lists: ofKind(true) };
}
