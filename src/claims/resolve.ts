// What a record shows, from what each origin says of it. Pure.
import type { Resource } from "../resources/define-resource.ts";
import { unknownValue, writtenFields } from "../resources/fields.ts";
import { MAX_TEXT } from "../resources/texts.ts";
import { citationKey, type Evidence, type RecordInput } from "../resources/written-record.ts";
import { byOrigin, type Claim, CURATOR, isUnknown, same } from "./claim.ts";
import { nameFields, spellingsShown } from "./spellings.ts";

/**
 * Sorts the claims of a record, those that it follows first: what curators say, then by the order of origins. If one
 * origin gave the record under several ids, the record's own id comes first, then the others in the order of the
 * alphabet. `order` has the names of all origins.
 */
export function inOrder(claims: readonly Claim[], id: string, order: readonly string[]): Claim[] {
  const places = new Map(order.map((origin, place) => [origin, place]));
  // A new origin comes last.
  const rank = ({ origin }: Claim): number => (origin === CURATOR ? -1 : (places.get(origin) ?? places.size));
  return [...claims].sort(
    (one, other) =>
      rank(one) - rank(other) || Number(other.id === id) - Number(one.id === id) || byOrigin(one, other),
  );
}

/** Whether a value of a field names a record that was withdrawn. */
export type NamesWithdrawn = (field: string, value: unknown) => boolean;

/**
 * The record that the claims show: for each field, the value of the first that says something about it. A value of a
 * source that names a withdrawn record comes after all others. The evidence is that of all claims. Where a claim has
 * another value than the record, its citation gives it as `value`. Citations that stand in `before` keep their order.
 */
export function resolve(
  resource: Pick<Resource, "fields" | "names">,
  id: string,
  claims: readonly Claim[],
  before: readonly Evidence[],
  namesWithdrawn: NamesWithdrawn = () => false,
): RecordInput {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(writtenFields(resource.fields))) {
    const saying = claims.filter((claim) => Object.hasOwn(claim.values, name));
    const comesLast = ({ origin, values: said }: Claim): boolean =>
      origin !== CURATOR && namesWithdrawn(name, said[name]);
    const first = (saying.length > 1 ? saying.find((claim) => !comesLast(claim)) : undefined) ?? saying[0];
    values[name] = name === "id" ? id : first === undefined ? unknownValue(field) : first.values[name];
  }
  const names = nameFields(resource);
  if (names !== null) values[names[1]] = spellingsShown(names, id, claims, values);
  const removed = new Set(claims.flatMap((claim) => claim.removed));
  const cited = new Map<string, Evidence>();
  for (const claim of claims)
    for (const citation of citationsBeside(claim, values, names?.[1])) {
      const key = citationKey(citation);
      const isOwn = claim.origin === CURATOR && claim.id === id;
      if (!cited.has(key) && (isOwn || !removed.has(key))) cited.set(key, citation);
    }
  const places = new Map(before.map((citation, place) => [citationKey(citation), place]));
  const place = (citation: Evidence): number => places.get(citationKey(citation)) ?? before.length;
  return { id, values, evidence: [...cited.values()].sort((one, other) => place(one) - place(other)) };
}

/**
 * The citations of a claim as a record with these values shows them. A list that is too long for a text is not given as
 * `value`; the claim still has it.
 */
function citationsBeside(
  { values: said, evidence }: Claim,
  shown: RecordInput["values"],
  spellings: string | undefined,
): Evidence[] {
  const unequal = Object.keys(said).filter(
    (name) => !isUnknown(said[name]) && !same(said[name], shown[name]),
  );
  if (unequal.length === 0) return [...evidence];
  const differing = unequal.filter(
    (name) =>
      !(name === spellings && isAmong(said[name], shown[name])) && textOf(said[name]).length <= MAX_TEXT,
  );
  const told = new Set<string>();
  const lacking = new Map<string, { citation: Evidence; entries: unknown[] }>();
  const citations = evidence.flatMap((citation): Evidence[] => {
    const [name = "", index, ...rest] = citation.field?.split(".") ?? [];
    if (!unequal.includes(name)) return [citation];
    if (index === undefined) {
      if (citation.value !== undefined || !differing.includes(name)) return [citation];
      told.add(name);
      return [withValue(citation, name, said[name])];
    }
    const [entry, place] = placeOf(said[name], Number(index), shown[name]);
    if (place >= 0) return [{ ...citation, field: [name, place, ...rest].join(".") }];
    const at = citationKey({ ...citation, field: name });
    const found = lacking.get(at) ?? { citation, entries: [] };
    lacking.set(at, { citation: found.citation, entries: [...found.entries, entry] });
    return [];
  });
  for (const { citation, entries } of lacking.values()) {
    const [name = ""] = citation.field?.split(".") ?? [];
    told.add(name);
    const [only, ...more] = new Set(entries.map((entry) => textOf(entry)));
    const value = more.length === 0 ? only : entries;
    if (textOf(value).length <= MAX_TEXT) citations.push(withValue(citation, name, value));
  }
  const whole = evidence.find(({ field }) => field === null);
  if (whole !== undefined)
    for (const name of differing) if (!told.has(name)) citations.push(withValue(whole, name, said[name]));
  return citations;
}

/** Whether a list has all entries of another. */
const isAmong = (list: unknown, other: unknown): boolean =>
  Array.isArray(list) && Array.isArray(other) && list.every((one) => other.includes(one));

/** The entry of a list, and the place of an equal one in another list; -1 if it has none. */
function placeOf(list: unknown, index: number, other: unknown): [entry: unknown, place: number] {
  const entry: unknown = Array.isArray(list) ? list[index] : undefined;
  return [entry, Array.isArray(other) ? other.findIndex((one) => same(one, entry)) : -1];
}

/** The citation for a field, with the value that it gives. */
function withValue({ value: given, row, ...citation }: Evidence, field: string, value: unknown): Evidence {
  return {
    ...citation,
    field,
    value: given ?? textOf(value),
    ...(row === undefined ? {} : { row }),
  };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
