// What origins say of a record → the record that is shown. Every write of a record ends here.
import {
  afterCurator,
  type Claim,
  CURATOR,
  claimBy,
  claimsJson,
  compressClaim,
  expandClaim,
  type StoredClaim,
  same,
  withClaim,
} from "../claims/claim.ts";
import { inOrder, resolve } from "../claims/resolve.ts";
import type { Database } from "../db/connection/database.ts";
import { writtenRecord } from "../db/records/change-log.ts";
import { type ClaimedRecord, originsInOrder, readClaimed, readClaims } from "../db/records/claims.ts";
import { digestOf, type Written } from "../db/records/write-record.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { checkRecord } from "./check-record.ts";
import { citedAnew } from "./earlier-editions.ts";
import { followMerges, idsIn, withNamesOfHere } from "./follow-merges.ts";
import { RefusedByTables, storeRecord } from "./store-record.ts";
import type { Writing } from "./writing.ts";

/** Reads a record with its claims; undefined if there is no such record. */
export function heldRecord(writing: Writing, resource: Resource, id: string): ClaimedRecord | undefined {
  const held = readClaimed(writing.database, resource, id);
  if (held === undefined) return undefined;
  const { record } = held;
  const claims = held.claims.map((claim) => withPresentIds(writing, resource, claim));
  return { record, claims: claims.length > 0 ? claims : [claimBy(CURATOR, record)] };
}

/** The same by the name of the type. */
export function heldOf(
  writing: Writing,
  { type, id }: { type: string; id: string },
): (ClaimedRecord & { resource: Resource }) | undefined {
  const resource = resources.find((one) => one.type === type);
  const held = resource && heldRecord(writing, resource, id);
  return resource && held && { ...held, resource };
}

/**
 * Writes a record anew if its claims show other values now than it has. Returns its resource, or null if nothing has
 * changed. Throws as `settle` does.
 */
export function showAgain(writing: Writing, of: { type: string; id: string }): Resource | null {
  const held = heldOf(writing, of);
  if (held === undefined) return null;
  const { resource, record, claims } = held;
  if (same(shownBy(writing, resource, of.id, claims).values, record.values)) return null;
  settle(writing, resource, of.id, claims, record);
  return resource;
}

/** A claim with the present ids of the records that it names: these may have been merged since. */
export function withPresentIds(
  writing: Parameters<typeof followMerges>[0],
  resource: Resource,
  { origin, id, removed, ...said }: Claim,
): Claim {
  const record = { id, values: { ...said.values }, evidence: [...said.evidence] };
  const { values, evidence } = followMerges(writing, resource, record);
  return { origin, id, values, evidence, removed };
}

/** The record that the claims show. `before` has the order in which its evidence stands. */
export function shownBy(
  writing: Writing,
  resource: Resource,
  id: string,
  claims: readonly Claim[],
  before: RecordInput | null = null,
): RecordInput {
  const order = claims.length > 1 ? originsInOrder(writing.database) : [];
  return resolve(resource, id, inOrder(claims, id, order), before?.evidence ?? [], (field, value) =>
    namesWithdrawn(writing, resource, field, value),
  );
}

/** Whether a value of a field names a record that was withdrawn. */
const namesWithdrawn = (writing: Writing, resource: Resource, field: string, value: unknown): boolean =>
  writing
    .referenceFields(resource)
    .filter((one) => one.field === field)
    .some(({ part, names }) =>
      [...idsIn(value, part)].some((id) => typeof writing.lostId(names, id)?.withdrawn === "string"),
    );

/**
 * Writes the record that the claims show. Throws a RefusedByTables if the values of several origins together are no
 * valid record.
 */
export function settle(
  writing: Writing,
  resource: Resource,
  id: string,
  claims: readonly Claim[],
  before: RecordInput | null,
): Written & { shown: RecordInput } {
  const record = shownBy(writing, resource, id, claims, before);
  const checked = checkRecord(resource, writtenRecord(record));
  const [fault] = checked.ok ? [] : checked.faults;
  if (fault !== undefined)
    throw new RefusedByTables(resource, record, {
      ...fault,
      detail: `${fault.detail} (this is what ${claims.map(({ origin }) => origin).join(" and ")} say together)`,
    });
  const stored = claims.map((claim) => compressClaim(record, claim));
  return { ...storeRecord(writing, resource, record, stored), shown: record };
}

