// Updates a database file to the schema of this program: applies all missing migrations in one transaction.
import { readdirSync, readFileSync } from "node:fs";
import { OperatorError } from "../../operator-error.ts";
import { packagePath } from "../../package-path.ts";
import { resources } from "../../resources/resources.ts";
import type { Database } from "../connection/database.ts";
import { changing, reachedBy } from "../records/change-log.ts";
import { renewJson } from "../records/stored-json.ts";
import { bringFormersUpToDate } from "./bring-up-to-date.ts";
import { completeLog } from "./complete-log.ts";
import { dropCounts, keepCounts } from "./count-triggers.ts";
import { schemaFaults } from "./declared-schema.ts";
import { deriveClaims } from "./derive-claims.ts";
import { renewCitationIds } from "./renew-citation-ids.ts";
import { renewWords } from "./renew-words.ts";

/** The file is from a newer program, is in use, or does not fit the migrations. */
export class SchemaError extends OperatorError {}

interface Migration {
  version: number;
  name: string;
  sql: string;
}

const FOLDER = packagePath("migrations");

/** Reads the migrations. Throws a SchemaError if they are not numbered 001, 002, 003 … without gaps. */
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
 * Gives an empty database the tables and views of all migrations, whether or not they agree with the declarations: what
 * they lack can be drafted. Throws a SchemaError as `migrate` does.
 */
export function layTables(database: Database, folder = FOLDER): void {
  database.connection.pragma("foreign_keys = OFF");
  for (const migration of readMigrations(folder)) apply(database, migration);
  database.connection.pragma("foreign_keys = ON");
}

/**
 * Applies the missing migrations and returns their names. Throws a SchemaError if the file has a newer schema, or if
 * another program has it open. If the process is killed, the file has either the old or the new schema.
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

/** Runs `work` in a transaction, but only if no other program has the file open: it would not know the new schema. */
function alone(database: Database, work: () => void): void {
  // Dropping a table to recreate it must not delete the rows that refer to it. `brokenKeys` checks at the end.
  database.connection.pragma("foreign_keys = OFF");
  try {
    database.transactionAlone(work);
  } catch (error) {
    const isHeld = error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
    if (!isHeld) throw error;
    throw new SchemaError(
      "another program has the database open: end the server and every `entente` command, then migrate",
    );
  } finally {
    database.connection.pragma("foreign_keys = ON");
  }
}

function upgrade(database: Database, applied: readonly Migration[], latest: number): void {
  const says = (line: RegExp): boolean => applied.some(({ sql }) => line.test(sql));
  // The triggers name columns, and a migration may change these.
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
  // The entries that follow have claims already.
  if (says(DERIVES)) deriveClaims(database, resources);
  if (completes) completeLog(database, resources);
  if (says(FOLDS) || says(INDEXES)) renewWords(database, resources, says(FOLDS));
  if (says(CITES)) renewCitationIds(database);
  // A migration may have changed what a view shows.
  renewJson(database, resources);
  logUpgrade(database, latest);
}

/** Foreign keys whose row does not exist: a message for each pair of tables. */
const brokenKeys = (database: Database): string[] =>
  database
    .all({ sql: 'SELECT DISTINCT "table" AS child, parent FROM pragma_foreign_key_check', parameters: [] })
    .map(({ child, parent }) => `the table ${child} refers to rows that the table ${parent} does not have`);

/** Adds an entry to the log, unless the file has no records yet. */
function logUpgrade(database: Database, schema: number): void {
  if (reachedBy(database).seq === 0) return;
  changing(database, { actor: "entente", reason: `The schema is ${schema}.` }, (change) =>
    change.log({ type: "schema", id: String(schema), action: "upgraded" }),
  );
}

/** The line with which a migration says which types of records get more fields. */
const WIDENS = /^-- Adds fields to: (.+)\.$/m;

/** The line with which a migration says that texts are stored in another spelling: each is read and indexed again. */
const FOLDS = /^-- Reads all texts anew\.$/m;

/** The line with which a migration says that the index of words has another form. */
const INDEXES = /^-- Indexes all words anew\.$/m;

/** The line with which a migration says that what origins say is derived from the history. */
const DERIVES = /^-- Derives the claims\.$/m;

/** The line with which a migration says that the log of an older file must be completed. */
const COMPLETES = /^-- Completes the log\.$/m;

/** The line with which a migration says that the ids of citations have another form. */
const CITES = /^-- Renews the ids of citations\.$/m;
