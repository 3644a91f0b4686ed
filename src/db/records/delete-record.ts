// Deletes one record with its evidence, and logs the deletion.
import type { Resource } from "../../resources/define-resource.ts";
import { storageOf } from "../../resources/storage.ts";
import type { Database } from "../connection/database.ts";
import type { Change } from "./change-log.ts";
import { deleteClaims } from "./claims.ts";
import { unindexRecord } from "./index-record.ts";
import { storeRedirect } from "./lost-ids.ts";
import { readRecord } from "./read-record.ts";
import { registered } from "./registry.ts";
import { forgetJson } from "./stored-json.ts";
import { heldClaims } from "./write-record.ts";

/**
 * Deletes a record. With `into`, it is merged: from then on, its id redirects to that one. Returns false if there is no
 * such record. If another record refers to it, the commit of the transaction fails.
 */
export function deleteRecord(
  database: Database,
  resource: Resource,
  id: string,
  change: Change,
  into: string | null = null,
): boolean {
  const { table, type } = resource;
  change.session?.flush();
  const record = registered(database, type, id);
  if (table === null || record === undefined) return false;
  const former = readRecord(database, resource, id);
  const formerClaims = heldClaims(database, record.number);
  // Nothing is left to foreign keys: in a large load these are off.
  deleteClaims(database, record.number);
  for (const { table: list } of storageOf(resource).lists)
    database.run(`DELETE FROM ${list} WHERE record_id = ?`, record.number);
  unindexRecord(database, change, record.number);
  forgetJson(database, record.number);
  database.run(`DELETE FROM ${table} WHERE id = ?`, id);
  database.run("DELETE FROM record WHERE type = ? AND id = ?", type, id);
  if (into !== null) storeRedirect(database, type, id, into);
  const before = { former, formerDigest: record.digest, formerClaims };
  change.log({ type, id, action: "deleted", number: record.number, intoId: into, ...before });
  return true;
}
