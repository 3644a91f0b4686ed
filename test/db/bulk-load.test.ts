// A bulk load leaves the same rows in each table as writing the records one by one.
import t, { type Test } from "tap";
import { syntheticRecords, worldOf } from "../../bench/synthetic-records.ts";
import { type Pace, paceOf, type Wish } from "../../src/db/bulk-load.ts";
import { check } from "../../src/db/check.ts";
import { checkedTransaction } from "../../src/db/checked-transaction.ts";
import type { Database } from "../../src/db/connection/database.ts";
import { type Change, changing } from "../../src/db/records/change-log.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { writeRecord } from "../../src/db/records/write-record.ts";
import { emptyDatabase } from "../../src/db/schema/empty-database.ts";
import { resources } from "../../src/resources/resources.ts";
import { setTime } from "../set-time.ts";

/**
 * Made by SQLite for itself: statistics, and the inside of the full-text index, which depends on the order of writing.
 */
const INTERNAL = /^(sqlite_|record_search)/;

const records = [...syntheticRecords(worldOf(60))];

/** The same records with other titles, if they have a title. */
const changed = records.map(({ resource, input }) => {
  const { title } = input.values;
  const values = title === undefined ? input.values : { ...input.values, title: `${title} again` };
  return { resource, input: { ...input, values } };
});

function load(database: Database, pace: Pace, written = records, wish: Wish = "commit"): string[] {
  const broken: string[] = [];
  checkedTransaction(
    database,
    resources,
    pace,
    (session) => {
      changing(database, { actor: "tests", session }, (change) => {
        for (const { resource, input } of written) writeRecord(database, resource, input, change);
      });
      return wish;
    },
    (found) => broken.push(...found.map(({ id, field, value }) => `${id} ${field} ${value}`)),
  );
  database.readDatasetVersion();
  return broken;
}

function openEmpty(t: Test): Database {
  const database = emptyDatabase();
  t.teardown(() => database.close());
  return database;
}

const schema = (database: Database) =>
  database
    .all({ sql: "SELECT type, name, sql FROM sqlite_schema ORDER BY name", parameters: [] })
    .filter(({ name }) => !INTERNAL.test(String(name)));

/** Every row of every table except the times of changes, and the words in the index. */
function contents(database: Database): unknown {
  const tables = schema(database).filter(({ type }) => type === "table");
  return [
    ...tables.map(({ name }) => {
      const columns = database
        .all({ sql: `SELECT name FROM pragma_table_info('${name}') WHERE name <> 'at'`, parameters: [] })
        .map((column) => `"${column.name}"`);
      const order = columns.map((_, index) => index + 1).join(", ");
      const sql = `SELECT ${columns.join(", ")} FROM ${name} ORDER BY ${order}`;
      return [name, database.all({ sql, parameters: [] })];
    }),
    ["cooperation", "again", "be*"].map((word) =>
      database.all({
        sql: "SELECT rowid FROM record_search WHERE record_search MATCH ? ORDER BY rowid",
        parameters: [word.replace("be*", '"be" *')],
      }),
    ),
  ];
}

for (const pace of ["bulk", "careful"] as const)
  t.test(`a load in ${pace}, and a second one that changes records`, async (t) => {
    // Records show when they were written.
    setTime(t, "2030-01-01T00:00:00.000Z");
    const [plain, bulk] = [openEmpty(t), openEmpty(t)];
    const before = schema(bulk);
    t.strictSame(load(plain, "single"), []);
    t.strictSame(load(bulk, pace), []);
    t.strictSame(contents(bulk), contents(plain));
    t.strictSame(schema(bulk), before, "indexes and triggers are there again");
    load(plain, "single", changed);
    load(bulk, pace, changed);
    t.strictSame(contents(bulk), contents(plain), "updated records too");
    t.match(JSON.stringify(contents(bulk)), / again/);
    t.strictSame(check(bulk), []);
  });

