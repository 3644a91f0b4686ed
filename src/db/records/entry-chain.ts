// An entry of the log, and the chain of digests over the log: each link covers an entry as it is stored and, through the
// link before it, all entries before. It is never made anew.
import { z } from "zod";
import { sha256 } from "../../standards/sha-256.ts";

/**
 * What an entry tells: a record was written, or withdrawn (with `intoId`, merged into another); an id that no record
 * ever had leads to a record; the schema was upgraded.
 */
export const ACTIONS = ["created", "updated", "deleted", "redirected", "upgraded"] as const;
export type Action = (typeof ACTIONS)[number];

/** Whether a record is there after the action. */
export const isWritten = (action: unknown): boolean => action === "created" || action === "updated";

/** What of an entry the chain covers. A record stands in it by its digest. */
export const chainedEntry = z.object({
  /** Its place in the log: 1, 2, 3 … */
  seq: z.number(),
  /** The schema under which it was written; 0 where the log does not say. */
  schema: z.number(),
  type: z.string(),
  id: z.string(),
  action: z.enum(ACTIONS),
  /** RFC 3339, UTC. */
  at: z.string(),
  actor: z.string(),
  reason: z.string().nullable(),
  /** The record's number in the registry; null for what is no record, and where it is not known any more. */
  number: z.number().nullable(),
  /** The id to which this one leads from then on. */
  intoId: z.string().nullable(),
  /** SHA-256 of the record after the change, in hexadecimal; null where there is none. */
  digest: z.string().nullable(),
});
export type ChainedEntry = z.infer<typeof chainedEntry>;

/** The chain after an entry, in hexadecimal; `before` is empty at the first. */
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
    ]),
  );
