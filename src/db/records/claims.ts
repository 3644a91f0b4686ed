// Reads and writes what each origin says of a record, and the order of the origins.
import { z } from "zod";
import { byOrigin, type Claim, expandClaim, parseSays, type StoredClaim } from "../../claims/claim.ts";
import type { RecordInput, Resource } from "../../resources/define-resource.ts";
import { Insertion } from "../connection/batches.ts";
import type { Database, Row } from "../connection/database.ts";
import type { Change } from "./change-log.ts";
import { readRecord } from "./read-record.ts";
import { registered } from "./registry.ts";

/** The claims on a record, by its number in the registry, in the order of `claimsJson`. */
export const readClaims = (database: Database, number: number): StoredClaim[] =>
  database
    .all({
      sql: "SELECT origin.name AS origin, claim.id, says FROM claim CROSS JOIN origin ON origin.key = claim.origin WHERE number = ?",
      parameters: [number],
    })
    .map(claimOfRow)
    .sort(byOrigin);

/** The same for several records at once, by their numbers. */
export function readClaimsOf(database: Database, numbers: readonly number[]): Map<number, StoredClaim[]> {
  const rows = database.all({
    sql: "SELECT number, origin.name AS origin, claim.id, says FROM json_each(?) AS wanted CROSS JOIN claim ON number = wanted.value CROSS JOIN origin ON origin.key = claim.origin",
    parameters: [JSON.stringify(numbers)],
  });
  const of = new Map<number, StoredClaim[]>();
  for (const row of rows) {
    const number = Number(row.number);
    const claims = of.get(number) ?? [];
    claims.push(claimOfRow(row));
    of.set(number, claims);
  }
  for (const claims of of.values()) claims.sort(byOrigin);
  return of;
}

const claimOfRow = ({ origin, id, says }: Row): StoredClaim => ({
  origin: String(origin),
  ...(id === "" ? {} : { id: String(id) }),
  ...(says === null ? {} : { says: parseSays(String(says)) }),
});

/** A record with what each origin says of it. */
export interface ClaimedRecord {
  record: RecordInput;
  claims: Claim[];
}

/** Reads a record with its whole claims; undefined if there is no such record. */
export function readClaimed(database: Database, resource: Resource, id: string): ClaimedRecord | undefined {
  const number = registered(database, resource.type, id)?.number;
  const record = number === undefined ? undefined : readRecord(database, resource, id);
  if (number === undefined || record === undefined) return undefined;
  return { record, claims: readClaims(database, number).map((one) => expandClaim(record, one)) };
}

const CLAIM = new Insertion("INSERT INTO claim", ["number", "origin", "id", "says"]);

/** Stores the claims on a record in place of those that it has. The rows are inserted into `into`. */
export function writeClaims(
  database: Database,
  into: Pick<Change, "insert">,
  number: number,
  claims: readonly StoredClaim[],
  isNew: boolean,
): void {
  if (!isNew) deleteClaims(database, number);
  // In the order of the log, so that a replay meets new origins in the same order.
  for (const { origin, id = "", says } of [...claims].sort(byOrigin))
    into.insert(CLAIM, [
      ...[number, originKey(database, origin), id],
      says === undefined ? null : JSON.stringify(says),
    ]);
}

export function deleteClaims(database: Database, number: number): void {
  database.run("DELETE FROM claim WHERE number = ?", number);
}

const disputed = z.array(z.object({ type: z.string(), id: z.string() }));

/** The records of which several origins say something, in the order of their numbers. */
export const disputedRecords = (database: Database) =>
  disputed.parse(
    database.all({
      sql: "SELECT type, id FROM record WHERE number IN (SELECT number FROM claim GROUP BY number HAVING count(*) > 1) ORDER BY number",
      parameters: [],
    }),
  );

/** The key of an origin in this file. A new origin comes after all others. */
function originKey(database: Database, name: string): number {
  const known = database.get({ sql: "SELECT key FROM origin WHERE name = ?", parameters: [name] });
  if (known !== undefined) return Number(known.key);
  database.run("INSERT INTO origin (name, rank) SELECT ?, ifnull(max(rank), 0) + 1 FROM origin", name);
  return originKey(database, name);
}

/** The names of all origins in their order: a record follows the first that says something. */
export const originsInOrder = (database: Database): string[] =>
  database
    .all({ sql: "SELECT name FROM origin ORDER BY rank, key", parameters: [] })
    .map(({ name }) => String(name));

/**
 * Adds origins in their order, after those that are known. A single one is added when it says something, and needs no
 * entry in the log.
 */
export function addOrigins(database: Database, names: readonly string[], change: Change): void {
  const known = new Set(originsInOrder(database));
  if (names.length > 1 && names.some((name) => !known.has(name)))
    preferOrigins(database, [...known, ...names], change);
}

/** Puts the origins into an order. Those that are not named come after them, as they stand now. */
export function preferOrigins(database: Database, names: readonly string[], change: Change): void {
  const order = new Set([...names, ...originsInOrder(database)]);
  for (const [place, name] of [...order].entries()) {
    originKey(database, name);
    database.run("UPDATE origin SET rank = ? WHERE name = ?", place + 1, name);
  }
  change.log({ type: "origin", id: "order", action: "preferred", claims: JSON.stringify([...order]) });
}
