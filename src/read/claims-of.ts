// Who says what of a record, field by field, with the evidence: in the order in which the record follows them.
import { type Claim, same } from "../claims/claim.ts";
import { inOrder } from "../claims/resolve.ts";
import type { Database } from "../db/connection/database.ts";
import { originsInOrder, readClaimed } from "../db/records/claims.ts";
import { type Evidence, type Resource, writtenFields } from "../resources/define-resource.ts";

/** What one origin says of a field. */
interface SaidOfField {
  origin: string;
  given_id: string;
  value: unknown;
  is_shown: boolean;
  evidence: readonly Evidence[];
}

export interface ClaimsOf {
  id: string;
  origins: { origin: string; given_id: string; evidence: readonly Evidence[] }[];
  fields: { field: string; value: unknown; in_conflict: boolean; claims: SaidOfField[] }[];
}

/** The claims on a record; undefined if there is no such record. */
export function claimsOf(database: Database, resource: Resource, id: string): ClaimsOf | undefined {
  const held = readClaimed(database, resource, id);
  if (held === undefined) return undefined;
  const { record } = held;
  const claims = inOrder(held.claims, id, originsInOrder(database));
  const fields = Object.keys(writtenFields(resource.fields)).flatMap((field) => {
    const said = claims.filter(({ values }) => Object.hasOwn(values, field));
    if (said.length === 0) return [];
    const value = record.values[field] ?? null;
    const each = said.map(
      (claim): SaidOfField => ({
        origin: claim.origin,
        given_id: claim.id,
        value: claim.values[field],
        is_shown: same(claim.values[field], value),
        evidence: citationsOf(claim, field),
      }),
    );
    return [{ field, value, in_conflict: each.some((one) => !one.is_shown), claims: each }];
  });
  const origins = claims.map((claim) => ({
    origin: claim.origin,
    given_id: claim.id,
    evidence: citationsOf(claim, null),
  }));
  return { id, origins, fields };
}

/** The citations of a claim for a field or its parts; null for those of the record as a whole. */
const citationsOf = ({ evidence }: Claim, field: string | null): readonly Evidence[] =>
  evidence.filter((citation) => (citation.field?.split(".")[0] ?? null) === field);
