// Refusals that only happen at the commit of a transaction.
import t from "tap";
import { Database } from "../../src/db/connection/database.ts";
import { ProblemError } from "../../src/errors.ts";
import { Writer } from "../../src/http/write/writer.ts";
import { openSeeded, seededFile } from "../seeded.ts";

t.test(
  "a reference that is broken when the transaction commits is a problem of the whole body",
  async (t) => {
    const writer = new Writer(openSeeded(t));
    const broken = writer.run((database) =>
      database.run("UPDATE visit SET visitor_id = 'nobody' WHERE id = (SELECT max(id) FROM visit)"),
    );
    const error = await broken.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof ProblemError)) throw new Error(`it is no problem: ${error}`);
    const detail = "a reference names a record that does not exist";
    t.strictSame(
      [error.code, error.message, error.errors],
      ["INVALID_RECORD", `the body: ${detail}`, [{ pointer: "", detail }]],
    );
  },
);

t.test("the connection of write requests, and that of commands, syncs each commit to the disk", async (t) => {
  const FULL = 2;
  const file = `${t.testdir()}/e.sqlite`;
  const command = seededFile(file);
  const reader = new Database(file, { readonly: true });
  const writer = new Writer(reader);
  t.teardown(() => {
    writer.close();
    reader.close();
    command.close();
  });
  const modesOf = ({ connection }: Database) =>
    ["journal_mode", "synchronous"].map((name) => connection.pragma(name, { simple: true }));
  t.strictSame(await writer.run(modesOf), ["wal", FULL]);
  t.strictSame(modesOf(command), ["wal", FULL]);
});
