// The chain of digests over the log: each link covers an entry as it is stored and, through the link before it, all
// entries before. It is never made anew.
import { sha256 } from "../../standards/sha-256.ts";

/** What of an entry the chain covers. A record stands in it by its digest. */
export interface ChainedEntry {
  seq: number;
  schema: number;
  type: string;
  id: string;
  action: string;
  /** RFC 3339, UTC. */
  at: string;
  actor: string;
  reason: string | null;
  number: number | null;
  intoId: string | null;
  /** SHA-256 of the record after the change, in hexadecimal; null where there is none. */
  digest: string | null;
}

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
