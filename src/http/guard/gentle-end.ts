// The end of the service, without cutting anybody off. Node closes what it holds for idle connections as soon as it
// stops listening, and a request may be under way on each of them.
import type { FastifyInstance } from "fastify";
import type { Traffic } from "../observe/traffic.ts";

/** For which no answer has ended before idle connections are closed: whoever has just got one may ask again. */
const GRACE_MS = 300;

/** What is asked from the first moment of the end on is answered with `Connection: close`. */
export function endGently(app: FastifyInstance, traffic: Traffic): void {
  let closing: NodeJS.Timeout | undefined;
  app.addHook("preClose", (done) => {
    const { server } = app;
    const closeIdle = server.closeIdleConnections.bind(server);
    server.closeIdleConnections = () => {};
    server.prependListener("request", (_request, response) => response.setHeader("connection", "close"));
    let seen = traffic.answered;
    closing = setInterval(() => {
      // Two turns later: what has arrived is read first, also on a connection that has only just been taken.
      if (traffic.answered === seen) setImmediate(() => setImmediate(closeIdle));
      seen = traffic.answered;
    }, GRACE_MS);
    done();
  });
  app.addHook("onClose", (_app, done) => {
    clearInterval(closing);
    done();
  });
}
