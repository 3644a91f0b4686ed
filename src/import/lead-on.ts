// Redirects of a pack: ids that lead to the record that took their place.
import { z } from "zod";
import type { Change } from "../db/change-log.ts";
import { leadTo, mergedInto, mergeRecords } from "../db/merge-records.ts";
import type { Database } from "../db/open.ts";
import { registered } from "../db/registry.ts";
import { resources } from "../resources/index.ts";

const types = resources.filter(({ table }) => table !== null).map(({ type }) => type);

const redirect = z
  .strictObject({
    type: z.enum(types).meta({ description: "The type of both records." }),
    id: z.string().min(1).meta({ description: "The id that leads on." }),
    into_id: z.string().min(1).meta({ description: "The record to which it leads." }),
  })
  .refine(({ id, into_id }) => id !== into_id, { path: ["into_id"], message: "leads to itself" });

/**
 * Makes an id lead to another record, as a merge does; a record that still has that id is merged. An id that leads
 * somewhere already goes on leading there. Returns what is wrong with the redirect, one line each.
 */
export function leadOn(database: Database, value: unknown, change: Change): string[] {
  const parsed = redirect.safeParse(value);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${path.join(".") || "redirect"}: ${message}`);
  const { type, id, into_id: into } = parsed.data;
  const resource = resources.find((one) => one.type === type);
  if (resource === undefined || registered(database, type, into) === undefined)
    return [`${id}: into_id: there is no ${type} '${into}'`];
  if (mergedInto(database, resource, id) !== undefined) return [];
  if (registered(database, type, id) === undefined) leadTo(database, type, id, into);
  else mergeRecords(database, resources, resource, { id, into }, change);
  return [];
}
