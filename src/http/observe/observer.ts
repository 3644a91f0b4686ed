// Observes every request until its answer ends: counts it, gives it an id, and logs it.

import type { IncomingMessage } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { REQUEST_ID } from "../headers.ts";
import type { Observing } from "./observing.ts";
import { RequestIds } from "./request-ids.ts";
import { loggedUrl, RequestLog } from "./request-log.ts";
import { NO_ROUTE, type Traffic } from "./traffic.ts";

export class Observer {
  readonly traffic: Traffic;
  readonly ids = new RequestIds();
  readonly #observing: Observing;
  #log: RequestLog | null = null;

  constructor(traffic: Traffic, observing: Observing) {
    this.traffic = traffic;
    this.#observing = observing;
  }

  /** Observes all routed requests. Register it before all other hooks. */
  register(app: FastifyInstance): void {
    this.#log = new RequestLog(app.log, this.#observing);
    app.addHook("onRequest", (request, reply, done) => {
      this.watch(request, reply);
      done();
    });
  }

  /** Records an answer sent from the cache without routing. `began` is a time of the monotonic clock. */
  kept(request: IncomingMessage, route: string, status: number, began: number): void {
    const ms = performance.now() - began;
    const { method = "", url = "" } = request;
    this.traffic.count(method, route, status, ms);
    if (this.#log?.wants(status, ms, false))
      this.#log.write({ reqId: this.ids.of(request), method, url: loggedUrl(url), route, status, ms }, false);
  }

  /** Observes a routed request until its answer ends in any way. */
  watch(request: FastifyRequest, reply: FastifyReply): void {
    const began = performance.now();
    const { traffic } = this;
    traffic.inFlight++;
    if (request.headers[REQUEST_ID] !== undefined) reply.header(REQUEST_ID, request.id);
    reply.raw.once("close", () => {
      const ms = performance.now() - began;
      const { method, id: reqId, url, ip: client } = request;
      const route = request.routeOptions.url ?? NO_ROUTE;
      const { statusCode: status, writableFinished } = reply.raw;
      const cut = !writableFinished;
      traffic.inFlight--;
      if (cut) traffic.cut++;
      traffic.count(method, route, status, ms);
      if (!this.#log?.wants(status, ms, cut)) return;
      const line = { reqId, method, url: loggedUrl(url), route, status, ms };
      this.#log.write(status >= 400 ? { ...line, client } : line, cut);
    });
  }
}
