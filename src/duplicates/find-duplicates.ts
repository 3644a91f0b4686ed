// Finds the records of a resource that can be one, block by block. Between chunks it pauses, so that other requests are
// not held up.
import type { Database } from "../db/connection/database.ts";
import { type Block, blocksOf, datedRows, daysOfReferring, namedRows } from "../db/reads/alike.ts";
import { fold } from "../query/fold.ts";
import type { Duplicates, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import type { Candidate } from "./candidate.ts";
import { DatedPairs } from "./compare-dated.ts";
import { type Named, namedPairs } from "./compare-named.ts";
import { readName } from "./names.ts";

/** Records that are read at once. */
const CHUNK = 500;

/** The resources of which two records can be one and are compared. */
export const comparedResources: readonly Resource[] = resources.filter(
  ({ duplicates }) => duplicates !== undefined,
);

/**
 * Every pair of records that can be one, in no particular order, with empty steps where others may have a turn. The
 * database must not change meanwhile: see `Database.openSnapshot`.
 */
export function* duplicatesOf(database: Database, resource: Resource): Generator<Candidate | null> {
  const { duplicates } = resource;
  if (duplicates === undefined) return;
  for (const block of blocksOf(database, resource, duplicates))
    yield* resource.names === undefined
      ? datedIn(database, resource, duplicates, block)
      : namedIn(database, resource, duplicates, block);
}

function* datedIn(
  database: Database,
  resource: Resource,
  duplicates: Duplicates,
  block: Block,
): Generator<Candidate | null> {
  const pairs = new DatedPairs(duplicates.decisive ?? []);
  for (let after = { from: "", number: 0 }; ; ) {
    const rows = datedRows(database, resource, duplicates, block, after, CHUNK);
    for (const { shares, ...row } of rows)
      yield* pairs.add({
        ...row,
        shares: new Map(duplicates.shares.map((field, place) => [field, shares[place] ?? []])),
      });
    yield null;
    const last = rows.at(-1);
    if (last === undefined || rows.length < CHUNK) return;
    after = last;
  }
}

function* namedIn(
  database: Database,
  resource: Resource,
  duplicates: Duplicates,
  block: Block,
): Generator<Candidate | null> {
  const records: Named[] = [];
  for (let after = 0; ; ) {
    const rows = namedRows(database, resource, duplicates, block, after, CHUNK);
    const days = daysOfReferring(
      database,
      resources,
      resource,
      rows.map(({ id }) => id),
    );
    for (const { id, names, shares, dates } of rows)
      records.push({
        id,
        names: names.map(readName),
        years: yearsOf([...dates, ...(days.get(id) ?? [])]),
        roles: [...new Set(shares.flat().map(fold))],
      });
    yield null;
    const last = rows.at(-1);
    if (last === undefined || rows.length < CHUNK) break;
    after = last.number;
  }
  yield* namedPairs(records, duplicates.wholeNames ?? false);
}

/** The first and last year of dates, whatever else they say. */
function yearsOf(dates: readonly string[]): [number, number] | null {
  const years = dates.flatMap((date) => date.match(/\d{4}/g) ?? []).map(Number);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
