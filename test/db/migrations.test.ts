// A file of any released schema can be migrated to today's schema, nothing in it is lost, and it equals the replay of its
// log.
import t from "tap";
import { check } from "../../src/db/check.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { stateAfter } from "../../src/db/records/read-revisions.ts";
import { currentSchema, migrate, SchemaError } from "../../src/db/schema/migrate.ts";
import { resourceAt, resources } from "../../src/resources/resources.ts";
import { databaseOfSchema, idsOf, names } from "../database-of-schema.ts";
import { whatItsLogDoesNotTell } from "../log/replayed.ts";
import { seededDatabase } from "../seeded.ts";

/** The first schema that was published with data. */
const FIRST = 7;

for (let version = FIRST; version < currentSchema(); version++)
  t.test(`from schema ${version}`, async (t) => {
    const database = databaseOfSchema(version);
    const views = names(database, "SELECT name FROM sqlite_schema WHERE type = 'view'");
    const before = resources.map((resource) =>
      views.includes(resource.view) ? idsOf(database, resource) : [],
    );
    t.equal(migrate(database).length, currentSchema() - version);
    t.equal(database.schema(), currentSchema());
    t.strictSame(
      resources.map((resource) => idsOf(database, resource)),
      before,
    );
    const index = /^search index/; // Its words were not carried over here.
    t.strictSame(
      check(database).filter((fault) => !index.test(fault)),
      [],
    );
    const words = /^(words|name):/;
    t.strictSame(
      whatItsLogDoesNotTell(database).filter((line) => !words.test(line)),
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

t.test("a column with maintained counts can be changed by a migration", async (t) => {
  const database = databaseOfSchema(14);
  database.connection.exec(`
    CREATE TRIGGER counted_quote_insert AFTER INSERT ON quote BEGIN
      INSERT INTO tally VALUES ('quotes', 'directness', new.directness, 1) ON CONFLICT DO UPDATE SET count = count + 1;
    END;
    CREATE TRIGGER counted_of_what_went AFTER DELETE ON milestone BEGIN
      DELETE FROM tally WHERE value = old.kind;
    END;
  `);
  migrate(database);
  const kept = names(
    database,
    "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'counted_*' ORDER BY name",
  );
  t.ok(kept.includes("counted_quote_insert"));
  t.notOk(kept.includes("counted_of_what_went"));
  const total = { sql: "SELECT count FROM tally WHERE list = 'quotes' AND field = ''", parameters: [] };
  t.strictSame(database.get(total), { count: idsOf(database, resourceAt("quotes")).length });
});

t.test("a newer schema is refused", async (t) => {
  const database = seededDatabase();
  database.connection.pragma(`user_version = ${currentSchema() + 1}`);
  t.throws(
    () => migrate(database),
    new SchemaError(
      `the database has schema ${currentSchema() + 1}, newer than the ${currentSchema()} of this program: update Entente`,
    ),
  );
});
