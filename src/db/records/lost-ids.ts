// Lost ids: ids that no record has any more, because their records were merged into others or withdrawn.
import type { Resource } from "../../resources/define-resource.ts";
import { resources } from "../../resources/resources.ts";
import { gatheredBy, namespaceOf } from "../../resources/storage.ts";
import type { Database } from "../connection/database.ts";
import type { Change } from "./change-log.ts";
import { registered } from "./registry.ts";

/** An id that no record has any more. */
export interface LostId {
  /** The type of the record that had the id. It shares a namespace with the resource that was asked for. */
  type: string;
  id: string;
  /** The id that it redirects to after a merge; null if the record was withdrawn. */
  into: string | null;
  /** When the record, or the one that it was merged into, was withdrawn (RFC 3339); null if that one exists. */
  withdrawn: string | null;
}

/** Says how an id was lost. Undefined if a record has the id, or if none ever had it. */
export function lostId(database: Database, resource: Resource, id: string): LostId | undefined {
  if (!everLost(database, id)) return undefined;
  const gathered = gatheredBy(resources, resource);
  const sharing = gathered.length > 0 ? gathered : namespaceOf(resources, resource);
  // At most one record has the id now, even if several had it before.
  if (sharing.some(({ type }) => registered(database, type, id) !== undefined)) return undefined;
  for (const { type } of sharing) {
    const into = mergedInto(database, type, id);
    const withdrawn =
      into !== undefined && registered(database, type, into) !== undefined
        ? null
        : withdrawnAt(database, type, into ?? id);
    if (into !== undefined || withdrawn !== null) return { type, id, into: into ?? null, withdrawn };
  }
  return undefined;
}

/** Whether a record of any type with this id was withdrawn or merged. For most ids, this is the only query. */
const everLost = (database: Database, id: string): boolean =>
  database.get({
    sql: "SELECT 1 FROM change WHERE action = 'deleted' AND id = ? UNION ALL SELECT 1 FROM merged WHERE id = ? LIMIT 1",
    parameters: [id, id],
  }) !== undefined;

/** How the id was lost, for a message: `was merged into 'b'`. */
export function lostWords({ type, into, withdrawn }: LostId): string {
  const merged = into === null ? "" : `was merged into '${into}'`;
  if (withdrawn === null) return merged;
  return into === null
    ? `was withdrawn at ${withdrawn}`
    : `${merged}, and the ${type} '${into}' was withdrawn at ${withdrawn}`;
}

/** The id that a merged id redirects to; undefined if it does not redirect. */
export function mergedInto(database: Database, type: string, id: string): string | undefined {
  const row = database.get({
    sql: "SELECT into_id FROM merged WHERE type = ? AND id = ?",
    parameters: [type, id],
  });
  return row === undefined ? undefined : String(row.into_id);
}

/** The record into which a record was merged last, though that may lead on since; undefined if it was never merged. */
export function lastMergedInto(database: Database, type: string, id: string): string | undefined {
  const row = database.get({
    sql: "SELECT into_id FROM change WHERE type = ? AND id = ? AND into_id IS NOT NULL ORDER BY seq DESC LIMIT 1",
    parameters: [type, id],
  });
  return row === undefined ? undefined : String(row.into_id);
}

/** All ids that were ever withdrawn, or that redirect to another one. */
export const lostIds = (database: Database): string[] =>
  database
    .all({
      sql: "SELECT id FROM change WHERE action = 'deleted' UNION SELECT id FROM merged",
      parameters: [],
    })
    .map(({ id }) => String(id));

/** All ids that redirect to another one, sorted by type and id. */
export const redirectsOf = (database: Database) =>
  database.all({ sql: "SELECT type, id, into_id FROM merged ORDER BY type, id", parameters: [] });

