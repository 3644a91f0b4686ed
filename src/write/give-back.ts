// Gives the references that a merge renamed back to a record that is restored, where nothing has changed since.
import {
  type Claim,
  CURATOR,
  claimBy,
  claimUnder,
  expandClaim,
  type StoredClaim,
  same,
} from "../claims/claim.ts";
import { claimedAfter, renamingsOf } from "../db/records/read-revisions.ts";
import type { RecordInput } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { citedSince } from "./earlier-editions.ts";
import { heldRecord, settle, withPresentIds } from "./settle.ts";
import type { Writing } from "./writing.ts";

/**
 * What each origin said of the referrers before the merge counts again, field by field, if it has said nothing else since.
 * Call it when the id no longer leads to the other record.
 */
export function giveBackReferences(writing: Writing, type: string, id: string): void {
  const { database } = writing;
  for (const renaming of renamingsOf(database, type, id)) {
    const resource = resources.find((one) => one.type === renaming.type);
    const held = resource && heldRecord(writing, resource, renaming.id);
    const after = resource && claimedAfter(database, resource, renaming.id, renaming.revision);
    if (resource === undefined || held === undefined || after === undefined) continue;
    const [said, renamed] = [renaming, after].map((state) =>
      claimsOf(state).map((claim) => withPresentIds(writing, resource, claim)),
    );
    const claims = held.claims.map((claim) => {
      const before = said && claimUnder(said, claim.origin, claim.id);
      const then = renamed && claimUnder(renamed, claim.origin, claim.id);
      if (before === undefined || then === undefined) return claim;
      const isAsThen = same(then.evidence, claim.evidence);
      const evidence = isAsThen ? citedSince(writing, before.evidence, renaming.revision) : claim.evidence;
      return { ...claim, values: { ...claim.values, ...givenBack(claim, then, before, isAsThen) }, evidence };
    });
    if (!same(claims, held.claims)) settle(writing, resource, renaming.id, claims, held.record);
  }
}

/**
 * The values of the fields that the merge renamed, if they have not changed since. A list that the merge made shorter is
 * given back only with its citations: these name its entries by their places.
 */
const givenBack = (now: Claim, then: Claim, before: Claim, isAsThen: boolean): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(before.values).filter(
      ([field, value]) =>
        !same(value, then.values[field]) &&
        same(now.values[field], then.values[field]) &&
        (isAsThen || lengthOf(value) === lengthOf(then.values[field])),
    ),
  );

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 1);

/** The claims on a former state. One without claims was a curator's. */
const claimsOf = ({ record, claims }: { record: RecordInput; claims: readonly StoredClaim[] }): Claim[] =>
  claims.length === 0 ? [claimBy(CURATOR, record)] : claims.map((claim) => expandClaim(record, claim));
