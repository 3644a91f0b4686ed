// Which counts of a resource are kept: of its facets, where they are fields or lists of plain values, and of its date.
import type { Resource } from "./define-resource.ts";

/** The table that has one row for each record. */
export function rowsOf({ table, rows, path }: Resource): string {
  const own = table ?? rows;
  if (own === undefined) throw new Error(`${path}: no table has its rows`);
  return own;
}

/** The facets that are columns of that table, and those that are list tables of it. */
export function keptFacets({ facet, fields }: Resource): { scalars: string[]; lists: string[] } {
  const ofKind = (list: boolean) =>
    facet.filter((name) => {
      const field = fields[name];
      return field !== undefined && field.kind !== "objects" && (field.kind === "list") === list;
    });
  return { scalars: ofKind(false), lists: ofKind(true) };
}

/** The EDTF field by which a resource is filtered and grouped; null where it has none. */
export const dateField = ({ fields, filter }: Resource): string | null =>
  filter.find((name) => fields[name]?.kind === "edtf") ?? null;
