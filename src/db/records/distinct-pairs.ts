// Pairs of records of which a person has said that they are two. A merged record counts as the one that it was merged into.
import type { Database } from "../connection/database.ts";
import type { Change } from "./change-log.ts";

/** The key of a pair in the log: `person/a/b`, the ids in the order of the alphabet. */
const keyOf = (type: string, ids: readonly [string, string]): string => [type, ...ids.toSorted()].join("/");

/** A pair of ids, whichever comes first, as one text. */
export const pairOf = (one: string, other: string): string => [one, other].sort().join(" ");

/** The pairs of a type, by the ids that the records have now. */
export const distinctPairs = (database: Database, type: string): Set<string> =>
  new Set(
    database
      .all({
        sql: `SELECT ifnull(a.into_id, one) AS one, ifnull(b.into_id, other) AS other FROM distinct_pair p
          LEFT JOIN merged a ON a.type = p.type AND a.id = one LEFT JOIN merged b ON b.type = p.type AND b.id = other
          WHERE p.type = ?`,
        parameters: [type],
      })
      .map(({ one, other }) => pairOf(String(one), String(other))),
  );

/** The pairs of all types whose records exist, by the ids that they have now, sorted. */
export const presentPairs = (database: Database): { type: string; one: string; other: string }[] =>
  database
    .all({
      sql: `SELECT DISTINCT type, min(ones_id, others_id) AS one, max(ones_id, others_id) AS other FROM (
          SELECT p.type, ifnull(a.into_id, one) AS ones_id, ifnull(b.into_id, other) AS others_id FROM distinct_pair p
          LEFT JOIN merged a ON a.type = p.type AND a.id = one LEFT JOIN merged b ON b.type = p.type AND b.id = other) AS pair
        WHERE ones_id <> others_id AND EXISTS (SELECT 1 FROM record r WHERE r.type = pair.type AND r.id = ones_id)
          AND EXISTS (SELECT 1 FROM record r WHERE r.type = pair.type AND r.id = others_id)
        ORDER BY 1, 2, 3`,
      parameters: [],
    })
    .map(({ type, one, other }) => ({ type: String(type), one: String(one), other: String(other) }));

/** Whether a person has said that the two are two. */
export const areDistinct = (database: Database, type: string, one: string, other: string): boolean =>
  originalPairs(database, type, one, other).length > 0;

/** Whether a person has said so of these ids themselves, wherever they lead now. */
export const isSaidDistinct = (database: Database, type: string, ...ids: [string, string]): boolean =>
  database.get({
    sql: "SELECT 1 FROM distinct_pair WHERE type = ? AND one = ? AND other = ?",
    parameters: [type, ...ids.sort()],
  }) !== undefined;

/** The pairs, as they were said, that are now this pair: several if records were merged since. */
export const originalPairs = (
  database: Database,
  type: string,
  one: string,
  other: string,
): [string, string][] =>
  database
    .all({
      sql: `SELECT one, other FROM distinct_pair p
        LEFT JOIN merged a ON a.type = p.type AND a.id = one LEFT JOIN merged b ON b.type = p.type AND b.id = other
        WHERE p.type = ? AND ifnull(a.into_id, one) IN (?, ?) AND ifnull(b.into_id, other) IN (?, ?)
          AND ifnull(a.into_id, one) <> ifnull(b.into_id, other) ORDER BY one, other`,
      parameters: [type, one, other, one, other],
    })
    .map((row): [string, string] => [String(row.one), String(row.other)]);

/** Remembers that two records are two, or no longer. */
export function distinguish(
  database: Database,
  type: string,
  ids: readonly [string, string],
  areTwo: boolean,
  change: Change,
): void {
  applyDistinction(database, keyOf(type, ids), areTwo);
  change.log({
    type: "pair",
    id: keyOf(type, ids),
    action: areTwo ? "distinguished" : "undistinguished",
  });
}

function applyDistinction(database: Database, key: string, areTwo: boolean): void {
  const pair = key.split("/");
  if (areTwo)
    database.run("INSERT OR IGNORE INTO distinct_pair (type, one, other) VALUES (?, ?, ?)", ...pair);
  else database.run("DELETE FROM distinct_pair WHERE type = ? AND one = ? AND other = ?", ...pair);
}

/** Whether anybody has said after a change that two records are two, or has taken it back. */
export const arePairsSaidSince = (database: Database, seq: number): boolean =>
  database.get({ sql: "SELECT 1 FROM change WHERE type = 'pair' AND seq > ? LIMIT 1", parameters: [seq] }) !==
  undefined;
