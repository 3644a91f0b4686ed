// `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header): a repeated request with the same key gets the first
// answer again and changes nothing. The answer is stored in the same transaction as the change.
import type { FastifyRequest } from "fastify";
import type { Database } from "../../db/connection/database.ts";
import { findAnswer, forgetAnswers, keepAnswer } from "../../db/idempotent-answers.ts";
import { ProblemError } from "../../errors.ts";
import { sha256 } from "../../standards/sha-256.ts";
import { bodyOf } from "../json-body.ts";

/** How long a key is kept. */
export const KEPT_HOURS = 24;

/** The answer to a write request. */
export interface WriteAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * The stored answer for the request's key, or the one that `work` returns. Call it inside the transaction of the
 * change.
 */
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
  forgetAnswers(database, oldest);
  const former = findAnswer(database, tokenId, key);
  if (former !== undefined) {
    if (former.request !== fingerprint)
      throw new ProblemError(
        "IDEMPOTENCY_KEY_REUSED",
        `the key '${key}' was used for another request before`,
      );
    return former;
  }
  const answer = work();
  keepAnswer(database, tokenId, key, { ...answer, request: fingerprint });
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