/** The redirects of those of these ids that were merged under one of these types. */
export const redirectsAmong = (
  database: Database,
  types: readonly string[],
  ids: readonly string[],
): { id: string; into: string }[] =>
  database
    .all({
      sql: "SELECT id, into_id FROM merged WHERE id IN (SELECT value FROM json_each(?)) AND type IN (SELECT value FROM json_each(?))",
      parameters: [JSON.stringify(ids), JSON.stringify(types)],
    })
    .map(({ id, into_id }) => ({ id: String(id), into: String(into_id) }));

/** Whether any id redirects to another one. */
export const anyMerged = (database: Database): boolean =>
  database.get({ sql: "SELECT 1 FROM merged LIMIT 1", parameters: [] }) !== undefined;

/** Redirects the id to `into`, and also all ids that redirected to the id. */
export function storeRedirect(database: Database, type: string, id: string, into: string): void {
  database.run("UPDATE merged SET into_id = ? WHERE type = ? AND into_id = ?", into, type, id);
  database.run("INSERT INTO merged (type, id, into_id) VALUES (?, ?, ?)", type, id, into);
}

/** The same for an id that no record ever had, with an entry in the log. */
export function redirectId(database: Database, type: string, id: string, into: string, change: Change): void {
  storeRedirect(database, type, id, into);
  change.log({ type, id, action: "redirected", intoId: into });
}

/** Withdraws an id that no record ever had, with an entry in the log: its record was withdrawn elsewhere. */
export function withdrawId(type: string, id: string, change: Change): void {
  change.log({ type, id, action: "deleted" });
}

/** All ids whose records were withdrawn, themselves or after they were merged into another one; sorted by type and id. */
export const withdrawnIds = (database: Database): { type: string; id: string }[] =>
  database
    .all({
      sql: `SELECT type, id FROM (
          SELECT type, id FROM change WHERE action = 'deleted' AND into_id IS NULL
          UNION SELECT type, id FROM merged m WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.type = m.type AND r.id = m.into_id)) AS lost
        WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.type = lost.type AND r.id = lost.id)
          AND NOT EXISTS (SELECT 1 FROM merged m JOIN record r ON r.type = m.type AND r.id = m.into_id WHERE m.type = lost.type AND m.id = lost.id)
        ORDER BY type, id`,
      parameters: [],
    })
    .map(({ type, id }) => ({ type: String(type), id: String(id) }));

/**
 * The ids that redirect to the same record as this one because their records were merged into this one first. The log
 * says into which record each was merged last.
 */
export const mergedBefore = (database: Database, type: string, id: string): string[] =>
  database
    .all({
      sql: `WITH RECURSIVE former (id) AS (
          SELECT ? UNION
          SELECT m.id FROM former JOIN merged m ON m.type = ? AND m.into_id = (SELECT into_id FROM merged WHERE type = ? AND id = ?)
          WHERE (SELECT into_id FROM change WHERE type = m.type AND id = m.id AND into_id IS NOT NULL ORDER BY seq DESC LIMIT 1) = former.id)
        SELECT id FROM former WHERE id <> ? ORDER BY id`,
      parameters: [id, type, type, id, id],
    })
    .map((row) => String(row.id));

/** Ends the redirect of an id, because a record has the id again. What was merged into it before leads to it again. */
export function endRedirect(database: Database, type: string, id: string): void {
  if (mergedInto(database, type, id) === undefined) return;
  for (const former of mergedBefore(database, type, id))
    database.run("UPDATE merged SET into_id = ? WHERE type = ? AND id = ?", id, type, former);
  database.run("DELETE FROM merged WHERE type = ? AND id = ?", type, id);
}

/** When a record was last withdrawn; null if never. Call it only for a record that does not exist. */
function withdrawnAt(database: Database, type: string, id: string): string | null {
  const row = database.get({
    sql: "SELECT at FROM change WHERE type = ? AND id = ? AND action = 'deleted' ORDER BY seq DESC LIMIT 1",
    parameters: [type, id],
  });
  return row === undefined ? null : String(row.at);
}
