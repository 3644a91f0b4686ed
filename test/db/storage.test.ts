// From declarations to names of tables and back, also if the name of one table begins with that of another.
import t from "tap";
import { Database } from "../../src/db/connection/database.ts";
import { brokenReferences } from "../../src/db/records/broken-references.ts";
import { missingReferences, referrers } from "../../src/db/records/references.ts";
import { migrate } from "../../src/db/schema/migrate.ts";
import { defineResource, id, list, objects, text, title } from "../../src/resources/define-resource.ts";
import { resourceAt, resources } from "../../src/resources/resources.ts";
import { dateTakenFrom, gatheredBy, namespaceOf, ownerOf, storageOf } from "../../src/resources/storage.ts";

const declaration = {
  type: "visit_delegation",
  view: "visit_delegations",
  table: "visit_delegation",
  schemaName: "VisitDelegation",
  description: "Made for tests.",
  fields: {
    id: id("An id.", "a"),
    title,
    visit_id: id("The visit.", "v"),
    members: list(id("A person.", "p"), "Who belongs to it."),
    seats: objects({ person_id: id("A person.", "p"), place: text("Where.", "left") }, "Who sits where."),
  },
  filter: ["id"],
  sort: ["id"],
  defaultSort: "id",
  facet: [],
  search: ["title"],
  jsonLd: { type: "Thing", properties: {} },
  links: {},
} as const;
const delegations = defineResource({ ...declaration, path: "visit-delegations" });
const withDelegations = [...resources, delegations];

const SQL = `
  CREATE TABLE visit_delegation (number INTEGER PRIMARY KEY, id TEXT UNIQUE, title TEXT, visit_id TEXT REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED);
  CREATE TABLE visit_delegation_members (record_id INTEGER REFERENCES visit_delegation (number), ordinal INTEGER, value TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY (record_id, ordinal)) WITHOUT ROWID;
  CREATE TABLE visit_delegation_seats (record_id INTEGER REFERENCES visit_delegation (number), ordinal INTEGER, person_id TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, place TEXT);
  PRAGMA foreign_keys = OFF;
  INSERT INTO record VALUES (7, 'visit_delegation', 'd', 'Delegation', x'00');
  INSERT INTO visit_delegation VALUES (7, 'd', 'Delegation', 'no-visit');
  INSERT INTO visit_delegation_members VALUES (7, 0, 'no-member');
  INSERT INTO visit_delegation_seats VALUES (7, 0, 'no-seat', 'left');
`;

t.test("the owner of a table is the resource that declares it", (t) => {
  const whose = (table: string) => {
    const owner = ownerOf(withDelegations, table);
    return owner && [owner.resource?.path, owner.number, owner.list?.field ?? null];
  };
  t.strictSame(whose("visit"), ["visits", "number", null]);
  t.strictSame(whose("visit_companions"), ["visits", "record_id", "companions"]);
  t.strictSame(whose("visit_delegation"), ["visit-delegations", "number", null]);
  t.strictSame(whose("visit_delegation_members"), ["visit-delegations", "record_id", "members"]);
  t.strictSame(whose("citation"), [undefined, "number", null]);
  t.strictSame(whose("event"), [undefined, "number", null]);
  for (const table of ["visit_of_nobody", "change", "record", "merged", "tally"])
    t.equal(whose(table), undefined, table);
  t.end();
});

t.test("two declarations cannot have the same table", (t) => {
  const twin = defineResource({ ...declaration, path: "twins", table: "visit_companions" });
  t.throws(() => ownerOf([...resources, twin], "visit"), {
    message: "twins: the table visit_companions is that of visits already: name it otherwise",
  });
  t.end();
});

t.test("a broken reference is reported with its resource and field", (t) => {
  const database = new Database(":memory:");
  t.teardown(() => database.close());
  migrate(database);
  database.connection.exec(SQL);
  const told = ({ resource, id, field, value, target }: ReturnType<typeof brokenReferences>[number]) =>
    [resource.path, id, field, value, target].join(" ");
  const expected = [
    "visit-delegations d members.0 no-member person",
    "visit-delegations d seats.0.person_id no-seat person",
    "visit-delegations d visit_id no-visit visit",
  ];
  t.strictSame(brokenReferences(database, withDelegations).map(told).sort(), expected);
  t.strictSame(missingReferences(database, withDelegations, delegations, "d").map(told).sort(), expected);
  t.strictSame(
    referrers(database, withDelegations, resourceAt("people"), "no-member").map(({ resource, id, field }) =>
      [resource.path, id, field].join(" "),
    ),
    ["visit-delegations d members.0"],
  );
  t.end();
});

t.test("names that are derived from declarations", (t) => {
  const paths = (of: readonly { path: string }[]) => of.map(({ path }) => path);
  const events = ["visits", "meetings", "agreements", "milestones"];
  t.strictSame(paths(gatheredBy(resources, resourceAt("events"))), events);
  t.strictSame(paths(gatheredBy(resources, resourceAt("evidence"))), []);
  t.strictSame(paths(namespaceOf(resources, resourceAt("meetings"))), events);
  t.strictSame(paths(namespaceOf(resources, resourceAt("people"))), ["people"]);
  t.strictSame(
    resources.flatMap((one) => {
      const taken = dateTakenFrom(resources, one);
      return taken === null ? [] : [[one.path, taken.field, taken.from.rows, taken.date]];
    }),
    [
      ["positions", "event_id", "event", "date"],
      ["quotes", "event_id", "event", "date"],
    ],
  );
  t.throws(() => storageOf(resourceAt("events")), { message: /^events only gathers other records/ });
  t.end();
});

t.test("the date of a resource is declared, and does not depend on the order of its filters", (t) => {
  t.strictSame(
    resources.filter(({ date }) => date !== null).map(({ path, date }) => `${path}: ${date}`),
    [
      "sources: published",
      "relations: ties_since",
      "visits: date",
      "meetings: date",
      "agreements: date",
      "milestones: date",
      "positions: date",
      "quotes: date",
      "indicators: as_of",
      "events: date",
    ],
  );
  for (const { path, date, fields, filter } of resources) {
    if (date === null) continue;
    t.equal(fields[date]?.kind, "edtf", path);
    t.ok(filter.includes(date), path);
  }
  t.end();
});
