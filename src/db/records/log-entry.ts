// An entry of the log, and the chain of digests over the log. Each link covers one entry as it is stored, and the link
// before it, and so all entries before. The chain is never computed again.
import { z } from "zod";
import { sha256 } from "../../standards/sha-256.ts";

/**
 * What happened: a record was created, updated or deleted (with `intoId`: merged into another); an id that no record ever
 * had now redirects to a record; the origins have another order; two records are known to be two, or no longer; the
 * schema was upgraded. A new action belongs here, and in the CHECK of the table.
 */
export const ACTIONS = [
  "created",
  "updated",
  "deleted",
  "redirected",
  "preferred",
  "distinguished",
  "undistinguished",
  "upgraded",
] as const;
export type Action = (typeof ACTIONS)[number];

/** Whether the record exists after the action. */
export const isWritten = (action: unknown): boolean => action === "created" || action === "updated";

/** The part of an entry that the chain covers. It contains the digest of the record instead of the record. */
export const chainedEntry = z.object({
  /** Its sequence number: 1, 2, 3 … */
  seq: z.number(),
  /** The version of the schema when it was written; 0 if unknown. */
  schema: z.number(),
  type: z.string(),
  id: z.string(),
  action: z.enum(ACTIONS),
  /** RFC 3339, UTC. */
  at: z.string(),
  actor: z.string(),
  reason: z.string().nullable(),
  /** The record's number in the registry; null if the entry is not about a record, or if the number is unknown. */
  number: z.number().nullable(),
  /** The id to which this one redirects from then on; null for most. */
  intoId: z.string().nullable(),
  /** SHA-256 of the record after the change, in hexadecimal; null if there is no record. */
  digest: z.string().nullable(),
  /**
   * What each origin says of the record after the change, as JSON; for `preferred`, the order of the origins from then on.
   * Null if there is no record, and in entries of a schema that had no claims.
   */
  claims: z.string().nullable(),
});
export type ChainedEntry = z.infer<typeof chainedEntry>;

/**
 * SQL for the sequence number of the next entry about the record of a row of `change`; null if there is none. That entry
 * has the record as it was before it.
 */
export const NEXT_ENTRY =
  "(SELECT min(seq) FROM change AS later WHERE later.type = change.type AND later.id = change.id AND later.seq > change.seq)";

/** The first schema whose entries have claims. */
export const CLAIMS_SCHEMA = 22;

/**
 * The chain after an entry, in hexadecimal. `before` is the chain before it, empty for the first entry. An entry without
 * claims is chained as it was before there were any.
 */
export const chainAfter = (before: string, entry: ChainedEntry): string =>
  sha256(
    JSON.stringify([
      before,
      entry.seq,
      entry.schema,
      entry.type,
      entry.id,
      entry.action,
      entry.at,
      entry.actor,
      entry.reason,
      entry.number,
      entry.intoId,
      entry.digest,
      ...(entry.claims === null ? [] : [entry.claims]),
    ]),
  );
