// Bearer tokens: who may change the data. A token is shown once, when it is made; only a digest of it is kept.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Database } from "./connection/database.ts";

/** What a token allows; each includes those before it. */
export const SCOPES = ["read", "write", "admin"] as const;
export type Scope = (typeof SCOPES)[number];

export interface Token {
  id: string;
  /** The actor of what is changed with it. */
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

/** 256 random bits need no slow hash: there is nothing to guess. */
const digest = (secret: string): Buffer => createHash("sha256").update(secret).digest();

export const allows = ({ scope }: Token, needed: Scope): boolean =>
  SCOPES.indexOf(scope) >= SCOPES.indexOf(needed);

/** Makes a token and returns what its holder sends: `entente_<id>_<secret>`. */
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

/** Every token that was ever made, in the order of their names. */
export const listTokens = (database: Database): Token[] =>
  z
    .array(tokenRow)
    .parse(database.all({ sql: `SELECT ${COLUMNS} FROM token ORDER BY name`, parameters: [] }));

/** Ends a token, named by its id or its name; false where there is none in force. */
export const revokeToken = (database: Database, idOrName: string): boolean =>
  database.run(
    "UPDATE token SET revoked_at = ? WHERE (id = ? OR name = ?) AND revoked_at IS NULL",
    new Date().toISOString(),
    idOrName,
    idOrName,
  ).changes > 0;

/** Whether anybody may write: until a token says so, nothing is written. */
export const writesAreOn = (database: Database): boolean =>
  database.get({
    sql: "SELECT 1 FROM token WHERE scope <> 'read' AND revoked_at IS NULL AND ifnull(expires_at > ?, true) LIMIT 1",
    parameters: [new Date().toISOString()],
  }) !== undefined;

/** The token that is in force and is exactly this one. */
export function findToken(database: Database, bearer: string): Token | undefined {
  const [, id = "", secret = ""] = bearer.match(/^entente_([0-9a-f]{12})_([\w-]{43})$/) ?? [];
  const row = database.get({
    sql: `SELECT ${COLUMNS}, secret_sha256 FROM token WHERE id = ? AND revoked_at IS NULL AND ifnull(expires_at > ?, true)`,
    parameters: [id, new Date().toISOString()],
  });
  const kept = Buffer.from(String(row?.secret_sha256 ?? "0".repeat(64)), "hex");
  return timingSafeEqual(kept, digest(secret)) ? tokenRow.parse(row) : undefined;
}
