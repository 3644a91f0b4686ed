// The change log keeps who changed a record and why, and the record before the change.
import t from "tap";
import { z } from "zod";
import { check } from "../../src/db/check.ts";
import type { Database } from "../../src/db/connection/database.ts";
import { changing } from "../../src/db/records/change-log.ts";
import { deleteRecord } from "../../src/db/records/delete-record.ts";
import { readRecord } from "../../src/db/records/read-record.ts";
import { digestOf, writeRecord } from "../../src/db/records/write-record.ts";
import { resourceAt, resources } from "../../src/resources/resources.ts";
import { seededDatabase, seedState } from "../seeded.ts";

const changeRow = z.object({
  action: z.string(),
  actor: z.string(),
  reason: z.string().nullable(),
  at: z.string(),
  former: z.string().nullable(),
});
const lastChange = (database: Database) =>
  changeRow.parse(
    database.get({
      sql: "SELECT action, actor, reason, at, former FROM change ORDER BY seq DESC LIMIT 1",
      parameters: [],
    }),
  );

t.test("every record of the seed reads back as it was written", (t) => {
  const database = seededDatabase();
  for (const resource of resources.filter(({ table }) => table !== null))
    for (const { id } of database.all({ sql: `SELECT id FROM ${resource.view}`, parameters: [] })) {
      const record = readRecord(database, resource, String(id));
      const held = database.get({
        sql: "SELECT lower(hex(digest)) AS digest FROM record WHERE type = ? AND id = ?",
        parameters: [resource.type, id],
      });
      t.equal(record && digestOf(record), held?.digest, `${resource.type} ${id}`);
    }
  t.end();
});

t.test("an update keeps what the record was, with actor, reason and time", (t) => {
  const database = seededDatabase();
  const visits = resourceAt("visits");
  const before = readRecord(database, visits, "2021-11-vnm-jpn-pham-minh-chinh");
  if (before === undefined) throw new Error("the seed has no such visit");
  t.equal(lastChange(database).actor, "seed");
  t.equal(lastChange(database).former, null, "what is created was nothing before");
  const changed = { ...before, values: { ...before.values, visit_type: "working" } };
  const by = { actor: "curator", reason: "the rank was read again" };
  const write = () =>
    changing(database, by, (change) => [writeRecord(database, visits, changed, change), change.at] as const);
  const [{ outcome }, at] = write();
  t.equal(outcome, "updated");
  const { former, ...logged } = lastChange(database);
  t.strictSame(logged, { action: "updated", ...by, at });
  t.strictSame(JSON.parse(String(former)), { ...before.values, evidence: before.evidence });
  const version = database.readDatasetVersion();
  t.equal(Number(version.split("-")[0]), seedState().seq + 1);
  t.equal(write()[0].outcome, "unchanged");
  t.equal(database.readDatasetVersion(), version);
  t.end();
});

t.test("a deletion keeps the record in its tombstone", (t) => {
  const database = seededDatabase();
  const indicators = resourceAt("indicators");
  const [row] = database.all({ sql: "SELECT id FROM indicators ORDER BY id LIMIT 1", parameters: [] });
  const before = readRecord(database, indicators, String(row?.id));
  const remove = () =>
    changing(database, { actor: "curator" }, (change) =>
      deleteRecord(database, indicators, String(row?.id), change),
    );
  t.ok(remove());
  t.equal(readRecord(database, indicators, String(row?.id)), undefined);
  const { action, former } = lastChange(database);
  t.equal(action, "deleted");
  t.strictSame(JSON.parse(String(former)), { ...before?.values, evidence: before?.evidence });
  t.notOk(remove());
  t.strictSame(check(database), [], "nothing of it is left behind: no word, no name, no count");
  t.end();
});

t.test("time follows the sequence although the clock goes backwards", (t) => {
  const database = seededDatabase();
  database.run("UPDATE change SET at = '2999-01-01T00:00:00.000Z' WHERE seq = (SELECT max(seq) FROM change)");
  t.equal(
    changing(database, { actor: "curator" }, ({ at }) => at),
    "2999-01-01T00:00:00.000Z",
  );
  t.end();
});
