// Stores the answers to requests that had an idempotency key, by token and key.
import { z } from "zod";
import type { Database } from "./connection/database.ts";

/** An answer that is kept in case the request is repeated. */
export interface KeptAnswer {
  /** A digest of the request. */
  request: string;
  status: number;
  headers: Record<string, string>;
  body: string;
}

const row = z.object({ request: z.string(), status: z.number(), headers: z.string(), body: z.string() });
const headers = z.record(z.string(), z.string());

/** Finds the stored answer; undefined if there is none. */
export function findAnswer(database: Database, tokenId: string, key: string): KeptAnswer | undefined {
  const found = database.get({
    sql: "SELECT request, status, headers, body FROM idempotency WHERE token_id = ? AND key = ?",
    parameters: [tokenId, key],
  });
  if (found === undefined) return undefined;
  const kept = row.parse(found);
  return { ...kept, headers: headers.parse(JSON.parse(kept.headers)) };
}

/** Stores an answer with the present time. */
export function keepAnswer(database: Database, tokenId: string, key: string, answer: KeptAnswer): void {
  database.run(
    "INSERT INTO idempotency (token_id, key, request, status, headers, body, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
    tokenId,
    key,
    answer.request,
    answer.status,
    JSON.stringify(answer.headers),
    answer.body,
    new Date().toISOString(),
  );
}

/** Deletes all answers stored before a time (RFC 3339). */
export function forgetAnswers(database: Database, before: string): void {
  database.run("DELETE FROM idempotency WHERE at < ?", before);
}
