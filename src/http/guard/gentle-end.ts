// Shuts the service down without cutting off requests. Node closes idle connections as soon as it stops listening,
// although a request may be on its way on any of them.
import type { FastifyInstance } from "fastify";
import type { Traffic } from "../observe/traffic.ts";

/**
 * Idle connections are closed when no request is being answered and none has been for this long: a client that just got
 * an answer may ask again.
 */
const GRACE_MS = 300;

/** From the beginning of the shutdown, all answers carry `Connection: close`. */
export function endGently(app: FastifyInstance, traffic: Traffic): void {
  let closing: NodeJS.Timeout | undefined;
  app.addHook("preClose", (done) => {
    const { server } = app;
    const closeIdle = server.closeIdleConnections.bind(server);
    server.closeIdleConnections = () => {};
    server.prependListener("request", (_request, response) => response.setHeader("connection", "close"));
    const closeUnlessBusy = () => {
      if (traffic.inFlight === 0) closeIdle();
    };
    let seen = traffic.answered;
    closing = setInterval(() => {
      // Wait two turns, so that data which has arrived is read first, even on a connection accepted just now.
      if (traffic.answered === seen) setImmediate(() => setImmediate(closeUnlessBusy));
      seen = traffic.answered;
    }, GRACE_MS);
    done();
  });
  app.addHook("onClose", (_app, done) => {
    clearInterval(closing);
    done();
  });
}