t.test("waiting rows are visible to every reader, and undone ones are not", async (t) => {
  const database = openEmpty(t);
  const count = (table: string) =>
    database.get({ sql: `SELECT count(*) AS count FROM ${table}`, parameters: [] })?.count;
  const people = records.filter(({ resource }) => resource.path === "people").slice(0, 3);
  const [first, second, third] = people.map(({ resource, input }) => (change: Change) => {
    writeRecord(database, resource, input, change);
  });
  checkedTransaction(
    database,
    resources,
    "careful",
    (session) => {
      changing(database, { actor: "tests", session }, (change) => {
        first?.(change);
        t.throws(
          () =>
            change.attempt(() => {
              second?.(change);
              throw new Error("refused");
            }),
          { message: "refused" },
        );
        t.equal(count("person"), 1);
        third?.(change);
        t.equal(count("change"), 2);
      });
      return "undo";
    },
    () => {},
  );
  checkedTransaction(
    database,
    resources,
    "bulk",
    (session) => {
      changing(database, { actor: "tests", session }, (change) => {
        for (const { resource, input } of people) {
          writeRecord(database, resource, input, change);
          t.equal(
            count("person"),
            people.findIndex((one) => one.input === input),
            "a SELECT writes nothing",
          );
          t.equal(writeRecord(database, resource, input, change).outcome, "unchanged");
          t.strictSame(readRecord(database, resource, input.id), input, "what it was compared with is there");
        }
        t.strictSame([count("person"), count("record"), count("change")], [3, 3, 3]);
      });
      return "undo";
    },
    () => {},
  );
  t.equal(count("person"), 0);
});

t.test("only the waiting rows of an undone attempt are dropped", async (t) => {
  const database = openEmpty(t);
  const at = records.findIndex(({ resource }) => resource.path === "people");
  const [first, second, third] = records.slice(at);
  t.strictSame(load(database, "single", records.slice(0, at)), []);
  if (first === undefined || second === undefined || third === undefined) throw new Error("too few people");
  checkedTransaction(
    database,
    resources,
    "bulk",
    (session) => {
      changing(database, { actor: "tests", session }, (change) => {
        const written = ({ resource, input }: typeof first) =>
          writeRecord(database, resource, input, change).outcome;
        written(first);
        t.throws(() =>
          change.attempt(() => {
            written(second);
            throw new Error("refused");
          }),
        );
        written(third);
        t.equal(
          change.attempt(() => written(second)),
          "created",
        );
      });
      return "commit";
    },
    (broken) => t.strictSame(broken, []),
  );
  t.strictSame(
    database
      .all({ sql: "SELECT id FROM change WHERE type = 'person' ORDER BY seq", parameters: [] })
      .map(({ id }) => id),
    [first, third, second].map(({ input }) => input.id),
  );
  t.strictSame(check(database), []);
});

t.test("a broken reference is reported, and the whole load is undone", async (t) => {
  const database = openEmpty(t);
  const before = [schema(database), contents(database)];
  const visits = records.filter(({ resource }) => resource.path === "visits").slice(0, 2);
  const broken = load(database, "bulk", visits);
  t.ok(broken.some((line) => /^visit-0 guest_country [A-Z]{3}$/.test(line)));
  t.ok(broken.some((line) => /^visit-1 evidence\.0\.source_id source-\d+$/.test(line)));
  t.strictSame([schema(database), contents(database)], before);
  t.strictSame(load(database, "single", visits).length, broken.length, "as without bulk");
  t.strictSame(load(database, "bulk", records, "check"), []);
  t.strictSame([schema(database), contents(database)], before, "a check changes nothing");
  t.throws(() => load(database, "bulk", [...records, ...records.slice(0, 1).map(ofNobody)]), TypeError);
  t.strictSame([schema(database), contents(database)], before, "nor does a load that fails");
  t.strictSame(load(database, "bulk"), [], "and the next load is as good as any");
});

const ofNobody = ({ input }: (typeof records)[number]) => ({
  input,
  resource: { ...(resources.find(({ table }) => table === null) ?? fail()) },
});
const fail = (): never => {
  throw new Error("no resource gathers others");
};

t.test("few records are written one by one if there are many already", async (t) => {
  const database = openEmpty(t);
  t.equal(paceOf(database, 4_999), "single");
  t.equal(paceOf(database, 5_000), "bulk");
  database.run(
    "INSERT INTO record (number, type, id, title, digest) VALUES (1000000, 'visit', 'x', 'x', x'00')",
  );
  t.equal(paceOf(database, 200_000), "single");
  t.equal(paceOf(database, 250_000), "bulk");
  t.equal(paceOf(database, 250_000, true), "careful");
});
