// Answers requests from the cache, here, or by a reader thread if it would take too long here.

import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import type { FastifyReply, FastifyRequest } from "fastify";
import { QueryTooCostly } from "../../db/connection/database.ts";
import { HERE_MS, isTooLongHere, type Prepared, TooLongHere } from "../../read/too-long-here.ts";
import type { Question } from "../../readers/reader-thread.ts";
import type { Readers } from "../../readers/readers.ts";
import { REQUEST_ID } from "../headers.ts";
import { bodyOf } from "../json-body.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { CostlyShapes } from "./costly-shapes.ts";
import { type Answer, sendAnswer } from "./send.ts";

/** An answer of a reader that is not for the cache: a problem or a redirect. */
interface Refusal {
  refusal: IncomingMessage;
  body: Buffer;
}

export class Answerer {
  readonly #cache: AnswerCache;
  readonly #readers: Readers | null;
  /** Answers that readers are making, by URL, so that equal questions are answered once. */
  readonly #making = new Map<string, Promise<Answer | Refusal>>();
  readonly #costly = new CostlyShapes();

  /** Without readers, all answers are made here. */
  constructor(cache: AnswerCache, readers: Readers | null) {
    this.#cache = cache;
    this.#readers = readers;
  }

  /** Sends the JSON answer to a GET. `make` throws a TooLongHere or a QueryTooCostly if a reader should make it. */
  send(
    request: FastifyRequest,
    reply: FastifyReply,
    make: () => Answer,
  ): FastifyReply | Promise<FastifyReply> {
    const makeHere = () => {
      if (this.#costly.has(request)) throw new TooLongHere("an answer of this kind");
      return make();
    };
    try {
      return sendAnswer(request, reply, this.#cache.get(request.url, makeHere));
    } catch (error) {
      if (this.#readers === null || !isTooLongHere(error)) throw error;
      if (error instanceof QueryTooCostly) this.#costly.note(request, true);
      return this.#sendMade(request, reply, this.#readers, preparedOf(error));
    }
  }

  /** Whether a reader can answer a request that failed here with this error. The request must be one that only reads. */
  canPassOn(error: unknown): boolean {
    return this.#readers !== null && isTooLongHere(error);
  }

  /** Sends the answer of a reader as it is, as fast as the client takes it. */
  async passOn(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<FastifyReply> {
    const leaving = new AbortController();
    reply.raw.once("close", () => leaving.abort());
    const { method, originalUrl: path } = request;
    const body = bodyOf(request).text || null;
    const question = { method, path, headers: passedHeaders(request), body, prepared: preparedOf(error) };
    const answered = await this.#readers?.ask(question, leaving.signal);
    if (answered === undefined) throw error;
    return relay(request, reply, answered.answer).send(answered.answer);
  }

  async #sendMade(
    request: FastifyRequest,
    reply: FastifyReply,
    readers: Readers,
    prepared: Prepared | null,
  ): Promise<FastifyReply> {
    const { url } = request;
    let making = this.#making.get(url);
    if (making === undefined) {
      making = this.#make(request, readers, prepared).finally(() => this.#making.delete(url));
      this.#making.set(url, making);
    }
    const made = await making;
    if (!("refusal" in made)) return sendAnswer(request, reply, made);
    // A redirect has no body, and so no type of one.
    return relay(request, reply, made.refusal).send(made.body.length === 0 ? undefined : made.body);
  }

  async #make(
    request: FastifyRequest,
    readers: Readers,
    prepared: Prepared | null,
  ): Promise<Answer | Refusal> {
    const { url, originalUrl: path } = request;
    const version = this.#cache.version;
    const { host = "localhost" } = request.headers;
    const question = {
      method: "GET",
      path,
      headers: { host, accept: "application/json" },
      body: null,
      prepared,
    };
    // Others may wait for the same answer, so it does not end with this request.
    const { answer, ms } = await readers.ask(question, NEVER);
    if (prepared === null) this.#costly.note(request, ms > HERE_MS);
    const body = await buffer(answer);
    const { etag, link, "last-modified": modified = "" } = answer.headers;
    if (answer.statusCode !== 200 || etag === undefined) return { refusal: answer, body };
    const made = {
      body,
      etag,
      link: typeof link === "string" ? link : null,
      modified: Date.parse(modified) || null,
    };
    this.#cache.keep(url, made, version);
    return made;
  }
}

const NEVER = new AbortController().signal;

const preparedOf = (error: unknown): Prepared | null =>
  error instanceof TooLongHere ? error.prepared : null;

/** Header fields of a connection, not of a message (RFC 9110, section 7.6.1), and those that this process sets itself. */
const OF_CONNECTION = ["connection", "keep-alive", "te", "transfer-encoding", "upgrade", "expect", "date"];
const NOT_PASSED = new Set([...OF_CONNECTION, "content-length", "authorization"]);
const NOT_RELAYED = new Set([...OF_CONNECTION, REQUEST_ID]);

const passedHeaders = ({ headers, id }: FastifyRequest): Question["headers"] => ({
  ...without(headers, NOT_PASSED),
  [REQUEST_ID]: id,
});

/** Gives the status and the headers of a reader's answer. */
function relay(
  { id }: FastifyRequest,
  reply: FastifyReply,
  { statusCode = 500, headers }: IncomingMessage,
): FastifyReply {
  if (statusCode >= 400) reply.header(REQUEST_ID, id);
  return reply.code(statusCode).headers(without(headers, NOT_RELAYED));
}

function without(headers: IncomingHttpHeaders, names: ReadonlySet<string>): Question["headers"] {
  const rest: Question["headers"] = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !names.has(name)) rest[name] = value;
  return rest;
}
