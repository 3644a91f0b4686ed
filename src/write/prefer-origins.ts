// Puts the origins into another order, and moves what records show by it.
import { CURATOR } from "../claims/claim.ts";
import type { Database } from "../db/connection/database.ts";
import { disputedRecords, originsInOrder, preferOrigins } from "../db/records/claims.ts";
import { lostWords } from "../db/records/lost-ids.ts";
import { sources } from "../resources/sources.ts";
import { circleFaults } from "./check-circles.ts";
import { refuseMissing } from "./missing-records.ts";
import { invalidRecord, Refusal } from "./refusal.ts";
import { showAgain } from "./settle.ts";
import type { Writing } from "./writing.ts";

/** The origins in their order, without curators: these are always followed first. */
export const followedOrigins = (database: Database): string[] =>
  originsInOrder(database).filter((name) => name !== CURATOR);

/**
 * Records follow these origins from now on, in this order, and then the others as before. Curators are always followed
 * first. Returns the whole order, and how many records now show something else. Throws a Refusal if an origin is not
 * known or was withdrawn, or if a record would not be valid.
 */
export function preferOrder(
  writing: Writing,
  names: readonly string[],
): { order: string[]; changed: number } {
  const { database } = writing;
  const known = followedOrigins(database);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Refusal(
      "RECORD_NOT_FOUND",
      unknown.includes(CURATOR)
        ? `'${CURATOR}' is always followed first: leave it out`
        : `there is no origin '${unknown.join("', '")}': expected some of ${known.join(", ")}`,
    );
  for (const name of names) {
    const lost = writing.lostId(sources, name);
    if (lost !== undefined)
      throw new Refusal(
        "RECORD_WITHDRAWN",
        `the source '${name}' ${lostWords(lost)}: records do not follow it`,
      );
  }
  const order = [...new Set([...names, ...known])];
  if (order.join() !== known.join()) preferOrigins(database, order, writing.change);
  let changed = 0;
  for (const { type, id } of disputedRecords(database)) {
    const moved = showAgain(writing, { type, id });
    if (moved === null) continue;
    refuseMissing(writing, moved, id, `the ${type} '${id}': `);
    changed++;
  }
  const [circle] = circleFaults(writing);
  if (circle !== undefined) throw invalidRecord([circle]);
  return { order, changed };
}
