// Pairs in a pack: records that are known to be two.
import { z } from "zod";
import { resources } from "../resources/resources.ts";
import { distinguishRecords } from "../write/distinguish-records.ts";
import { Refusal } from "../write/refusal.ts";
import type { Writing } from "../write/writing.ts";

const types = resources.filter(({ table }) => table !== null).map(({ type }) => type);

const pair = z.strictObject({
  type: z.enum(types).meta({ description: "The type of both records." }),
  one: z.string().min(1).meta({ description: "The id of one." }),
  other: z.string().min(1).meta({ description: "The id of the other." }),
});

/** Loads an entry of `distinct.json`; errors, one per line. A pair whose record was withdrawn or merged here is left out. */
export function loadDistinct(writing: Writing, value: unknown): readonly string[] {
  const parsed = pair.safeParse(value);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${path.join(".") || "pair"}: ${message}`);
  const { type, one, other } = parsed.data;
  const resource = resources.find((each) => each.type === type);
  if (resource === undefined) throw new Error(`${type} is no type of a record`);
  if ([one, other].some((id) => writing.lostId(resource, id) !== undefined)) return [];
  try {
    writing.attempt(() => distinguishRecords(writing, resource, [one, other], true));
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.message];
  }
}
