// The end of the service, without cutting anybody off. Node closes what it holds for idle connections as soon as it
// stops listening, and a request may be under way on each of them.
import type { FastifyInstance } from "fastify";

/** For which idle connections are left open; who asks on one meanwhile is answered, and told that it was the last time. */
const GRACE_MS = 300;

/** What is asked from the first moment of the end on is answered with `Connection: close`. */
export function endGently(app: FastifyInstance): void {
  let closing: NodeJS.Timeout | undefined;
  app.addHook("preClose", (done) => {
    const { server } = app;
    const closeIdle = server.closeIdleConnections.bind(server);
    server.closeIdleConnections = () => {};
    server.prependListener("request", (_request, response) => response.setHeader("connection", "close"));
    // Again and again: a connection whose last answer was still being sent is idle only when that has ended. And two
    // turns later: what has arrived is read first, also on a connection that has only just been taken.
    closing = setInterval(() => setImmediate(() => setImmediate(closeIdle)), GRACE_MS);
    done();
  });
  app.addHook("onClose", (_app, done) => {
    clearInterval(closing);
    done();
  });
}
