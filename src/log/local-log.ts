// The log of a database file. An entry does not hold its record: the next entry of the record does, as what was before
// it, or else the record is the one that is held.
import { z } from "zod";
import { claimsJson } from "../claims/claim.ts";
import type { Database } from "../db/connection/database.ts";
import { writtenRecord } from "../db/records/change-log.ts";
import { readClaimsOf } from "../db/records/claims.ts";
import { CLAIMS_SCHEMA, chainedEntry, isWritten, NEXT_ENTRY } from "../db/records/log-entry.ts";
import { readRecord } from "../db/records/read-record.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import type { Entry, LogReader, Transaction } from "./log-reader.ts";

const sealed = chainedEntry
  .pick({ at: true, actor: true, reason: true, schema: true })
  .extend({ last: z.number(), chain: z.string() });

const entryRows = z.array(
  chainedEntry.omit({ claims: true }).extend({
    /** Whether the record is the one that is held, and not what a later entry keeps. */
    isHeld: z.number(),
    kept: z.string().nullable(),
    keptClaims: z.string().nullable(),
    /** The order of origins, in an entry that changed it. */
    order: z.string().nullable(),
  }),
);

/** Entries that are read at once. */
const CHUNK = 500;

const byType: ReadonlyMap<string, Resource> = new Map(resources.map((resource) => [resource.type, resource]));

export class LocalLog implements LogReader {
  readonly #database: Database;

  /** The database must not change while its log is read: see `Database.openSnapshot`. */
  constructor(database: Database) {
    this.#database = database;
  }

  *transactions(after: number): Generator<Transaction> {
    for (let before = after; ; ) {
      const row = this.#database.get({
        sql: "SELECT seq AS last, at, actor, reason, schema, lower(hex(chain)) AS chain FROM change WHERE seq > ? AND chain IS NOT NULL ORDER BY seq LIMIT 1",
        parameters: [before],
      });
      if (row === undefined) return;
      const transaction = sealed.parse(row);
      const { last } = transaction;
      yield { ...transaction, count: last - before, entries: this.#entries(before, last) };
      before = last;
    }
  }

  *#entries(after: number, last: number): Generator<Entry> {
    for (let before = after; before < last; ) {
      const rows = entryRows.parse(
        this.#database.all({
          sql: `SELECT entry.seq, entry.type, entry.id, entry.action, entry.at, entry.actor, entry.reason, entry.schema, entry.number, entry.into_id AS intoId,
              next IS NULL AS isHeld, later.former AS kept, later.claims AS keptClaims,
              CASE
                WHEN next IS NULL THEN (SELECT lower(hex(digest)) FROM record WHERE record.id = entry.id AND record.type = entry.type)
                WHEN later.former_digest IS NOT NULL THEN lower(hex(later.former_digest))
              END AS digest,
              CASE WHEN entry.action = 'preferred' THEN entry.claims END AS "order"
            FROM (SELECT *, ${NEXT_ENTRY} AS next FROM change WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?) AS entry
            LEFT JOIN change AS later ON later.seq = next ORDER BY entry.seq`,
          parameters: [before, last, CHUNK],
        }),
      );
      const heldClaims = readClaimsOf(
        this.#database,
        rows.flatMap(({ isHeld, number }) => (isHeld === 1 && number !== null ? [number] : [])),
      );
      for (const { isHeld, kept, keptClaims, order, ...entry } of rows) {
        const record = isHeld === 1 ? this.#held(entry.type, entry.id) : kept;
        const held = heldClaims.get(entry.number ?? 0);
        const claims = isHeld === 1 ? (held === undefined ? null : claimsJson(held)) : keptClaims;
        yield isWritten(entry.action)
          ? { ...entry, record, claims: entry.schema < CLAIMS_SCHEMA ? null : claims }
          : { ...entry, record: null, claims: order };
      }
      before = rows.at(-1)?.seq ?? last;
    }
  }

  #held(type: string, id: string): string | null {
    const resource = byType.get(type);
    const record = resource && readRecord(this.#database, resource, id);
    return record === undefined ? null : JSON.stringify(writtenRecord(record));
  }
}
