// The fields with maintained counts: facets that are fields or lists of plain values, and the date.
import type { Resource } from "./define-resource.ts";

/** The facets that are columns of the resource's table, and those that are list tables. */
export function keptFacets({ facet, fields }: Resource): { scalars: string[]; lists: string[] } {
  const ofKind = (list: boolean) =>
    facet.filter((name) => {
      const field = fields[name];
      return field !== undefined && field.kind !== "objects" && (field.kind === "list") === list;
    });
  return { scalars: ofKind(false), lists: ofKind(true) };
}
