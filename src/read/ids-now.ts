// What ids in filters stand for: those that lead to other records since a merge, wherever the data held has no record
// of that id any more.

import type { Database } from "../db/connection/database.ts";
import { redirectsAmong } from "../db/records/lost-ids.ts";
import { referenceFields } from "../db/records/references.ts";
import { registered } from "../db/records/registry.ts";
import type { FilteredField, IdsNow } from "../query/parse/follow-ids.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resourceAt, resources } from "../resources/resources.ts";
import { gatheredBy } from "../resources/storage.ts";

/**
 * `database` knows where ids lead today; `held` is the data that is filtered. If it is that of an earlier day, it knows
 * where ids led then, and this counts first.
 */
export const idsNow =
  (database: Database, held: Database): IdsNow =>
  (field, ids) => {
    const types = typesOf(database, field);
    const then = held === database ? [] : redirectsAmong(held, types, ids);
    const led = new Set(then.map(({ id }) => id));
    const leads = [...then, ...redirectsAmong(database, types, ids).filter(({ id }) => !led.has(id))];
    if (leads.length === 0) return ids;
    const byId = Map.groupBy(leads, ({ id }) => id);
    return [
      ...new Set(
        ids.flatMap((id) => {
          const isHeld = types.some((type) => registered(held, type, id) !== undefined);
          return (isHeld ? undefined : byId.get(id)?.map(({ into }) => into)) ?? [id];
        }),
      ),
    ];
  };

/** The types of the records that a field names. */
function typesOf(database: Database, { resource, path, types }: FilteredField): readonly string[] {
  if (path === resource.searchThrough?.id && types !== null) return types;
  return namedBy(database, resource, path)
    .flatMap((named) => {
      const gathered = gatheredBy(resources, named);
      return gathered.length > 0 ? gathered : [named];
    })
    .map(({ type }) => type);
}

function namedBy(database: Database, resource: Resource, path: string): readonly Resource[] {
  if (path === "id") return [resource];
  if (path === resource.searchThrough?.id) {
    const gathered = gatheredBy(resources, resource);
    return gathered.length > 0 ? gathered : resources;
  }
  const link = Object.values(resource.links).find((one) => "from" in one && one.from === path);
  if (link !== undefined) return [resourceAt(link.to)];
  return referenceFields(database, resources, resource)
    .filter(({ field, part }) => path === (part === null ? field : `${field}.${part}`))
    .map(({ names }) => names);
}
