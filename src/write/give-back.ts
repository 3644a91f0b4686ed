// Gives the references that a merge renamed back to a record that is restored, where nothing has been said since.
import { type Claim, CURATOR, claimBy, claimUnder, expandClaim, same } from "../claims/claim.ts";
import { type Renaming, renamingsOf, undoneMerges } from "../db/records/read-revisions.ts";
import type { Evidence, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { citationKey } from "../resources/written-record.ts";
import { citedSince } from "./earlier-editions.ts";
import { fieldsNaming } from "./follow-merges.ts";
import { entryOf, type IdField, movedTo, renamedEntry } from "./rename-in.ts";
import { heldOf, settle, withPresentIds } from "./settle.ts";
import type { Writing } from "./writing.ts";

/** A merge that is undone: `id` led to `into`. */
interface Undone {
  id: string;
  into: string;
}

/**
 * What each origin said of the referrers before the merge counts again, name by name, if it still says what the merge
 * made of it. Call it when the id no longer leads to the other record.
 */
export function giveBackReferences(writing: Writing, merged: Resource, undone: Undone): void {
  const { database } = writing;
  const renamings = renamingsOf(database, merged.type, undone.id);
  const [oldest] = renamings.slice(-1);
  if (oldest === undefined) return;
  const earlier = undoneBefore(writing, oldest.revision);
  for (const renaming of renamings) {
    // The referrer can have been merged since: the other record has its claims.
    const id = writing.mergedInto(renaming.type, renaming.id) ?? renaming.id;
    const held = heldOf(writing, { type: renaming.type, id });
    if (held === undefined) continue;
    const { resource } = held;
    // What it said then can have names of merges that were undone since.
    const said = earlier
      .filter(({ of }) => of.type === renaming.type && of.id === renaming.id)
      .reduce(
        (claims, one) => allGivenBack(writing, resource, claims, saidBefore(writing, resource, one.of), one),
        saidBefore(writing, resource, renaming),
      );
    const claims = allGivenBack(writing, resource, held.claims, said, { merged, undone });
    if (!same(claims, held.claims)) settle(writing, resource, id, claims, held.record);
  }
}

/** The renamings of merges before a change that are undone by now, the last one first. */
const undoneBefore = (writing: Writing, seq: number): { of: Renaming; merged: Resource; undone: Undone }[] =>
  undoneMerges(writing.database, seq).flatMap(({ type, id, into }) => {
    const merged = resources.find((one) => one.type === type);
    if (merged === undefined) return [];
    const undone = { id, into: writing.mergedInto(type, into) ?? into };
    return renamingsOf(writing.database, type, id).map((of) => ({ of, merged, undone }));
  });

/** The claims on a referrer before a merge, as they would stand today. One without claims was a curator's. */
function saidBefore(writing: Writing, resource: Resource, { record, claims, revision }: Renaming): Claim[] {
  const said =
    claims.length === 0 ? [claimBy(CURATOR, record)] : claims.map((claim) => expandClaim(record, claim));
  return said.map((claim) => {
    const present = withPresentIds(writing, resource, claim);
    return { ...present, evidence: citedSince(writing, present.evidence, revision) };
  });
}

/** Claims with the names of `said` where they still say what the merge made of it. */
function allGivenBack(
  writing: Writing,
  resource: Resource,
  claims: readonly Claim[],
  said: readonly Claim[],
  { merged, undone }: { merged: Resource; undone: Undone },
): Claim[] {
  const fields = fieldsNaming(writing, resource, merged);
  return claims.map((claim) => {
    const before = claimUnder(said, claim.origin, claim.id);
    return before === undefined
      ? claim
      : fields.reduce((now, field) => givenBack(now, before, field, undone), claim);
  });
}

/** Gives back the names in one field. */
function givenBack(now: Claim, before: Claim, at: IdField, { id, into }: Undone): Claim {
  const { field, part } = at;
  const [value, former] = [now.values[field], before.values[field]];
  if (Array.isArray(value) && Array.isArray(former)) return listGivenBack(now, before, at, { id, into });
  const isRenamed = former === id && value === into && part === null;
  return isRenamed ? { ...now, values: { ...now.values, [field]: former } } : now;
}

/** An entry of a list that is given back: the place of the one of today, and that of the former one, if it is that. */
interface Came {
  place: number;
  was: number | null;
}

/**
 * The same in a list. If it is still all that the merge made of it, it is what it was; if not, it is given back entry by
 * entry. One entry can be what the merge made of several: then they all come back, and each citation goes to the one that
 * it cited before, or else to the first.
 */
function listGivenBack(now: Claim, before: Claim, at: IdField, { id, into }: Undone): Claim {
  const { field } = at;
  const [entries = [], former = []]: unknown[][] = [now, before].map(({ values }) => [values[field]].flat());
  const made = former.map((entry) => renamedEntry(at, entry, id, into));
  const isMade = (entry: unknown) => (_: unknown, place: number) => same(made[place], entry);
  const isWhole = same(entries, [...new Map(made.map((entry) => [JSON.stringify(entry), entry])).values()]);
  /** What the list becomes: entries of today by their places, and former ones instead of them. */
  const order: Came[] = isWhole
    ? former.map((_, was) => ({ place: entries.findIndex((entry) => same(entry, made[was])), was }))
    : entries.flatMap((entry, place): Came[] => {
        const missing = former
          .filter(isMade(entry))
          .filter((one) => !entries.some((held) => same(held, one)));
        if (missing.length === 0) return [{ place, was: null }];
        return former.flatMap((one, was) =>
          isMade(entry)(one, was) && (missing.includes(one) || same(one, entry)) ? [{ place, was }] : [],
        );
      });
  if (order.length === entries.length && order.every(({ was }) => was === null)) return now;
  const values = order.map(({ place, was }) => (was === null ? entries[place] : former[was]));
  const evidence = now.evidence.flatMap((citation): Evidence[] => {
    const cited = entryOf(citation, field);
    if (cited === null) return [citation];
    const places = [...order.keys()].filter((to) => order[to]?.place === cited);
    /** The citations of former entries of which the merge has made this one, and where these entries are again. */
    const origins = places.flatMap((to) =>
      before.evidence
        .filter((one) => entryOf(one, field) === order[to]?.was)
        .filter((one) => citationKey(movedTo(one, cited)) === citationKey(citation))
        .map((one) => ({ one, to })),
    );
    if (origins.length === 0) return places.slice(0, 1).map((to) => movedTo(citation, to));
    const isEdited = origins.every(({ one }) => !same(movedTo(one, cited), citation));
    return origins.map(({ one, to }) => movedTo(isEdited ? citation : one, to));
  });
  return { ...now, values: { ...now.values, [field]: values }, evidence };
}
