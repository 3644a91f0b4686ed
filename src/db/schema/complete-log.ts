// The log of a file that is older than it: entries get the digest of their record and the chain, and ids that lead
// elsewhere without ever having had a record get an entry. What earlier history does not tell stays unknown: the number
// of a record that is gone, the schema of an entry, where a transaction ended if two had the same author and time.
import { z } from "zod";
import type { Resource } from "../../resources/define-resource.ts";
import type { Database } from "../connection/database.ts";
import { changing } from "../records/change-log.ts";
import { chainAfter, chainedEntry } from "../records/entry-chain.ts";
import { readRecord, recordOfJson } from "../records/read-record.ts";
import { digestOf } from "../records/write-record.ts";

const entryRow = chainedEntry.omit({ digest: true }).extend({
  /** The record after the change, where a later one keeps it. */
  kept: z.string().nullable(),
  /** When, by whom and why, and the same of the entry that follows; null at the end. */
  author: z.string(),
  nextAuthor: z.string().nullable(),
});

/** Entries that are read at once: a log may be larger than memory. */
const CHUNK = 1000;

const AUTHOR = { actor: "entente", reason: "The log is complete from here on." };

/** Call it when the tables and the former records have today's form. */
export function completeLog(database: Database, resources: readonly Resource[]): void {
  renewRegistry(database, resources);
  const byType = new Map(resources.map((resource) => [resource.type, resource]));
  let [chain, reached] = ["", 0];
  for (let rows = entriesAfter(database, 0); rows.length > 0; rows = entriesAfter(database, reached))
    for (const { kept, author, nextAuthor, ...entry } of rows) {
      const resource = byType.get(entry.type);
      const digest =
        entry.action === "deleted" || resource === undefined
          ? null
          : digestAfter(database, resource, entry.id, kept);
      chain = chainAfter(chain, { ...entry, digest });
      reached = entry.seq;
      database.run(
        "UPDATE change SET digest = ?, chain = ? WHERE seq = ?",
        digest === null ? null : Buffer.from(digest, "hex"),
        author === nextAuthor ? null : Buffer.from(chain, "hex"),
        reached,
      );
    }
  database.run("UPDATE dataset SET seq = ?, digest = ?", reached, chain);
  redirectLeft(database);
}

const entriesAfter = (database: Database, seq: number) =>
  z.array(entryRow).parse(
    database.all({
      sql: `SELECT seq, schema, type, id, action, at, actor, reason, number, into_id AS intoId,
          (SELECT former FROM change AS later WHERE later.type = change.type AND later.id = change.id AND later.seq > change.seq ORDER BY later.seq LIMIT 1) AS kept,
          json_array(at, actor, reason) AS author,
          (SELECT json_array(at, actor, reason) FROM change AS next WHERE next.seq > change.seq ORDER BY next.seq LIMIT 1) AS nextAuthor
        FROM change WHERE seq > ? ORDER BY seq LIMIT ?`,
      parameters: [seq, CHUNK],
    }),
  );

function digestAfter(database: Database, resource: Resource, id: string, kept: string | null): string | null {
  const record = kept === null ? readRecord(database, resource, id) : recordOfJson(kept);
  return record === undefined ? null : digestOf(record);
}

/** The registry names records by the digest of today. */
function renewRegistry(database: Database, resources: readonly Resource[]): void {
  for (const resource of resources) {
    const { type, table } = resource;
    if (table === null) continue;
    for (const { id } of database.all({ sql: "SELECT id FROM record WHERE type = ?", parameters: [type] })) {
      const record = readRecord(database, resource, String(id));
      if (record !== undefined)
        database.run("UPDATE record SET digest = ? WHERE type = ? AND id = ?", digestOf(record), type, id);
    }
  }
}

/** One entry for each id that leads elsewhere and of which no entry says so. */
function redirectLeft(database: Database): void {
  const left = database.all({
    sql: "SELECT type, id, into_id FROM merged WHERE NOT EXISTS (SELECT 1 FROM change WHERE change.type = merged.type AND change.id = merged.id AND change.into_id IS NOT NULL) ORDER BY type, id",
    parameters: [],
  });
  changing(database, AUTHOR, (change) => {
    for (const { type, id, into_id } of left)
      change.log({ type: String(type), id: String(id), action: "redirected", intoId: String(into_id) });
  });
}