/**
 * Writes what a curator has made of a record, or a new record. The curator decides the fields that are `named` or changed;
 * what other origins say of them is kept, and shown in the evidence.
 */
export function curate(
  writing: Writing,
  resource: Resource,
  held: ClaimedRecord | undefined,
  sent: RecordInput,
  named: readonly string[] = [],
): Written {
  const { record = null, claims: said = [] } = held ?? {};
  const claims = afterCurator(said, record, sent, named);
  return settle(writing, resource, sent.id, claims, sent);
}

/** The result of loading a record. */
export interface Loaded extends Written {
  /** The fields for which the record shows what a curator has set, and not what was loaded. */
  corrected: string[];
}

/**
 * Writes what origins say of a record, each in place of what it said before. `said` is stored beside `input`. `into` is
 * the id of the record, if it differs from the given one since a merge. Curators and origins that come first in the order
 * are followed where they differ.
 */
export function loadRecord(
  writing: Writing,
  resource: Resource,
  input: RecordInput,
  said: readonly StoredClaim[],
  into: string = input.id,
): Loaded {
  const loaded = load(writing, resource, input, said, into);
  if (writing.editions.size > 0) writing.citedAnew.add(loaded.number);
  return loaded;
}

function load(
  writing: Writing,
  resource: Resource,
  input: RecordInput,
  said: readonly StoredClaim[],
  into: string,
): Loaded {
  const registered = writing.registered(resource.type, into);
  const isWhole = said.length === 1 && said[0]?.says === undefined;
  if (registered === undefined && isWhole)
    return { ...storeRecord(writing, resource, input, said), corrected: [] };
  if (registered !== undefined && into === input.id && registered.digest === digestOf(input)) {
    const { number } = registered;
    if (claimsJson(readClaims(writing.database, number)) === claimsJson(said))
      return { outcome: "unchanged", number, corrected: [] };
  }
  const held = heldRecord(writing, resource, into);
  const already = claimsOfEarlierEditions(writing, held?.claims ?? [], registered?.number);
  const added = said
    .map((one) => withPresentIds(writing, resource, expandClaim(input, one)))
    .map((claim) => withNamesOfHere(writing, resource, claim, already));
  const claims = added.reduce(withClaim, [...already]);
  const before = claims.length > added.length ? (held?.record ?? null) : input;
  const { shown, ...written } = settle(writing, resource, into, claims, before);
  noteHidden(writing, resource, shown, added);
  return { ...written, corrected: [...new Set(added.flatMap((claim) => correctedIn(claim, claims)))] };
}

/** The claims on a record, with citations that fit the editions of data files that this load has brought. */
function claimsOfEarlierEditions(
  writing: Writing,
  claims: readonly Claim[],
  number: number | undefined,
): readonly Claim[] {
  const { editions } = writing;
  // What this load has written cites the present editions.
  if (editions.size === 0 || number === undefined || writing.citedAnew.has(number)) return claims;
  return claims.map((claim) => ({
    ...claim,
    evidence: citedAnew(claim.evidence, ({ source_id }) => editions.get(source_id) ?? null),
  }));
}

/** Notes the records that loaded claims name and that are not shown: the tables do not check that they ever existed. */
function noteHidden(
  writing: Writing,
  resource: Resource,
  { id, values: shown }: RecordInput,
  claims: readonly Claim[],
): void {
  const { type } = resource;
  for (const { field, part, names } of writing.referenceFields(resource))
    for (const { values } of claims)
      if (!same(values[field], shown[field]))
        for (const value of idsIn(values[field], part))
          writing.named.push({ type, id, path: field, names, value });
}

/** The fields of a record for which it shows what a curator has set, and not what an origin says. */
export function correctedHere(database: Database, resource: Resource, id: string, origin: string): string[] {
  const claims = readClaimed(database, resource, id)?.claims ?? [];
  const own = claims.filter((claim) => claim.origin === origin);
  return [...new Set(own.flatMap((claim) => correctedIn(claim, claims)))];
}

/** The fields of a claim for which a curator says something else. */
const correctedIn = ({ origin, values }: Claim, claims: readonly Claim[]): string[] => [
  ...new Set(
    claims
      .filter((curator) => curator.origin === CURATOR && origin !== CURATOR)
      .flatMap((curator) =>
        Object.keys(curator.values).filter(
          (name) => Object.hasOwn(values, name) && !same(values[name], curator.values[name]),
        ),
      ),
  ),
];
