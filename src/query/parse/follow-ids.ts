// Ids in filters that lead to other records: each filter by ids asks what they are now. Who answers knows the data.
import type { Resource } from "../../resources/define-resource.ts";
import { ABSENT, type FilterParameter } from "../filter-parameters.ts";
import type { Filter } from "../list-query.ts";

/** A field, or `field.part` of an entry, of the records that are filtered. */
export interface FilteredField {
  resource: Resource;
  path: string;
  /** The types that a filter beside it asks for, where the records name others by type and id; null for any. */
  types: readonly string[] | null;
}

/** The ids that stand for these in a field's filter: where records were merged, those to which they lead. */
export type IdsNow = (field: FilteredField, ids: readonly string[]) => readonly string[];

/** The filters of a list with the ids of now. */
export const followIds = (resource: Resource, filters: readonly Filter[], idsNow: IdsNow): Filter[] =>
  filters.map((filter) => {
    const { parameter, groups } = filter;
    const field = filteredField(resource, parameter);
    const isId = parameter.kind === "id" || field.path === field.resource.searchThrough?.id;
    if (!isId || parameter.operator.takes !== "values") return filter;
    const types = typesBeside(field, parameter, filters);
    return {
      parameter,
      groups: groups.map((ids) => idsNow({ ...field, types }, ids.map(String))),
    };
  });

/** What a parameter filters, behind the links that its name begins with. */
function filteredField(resource: Resource, { path, prefix }: FilterParameter): Omit<FilteredField, "types"> {
  if (prefix !== undefined && "link" in prefix.reach) return filteredField(prefix.reach.to, prefix.inner);
  return { resource, path: path.startsWith(ABSENT) ? path.slice(ABSENT.length) : path };
}

function typesBeside(
  { resource }: Omit<FilteredField, "types">,
  { prefix }: FilterParameter,
  filters: readonly Filter[],
): string[] | null {
  const beside = filters.find(
    ({ parameter: { path, operator, prefix: other } }) =>
      other?.name === prefix?.name &&
      path === [...(prefix === undefined ? [] : [prefix.name]), resource.searchThrough?.type].join(".") &&
      operator.takes === "values" &&
      operator.negated !== true,
  );
  return beside === undefined ? null : beside.groups.flat().map(String);
}
