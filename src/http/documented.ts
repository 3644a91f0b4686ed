// What a route says of itself in the OpenAPI document. It is made when the document is, so that serving does not pay
// for it: a route carries the function, and whoever makes the document calls it.
import type { RouteOptions } from "fastify";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The operation, as a route's schema; a route without one stays out of the document. */
    documents?: () => object;
  }
}

/** The part of a route's options that documents it. */
export const documented = (documents: () => object): Pick<RouteOptions, "config"> => ({
  config: { documents },
});
