// A file of any released schema becomes one of today's, with everything in it.
import { readdirSync, readFileSync } from "node:fs";
import t from "tap";
import { check } from "../../src/db/check.ts";
import { currentSchema, migrate, SchemaError, schemaOf } from "../../src/db/migrate.ts";
import { Database } from "../../src/db/open.ts";
import { stateAfter } from "../../src/db/revisions.ts";
import { prepareDatabase } from "../../src/import/prepare-database.ts";
import { resourceAt, resources } from "../../src/resources/index.ts";

/** The first schema that was published with data in it. */
const FIRST = 7;

const seeded = () => {
  const database = new Database(":memory:");
  prepareDatabase(database);
  return database;
};

const names = (database: Database, sql: string) =>
  database.all({ sql, parameters: [] }).map(({ name }) => String(name));

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
  const today = seeded();
  const tables = names(
    database,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'record_search%' AND name NOT LIKE 'sqlite%'",
  );
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
    const before = resources.map(({ view }) =>
      database.all({ sql: `SELECT id FROM ${view} ORDER BY id`, parameters: [] }),
    );
    t.equal(migrate(database).length, currentSchema() - version);
    t.equal(schemaOf(database), currentSchema());
    t.strictSame(
      resources.map(({ view }) =>
        database.all({ sql: `SELECT id FROM ${view} ORDER BY id`, parameters: [] }),
      ),
      before,
    );
    const index = /^search index/; // Its words were not carried over here.
    t.strictSame(
      check(database).filter((fault) => !index.test(fault)),
      [],
    );
    t.strictSame(migrate(database), [], "once is enough");
  });

t.test("a former state of a record that has more fields today can be restored", async (t) => {
  const database = databaseOfSchema(8);
  const sources = resourceAt("sources");
  const [id] = names(database, "SELECT id AS name FROM source ORDER BY id");
  const columns = "id, title, summary, publisher, author_id, published, language, text_sha256, text_length";
  const then = { ...database.get({ sql: `SELECT ${columns} FROM source WHERE id = ?`, parameters: [id] }) };
  const evidence = [
    {
      source_id: id,
      start: 0,
      end: 7,
      span_sha256: "0".repeat(64),
      field: null,
      basis: "stated",
      note: null,
    },
  ];
  const former = { ...then, credits: [], sentences: [], evidence };
  database.run(
    "INSERT INTO change (type, id, action, at, former) VALUES ('source', ?, 'updated', '2020-01-01T00:00:00.000Z', ?)",
    id,
    JSON.stringify(former),
  );
  migrate(database);
  const created = database.get({ sql: "SELECT min(seq) AS seq FROM change WHERE id = ?", parameters: [id] });
  const state = stateAfter(database, sources, String(id), Number(created?.seq));
  t.ok(sources.input.safeParse(state).success);
});

t.test("a schema of the future is refused", async (t) => {
  const database = seeded();
  database.connection.pragma(`user_version = ${currentSchema() + 1}`);
  t.throws(
    () => migrate(database),
    new SchemaError(
      `the database has schema ${currentSchema() + 1}, newer than the ${currentSchema()} of this program: update Entente`,
    ),
  );
});
