// Migrations are drafted from the declarations: a resource that has no tables, and a resource that has more fields than
// its table.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import t from "tap";
import { draftMigration, MEND } from "../../scripts/draft-migration.ts";
import { readView } from "../../scripts/view-columns.ts";
import { Database } from "../../src/db/connection/database.ts";
import { layTables } from "../../src/db/schema/migrate.ts";
import {
  computed,
  edtf,
  type Field,
  id,
  integer,
  list,
  objects,
  oneOf,
  optional,
  precision,
  type Resource,
  text,
} from "../../src/resources/define-resource.ts";
import { milestones } from "../../src/resources/milestones.ts";
import { resources } from "../../src/resources/resources.ts";
import { storageOf } from "../../src/resources/storage.ts";

function laid(): Database {
  const database = new Database(":memory:");
  layTables(database);
  t.teardown(() => database.close());
  return database;
}

/** What a table is to programs: its columns with their types, and what it refers to. */
const shapeOf = (database: Database, table: string) => ({
  columns: database
    .all({ sql: 'SELECT name, type, "notnull" AS required FROM pragma_table_xinfo(?)', parameters: [table] })
    .map(({ name, type, required }) => `${name} ${type}${required === 1 ? " NOT NULL" : ""}`)
    .sort(),
  references: database
    .all({
      sql: 'SELECT "from", "table", "to", on_delete FROM pragma_foreign_key_list(?)',
      parameters: [table],
    })
    .map((key) => Object.values(key).join().replace(",new_", ","))
    .sort(),
});

/** What the declarations that are there do not say. */
const LEFT = [
  "new-sources: no link says what the id 'credits.person_id' names: if it names records, declare the link, or add REFERENCES.",
  "new-sources: no link says what the id 'credits.organization_id' names: if it names records, declare the link, or add REFERENCES.",
  "new-countries: 'title' is computed: say of what in the view, in place of NULL.",
  "new-countries: 'summary' is computed: say of what in the view, in place of NULL.",
  "new-organizations: 'title' is computed: say of what in the view, in place of NULL.",
  "new-organizations: 'summary' is computed: say of what in the view, in place of NULL.",
  "new-people: no link says what the id 'offices.organization_id' names: if it names records, declare the link, or add REFERENCES.",
  "new-people: 'title' is computed: say of what in the view, in place of NULL.",
  "new-people: 'summary' is computed: say of what in the view, in place of NULL.",
  "new-relations: no link says what the id 'tiers.tier' names: if it names records, declare the link, or add REFERENCES.",
  "new-relations: 'visit_count' is computed: say of what in the view, in place of NULL.",
  "new-relations: 'meeting_count' is computed: say of what in the view, in place of NULL.",
  "new-relations: 'agreement_count' is computed: say of what in the view, in place of NULL.",
  "new-relations: 'milestone_count' is computed: say of what in the view, in place of NULL.",
  "new-relations: 'position_count' is computed: say of what in the view, in place of NULL.",
  "new-relations: 'quote_count' is computed: say of what in the view, in place of NULL.",
  "new-cooperation-areas: 'title' is computed: say of what in the view, in place of NULL.",
  "new-cooperation-areas: 'summary' is computed: say of what in the view, in place of NULL.",
  "new-cooperation-areas: 'position_count' is computed: say of what in the view, in place of NULL.",
  "new-cooperation-areas: 'agreement_count' is computed: say of what in the view, in place of NULL.",
  "new-cooperation-areas: 'quote_count' is computed: say of what in the view, in place of NULL.",
  "new-cooperation-areas: 'indicator_count' is computed: say of what in the view, in place of NULL.",
  "new-cooperation-areas: 'mention_count' is computed: say of what in the view, in place of NULL.",
  "new-visits: no link says what the id 'companions.person_id' names: if it names records, declare the link, or add REFERENCES.",
  "new-agreements: no link says what the id 'tier' names: if it names records, declare the link, or add REFERENCES.",
  "new-milestones: no link says what the id 'tier' names: if it names records, declare the link, or add REFERENCES.",
  "new-positions: 'summary' is computed: say of what in the view, in place of NULL.",
  "new-positions: 'date' is that of its event: add triggers that copy it, as the table quote has them.",
  "new-quotes: 'summary' is computed: say of what in the view, in place of NULL.",
  "new-quotes: 'date' is that of its event: add triggers that copy it, as the table quote has them.",
];
const BY_HAND = [
  "source_credits.person_id,person,id,NO ACTION",
  "source_credits.organization_id,organization,id,NO ACTION",
  "person_offices.organization_id,organization,id,NO ACTION",
  "visit_companions.person_id,person,id,NO ACTION",
];

