// Brings a database file to this program's schema: forward-only SQL files, all that are missing in one transaction.
import { readdirSync, readFileSync } from "node:fs";
import { OperatorError } from "../../operator-error.ts";
import { packagePath } from "../../package-path.ts";
import { resources } from "../../resources/resources.ts";
import type { Database } from "../connection/database.ts";
import { changing, reachedBy } from "../records/change-log.ts";
import { storeMissingJson } from "../records/stored-json.ts";
import { bringFormersUpToDate } from "./bring-up-to-date.ts";
import { completeLog } from "./complete-log.ts";
import { schemaFaults } from "./declared-schema.ts";
import { dropCounts, keepCounts } from "./keep-counts.ts";
import { renewWords } from "./renew-words.ts";

/** The file is from a newer program, or is no database of this one. */
export class SchemaError extends OperatorError {}

interface Migration {
  version: number;
  name: string;
  sql: string;
}

const FOLDER = packagePath("migrations");

/** Refuses names that would be passed over: a database has a migration by its number alone. */
function readMigrations(folder = FOLDER): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  return names.map((name, index) => {
    const expected = String(index + 1).padStart(3, "0");
    if (!/^\d{3}_[a-z0-9_]+\.sql$/.test(name) || !name.startsWith(expected))
      throw new SchemaError(
        `migrations/${name}: expected a name that begins with ${expected}_, such as ${expected}_what_it_adds.sql`,
      );
    return { version: index + 1, name, sql: readFileSync(`${folder}/${name}`, "utf8") };
  });
}

function apply(database: Database, { name, sql }: Migration): void {
  try {
    database.connection.exec(sql);
  } catch (error) {
    const isSql = error instanceof Error && "code" in error && error.code === "SQLITE_ERROR";
    throw isSql ? new SchemaError(`migrations/${name}: ${error.message}`) : error;
  }
}

/** The schema version that this program serves. */
export const currentSchema = (): number => readMigrations().at(-1)?.version ?? 0;

/**
 * Applies what is missing and returns the names applied; refuses a file with a newer schema than ours, and one that
 * somebody else holds open. Whenever it is killed, the file is the old one or the new one.
 */
export function migrate(database: Database, folder = FOLDER): string[] {
  const migrations = readMigrations(folder);
  const version = database.schema();
  const latest = migrations.at(-1)?.version ?? 0;
  if (version > latest)
    throw new SchemaError(
      `the database has schema ${version}, newer than the ${latest} of this program: update Entente`,
    );
  const applied = migrations.filter((migration) => migration.version > version);
  if (applied.length > 0) alone(database, () => upgrade(database, applied, latest));
  keepCounts(database, resources);
  return applied.map((migration) => migration.name);
}

/** Whoever holds the file would go on by the old schema: it can be changed while nobody else does. */
function alone(database: Database, work: () => void): void {
  try {
    // Only a connection that is alone may leave this mode.
    database.connection.pragma("journal_mode = DELETE");
  } catch (error) {
    const isHeld = error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
    if (!isHeld) throw error;
    throw new SchemaError(
      "another program has the database open: end the server and every `entente` command, then migrate",
    );
  }
  try {
    // A table that is made anew is not to take with it what refers to it; whoever applies them checks at the end.
    database.connection.pragma("foreign_keys = OFF");
    database.transaction(work);
  } finally {
    database.connection.pragma("foreign_keys = ON");
    database.connection.pragma("journal_mode = WAL");
  }
}

function upgrade(database: Database, applied: readonly Migration[], latest: number): void {
  const says = (line: RegExp): boolean => applied.some(({ sql }) => line.test(sql));
  // Their triggers name columns that a migration may change.
  dropCounts(database);
  for (const migration of applied) apply(database, migration);
  const faults = [...schemaFaults(database, resources), ...brokenKeys(database)];
  if (faults.length > 0) throw new SchemaError(faults.join("\n"));
  database.connection.pragma(`user_version = ${latest}`);
  const completes = says(COMPLETES);
  const widened = new Set(applied.flatMap(({ sql }) => sql.match(WIDENS)?.[1]?.split(", ") ?? []));
  bringFormersUpToDate(
    database,
    resources.filter(({ type }) => completes || widened.has(type)),
  );
  if (completes) completeLog(database, resources);
  if (says(FOLDS)) renewWords(database, resources);
  // A migration may have changed what a view shows.
  database.run("DELETE FROM record_json");
  storeMissingJson(database, resources);
  logUpgrade(database, latest);
}

/** What refers to rows that are not there. */
const brokenKeys = (database: Database): string[] =>
  database
    .all({ sql: 'SELECT DISTINCT "table" AS child, parent FROM pragma_foreign_key_check', parameters: [] })
    .map(({ child, parent }) => `the table ${child} refers to rows that the table ${parent} does not have`);

/** One entry; none in a file that holds nothing yet. */
function logUpgrade(database: Database, schema: number): void {
  if (reachedBy(database).seq === 0) return;
  changing(database, { actor: "entente", reason: `The schema is ${schema}.` }, (change) =>
    change.log({ type: "schema", id: String(schema), action: "upgraded" }),
  );
}

/** The line by which a migration says which records have more fields after it than before. */
const WIDENS = /^-- Adds fields to: (.+)\.$/m;

/** The line by which a migration says that words are found, or texts kept, in another spelling after it. */
const FOLDS = /^-- Reads all texts anew\.$/m;

/** The line by which a migration says that the log is complete after it. */
const COMPLETES = /^-- Completes the log\.$/m;
