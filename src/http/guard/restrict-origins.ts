// Where the operator names origins, only their pages may read answers. Rewrites what the constant headers say of CORS.
import type { FastifyInstance } from "fastify";

/** Does nothing, and costs nothing, where any origin may read. */
export function restrictOrigins(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.includes("*")) return;
  app.addHook("onSend", (request, reply, payload, done) => {
    const { origin } = request.headers;
    if (origin !== undefined && origins.includes(origin)) reply.header("access-control-allow-origin", origin);
    else reply.removeHeader("access-control-allow-origin").removeHeader("access-control-expose-headers");
    const vary = reply.getHeader("vary");
    reply.header("vary", vary === undefined ? "Origin" : `${vary}, Origin`);
    done(null, payload);
  });
}