t.test("a resource like each that is there gets tables like those that are there", async (t) => {
  const left: string[] = [];
  for (const { table, view, ...resource } of resources) {
    if (table === null) continue;
    // No index can have what a view counts. The lists that are ordered by it cannot grow.
    const isStored = (name: string) =>
      resource.fields[name]?.computed !== true || resource.fields[name]?.kind !== "integer";
    const like: Resource = {
      ...resource,
      table: `new_${table}`,
      view: `new_${view}`,
      type: `new_${resource.type}`,
      path: `new-${resource.path}`,
      sort: resource.sort.filter(isStored),
      filter: resource.filter.filter(isStored),
    };
    const database = laid();
    const draft = draftMigration(database, [...resources, like]);
    left.push(...(draft?.left ?? []));
    const tables = [table, ...storageOf(like).lists.map((one) => one.table.slice("new_".length))];
    for (const one of tables) {
      const { columns, references } = shapeOf(database, one);
      const had = { columns, references: references.filter((key) => !BY_HAND.includes(`${one}.${key}`)) };
      t.strictSame(shapeOf(database, `new_${one}`), had, one);
    }
    t.notMatch(draft?.sql, "Adds fields to", "nothing is added to records that are there");
  }
  t.strictSame(left, LEFT);
});

/** The resources, one of them with more fields. */
const widened = (path: string, more: Record<string, Field>, links: Resource["links"] = {}): Resource[] =>
  resources.map((one) =>
    one.path === path
      ? { ...one, fields: { ...one.fields, ...more }, links: { ...one.links, ...links } }
      : one,
  );

const drafted = (all: readonly Resource[]): string[] => draftMigration(laid(), all)?.sql.split("\n\n") ?? [];

const person = () => id("Who.", "a-person");
const grown = widened(
  "milestones",
  {
    order: optional(integer("A word of SQL.", 3, { min: 1 })),
    kept: optional(edtf("Kept on.", "2001")),
    kept_precision: precision("kept"),
    host_id: optional(person()),
    names: list(text("A name.", "a feast"), "Its names."),
    guests: objects({ person_id: person(), order: optional(text("Where.", "first")) }, "Who came."),
  },
  { host: { to: "people", from: "host_id", description: "Who gave it." } },
);

t.test("more fields: columns, lists, what former states lack, and the view", async (t) => {
  const [head, ...statements] = drafted(grown);
  t.equal(
    head,
    `${MEND}say which rule of the domain this adds.
-- Adds fields to: milestone.
${MEND}milestones: no link says what the id 'guests.person_id' names: if it names records, declare the link, or add REFERENCES.`,
  );
  t.strictSame(statements, [
    'ALTER TABLE milestone ADD COLUMN "order" INTEGER CHECK ("order" >= 1);',
    `ALTER TABLE milestone ADD COLUMN kept TEXT;
ALTER TABLE milestone ADD COLUMN kept_min TEXT;
ALTER TABLE milestone ADD COLUMN kept_max TEXT CHECK (kept_min <= kept_max);
ALTER TABLE milestone ADD COLUMN kept_precision TEXT CHECK (kept_precision IN ('day', 'month', 'season', 'year', 'decade', 'century'));`,
    "ALTER TABLE milestone ADD COLUMN host_id TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;",
    `CREATE TABLE milestone_names (
  record_id INTEGER NOT NULL REFERENCES milestone (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX milestone_names_by_value ON milestone_names (value, record_id);`,
    `CREATE TABLE milestone_guests (
  record_id INTEGER NOT NULL REFERENCES milestone (number) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  "order"   TEXT,
  PRIMARY KEY (record_id, ordinal)
) STRICT, WITHOUT ROWID;`,
    `UPDATE change SET former = json_set(former, '$.order', NULL, '$.kept', NULL, '$.host_id', NULL, '$.names', json('[]'), '$.guests', json('[]'))
WHERE type = 'milestone' AND former IS NOT NULL;`,
    `DROP VIEW milestones;
CREATE VIEW milestones AS
SELECT x.number, x.id, x.title, x.summary, x.relation_id, x.date, x.date_min, x.date_max, x.date_precision, x.kind,
  x.tier,
  (SELECT json_group_array(value) FROM (SELECT value FROM milestone_conflict WHERE record_id = x.number ORDER BY value)) AS conflict,
  (SELECT at FROM change WHERE type = 'milestone' AND id = x.id ORDER BY seq LIMIT 1) AS created_at,
  (SELECT at FROM change WHERE type = 'milestone' AND id = x.id ORDER BY seq DESC LIMIT 1) AS updated_at,
  x."order", x.kept, x.kept_precision, x.host_id,
  (SELECT json_group_array(value) FROM (SELECT value FROM milestone_names WHERE record_id = x.number ORDER BY ordinal)) AS names,
  (SELECT json_group_array(json_object('person_id', person_id, 'order', "order")) FROM (SELECT person_id, "order" FROM milestone_guests WHERE record_id = x.number ORDER BY ordinal)) AS guests
FROM milestone x;`,
    "CREATE INDEX milestone_by_host_id ON milestone (host_id);",
  ]);
});

