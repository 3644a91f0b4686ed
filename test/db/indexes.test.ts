// Every declared filter and order has an index. SQLite makes its plan from the schema alone, because nobody runs
// ANALYZE, so this needs no data. A missing index is reported with the statement that adds it.

import t from "tap";
import {
  growing,
  isDated,
  missingIndexes,
  ordersOf,
  planOf,
  queryOf,
  sampleOf,
  scansOf,
  sortsOf,
} from "../../scripts/missing-indexes.ts";
import { Database, type Query } from "../../src/db/connection/database.ts";
import { claimedAmong } from "../../src/db/reads/claimed.ts";
import { migrate } from "../../src/db/schema/migrate.ts";
import { filterParameters } from "../../src/query/filter-parameters.ts";
import type { ListQuery } from "../../src/query/list-query.ts";
import { resources } from "../../src/resources/resources.ts";
import { gatheredBy } from "../../src/resources/storage.ts";
import { matches } from "../matches.ts";

const database = new Database(":memory:");
migrate(database);

const lists = growing(resources);
const plan = (query: ListQuery): string[] => planOf(database, query);

t.test("every order, filter by a value, and reference has its index", async (t) => {
  t.strictSame(missingIndexes(database, resources), [], "add these to a migration");
});

t.test("a missing index is named with the statement that adds it, once", async (t) => {
  const lacking = new Database(":memory:");
  migrate(lacking);
  t.teardown(() => lacking.close());
  for (const name of [
    "source_by_title_in_order",
    "visit_by_occasion",
    "visit_by_visitor_office",
    "visit_by_visitor",
  ])
    lacking.run(`DROP INDEX ${name}`);
  lacking.run("DROP INDEX position_outcomes_by_kind");
  const statements = [
    "CREATE INDEX source_by_title ON source (title);",
    "CREATE INDEX visit_by_visitor_id ON visit (visitor_id, ifnull(date_min, ''));",
    "CREATE INDEX visit_by_visitor_office ON visit (visitor_office, ifnull(date_min, ''));",
    "CREATE INDEX visit_by_occasion ON visit (occasion) WHERE occasion IS NOT NULL;",
    "CREATE INDEX position_outcomes_by_kind ON position_outcomes (kind, record_id);",
  ];
  t.strictSame(missingIndexes(lacking, resources), statements);
  t.strictSame(missingIndexes(lacking, resources), [], "they are there now");
});

t.test("a list that gathers records finds them through an index of each table, in every order", async (t) => {
  for (const resource of lists) {
    const gathered = gatheredBy(resources, resource);
    if (gathered.length === 0) continue;
    for (const sort of ordersOf(resource).flatMap(({ orders }) => orders)) {
      const steps = plan(queryOf(resource, { sort }));
      t.strictSame([...scansOf(steps), ...sortsOf(steps)], [], `${resource.path}: sort=${sort}`);
    }
    for (const parameter of filterParameters(resource).values()) {
      const { target, name, operator, field } = parameter;
      if (operator.name !== "equals" || isDated(resource, target.column) || target.list !== null) continue;
      // The kind is that of all rows of a table, and some kinds have no visit: such a table is not read at all.
      if (target.column === resource.gathers?.type || field.nullable) continue;
      const steps = plan(queryOf(resource, { [name]: sampleOf(parameter) }));
      const searched = steps.filter((step) => /^SEARCH \w+ USING .*INDEX .*=\?/.test(step));
      t.equal(searched.length, gathered.length, `${resource.path}: ${name}=`);
      if (resource.facet.includes(name))
        t.strictSame(sortsOf(steps), [], `${resource.path}: ${name}= in order`);
    }
  }
});

t.test("filters through citations and claims use their indexes", async (t) => {
  for (const resource of lists)
    for (const parameter of filterParameters(resource).values()) {
      if (parameter.operator.name !== "equals") continue;
      const expected =
        parameter.name === "conflict"
          ? /SEARCH citation USING INDEX citation_in_conflict/
          : parameter.name === "origin"
            ? /SEARCH c USING COVERING INDEX claim_by_origin \(origin=\?/
            : null;
      if (expected === null) continue;
      const steps = plan(queryOf(resource, { [parameter.name]: sampleOf(parameter) }));
      matches(t, steps.join("\n"), expected, `${resource.path}: ${parameter.name}=`);
    }
});

t.test("filters with the same prefix find their entries through the index of one of them", async (t) => {
  for (const resource of lists) {
    const all = [...filterParameters(resource).values()].filter(
      ({ operator, prefix }) => operator.name === "equals" && prefix !== undefined,
    );
    for (const [index, one] of all.entries())
      for (const other of all.slice(index + 1)) {
        if (other.prefix?.name !== one.prefix?.name) continue;
        const steps = plan(queryOf(resource, { [one.name]: sampleOf(one), [other.name]: sampleOf(other) }));
        const found = new RegExp(`SEARCH ${one.target.list?.table} USING .*=\\?`);
        matches(t, steps.join("\n"), found, `${resource.path}: ${one.name}, ${other.name}`);
        t.strictSame(scansOf(steps), [], `${resource.path}: ${one.name}, ${other.name}`);
      }
  }
});

t.test("every other filter uses the index of the order, and scans no table", async (t) => {
  for (const resource of lists)
    for (const parameter of filterParameters(resource).values()) {
      if (parameter.operator.name === "equals") continue;
      const steps = plan(queryOf(resource, { [parameter.name]: sampleOf(parameter) }));
      const searched = steps.some((step) => step.startsWith("SEARCH") && !step.includes("SUBQUERY"));
      t.strictSame(
        [...scansOf(steps), ...(searched ? [] : sortsOf(steps))],
        [],
        `${resource.path}: ${parameter.name}`,
      );
    }
});

t.test("of two filters, the one that narrows the list decides the index", async (t) => {
  for (const resource of lists) {
    const own = [...filterParameters(resource).values()].filter(
      ({ operator, target }) => operator.name === "equals" && target.list === null,
    );
    const [coarse, narrow] = [
      own.filter(({ field, target }) => field.coarse && target.column !== resource.gathers?.type),
      own.filter(({ field }) => !field.coarse),
    ];
    for (const one of coarse)
      for (const other of narrow.filter(({ target }) => !isDated(resource, target.column))) {
        const query = queryOf(resource, { [one.name]: sampleOf(one), [other.name]: sampleOf(other) });
        const by = new RegExp(`\\b${one.target.column}=\\?`);
        const steps = plan(query).filter((step) => by.test(step));
        t.strictSame(steps, [], `${resource.path}: ${one.name} and ${other.name}`);
      }
  }
});

t.test("who of many records has a claim is looked up, record by record", async (t) => {
  const asked: Query[] = [];
  const watched = new Database(":memory:");
  migrate(watched);
  t.teardown(() => watched.close());
  const all = watched.all.bind(watched);
  watched.all = (query) => {
    asked.push(query);
    return all(query);
  };
  claimedAmong(watched, "a list", "person", ["one", "other"]);
  const steps = asked.flatMap(({ sql, parameters }) =>
    all({ sql: `EXPLAIN QUERY PLAN ${sql}`, parameters }).map(({ detail }) => String(detail)),
  );
  t.strictSame(steps.slice(0, 2), [
    "SCAN wanted VIRTUAL TABLE INDEX 1:",
    "SEARCH r USING COVERING INDEX sqlite_autoindex_record_1 (id=? AND type=?)",
  ]);
});
