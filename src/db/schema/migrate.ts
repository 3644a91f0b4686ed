// Brings a database file to this program's schema: forward-only SQL files, all that are missing in one transaction.
import { readdirSync, readFileSync } from "node:fs";
import { OperatorError } from "../../operator-error.ts";
import { packagePath } from "../../package-path.ts";
import { resources } from "../../resources/resources.ts";
import type { Database } from "../connection/database.ts";
import { readRecord } from "../records/read-record.ts";
import { storeMissingJson } from "../records/stored-json.ts";
import { digestOf } from "../records/write-record.ts";
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

export const schemaOf = (database: Database): number =>
  Number(database.get({ sql: "PRAGMA user_version", parameters: [] })?.user_version ?? 0);

/** Applies what is missing and returns the names applied; refuses a file with a newer schema than ours. */
export function migrate(database: Database, folder = FOLDER): string[] {
  const migrations = readMigrations(folder);
  const version = schemaOf(database);
  const latest = migrations.at(-1)?.version ?? 0;
  if (version > latest)
    throw new SchemaError(
      `the database has schema ${version}, newer than the ${latest} of this program: update Entente`,
    );
  const applied = migrations.filter((migration) => migration.version > version);
  if (applied.length > 0)
    database.transaction(() => {
      // Their triggers name columns that a migration may change.
      dropCounts(database);
      for (const migration of applied) apply(database, migration);
      const faults = schemaFaults(database, resources);
      if (faults.length > 0) throw new SchemaError(faults.join("\n"));
      renewDigests(database, applied);
      if (applied.some(({ sql }) => FOLDS.test(sql))) renewWords(database, resources);
      // A migration may have changed what a view shows.
      database.run("DELETE FROM record_json");
      storeMissingJson(database, resources);
      database.connection.pragma(`user_version = ${latest}`);
    });
  keepCounts(database, resources);
  return applied.map((migration) => migration.name);
}

/** The line by which a migration says which records have more fields after it than before. */
const WIDENS = /^-- Adds fields to: (.+)\.$/m;

/** The line by which a migration says that words are found, or texts kept, in another spelling after it. */
const FOLDS = /^-- Reads all texts anew\.$/m;

/** A digest names the whole of a record: with a new field it is another. The records say nothing else than before. */
function renewDigests(database: Database, applied: readonly Migration[]): void {
  const types = new Set(applied.flatMap(({ sql }) => sql.match(WIDENS)?.[1]?.split(", ") ?? []));
  for (const resource of resources.filter(({ type }) => types.has(type))) {
    const { type } = resource;
    for (const { id } of database.all({ sql: "SELECT id FROM record WHERE type = ?", parameters: [type] })) {
      const record = readRecord(database, resource, String(id));
      if (record !== undefined)
        database.run("UPDATE record SET digest = ? WHERE type = ? AND id = ?", digestOf(record), type, id);
    }
  }
}
