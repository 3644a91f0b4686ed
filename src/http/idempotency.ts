// `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header): a request repeated with its key is answered as it was
// the first time and changes nothing. Answers are kept in the transaction that they tell of.
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Database } from "../db/open.ts";
import { ProblemError } from "../errors.ts";
import { sha256 } from "../standards/sha-256.ts";
import { bodyOf } from "./json-body.ts";

/** For how long a key is kept. */
export const KEPT_HOURS = 24;

/** What a request that changed something is answered. */
export interface WriteAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const kept = z.object({ request: z.string(), status: z.number(), headers: z.string(), body: z.string() });
const headers = z.record(z.string(), z.string());

/** The answer kept for the request's key, or the one that `work` gives. Call it inside the transaction of the change. */
export function answerOnce(
  database: Database,
  request: FastifyRequest,
  tokenId: string,
  work: () => WriteAnswer,
): WriteAnswer {
  const key = keyOf(request);
  if (key === undefined) return work();
  const fingerprint = fingerprintOf(request);
  const oldest = new Date(Date.now() - KEPT_HOURS * 3_600_000).toISOString();
  database.run("DELETE FROM idempotency WHERE at < ?", oldest);
  const row = database.get({
    sql: "SELECT request, status, headers, body FROM idempotency WHERE token_id = ? AND key = ?",
    parameters: [tokenId, key],
  });
  if (row !== undefined) {
    const former = kept.parse(row);
    if (former.request !== fingerprint)
      throw new ProblemError("IDEMPOTENCY_KEY_REUSED", `the key '${key}' came with another request before`);
    return { ...former, headers: headers.parse(JSON.parse(former.headers)) };
  }
  const answer = work();
  database.run(
    "INSERT INTO idempotency (token_id, key, request, status, headers, body, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
    tokenId,
    key,
    fingerprint,
    answer.status,
    JSON.stringify(answer.headers),
    answer.body,
    new Date().toISOString(),
  );
  return answer;
}

/** The key, with or without the quotes of a structured field. */
function keyOf(request: FastifyRequest): string | undefined {
  const header = request.headers["idempotency-key"];
  if (header === undefined) return undefined;
  const [, key] = String(header).match(/^"?([\x21\x23-\x7e]{1,255})"?$/) ?? [];
  if (key === undefined)
    throw new ProblemError(
      "MALFORMED_BODY",
      "Idempotency-Key: expected 1 to 255 visible ASCII characters without quotes inside",
    );
  return key;
}

const fingerprintOf = (request: FastifyRequest): string =>
  sha256(
    JSON.stringify([
      request.method,
      request.url,
      request.headers["if-match"] ?? null,
      request.headers["if-none-match"] ?? null,
      bodyOf(request).text,
    ]),
  );
