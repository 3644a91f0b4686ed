// Completes the log of an older file. Entries get the digest of their record and the chain. Ids that redirect without
// ever having had a record get an entry. Some things stay unknown: the number of a deleted record, the schema of an
// entry, and where a transaction ended if the next one had the same author and time.
import { z } from "zod";
import type { Resource } from "../../resources/define-resource.ts";
import type { Database } from "../connection/database.ts";
import { changing } from "../records/change-log.ts";
import { chainAfter, chainedEntry, NEXT_ENTRY } from "../records/log-entry.ts";
import { readRecord, recordOfJson } from "../records/read-record.ts";
import { digestOf } from "../records/write-record.ts";

const entryRow = chainedEntry.omit({ digest: true, claims: true }).extend({
  /** The sequence number of the record's next entry; null if there is none. */
  next: z.number().nullable(),
  /** The record after the change, if a later entry has it; else null. */
  kept: z.string().nullable(),
  /** Time, actor and reason of this entry, and of the next one; null at the end. */
  author: z.string(),
  nextAuthor: z.string().nullable(),
});

/** Entries read at once. The whole log may not fit in memory. */
const CHUNK = 1000;

const AUTHOR = { actor: "entente", reason: "The log is complete from here on." };

/** Completes the log. Call it when the tables and the former records are up to date. */
export function completeLog(database: Database, resources: readonly Resource[]): void {
  renewRegistry(database, resources);
  const byType = new Map(resources.map((resource) => [resource.type, resource]));
  let [chain, reached] = ["", 0];
  for (let rows = entriesAfter(database, 0); rows.length > 0; rows = entriesAfter(database, reached))
    for (const { next, kept, author, nextAuthor, ...entry } of rows) {
      const resource = byType.get(entry.type);
      const digest =
        entry.action === "deleted" || resource === undefined
          ? null
          : digestAfter(database, resource, entry.id, kept);
      chain = chainAfter(chain, { ...entry, digest, claims: null });
      reached = entry.seq;
      database.run(
        "UPDATE change SET chain = ? WHERE seq = ?",
        author === nextAuthor ? null : Buffer.from(chain, "hex"),
        reached,
      );
      if (digest !== null && next !== null)
        database.run("UPDATE change SET former_digest = ? WHERE seq = ?", Buffer.from(digest, "hex"), next);
    }
  database.run("UPDATE dataset SET seq = ?, digest = ?", reached, chain);
  redirectLeft(database);
}

const entriesAfter = (database: Database, seq: number) =>
  z.array(entryRow).parse(
    database.all({
      sql: `SELECT seq, schema, type, id, action, at, actor, reason, number, into_id AS intoId,
          next, (SELECT former FROM change AS later WHERE later.seq = next) AS kept,
          json_array(at, actor, reason) AS author,
          (SELECT json_array(at, actor, reason) FROM change AS next WHERE next.seq > change.seq ORDER BY next.seq LIMIT 1) AS nextAuthor
        FROM (SELECT *, ${NEXT_ENTRY} AS next
          FROM change WHERE seq > ? ORDER BY seq LIMIT ?) AS change`,
      parameters: [seq, CHUNK],
    }),
  );

function digestAfter(database: Database, resource: Resource, id: string, kept: string | null): string | null {
  const record = kept === null ? readRecord(database, resource, id) : recordOfJson(kept);
  return record === undefined ? null : digestOf(record);
}

/** Computes the digests in the registry again, in today's form. */
function renewRegistry(database: Database, resources: readonly Resource[]): void {
  for (const resource of resources) {
    const { type, table } = resource;
    if (table === null) continue;
    for (const { id } of database.all({ sql: "SELECT id FROM record WHERE type = ?", parameters: [type] })) {
      const record = readRecord(database, resource, String(id));
      if (record !== undefined)
        database.run(
          "UPDATE record SET digest = ? WHERE type = ? AND id = ?",
          Buffer.from(digestOf(record), "hex"),
          type,
          id,
        );
    }
  }
}

/** Adds an entry for each redirect that has none. Older programs could bring a merged record back and keep its redirect. */
function redirectLeft(database: Database): void {
  database.run(
    "DELETE FROM merged WHERE EXISTS (SELECT 1 FROM record WHERE record.type = merged.type AND record.id = merged.id)",
  );
  const left = database.all({
    sql: "SELECT type, id, into_id FROM merged WHERE NOT EXISTS (SELECT 1 FROM change WHERE change.type = merged.type AND change.id = merged.id AND change.into_id IS NOT NULL) ORDER BY type, id",
    parameters: [],
  });
  changing(database, AUTHOR, (change) => {
    for (const { type, id, into_id } of left)
      change.log({ type: String(type), id: String(id), action: "redirected", intoId: String(into_id) });
  });
}
