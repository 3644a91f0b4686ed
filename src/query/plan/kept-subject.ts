// The subject of a query if its counts are maintained by triggers: all records, the values of one field, or dates.

import { keptFacets } from "../../resources/counted-fields.ts";
import type { Resource } from "../../resources/define-resource.ts";
import { dateColumns } from "../../resources/storage.ts";
import type { Dimension, Filter, ListQuery } from "../list-query.ts";

/** A field or a date whose values have maintained counts. */
export interface KeptField {
  kind: "field" | "list" | "date";
  field: string;
}

/** What a query filters by: nothing, or one of these. */
export type KeptSubject = { kind: "all" } | KeptField;

const ALL: KeptSubject = { kind: "all" };

export const isSame = (a: KeptSubject, b: KeptSubject): boolean =>
  a.kind === b.kind && (a.kind === "all" || b.kind === "all" || a.field === b.field);

/** Null if the query filters by several fields, or by one without maintained counts. */
export function keptSubject({ resource, filters, bound, search }: ListQuery): KeptSubject | null {
  if (search !== null || bound.length > 0) return null;
  let found = ALL;
  for (const filter of filters) {
    const subject = subjectOf(resource, filter);
    if (subject === null || (found !== ALL && !isSame(found, subject))) return null;
    if (subject.kind === "list" && filters.length > 1) return null;
    found = subject;
  }
  return found;
}

function subjectOf(resource: Resource, { parameter, groups }: Filter): KeptSubject | null {
  const { scalars, lists } = keptFacets(resource);
  const { date } = resource;
  const { column, list } = parameter.target;
  if (list === null) {
    if (scalars.includes(column)) return { kind: "field", field: column };
    const ofDate = date !== null && dateColumns(date).includes(column);
    return ofDate ? { kind: "date", field: date } : null;
  }
  if (list.key !== "number") return scalars.includes(list.key) ? { kind: "field", field: list.key } : null;
  // The values of a list overlap, so only one of them can be counted.
  const one = parameter.operator.name === "equals" && groups.length === 1 && groups[0]?.length === 1;
  return one && column === "value" && lists.includes(parameter.name)
    ? { kind: "list", field: parameter.name }
    : null;
}

/** The values that a dimension counts by; null if they have no maintained counts. */
export function keptAlong(resource: Resource, dimension: Dimension): KeptField | null {
  if (dimension.kind === "date") return { kind: "date", field: dimension.date };
  const { scalars, lists } = keptFacets(resource);
  if (scalars.includes(dimension.name)) return { kind: "field", field: dimension.name };
  return lists.includes(dimension.name) ? { kind: "list", field: dimension.name } : null;
}
