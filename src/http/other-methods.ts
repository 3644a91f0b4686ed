// What a path that can only be read says to any other method: 405 with `Allow`, and 204 to a CORS preflight.
import type { FastifyInstance } from "fastify";
import { ProblemError } from "../errors.ts";
import { CORS } from "./send.ts";

const ALLOW = "GET, HEAD, OPTIONS";

/** Register it before the routes that it is to accompany. */
export function registerOtherMethods(app: FastifyInstance): void {
  // Nothing reads a body, so none is parsed: what it holds cannot fail.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, _payload, done) => done(null));

  app.addHook("onRoute", ({ method, url }) => {
    if (method !== "GET") return;
    app.route({
      method: ["POST", "PUT", "PATCH", "DELETE"],
      url,
      schema: { hide: true },
      handler: (request, reply) => {
        reply.header("allow", ALLOW);
        throw new ProblemError("METHOD_NOT_ALLOWED", `${request.method} is not allowed here: ${ALLOW} are`);
      },
    });
    app.route({
      method: "OPTIONS",
      url,
      schema: { hide: true },
      handler: (_request, reply) =>
        reply
          .code(204)
          .headers({
            ...CORS,
            allow: ALLOW,
            "access-control-allow-methods": ALLOW,
            "access-control-allow-headers": "*",
            "access-control-max-age": "86400",
          })
          .send(),
    });
  });
}
