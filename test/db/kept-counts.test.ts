// Maintained counts equal the result of counting, after any writes and for every query that uses them.

import t from "tap";
import type { Database } from "../../src/db/connection/database.ts";
import { keepCounts } from "../../src/db/schema/count-triggers.ts";
import { buildGroups } from "../../src/query/build/build-groups.ts";
import { buildCount } from "../../src/query/build/build-list.ts";
import { filterParameters } from "../../src/query/filter-parameters.ts";
import { dimensionNames, parseDimensions } from "../../src/query/parse/dimensions.ts";
import { parseListQuery } from "../../src/query/parse/parse-list-query.ts";
import { planGroups, planList } from "../../src/query/plan/plan-list.ts";
import type { Resource } from "../../src/resources/define-resource.ts";
import { resources } from "../../src/resources/resources.ts";
import { openApp } from "../open-app.ts";
import { randomWrites } from "../random-writes.ts";

/** Ids that the seed does not have. */
const NOBODY: Record<string, string> = { countries: "ABW", relations: "ABW-AFG" };

const dump = (database: Database) => [
  database.all({ sql: "SELECT * FROM tally ORDER BY 1, 2, 3", parameters: [] }),
  database.all({ sql: "SELECT * FROM date_tally ORDER BY 1, 2, 3, 4, 5", parameters: [] }),
];

/** Drops the triggers, so that everything is counted again. */
function recount(database: Database): void {
  const triggers = database.all({
    sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'counted_*'",
    parameters: [],
  });
  for (const { name } of triggers) database.connection.exec(`DROP TRIGGER ${name}`);
  keepCounts(database, resources);
}

t.test("the triggers give the same counts as counting", async (t) => {
  const database = randomWrites();
  t.teardown(() => database.close());
  const kept = dump(database);
  t.ok((kept[0]?.length ?? 0) > 200);
  recount(database);
  t.strictSame(kept, dump(database));
});

/** A query for each filter, with a value from the seed if the filter takes one. */
function queries(database: Database, resource: Resource): Map<string, string[]>[] {
  return [...filterParameters(resource).values()].flatMap(({ name, operator, target }) => {
    if (operator.takes === "boolean") return [true, false].map((value) => new Map([[name, [String(value)]]]));
    const table = target.list?.table ?? resource.view;
    const values = database.all({
      sql: `SELECT DISTINCT "${target.column}" AS sample FROM ${table} WHERE "${target.column}" IS NOT NULL ORDER BY 1`,
      parameters: [],
    });
    // The first, the last and one in the middle: the same ones in each run.
    const some = new Set([0, values.length >> 1, values.length - 1].map((at) => values[at]?.sample));
    return [...some].flatMap((sample) => (sample === undefined ? [] : [new Map([[name, [`"${sample}"`]]])]));
  });
}

t.test("every filter alone, and every dimension with it, gives the same count as its rows", async (t) => {
  const { database } = await openApp(t);
  let answered = 0;
  for (const resource of resources) {
    const names = dimensionNames(resource, "group_by");
    for (const raw of [new Map<string, string[]>(), ...queries(database, resource)]) {
      const plain = new Map(
        [...raw].map(([name, [value = ""]]) => [name, [value.replace(/^"(.*)"$/, "$1")]]),
      );
      const query = parseListQuery(resource, plain);
      const label = `${resource.path} ${JSON.stringify([...plain])}`;
      // With a second filter that all rows meet, the rows of the same query are counted one by one.
      const counted = {
        ...query,
        filters: [
          ...query.filters,
          ...parseListQuery(resource, new Map([["id_not", [NOBODY[resource.path] ?? "x"]]])).filters,
        ],
      };
      answered += buildCount(planList(query)).sql.includes("tally") ? 1 : 0;
      t.notMatch(buildCount(planList(counted)).sql, "tally");
      t.equal(
        database.get(buildCount(planList(query)))?.total,
        database.get(buildCount(planList(counted)))?.total,
        label,
      );
      for (const dimension of names.flatMap((name) => parseDimensions(resource, "group_by", [name], query)))
        t.strictSame(
          database.all(buildGroups(planGroups(query, [dimension]), 200)),
          database.all(buildGroups(planGroups(counted, [dimension]), 200)),
          `${label} by ${dimension.name}`,
        );
    }
  }
  t.ok(answered > 300, `${answered} of them from what is kept`);
});
