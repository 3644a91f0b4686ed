// Messages for somebody whose migration does not agree with the declaration.
import { readdirSync, readFileSync } from "node:fs";
import t from "tap";
import { Database } from "../../src/db/connection/database.ts";
import { schemaFaults } from "../../src/db/schema/declared-schema.ts";
import { migrate, SchemaError } from "../../src/db/schema/migrate.ts";
import {
  computed,
  type defineResource,
  edtf,
  integer,
  list,
  oneOf,
  optional,
  type Resource,
  text,
} from "../../src/resources/define-resource.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { openSeeded } from "../seeded.ts";

const WHERE = "visits (src/resources/visits.ts): ";
const IN = ' in a migration (CONTRIBUTING.md, "Add a migration")';

/** Visits with more fields, before those that all records have. */
function visitsWith(fields: Parameters<typeof defineResource>[0]["fields"]): Resource {
  const visits = resourceAt("visits");
  const { conflict, created_at, updated_at, ...own } = visits.fields;
  return {
    ...visits,
    fields: {
      ...own,
      ...fields,
      ...(conflict && created_at && updated_at && { conflict, created_at, updated_at }),
    },
  };
}

const faults = (database: Database, resource: Resource) => schemaFaults(database, [resource]);

t.test("a declaration without a migration is reported with its column or table", async (t) => {
  const database = openSeeded(t);
  const lacks = (fields: Parameters<typeof visitsWith>[0]) => faults(database, visitsWith(fields));
  t.strictSame(lacks({}), []);
  t.strictSame(lacks({ flag: optional(text("A flag.", "a")) }), [
    `${WHERE}the field 'flag' is a text, but the table visit has no column flag: add it${IN}`,
  ]);
  t.strictSame(lacks({ flags: list(text("A flag.", "a"), "Its flags.") }), [
    `${WHERE}there is no table visit_flags: create it${IN}`,
  ]);
  database.connection.exec(
    "CREATE TABLE visit_flags (record_id TEXT NOT NULL, ordinal INTEGER NOT NULL, value TEXT NOT NULL) STRICT",
  );
  t.strictSame(lacks({ flags: list(text("A flag.", "a"), "Its flags.") }), [
    `${WHERE}the column visit_flags.record_id is TEXT: make it INTEGER${IN}`,
  ]);
  database.connection.exec("ALTER TABLE visit ADD COLUMN opened TEXT");
  t.strictSame(lacks({ opened: optional(edtf("When it opened.", "2022")) }), [
    `${WHERE}the field 'opened' is an edtf, but the table visit has no column opened_min, opened_max, opened_precision: add each of them${IN}`,
  ]);
  t.strictSame(lacks({ opened: integer("How often.", 1) }), [
    `${WHERE}the field 'opened' is an integer, but the column visit.opened is TEXT: make it INTEGER${IN}`,
    `${WHERE}the field 'opened' may not be null, but the column visit.opened may: make it INTEGER NOT NULL${IN}`,
  ]);
  t.strictSame(lacks({ opened: optional(oneOf(["a", "b"], "Which.", "a")) }), [
    `${WHERE}the column visit.opened does not check the values of 'opened': write CHECK (opened IN ('a', 'b'))${IN}`,
  ]);
  const columns = Object.keys(visitsWith({ opened: optional(text("When.", "a")) }).fields);
  t.strictSame(lacks({ opened: optional(text("When.", "a")) }), [
    `${WHERE}the view visits lacks opened: create it again with number, ${columns.join(", ")}${IN}`,
  ]);
});

t.test("a view with more columns, with another order, and a missing one", async (t) => {
  const database = openSeeded(t);
  const visits = resourceAt("visits");
  const { places, ...fewer } = visits.fields;
  t.ok(places);
  const without: Resource = { ...visits, fields: fewer };
  t.strictSame(faults(database, without), [
    `${WHERE}the view visits has places, which is not declared: create it again with number, ${Object.keys(fewer).join(", ")}${IN}`,
  ]);
  const { id, title, ...rest } = visits.fields;
  if (id === undefined || title === undefined) throw new Error("visits have no id");
  const turned: Resource = { ...visits, fields: { title, id, ...rest } };
  t.strictSame(faults(database, turned), [
    `${WHERE}the view visits has its columns in another order: create it again with number, ${Object.keys(turned.fields).join(", ")}${IN}`,
  ]);
  const unseen = visitsWith({ many: computed(integer("How many.", 1)) });
  t.match(
    faults(database, unseen)[0],
    /^visits \(src\/resources\/visits\.ts\): the view visits lacks many: /,
  );
  database.connection.exec("DROP VIEW visit_conflict");
  t.strictSame(faults(database, visits), [`${WHERE}there is no view visit_conflict: create it${IN}`]);
});

t.test("a migration that would be ignored, or that is no SQL, is refused by its name", async (t) => {
  const held = Object.fromEntries(
    readdirSync("migrations").map((name) => [name, readFileSync(`migrations/${name}`, "utf8")]),
  );
  const next = (more: number) => String(Object.keys(held).length + more).padStart(3, "0");
  const refusal = (name: string, sql = "SELECT 1;") => {
    const database = new Database(":memory:");
    t.teardown(() => database.close());
    try {
      migrate(database, t.testdir({ ...held, [name]: sql }));
    } catch (error) {
      if (error instanceof SchemaError) return [error.message, database.schema()];
      throw error;
    }
    return [null, database.schema()];
  };
  const expected = (name: string, number: string) =>
    `migrations/${name}: expected a name that begins with ${number}_, such as ${number}_what_it_adds.sql`;
  const right = `${next(1)}_right.sql`;
  t.strictSame(refusal(right), [null, Number(next(1))]);
  const twice = `${next(0)}_zz_twice.sql`;
  t.strictSame(refusal(twice), [expected(twice, next(1)), 0]);
  const gap = `${next(2)}_gap.sql`;
  t.strictSame(refusal(gap), [expected(gap, next(1)), 0]);
  const dashed = `${next(1)}-dashed.sql`;
  t.strictSame(refusal(dashed), [expected(dashed, next(1)), 0]);
  t.strictSame(refusal(right, "CREATE TABEL x (y);"), [`migrations/${right}: near "TABEL": syntax error`, 0]);
});
