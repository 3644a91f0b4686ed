// What one origin says of a record, and how it is stored: only what differs from what the record shows. Pure.
import { z } from "zod";
import { citationKey, type Evidence, evidence, type RecordInput } from "../resources/written-record.ts";

/** The origin of what people write, over HTTP and with commands, whatever their evidence cites. */
export const CURATOR = "curator";

/** What one origin says of a record. */
export interface Claim {
  /** A source whose rows were imported, a pack, or `curator`. */
  origin: string;
  /** The id under which the origin gave the record. It differs from the record's after a merge. */
  id: string;
  /** The values of the fields that it says something about. A curator may say that a value is unknown. */
  values: Readonly<Record<string, unknown>>;
  evidence: readonly Evidence[];
  /** The citations of other origins that a curator has removed, by their keys. */
  removed: readonly string[];
}

const says = z.strictObject({
  /** The fields for which it says something else than the record shows. */
  differs: z.record(z.string(), z.unknown()).optional(),
  /** The fields that the record shows, and about which it says nothing. */
  silent: z.array(z.string()).optional(),
  /** Its evidence, if it is not all of the record's: places in the record's evidence, or citations of its own. */
  evidence: z.array(z.union([z.int().min(0), evidence])).optional(),
  removed: z.array(z.string()).optional(),
});

const storedClaim = z.strictObject({
  origin: z.string(),
  /** Absent if it is the record's own. */
  id: z.string().optional(),
  /** Absent if the origin says what the record shows: all its values that are known, and all its evidence. */
  says: says.optional(),
});

/** A claim as it is stored beside a record. */
export type StoredClaim = z.infer<typeof storedClaim>;

export const storedClaims = z.array(storedClaim);

/** Parses the JSON of what is stored. Throws if this program did not write it. */
export const parseSays = (json: string): StoredClaim["says"] => says.parse(JSON.parse(json));

/** The same for all claims of a record. */
export const parseClaims = (json: string): StoredClaim[] => storedClaims.parse(JSON.parse(json));

/** The JSON of a record's claims, as the log has it. Equal claims give equal texts. */
export const claimsJson = (claims: readonly StoredClaim[]): string =>
  JSON.stringify([...claims].sort(byOrigin));

/** The order of stored claims. */
export const byOrigin = (
  one: { origin: string; id?: string | undefined },
  other: { origin: string; id?: string | undefined },
): number => compare(one.origin, other.origin) || compare(one.id ?? "", other.id ?? "");

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** Whether a value is unknown: an origin with an unknown value says nothing about the field. */
export const isUnknown = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Whether two values of fields, or two citations, are equal. */
export const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** What an origin said of a record under an id; undefined if it said nothing. */
export const claimUnder = (claims: readonly Claim[], origin: string, id: string): Claim | undefined =>
  claims.find((claim) => claim.origin === origin && claim.id === id);

/** The claim of an origin that gives a record: all its values that are known, with its evidence. */
export const claimBy = (origin: string, { id, values, evidence }: RecordInput): Claim => ({
  origin,
  id,
  values: Object.fromEntries(
    Object.entries(values).filter(([name, value]) => isField(name) && !isUnknown(value)),
  ),
  evidence,
  removed: [],
});

/** An id is not a value about which origins could differ. */
const isField = (name: string): boolean => name !== "id";

/** The whole claim, from what is stored of it and from the record that shows the rest. */
export function expandClaim(shown: RecordInput, { origin, id = shown.id, says = {} }: StoredClaim): Claim {
  const { differs = {}, silent = [], removed = [] } = says;
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(shown.values)) {
    if (!isField(name)) continue;
    if (Object.hasOwn(differs, name)) values[name] = differs[name];
    else if (!isUnknown(value) && !silent.includes(name)) values[name] = value;
  }
  const cited = says.evidence?.flatMap((one) =>
    typeof one === "number" ? (shown.evidence[one] ?? []) : one,
  );
  return { origin, id, values, evidence: cited ?? shown.evidence, removed };
}

