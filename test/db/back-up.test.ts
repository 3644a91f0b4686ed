// A backup while somebody writes without a pause.
import { setImmediate } from "node:timers/promises";
import t from "tap";
import { backUp } from "../../src/db/connection/back-up.ts";
import { seededFile } from "../seeded.ts";

t.test("a backup is of the state in which it began, and ends however often somebody writes", async (t) => {
  const file = `${t.testdir()}/e.sqlite`;
  const database = seededFile(file);
  database.connection.exec("CREATE TABLE ballast (bytes BLOB)");
  // More pages than are copied in one step.
  for (let n = 0; n < 20; n++) database.run("INSERT INTO ballast VALUES (zeroblob(1000000))");
  const writer = database.openWriter();
  const version = database.readDatasetVersion();
  let ended = false;
  const copying = backUp(database, `${file}.copy`).finally(() => {
    ended = true;
  });
  let writes = 0;
  for (; !ended && writes < 1000; writes++) {
    writer.run("UPDATE dataset SET seq = seq + 1");
    await setImmediate();
  }
  t.equal((await copying).version, version);
  t.ok(writes > 1 && writes < 1000, `it ended after ${writes} writes`);
  writer.close();
  database.close();
});
