// The stored JSON equals what the view shows, after any writes in any order.
import t from "tap";
import type { Database } from "../../src/db/connection/database.ts";
import { isStored, jsonOfRow } from "../../src/db/records/stored-json.ts";
import { resources } from "../../src/resources/resources.ts";
import { openApp } from "../open-app.ts";
import { randomWrites } from "../random-writes.ts";

/** The stored records that differ from their views, and the number of stored ones. */
function compare(database: Database): { stored: number; different: unknown[] } {
  let stored = 0;
  const different: unknown[] = [];
  for (const resource of resources.filter(isStored))
    for (const row of database.all({
      sql: `SELECT *, ${jsonOfRow(resource)} AS json FROM ${resource.view}`,
      parameters: [],
    })) {
      const kept = database.get({
        sql: "SELECT json FROM record_json WHERE number = ?",
        parameters: [row.number],
      });
      if (kept === undefined) continue;
      stored++;
      if (kept.json !== row.json) different.push([resource.path, row.id]);
    }
  return { stored, different };
}

t.test("the seed is stored as its views show it", async (t) => {
  const { database } = await openApp(t);
  const { stored, different } = compare(database);
  t.strictSame(different, []);
  const all = resources
    .filter(isStored)
    .flatMap(({ view }) => database.all({ sql: `SELECT id FROM ${view}`, parameters: [] }));
  t.equal(stored, all.length, "every record is stored");
});

t.test("random writes and deletes leave nothing stale", async (t) => {
  const database = randomWrites();
  t.teardown(() => database.close());
  const { stored, different } = compare(database);
  t.strictSame(different, []);
  t.ok(stored > 100);
});
