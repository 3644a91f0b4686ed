// Authenticates requests by bearer tokens (RFC 6750). If no token may write, the service has no write routes.

import type { FastifyReply, FastifyRequest, onRequestHookHandler } from "fastify";
import type { Database } from "../../db/connection/database.ts";
import { allows, findToken, type Scope, type Token, writesAreOn } from "../../db/tokens.ts";
import { ProblemError } from "../../errors.ts";
import { READ_METHODS } from "../headers.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The scope that a write request takes; null if its route is not guarded. */
    scope: Scope | null;
  }
}

/** The bearer token of a request, valid or not. */
export const bearerOf = ({ headers }: FastifyRequest): string | undefined =>
  headers.authorization?.match(/^Bearer +(\S+)$/i)?.[1];

/** A hook that lets a request pass if its token has the scope. It runs before the body is read. */
export const requires =
  (database: Database, scope: Scope): onRequestHookHandler =>
  (request, reply, done) => {
    if (!writesAreOn(database)) {
      reply.header("allow", READ_METHODS.join(", "));
      throw new ProblemError(
        "METHOD_NOT_ALLOWED",
        `${request.method} is not allowed here: writing is off until \`entente token create\` makes a token`,
      );
    }
    authorize(database, scope, request, reply);
    request.scope = scope;
    done();
  };

/**
 * The token of a request that `requires` let pass. The token may have ended while the body was on its way, so call this
 * inside the transaction of the write. Throws an UNAUTHORIZED problem if it has.
 */
export function tokenInForce(database: Database, request: FastifyRequest, reply: FastifyReply): Token {
  if (request.scope === null) throw new Error(`${request.method} ${request.url} is not guarded`);
  return authorize(database, request.scope, request, reply);
}

function authorize(database: Database, scope: Scope, request: FastifyRequest, reply: FastifyReply): Token {
  const bearer = bearerOf(request);
  const token = bearer === undefined ? undefined : findToken(database, bearer);
  if (token === undefined) {
    const error = bearer === undefined ? "" : ', error="invalid_token"';
    reply.header("www-authenticate", `Bearer realm="entente"${error}`);
    throw new ProblemError(
      "UNAUTHORIZED",
      bearer === undefined
        ? "the request carries no bearer token"
        : "the token is unknown, expired or revoked",
    );
  }
  if (!allows(token, scope)) {
    reply.header("www-authenticate", `Bearer realm="entente", error="insufficient_scope", scope="${scope}"`);
    throw new ProblemError(
      "FORBIDDEN",
      `this takes the scope '${scope}'; the token '${token.name}' has '${token.scope}'`,
    );
  }
  return token;
}
