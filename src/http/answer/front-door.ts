// Sends cached answers before any routing, with the same bytes and headers as a routed request, at the cost of bare
// Node. It never refuses a request and knows nothing about the content; requests without a cached answer go on to
// Fastify.

import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { FastifyServerFactory } from "fastify";
import { REQUEST_ID, wrongHost } from "../headers.ts";
import type { Observer } from "../observe/observer.ts";
import { NO_ROUTE } from "../observe/traffic.ts";
import type { PublicAddress } from "../public-address.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { type Answer, codedFor, isFresh } from "./send.ts";

// Importing node:http as a module reads all of its exports, which loads WebSocket and adds 30 ms to the start.
const { createServer } = process.getBuiltinModule("node:http");

/** Values of `Accept` that can only mean JSON. */
const ANY = new Set([undefined, "", "*/*", "application/json"]);

/** Returns a factory for the server that Fastify listens with. */
export const openFrontDoor =
  (answers: AnswerCache, observer: Observer, address: PublicAddress): FastifyServerFactory =>
  (behind, options) => {
    const server = createServer(options.http ?? {}, answering(answers, observer, address, behind));
    if (typeof options.keepAliveTimeout === "number") server.keepAliveTimeout = options.keepAliveTimeout;
    if (typeof options.requestTimeout === "number") server.requestTimeout = options.requestTimeout;
    if (typeof options.connectionTimeout === "number") server.setTimeout(options.connectionTimeout);
    return server;
  };

function answering(
  answers: AnswerCache,
  observer: Observer,
  address: PublicAddress,
  behind: RequestListener,
): RequestListener {
  return (request, response) => {
    if (!answered(answers, observer, address, request, response)) behind(request, response);
  };
}

function answered(
  answers: AnswerCache,
  observer: Observer,
  address: PublicAddress,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { method, url = "", headers } = request;
  if (method !== "GET" || !ANY.has(headers.accept)) return false;
  if (headers.authorization !== undefined || wrongHost(request) !== null) return false;
  const answer = found(answers, address.local(url));
  if (typeof answer?.modified !== "number") return false;
  const began = performance.now();
  const coded = codedFor(answer, headers);
  if (headers[REQUEST_ID] !== undefined) response.setHeader(REQUEST_ID, observer.ids.of(request));
  if (isFresh(headers, coded.etag, answer.modified)) response.writeHead(304, coded.fresh).end();
  else response.writeHead(200, coded.headers).end(coded.body);
  answers.hits++;
  observer.kept(request, answer.route ?? NO_ROUTE, response.statusCode, began);
  return true;
}

/** Leaves errors of the database to the routed request, which answers them. */
function found(answers: AnswerCache, url: string): Answer | undefined {
  try {
    return answers.find(url);
  } catch {
    return undefined;
  }
}