/** What has to be stored of a claim beside the record that is shown. */
export function compressClaim(shown: RecordInput, { origin, id, ...claim }: Claim): StoredClaim {
  const differs: Record<string, unknown> = {};
  const silent: string[] = [];
  for (const [name, value] of Object.entries(shown.values)) {
    if (!isField(name)) continue;
    const isKnown = !isUnknown(value);
    if (!Object.hasOwn(claim.values, name)) {
      if (isKnown) silent.push(name);
    } else if (!isKnown || !same(value, claim.values[name])) differs[name] = claim.values[name];
  }
  const places = new Map(shown.evidence.map((citation, place) => [JSON.stringify(citation), place]));
  const cited = claim.evidence.map((citation) => places.get(JSON.stringify(citation)) ?? citation);
  const isAll = cited.length === places.size && cited.every((one, place) => one === place);
  const says = {
    ...(Object.keys(differs).length > 0 ? { differs } : {}),
    ...(silent.length > 0 ? { silent } : {}),
    ...(isAll ? {} : { evidence: cited }),
    ...(claim.removed.length > 0 ? { removed: [...claim.removed] } : {}),
  };
  return {
    origin,
    ...(id === shown.id ? {} : { id }),
    ...(Object.keys(says).length > 0 ? { says } : {}),
  };
}

/**
 * The claims of a record after an origin has given it: in place of what it said before, if it gave it before. What a
 * curator has said here is kept; what another curator says elsewhere is added to it.
 */
export function withClaim(claims: readonly Claim[], claim: Claim): Claim[] {
  const place = claims.findIndex(({ origin, id }) => origin === claim.origin && id === claim.id);
  const held = claims[place];
  if (held === undefined) return [...claims, claim];
  return claims.with(place, claim.origin === CURATOR ? together(held, claim) : claim);
}

function together(held: Claim, added: Claim): Claim {
  const keys = new Set(held.evidence.map(citationKey));
  return {
    ...held,
    values: { ...added.values, ...held.values },
    evidence: [...held.evidence, ...added.evidence.filter((citation) => !keys.has(citationKey(citation)))],
    removed: [...new Set([...held.removed, ...added.removed])],
  };
}

/**
 * The claims of a record after a curator has written `sent` in place of `shown`. The curator says something about each
 * field that is `named` or that changes. Null for `shown`: the record is new, and the curator says what is known.
 */
export function afterCurator(
  claims: readonly Claim[],
  shown: RecordInput | null,
  sent: RecordInput,
  named: readonly string[] = [],
): Claim[] {
  if (shown === null) return [claimBy(CURATOR, sent)];
  const own = claimUnder(claims, CURATOR, sent.id) ?? {
    origin: CURATOR,
    id: sent.id,
    values: {},
    evidence: [],
    removed: [],
  };
  const touched = Object.entries(sent.values).filter(
    ([name, value]) => isField(name) && (named.includes(name) || !same(value, shown.values[name])),
  );
  const ownKeys = new Set(own.evidence.map(citationKey));
  const before = new Map(shown.evidence.map((citation) => [citationKey(citation), JSON.stringify(citation)]));
  const sentKeys = new Set(sent.evidence.map(citationKey));
  const gone = [...before.keys()].filter((key) => !ownKeys.has(key));
  const claim = {
    ...own,
    values: { ...own.values, ...Object.fromEntries(touched) },
    evidence: sent.evidence.filter(
      (citation) =>
        ownKeys.has(citationKey(citation)) || before.get(citationKey(citation)) !== JSON.stringify(citation),
    ),
    removed: [...new Set([...own.removed, ...gone])].filter((key) => !sentKeys.has(key)),
  };
  const saysNothing =
    Object.keys(claim.values).length === 0 && claim.evidence.length === 0 && claim.removed.length === 0;
  return [...claims.filter((one) => one !== own), ...(saysNothing ? [] : [claim])];
}
