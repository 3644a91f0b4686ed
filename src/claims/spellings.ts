// The names of records that were merged: each stays as another spelling, so that the record is still found by it. Pure.
import type { Resource } from "../resources/define-resource.ts";
import { type Claim, CURATOR, claimUnder } from "./claim.ts";

type Values = Readonly<Record<string, unknown>>;

/** The fields of a resource with the name and its other spellings; null if it has no spellings. */
export function nameFields({
  names = [],
  fields,
}: Pick<Resource, "names" | "fields">): [name: string, spellings: string] | null {
  const [name] = names;
  const spellings = names.find((field) => fields[field]?.kind === "list");
  return name === undefined || spellings === undefined ? null : [name, spellings];
}

/**
 * The spellings that a record shows: those that are said, and the name and spellings under each id that was merged. What
 * a curator has made of the list is kept as it is. `claims` are sorted as a record follows them.
 */
export function spellingsShown(
  [name, spellings]: readonly [string, string],
  id: string,
  claims: readonly Claim[],
  shown: Values,
): unknown {
  const isDecided = claimUnder(claims, CURATOR, id)?.values[spellings] !== undefined;
  const ids = new Set(claims.map((claim) => claim.id));
  if (isDecided || (ids.size === 1 && ids.has(id))) return shown[spellings];
  const given = [...ids].flatMap((one) => {
    const its = claims.filter((claim) => claim.id === one);
    return [name, spellings].map(
      (field) => its.find(({ values }) => Object.hasOwn(values, field))?.values[field],
    );
  });
  return joined([shown[spellings], ...given], shown[name]);
}

/**
 * The claims of a record into which another one is merged: if a curator has made its list of spellings, the other's name
 * and spellings are added to it.
 */
export function withSpellingsOf(
  resource: Pick<Resource, "names" | "fields">,
  into: { id: string; values: Values },
  claims: readonly Claim[],
  merged: Values,
): Claim[] {
  const fields = nameFields(resource);
  const own = claimUnder(claims, CURATOR, into.id);
  if (fields === null || own === undefined || !Object.hasOwn(own.values, fields[1])) return [...claims];
  const [name, spellings] = fields;
  const list = joined([own.values[spellings], merged[name], merged[spellings]], into.values[name]);
  return claims.map((claim) =>
    claim === own ? { ...own, values: { ...own.values, [spellings]: list } } : claim,
  );
}

/** All names in lists and alone, once each, without the one that the record bears. */
const joined = (names: readonly unknown[], shown: unknown): unknown[] =>
  [...new Set(names.flat())].filter((one) => one !== shown && one !== undefined && one !== null);
