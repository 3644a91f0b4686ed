// Withdraws one record with its evidence, and leaves a tombstone in the change sequence.
import type { Resource } from "../../resources/define-resource.ts";
import type { Database } from "../connection/database.ts";
import type { Change } from "./change-log.ts";
import { readRecord } from "./read-record.ts";
import { registered } from "./registry.ts";

/** False where there is no such record. Refused when the transaction commits, if another record refers to it. */
export function deleteRecord(database: Database, resource: Resource, id: string, change: Change): boolean {
  const { table, type } = resource;
  const record = registered(database, type, id);
  if (table === null || record === undefined) return false;
  const former = readRecord(database, resource, id);
  database.run(`DELETE FROM ${table} WHERE id = ?`, id);
  database.run("DELETE FROM record_search WHERE rowid = ?", record.number);
  database.run("DELETE FROM record WHERE type = ? AND id = ?", type, id);
  change.log({ type, id, action: "deleted", digest: "", former });
  return true;
}
