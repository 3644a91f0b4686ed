// Bearer tokens decide who may change the data. A token is shown once, when it is created; only its digest is stored.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Database } from "./connection/database.ts";

/** What a token allows. Each scope includes those before it. */
export const SCOPES = ["read", "write", "admin"] as const;
export type Scope = (typeof SCOPES)[number];

/** A token without its secret. */
export interface Token {
  id: string;
  /** The actor of the changes that are made with it. */
  name: string;
  scope: Scope;
  created_at: string;
  expires_at: string | null;
  revoked_at: string | null;
}

const tokenRow = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.enum(SCOPES),
  created_at: z.string(),
  expires_at: z.string().nullable(),
  revoked_at: z.string().nullable(),
});
const COLUMNS = "id, name, scope, created_at, expires_at, revoked_at";

/** A fast hash is enough, because 256 random bits cannot be guessed. */
const digest = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** Whether a token allows what needs this scope. */
export const allows = ({ scope }: Token, needed: Scope): boolean =>
  SCOPES.indexOf(scope) >= SCOPES.indexOf(needed);

/** Creates a token and returns the text that its holder sends: `entente_<id>_<secret>`. */
export function createToken(
  database: Database,
  { name, scope, expires = null }: { name: string; scope: Scope; expires?: string | null },
): string {
  const id = randomBytes(6).toString("hex");
  const secret = randomBytes(32).toString("base64url");
  database.run(
    "INSERT INTO token (id, name, scope, secret_sha256, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
    id,
    name,
    scope,
    digest(secret).toString("hex"),
    new Date().toISOString(),
    expires,
  );
  return `entente_${id}_${secret}`;
}

/** All tokens that were ever created, sorted by name. */
export const listTokens = (database: Database): Token[] =>
  z
    .array(tokenRow)
    .parse(database.all({ sql: `SELECT ${COLUMNS} FROM token ORDER BY name`, parameters: [] }));

/** Revokes a token, given its id or its name. Returns false if there is none, or if it is revoked already. */
export const revokeToken = (database: Database, idOrName: string): boolean =>
  database.run(
    "UPDATE token SET revoked_at = ? WHERE (id = ? OR name = ?) AND revoked_at IS NULL",
    new Date().toISOString(),
    idOrName,
    idOrName,
  ).changes > 0;

/** Whether any valid token allows writing. If there is none, writing over HTTP is off. */
export const writesAreOn = (database: Database): boolean =>
  database.get({
    sql: "SELECT 1 FROM token WHERE scope <> 'read' AND revoked_at IS NULL AND ifnull(expires_at > ?, true) LIMIT 1",
    parameters: [new Date().toISOString()],
  }) !== undefined;

/** Finds a token by the text that its holder sends; undefined if it is unknown, revoked or expired. */
export function findToken(database: Database, bearer: string): Token | undefined {
  const [, id = "", secret = ""] = bearer.match(/^entente_([0-9a-f]{12})_([\w-]{43})$/) ?? [];
  const row = database.get({
    sql: `SELECT ${COLUMNS}, secret_sha256 FROM token WHERE id = ? AND revoked_at IS NULL AND ifnull(expires_at > ?, true)`,
    parameters: [id, new Date().toISOString()],
  });
  const kept = Buffer.from(String(row?.secret_sha256 ?? "0".repeat(64)), "hex");
  return timingSafeEqual(kept, digest(secret)) ? tokenRow.parse(row) : undefined;
}
