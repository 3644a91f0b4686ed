// Replies with a finished answer: constant headers, a strong ETag, and 304 for who has it already (RFC 9110).
import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type ProblemError, problemBody, problems } from "../errors.ts";

/** A finished answer, as it is kept and sent. */
export interface Answer {
  body: Buffer;
  etag: string;
  /** The value of the `Link` header. */
  link: string | null;
}

/** What any origin may read; the API holds nothing private and takes no credentials. */
export const CORS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link, Location, X-Request-Id",
} as const;

const JSON_HEADERS = {
  ...CORS,
  "content-type": "application/json; charset=utf-8",
  "cache-control": "public, no-cache",
} as const;

/** Serializes once; the ETag is a digest of the bytes. */
export function jsonAnswer(json: string, link: string | null = null): Answer {
  const body = Buffer.from(json);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return { body, etag, link };
}

export function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, etag, link }: Answer,
): FastifyReply {
  reply.headers(JSON_HEADERS).header("etag", etag);
  if (link !== null) reply.header("link", link);
  const condition = request.headers["if-none-match"];
  if (condition !== undefined && matches(condition, etag))
    return reply.code(304).removeHeader("content-type").send();
  return reply.send(body);
}

/** If-None-Match: `*`, or a list of tags compared weakly. */
function matches(condition: string, etag: string): boolean {
  if (condition.trim() === "*") return true;
  return condition.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: ProblemError): FastifyReply {
  return reply
    .code(problems[error.code].status)
    .headers(CORS)
    .header("content-type", "application/problem+json; charset=utf-8")
    .header("cache-control", "no-store")
    .send(JSON.stringify(problemBody(error, request.url.slice(0, 500))));
}
