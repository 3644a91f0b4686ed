// Sends a finished answer with constant headers and a strong ETag, or 304 if the client has it already (RFC 9110).

import type { IncomingHttpHeaders } from "node:http";
import { gzipSync } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import { type ProblemError, problemBody, problems, RETRY_AFTER_S } from "../../errors.ts";
import { sha256 } from "../../standards/sha-256.ts";
import { CORS, JSON_HEADERS, REQUEST_ID } from "../headers.ts";
import { NO_ROUTE } from "../observe/traffic.ts";

/** A finished answer, as it is cached and sent. */
export interface Answer {
  body: Buffer;
  etag: string;
  /** The value of the `Link` header. */
  link: string | null;
  /** When the data behind it last changed, in milliseconds; null while that is not known. */
  modified?: number | null;
  /** The route that made it, so that answers from the cache are counted under the same route. */
  route?: string;
  /** The encoded forms, each made on first use. */
  plain?: Coded;
  gzip?: Coded;
}

/** The bytes of an answer in one content coding, with their headers. */
export interface Coded {
  body: Buffer;
  etag: string;
  headers: Record<string, string>;
  /** The headers of a 304: none that describe the body or follow from the tag (RFC 9110, section 15.4.5). */
  fresh: Record<string, string>;
}

/** Smaller bodies are sent as they are. */
const COMPRESS_FROM = 1024;

/** The `Link` header for the next page (RFC 8288); null on the last page. Escapes `>`, which would end the URL. */
export const nextLink = (next: string | null): string | null =>
  next === null ? null : `<${next.replaceAll(">", "%3E")}>; rel="next"`;

/** A JSON answer. The ETag is a digest of the bytes. */
export function jsonAnswer(json: string, link: string | null = null): Answer {
  return textAnswer(json, link);
}

/** The same for text of any kind. */
export function textAnswer(text: string, link: string | null = null): Answer {
  const body = Buffer.from(text);
  const etag = `"${sha256(body, "base64url").slice(0, 22)}"`;
  return { body, etag, link };
}

/** The answer in the coding that the client accepts. */
export function codedFor(
  answer: Answer,
  headers: IncomingHttpHeaders,
  sentWith: Readonly<Record<string, string>> = JSON_HEADERS,
): Coded {
  if (answer.body.length < COMPRESS_FROM || !acceptsGzip(headers)) {
    answer.plain ??= code(answer, answer.body, answer.etag, sentWith, {});
    return answer.plain;
  }
  const etag = answer.etag.replace(/"$/, '-gzip"');
  answer.gzip ??= code(answer, gzipSync(answer.body, { level: 6 }), etag, sentWith, {
    "content-encoding": "gzip",
  });
  return answer.gzip;
}

function code(
  { link, modified }: Answer,
  body: Buffer,
  etag: string,
  { "content-type": type = "", ...shared }: Readonly<Record<string, string>>,
  coding: Record<string, string>,
): Coded {
  const fresh = { ...shared, etag };
  const headers: Record<string, string> = {
    "content-type": type,
    "content-length": String(body.length),
    ...coding,
    ...fresh,
  };
  if (link !== null) headers.link = link;
  if (modified) headers["last-modified"] = httpDate(modified);
  return { body, etag, headers, fresh };
}

/** A time in HTTP's date format (RFC 9110, section 5.6.7). */
export const httpDate = (milliseconds: number): string => new Date(milliseconds).toUTCString();

export function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
  sentWith: Readonly<Record<string, string>> = JSON_HEADERS,
): FastifyReply {
  const coded = codedFor(answer, request.headers, sentWith);
  answer.route ??= request.routeOptions.url ?? NO_ROUTE;
  if (isFresh(request.headers, coded.etag, answer.modified ?? null))
    return reply.code(304).headers(coded.fresh).send();
  return reply.headers(coded.headers).send(coded.body);
}

/** Whether the client accepts gzip and does not prefer an unencoded answer (RFC 9110, section 12.5.3). */
export function acceptsGzip(headers: IncomingHttpHeaders): boolean {
  const accepted = headers["accept-encoding"];
  if (typeof accepted !== "string") return false;
  // Most clients send no quality values, and then no parser is needed.
  if (!accepted.includes(";")) return /(?:^|[\s,])(?:gzip|\*)(?:$|[\s,])/i.test(accepted);
  const codings = new Negotiator({ headers: { "accept-encoding": accepted } });
  return codings.encoding(["gzip", "identity"]) === "gzip";
}

/**
 * Whether the client has the answer already: `If-None-Match` names its tag (`*`, or a list compared weakly), or,
 * without that header, `If-Modified-Since` is not before the last change (RFC 9110, section 13.2.2).
 */
export function isFresh(headers: IncomingHttpHeaders, etag: string, modified: number | null): boolean {
  const condition = headers["if-none-match"];
  if (condition === undefined) {
    const since = Date.parse(headers["if-modified-since"] ?? "");
    return modified !== null && since >= modified;
  }
  return (
    condition === etag ||
    condition.trim() === "*" ||
    condition.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag)
  );
}

/** Headers that a failed answer may have set for a body that is not sent. */
const OF_ANOTHER_BODY = [
  "content-encoding",
  "content-disposition",
  "content-length",
  "etag",
  "link",
  "repr-digest",
];

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: ProblemError): FastifyReply {
  request.server.traffic.countRefused(error.code);
  for (const name of OF_ANOTHER_BODY) reply.removeHeader(name);
  const seconds = RETRY_AFTER_S[error.code];
  if (seconds !== undefined && !reply.hasHeader("retry-after")) reply.header("retry-after", seconds);
  return reply
    .code(problems[error.code].status)
    .headers(CORS)
    .header(REQUEST_ID, request.id)
    .header("content-type", "application/problem+json; charset=utf-8")
    .header("cache-control", "no-store")
    .send(JSON.stringify(problemBody(error, request.url, request.server.publicAddress.prefix)));
}
