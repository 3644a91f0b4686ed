// If the operator names origins, only their pages may read answers. Rewrites the constant CORS headers.
import type { FastifyInstance } from "fastify";

/** Adds no hook if every origin may read. */
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
