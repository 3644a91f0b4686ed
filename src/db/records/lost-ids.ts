// What became of ids that no record has any more: their records were merged into others, or withdrawn.
import type { Resource } from "../../resources/define-resource.ts";
import { resources } from "../../resources/resources.ts";
import { gatheredBy, namespaceOf } from "../../resources/storage.ts";
import type { Database } from "../connection/database.ts";
import type { Change } from "./change-log.ts";
import { registered } from "./registry.ts";

export interface LostId {
  /** The type of the record that had the id: one of those that share a namespace with the resource. */
  type: string;
  id: string;
  /** The id that it leads to since it was merged; null where it was withdrawn. */
  into: string | null;
  /** When the record that the id leads to was withdrawn (RFC 3339); null where it is there. */
  withdrawn: string | null;
}

/** Undefined for an id that a record has, or that none ever had. */
export function lostId(database: Database, resource: Resource, id: string): LostId | undefined {
  if (!everLost(database, id)) return undefined;
  const gathered = gatheredBy(resources, resource);
  const sharing = gathered.length > 0 ? gathered : namespaceOf(resources, resource);
  // One record at most has the id now, whatever else had it before.
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

/** Whether a record of whatever type was withdrawn or merged under this id: of most ids this is all that is asked. */
const everLost = (database: Database, id: string): boolean =>
  database.get({
    sql: "SELECT 1 FROM change WHERE action = 'deleted' AND id = ? UNION ALL SELECT 1 FROM merged WHERE id = ? LIMIT 1",
    parameters: [id, id],
  }) !== undefined;

/** What became of it, in words: `was merged into 'b'`. */
export function lostWords({ type, into, withdrawn }: LostId): string {
  const merged = into === null ? "" : `was merged into '${into}'`;
  if (withdrawn === null) return merged;
  return into === null
    ? `was withdrawn at ${withdrawn}`
    : `${merged}, and the ${type} '${into}' was withdrawn at ${withdrawn}`;
}

/** The id that a merged id leads to. */
export function mergedInto(database: Database, type: string, id: string): string | undefined {
  const row = database.get({
    sql: "SELECT into_id FROM merged WHERE type = ? AND id = ?",
    parameters: [type, id],
  });
  return row === undefined ? undefined : String(row.into_id);
}

/** Every id that was ever withdrawn, or leads to another one. */
export const lostIds = (database: Database): string[] =>
  database
    .all({
      sql: "SELECT id FROM change WHERE action = 'deleted' UNION SELECT id FROM merged",
      parameters: [],
    })
    .map(({ id }) => String(id));

/** Every id that leads to another one, in the order of types and ids. */
export const redirectsOf = (database: Database) =>
  database.all({ sql: "SELECT type, id, into_id FROM merged ORDER BY type, id", parameters: [] });

/** Where those of these ids lead that records of these types had. */
export const leadsOf = (
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

/** Whether any id leads elsewhere. */
export const anyMerged = (database: Database): boolean =>
  database.get({ sql: "SELECT 1 FROM merged LIMIT 1", parameters: [] }) !== undefined;

/** Lets the id lead to `into`, and with it all that led to the id. */
export function leadTo(database: Database, type: string, id: string, into: string): void {
  database.run("UPDATE merged SET into_id = ? WHERE type = ? AND into_id = ?", into, type, id);
  database.run("INSERT INTO merged (type, id, into_id) VALUES (?, ?, ?)", type, id, into);
}

/** The same of an id that no record ever had, as an entry of the log. */
export function redirectId(database: Database, type: string, id: string, into: string, change: Change): void {
  leadTo(database, type, id, into);
  change.log({ type, id, action: "redirected", intoId: into });
}

/** The id is that of a record again. */
export function leadNowhere(database: Database, type: string, id: string): void {
  database.run("DELETE FROM merged WHERE type = ? AND id = ?", type, id);
}

/** Null for a record that was never withdrawn. Ask only for one that is not there. */
function withdrawnAt(database: Database, type: string, id: string): string | null {
  const row = database.get({
    sql: "SELECT at FROM change WHERE type = ? AND id = ? AND action = 'deleted' ORDER BY seq DESC LIMIT 1",
    parameters: [type, id],
  });
  return row === undefined ? null : String(row.at);
}
