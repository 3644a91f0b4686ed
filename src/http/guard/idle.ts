// Closes connections on which nothing happens. Node counts a connection as idle while the server works on an answer; here
// only the client's silence counts.
import type { FastifyInstance } from "fastify";

/**
 * A connection has to make progress every `seconds` while its client sends a request or has something to read. While the
 * server works on the answer, and everything that it has written was taken, the connection stays.
 */
export function closeIdle(app: FastifyInstance, seconds: number): void {
  app.addHook("onRequest", ({ raw: request }, { raw: response }, done) => {
    // Without a listener, Node closes the connection.
    response.on("timeout", (socket) => {
      if (request.complete && response.writableLength === 0) socket.setTimeout(seconds * 1000);
      else socket.destroy();
    });
    done();
  });
}
