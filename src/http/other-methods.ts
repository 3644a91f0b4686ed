// What a path says to methods that it does not have: 405 with `Allow`; and 204 to a CORS preflight.
import type { FastifyInstance } from "fastify";
import type { Database } from "../db/open.ts";
import { writesAreOn } from "../db/tokens.ts";
import { ProblemError } from "../errors.ts";
import { CORS } from "./send.ts";

export const READ_METHODS = ["GET", "HEAD", "OPTIONS"] as const;
const WRITE_METHODS = ["POST", "PUT", "PATCH", "DELETE"] as const;

/** Register it before the routes that read, and after those that write: it fills in what is missing. */
export function registerOtherMethods(app: FastifyInstance, database: Database): void {
  // Nothing here reads a body, so none is parsed: what it holds cannot fail.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, _payload, done) => done(null));

  app.addHook("onRoute", ({ method, url }) => {
    if (method !== "GET") return;
    const refused = WRITE_METHODS.filter((one) => !app.hasRoute({ method: one, url }));
    const writes = WRITE_METHODS.filter((one) => !refused.includes(one));
    const allowed = () => [...READ_METHODS, ...(writesAreOn(database) ? writes : [])].join(", ");
    if (refused.length > 0)
      app.route({
        method: refused,
        url,
        schema: { hide: true },
        handler: (request, reply) => {
          const allow = allowed();
          reply.header("allow", allow);
          throw new ProblemError("METHOD_NOT_ALLOWED", `${request.method} is not allowed here: ${allow} are`);
        },
      });
    app.route({
      method: "OPTIONS",
      url,
      schema: { hide: true },
      handler: (_request, reply) => {
        const allow = allowed();
        return reply
          .code(204)
          .headers({
            ...CORS,
            allow,
            "access-control-allow-methods": allow,
            // The wildcard does not stand for Authorization (Fetch, section 3.3.3).
            "access-control-allow-headers": "*, Authorization",
            "access-control-max-age": "86400",
          })
          .send();
      },
    });
  });
}
