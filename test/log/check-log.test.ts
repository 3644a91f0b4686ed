// Changes that something else made to the log are found, with their place.
import t from "tap";
import type { Database } from "../../src/db/connection/database.ts";
import { reachedBy } from "../../src/db/records/change-log.ts";
import { checkLog } from "../../src/log/check-log.ts";
import { LocalLog } from "../../src/log/local-log.ts";
import { resourceAt } from "../../src/resources/resources.ts";
import { putRecord } from "../../src/write/put-record.ts";
import { withdrawRecord } from "../../src/write/withdraw-record.ts";
import { write } from "../../src/write/writing.ts";
import { openSeeded, seedState } from "../seeded.ts";
import { parliament } from "../write-app.ts";

const organizations = resourceAt("organizations");
const faultsOf = (database: Database) => checkLog(new LocalLog(database), reachedBy(database));

/** The seed, and three transactions of one entry each. */
function withHistory(t: Parameters<typeof openSeeded>[0]): { database: Database; first: number } {
  const database = openSeeded(t);
  const put = (name: string) =>
    write(database, { actor: "a test" }, (writing) =>
      putRecord(writing, organizations, parliament.id, { ...parliament, name }),
    );
  put("One");
  put("Two");
  write(database, { actor: "a test" }, (writing) => withdrawRecord(writing, organizations, parliament.id));
  return { database, first: seedState().seq + 1 };
}

t.test("an unchanged log has no faults", async (t) => {
  t.strictSame(faultsOf(withHistory(t).database), []);
});

t.test("each part of an entry is covered", async (t) => {
  const { first } = withHistory(t);
  const isAnother = `log: entry ${first} is not as it was written: its chain is another`;
  const cases: [change: string, faults: string[]][] = [
    ["schema = 1", [isAnother]],
    ["action = 'updated'", [isAnother]],
    ["at = '2020-01-01T00:00:00.000Z'", [isAnother]],
    ["actor = 'somebody'", [isAnother]],
    ["reason = 'another'", [isAnother]],
    ["number = 1", [isAnother]],
    ["into_id = 'asean'", [isAnother]],
    [
      "chain = zeroblob(32)",
      [isAnother, `log: entry ${first + 1} is not as it was written: its chain is another`],
    ],
  ];
  for (const [change, faults] of cases) {
    const { database } = withHistory(t);
    database.run(`UPDATE change SET ${change} WHERE seq = ?`, first);
    t.strictSame(faultsOf(database), faults, change);
  }
  const { database } = withHistory(t);
  database.run("UPDATE change SET former_digest = zeroblob(32) WHERE seq = ?", first + 1);
  t.strictSame(faultsOf(database), [
    `log: entry ${first}: organization ${parliament.id}: its record is not the one that was written`,
    isAnother,
  ]);
});

t.test("so are former records, sequence numbers, and the final state", async (t) => {
  const former = withHistory(t);
  former.database.run(
    "UPDATE change SET former = replace(former, 'One', 'Ore') WHERE seq = ?",
    former.first + 1,
  );
  t.strictSame(faultsOf(former.database), [
    `log: entry ${former.first}: organization ${parliament.id}: its record is not the one that was written`,
  ]);
  const gone = withHistory(t);
  gone.database.run("DELETE FROM change WHERE seq = ?", gone.first + 1);
  t.strictSame(faultsOf(gone.database), [
    `log: entry ${gone.first} is not as it was written: its chain is another`,
    `log: entry ${gone.first + 1} is missing`,
    `log: one of the entries ${gone.first + 1} to ${gone.first + 2} is not as it was written: their chain is another`,
  ]);
  const cut = withHistory(t);
  cut.database.run("DELETE FROM change WHERE seq > ?", cut.first);
  t.strictSame(faultsOf(cut.database).slice(-1), [
    `log: ends at entry ${cut.first}, the database at ${cut.first + 2}`,
  ]);
  const moved = withHistory(t);
  moved.database.run("UPDATE dataset SET digest = 'another'");
  t.strictSame(faultsOf(moved.database), ["log: its last chain is not that of the database"]);
});

t.test("a missing end of a transaction is reported", async (t) => {
  const { database, first } = withHistory(t);
  database.run("UPDATE change SET at = '2999-01-01T00:00:00.000Z' WHERE seq = ?", first + 1);
  database.run("UPDATE change SET chain = NULL WHERE seq = ?", first);
  t.strictSame(faultsOf(database), [
    `log: entry ${first} has another author, time or schema than its transaction`,
    `log: one of the entries ${first} to ${first + 1} is not as it was written: their chain is another`,
  ]);
});

t.test("a stored record that was changed without an entry is reported", async (t) => {
  const { database } = withHistory(t);
  database.run("UPDATE organization SET name = 'Another' WHERE id = 'asean'");
  const seq = database.get({
    sql: "SELECT seq FROM change WHERE type = 'organization' AND id = 'asean'",
    parameters: [],
  })?.seq;
  t.strictSame(faultsOf(database), [
    `log: entry ${seq}: organization asean: its record is not the one that was written`,
  ]);
});
