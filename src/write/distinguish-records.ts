// Remembers that two records are two: they are not offered as one again, and no rule of a mapping merges them.
import { areDistinct, distinguish, originalPairs } from "../db/records/distinct-pairs.ts";
import type { Resource } from "../resources/define-resource.ts";
import { hasCodes } from "../resources/storage.ts";
import { noSuchRecord } from "./missing-records.ts";
import { Refusal } from "./refusal.ts";
import type { Writing } from "./writing.ts";

/**
 * Says that two records are two, or takes it back. Saying it again changes nothing. Throws a Refusal if one of them does
 * not exist, if both are one, or if their ids are codes.
 */
export function distinguishRecords(
  writing: Writing,
  resource: Resource,
  [one, other]: readonly [string, string],
  areTwo: boolean,
): void {
  const { database, change } = writing;
  const { type } = resource;
  if (hasCodes(resource))
    throw new Refusal("CANNOT_DISTINGUISH", `the id of a ${type} is a code: two are never one`);
  for (const id of [one, other])
    if (writing.registered(type, id) === undefined) throw noSuchRecord(database, resource, id);
  if (one === other)
    throw new Refusal("CANNOT_DISTINGUISH", `${type} '${one}' cannot be distinguished from itself`);
  if (areDistinct(database, type, one, other) === areTwo) return;
  if (areTwo) distinguish(database, type, [one, other], true, change);
  else
    for (const pair of originalPairs(database, type, one, other))
      distinguish(database, type, pair, false, change);
}
