// Checks the database file and its content. It changes nothing and does not disturb a running server.
import { accessSync, constants, existsSync, statfsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Database } from "../db/connection/database.ts";
import { damageOf } from "../db/connection/file-state.ts";
import { countRegistered } from "../db/records/registry.ts";
import { currentSchema } from "../db/schema/migrate.ts";
import { listTokens, SCOPES } from "../db/tokens.ts";
import { findTexts } from "../evidence/attach-folder.ts";
import { type Finding, fault, messageOf, ok, sizeText, warning } from "./finding.ts";

/** Below this, SQLite may soon run out of space for a transaction. */
const LEAST_FREE = 100_000_000;
const LARGE_WAL = 100_000_000;
const MOST_SHOWN = 3;

export function examineDatabase(path: string, articlesDir: string): Finding[] {
  const folder = nearestFolder(dirname(resolve(path)));
  if (!existsSync(path))
    return [
      mayAccess(folder, constants.W_OK)
        ? warning("database", `there is none at ${path} yet`, "`entente serve` makes it, with the seed")
        : fault("database", `there is none at ${path}, and ${folder} cannot be written`, OWN_FOLDER),
      examineDisk(folder, 0),
    ];
  const { size } = statSync(path);
  return [
    ...examineAccess(path, folder, size),
    examineDisk(folder, size),
    ...examineContents(path, articlesDir),
  ];
}

const RESTORE = "end the server and put a copy that `entente backup` made in its place";
const OWN_FOLDER = "give the folder and the file to the user who runs the server, or set ENTENTE_DB";

function examineAccess(path: string, folder: string, size: number): Finding[] {
  const wal = existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0;
  const refused = [
    ...(mayAccess(path, constants.R_OK) ? [] : [`${path} cannot be read`]),
    ...(mayAccess(path, constants.W_OK) ? [] : [`${path} cannot be written`]),
    ...(mayAccess(folder, constants.W_OK) ? [] : [`${folder} cannot be written`]),
  ];
  return [
    refused.length === 0
      ? ok("database", `${path}, ${sizeText(size)}, can be read and written`)
      : fault("database", refused.join("; "), OWN_FOLDER),
    wal < LARGE_WAL
      ? ok("write-ahead log", sizeText(wal))
      : warning(
          "write-ahead log",
          `${sizeText(wal)}: it could not be taken into the file`,
          "end exports and other programs that hold the file open for long",
        ),
  ];
}

function examineDisk(folder: string, size: number): Finding {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const says = `${sizeText(free)} free in ${folder}`;
  if (free < LEAST_FREE) return fault("disk", says, "make room: writes fail when there is none");
  return free < 2 * size
    ? warning("disk", says, `make room: a backup and the dumps take up to ${sizeText(2 * size)}`)
    : ok("disk", says);
}

function examineContents(path: string, articlesDir: string): Finding[] {
  let database: Database | undefined;
  try {
    database = new Database(path, { readonly: true });
    const [schema, current] = [database.schema(), currentSchema()];
    return [
      examineIntegrity(database),
      examineSchema(schema, current),
      // Tables of another schema version cannot be interpreted.
      ...(schema === current ? [...examineData(database), examineArticles(database, articlesDir)] : []),
    ];
  } catch (error) {
    return [fault("contents", `the file cannot be read: ${messageOf(error)}`, RESTORE)];
  } finally {
    database?.close();
  }
}

function examineIntegrity(database: Database): Finding {
  const lines = damageOf(database, MOST_SHOWN);
  return lines.length === 0
    ? ok("integrity", "the file is whole; `entente check` looks at the records too")
    : fault(
        "integrity",
        [...lines, ...(lines.length < MOST_SHOWN ? [] : ["there may be more"])].join("; "),
        RESTORE,
      );
}

function examineSchema(schema: number, current: number): Finding {
  if (schema === current) return ok("schema", `${schema}, as this program has it`);
  return schema < current
    ? warning(
        "schema",
        `${schema}, older than the ${current} of this program`,
        "`entente migrate`, or `serve`",
      )
    : fault("schema", `${schema}, newer than the ${current} of this program`, "install the newer program");
}

function examineData(database: Database): Finding[] {
  const records = countRegistered(database);
  const now = new Date().toISOString();
  const tokens = listTokens(database);
  const inForce = tokens.filter(
    ({ revoked_at, expires_at }) => revoked_at === null && (expires_at === null || expires_at > now),
  );
  const counts = SCOPES.map((scope) => `${inForce.filter((one) => one.scope === scope).length} ${scope}`);
  return [
    ok("data", `version ${database.datasetVersion()}, ${records} records`),
    ok(
      "tokens",
      inForce.some(({ scope }) => scope !== "read")
        ? `in force: ${counts.join(", ")}; ended: ${tokens.length - inForce.length}`
        : `in force: ${counts.join(", ")}: nothing can be written over HTTP`,
    ),
  ];
}

function examineArticles(database: Database, folder: string): Finding {
  if (!existsSync(folder))
    return ok("articles", `there is no folder ${folder}: evidence is served without the sources' words`);
  const { attached, refused, unknown } = findTexts(database, folder);
  const says = `${folder}: ${attached.size} texts of sources, ${refused.length} changed, ${unknown.length} of no source`;
  return refused.length === 0
    ? ok("articles", says)
    : warning(
        "articles",
        says,
        `replace by the unchanged file: ${refused.map(({ file }) => file).join(", ")}`,
      );
}

/** The nearest existing folder of a path. */
const nearestFolder = (path: string): string => (existsSync(path) ? path : nearestFolder(dirname(path)));

function mayAccess(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