t.test("a required field of records that are there cannot be drafted", async (t) => {
  for (const field of [text("Its mood.", "glad"), list(text("A mood.", "glad"), "Its moods.", { min: 1 })])
    t.throws(() => drafted(widened("milestones", { mood: field })), {
      message:
        "milestones: the existing records have no value for 'mood': make it optional(…), or a list that may be empty, in src/resources/milestones.ts, or write the migration by hand",
    });
});

t.test("what a declaration does not say is named at the top of the draft", async (t) => {
  const shown = computed(text("The tier in words.", "a"));
  const [head] = drafted(widened("milestones", { shown }));
  const says = "milestones: 'shown' is computed: say of what in the view, in place of NULL.";
  t.equal(head, `${MEND}say which rule of the domain this adds.\n${MEND}${says}`);
  const parades: Resource = {
    ...milestones,
    path: "parades",
    type: "parade",
    view: "parades",
    table: "parade",
  };
  const kind = oneOf(["milestone", "parade"], "It.", "parade");
  const all = [...widened("events", { kind }), parades];
  t.strictSame(draftMigration(laid(), all)?.left, [
    "parades: no link says what the id 'tier' names: if it names records, declare the link, or add REFERENCES.",
    "events: the view event needs a part for parade: create it again with one.",
  ]);
});

t.test("what a field that is gone leaves behind is named", async (t) => {
  const database = laid();
  database.run("ALTER TABLE milestone ADD COLUMN mood TEXT");
  database.run("CREATE TABLE milestone_moods (record_id INTEGER, ordinal INTEGER, value TEXT) STRICT");
  t.strictSame(
    draftMigration(database, widened("milestones", { age: optional(integer("Its age.", 3)) }))?.left,
    [
      "milestones: no field has the column milestone.mood: drop it, and take its values out of former states (json_remove), or declare the field again.",
      "milestones: no field has the table milestone_moods: drop it, and take its values out of former states (json_remove), or declare the field again.",
    ],
  );
});

t.test("every migration has been read by a person", async (t) => {
  for (const name of readdirSync("migrations"))
    t.notMatch(
      readFileSync(`migrations/${name}`, "utf8"),
      MEND,
      `migrations/${name}: replace its lines "${MEND}"`,
    );
});

t.test("the columns of a view that combines tables are written by hand", async (t) => {
  t.throws(() => readView(laid(), "event"), {
    message: "the view event is not a SELECT from one table: write the migration of its columns by hand",
  });
  const { alias, columns } = readView(laid(), "organizations");
  t.equal(alias, "o");
  t.strictSame(
    ["number", "title", "country"].map((name) => columns.get(name)),
    ["o.number", "o.name", "o.country"],
  );
});

const run = (...names: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/migration.ts", ...names], {
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
};

t.test("the command refuses a bad name, and writes nothing where nothing is lacking", async (t) => {
  const before = readdirSync("migrations");
  const said =
    "expected one name in lower case, with underscores, such as `npm run migration -- what_it_adds`\n";
  for (const names of [[], ["Visits"], ["../visits"], ["one", "other"]])
    t.strictSame(run(...names), { status: 2, said }, names.join());
  t.strictSame(run("visits"), {
    status: 0,
    said: "The tables agree with the declarations: there is nothing to migrate.\n",
  });
  t.strictSame(readdirSync("migrations"), before);
});
