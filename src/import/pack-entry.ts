// What entries of packs about ids have in common: redirects, pairs and withdrawals.
import { z } from "zod";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { shorten } from "./complaints.ts";

const written = resources.filter(({ table }) => table !== null);

/** The types of records that are written. */
export const writtenType = z.enum(written.map(({ type }) => type));

export function writtenResource(type: string): Resource {
  const resource = written.find((one) => one.type === type);
  if (resource === undefined) throw new Error(`${type} is no type of a record`);
  return resource;
}

/** Errors in an entry, one per line. `what` it is names the whole of it. */
export const entryFaults = ({ issues }: z.ZodError, what: string): string[] =>
  issues.map(({ path, message }) => `${path.join(".") || what}: ${message}`);

/** What is wrong with the form of an id; nothing if it could be that of a record. */
export const idFaults = ({ fields }: Resource, id: string): string[] =>
  fields.id?.schema.safeParse(id).error?.issues.map(({ message }) => `id: ${shorten(id)}: ${message}`) ?? [];
