// A file of any released schema becomes one of today's, with everything in it.
import { readdirSync, readFileSync } from "node:fs";
import t from "tap";
import { changing } from "../../src/db/change-log.ts";
import { check } from "../../src/db/check.ts";
import { deleteRecord } from "../../src/db/delete-record.ts";
import { currentSchema, migrate, SchemaError, schemaOf } from "../../src/db/migrate.ts";
import { Database } from "../../src/db/open.ts";
import { readRecord } from "../../src/db/read-record.ts";
import { stateAfter } from "../../src/db/revisions.ts";
import type { Resource } from "../../src/resources/define-resource.ts";
import { resources } from "../../src/resources/index.ts";
import { seededDatabase } from "../seeded.ts";

/** The first schema that was published with data in it. */
const FIRST = 7;

const names = (database: Database, sql: string) =>
  database.all({ sql, parameters: [] }).map(({ name }) => String(name));

const idsOf = (database: Database, { view }: Resource) =>
  names(database, `SELECT id AS name FROM ${view} ORDER BY id`);

/** A database with the schema of then, holding of the seed what that schema has a place for. */
function databaseOfSchema(version: number): Database {
  const database = new Database(":memory:");
  database.connection.pragma("foreign_keys = OFF");
  for (const file of readdirSync("migrations").sort())
    if (Number(file.slice(0, 3)) <= version)
      database.connection.exec(readFileSync(`migrations/${file}`, "utf8"));
  database.connection.pragma(`user_version = ${version}`);
  const triggers = database.all({
    sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
    parameters: [],
  });
  for (const { name } of triggers) database.connection.exec(`DROP TRIGGER ${name}`);
  const today = seededDatabase();
  const tables = names(
    database,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'record_search%' AND name NOT LIKE 'sqlite%'",
  );
  // A resource that is younger than that schema has no records in it.
  const younger = resources.filter(({ table }) => table !== null && !tables.includes(table));
  changing(today, { actor: "a test" }, (change) => {
    for (const resource of younger)
      for (const id of idsOf(today, resource)) deleteRecord(today, resource, id, change);
  });
  for (const table of tables) {
    const then = names(database, `SELECT name FROM pragma_table_info('${table}')`);
    const columns = names(today, `SELECT name FROM pragma_table_info('${table}')`)
      .filter((column) => then.includes(column))
      .map((column) => `"${column}"`);
    database.connection.exec(`DELETE FROM ${table}`);
    for (const row of today.all({ sql: `SELECT ${columns.join(", ")} FROM ${table}`, parameters: [] }))
      database.run(
        `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
        ...Object.values(row),
      );
  }
  for (const { sql } of triggers) database.connection.exec(String(sql));
  return database;
}

for (let version = FIRST; version < currentSchema(); version++)
  t.test(`from schema ${version}`, async (t) => {
    const database = databaseOfSchema(version);
    const views = names(database, "SELECT name FROM sqlite_schema WHERE type = 'view'");
    const before = resources.map((resource) =>
      views.includes(resource.view) ? idsOf(database, resource) : [],
    );
    t.equal(migrate(database).length, currentSchema() - version);
    t.equal(schemaOf(database), currentSchema());
    t.strictSame(
      resources.map((resource) => idsOf(database, resource)),
      before,
    );
    const index = /^search index/; // Its words were not carried over here.
    t.strictSame(
      check(database).filter((fault) => !index.test(fault)),
      [],
    );
    t.strictSame(migrate(database), [], "once is enough");
  });

t.test("former states of records that have more fields today can be restored", async (t) => {
  const database = databaseOfSchema(8);
  const today = seededDatabase();
  const views = names(database, "SELECT name FROM sqlite_schema WHERE type = 'view'");
  const held = resources.filter(({ table, view }) => table !== null && views.includes(view));
  for (const resource of held) {
    const [id = ""] = idsOf(today, resource);
    const then = names(database, `SELECT name FROM pragma_table_info('${resource.view}')`);
    const record = readRecord(today, resource, id);
    const values = Object.entries(record?.values ?? {}).filter(([name]) => then.includes(name));
    database.run(
      "INSERT INTO change (type, id, action, at, former) VALUES (?, ?, 'updated', '2020-01-01T00:00:00.000Z', ?)",
      resource.type,
      id,
      JSON.stringify({ ...Object.fromEntries(values), evidence: record?.evidence }),
    );
  }
  migrate(database);
  for (const resource of held) {
    const [id = ""] = idsOf(today, resource);
    const created = database.get({
      sql: "SELECT min(seq) AS seq FROM change WHERE type = ? AND id = ?",
      parameters: [resource.type, id],
    });
    const state = resource.input.safeParse(stateAfter(database, resource, id, Number(created?.seq)));
    t.strictSame(state.error?.issues ?? [], [], `${resource.type} ${id}`);
  }
});

t.test("a schema of the future is refused", async (t) => {
  const database = seededDatabase();
  database.connection.pragma(`user_version = ${currentSchema() + 1}`);
  t.throws(
    () => migrate(database),
    new SchemaError(
      `the database has schema ${currentSchema() + 1}, newer than the ${currentSchema()} of this program: update Entente`,
    ),
  );
});
