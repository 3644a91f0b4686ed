// Opaque cursors: the sort key of the last record of a page, with a checksum over the key and the query.
import { z } from "zod";
import { ProblemError } from "../../errors.ts";
import { sha256 } from "../../standards/sha-256.ts";
import type { SortKey } from "../list-query.ts";

const contents = z.tuple([z.string()], z.union([z.string(), z.number()]));

/** A short digest of what a cursor is valid for. */
export const fingerprint = (parts: unknown): string =>
  sha256(JSON.stringify(parts), "base64url").slice(0, 11);

export const encodeCursor = (queryFingerprint: string, key: SortKey): string =>
  Buffer.from(JSON.stringify([seal(queryFingerprint, key), ...key])).toString("base64url");

/** The sort key in a cursor. Throws if the cursor is damaged or belongs to another query. */
export function decodeCursor(cursor: string, queryFingerprint: string, terms: number): SortKey {
  const [sealed, ...key] = readCursor(cursor);
  if (sealed !== seal(queryFingerprint, key) || key.length !== terms)
    throw invalidCursor(
      "the cursor is damaged, or belongs to another query: filters and order must stay as they were",
    );
  return key;
}

/** The seal covers the key too, so that a damaged cursor, or one of another query, is refused. It is no secret. */
const seal = (queryFingerprint: string, key: SortKey): string => fingerprint([queryFingerprint, key]);

function readCursor(cursor: string): z.infer<typeof contents> {
  try {
    return contents.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw invalidCursor("the cursor is damaged");
  }
}

const invalidCursor = (detail: string) =>
  new ProblemError("INVALID_CURSOR", detail, [{ parameter: "cursor", detail }]);
