// The dataset version on one connection, while others write.
import { existsSync } from "node:fs";
import t from "tap";
import { Database } from "../../src/db/connection/database.ts";
import { WalIndex } from "../../src/db/connection/wal-index.ts";
import { changing } from "../../src/db/records/change-log.ts";
import { seededDatabase, seededFile } from "../seeded.ts";

const CHANGE = { type: "visit", id: "visit-0", action: "updated", former: undefined } as const;
let writes = 0;
const write = (database: Database) =>
  changing(database, { actor: "test" }, (made) => made.log({ ...CHANGE, digest: `${++writes}` }));

const open = (t: { testdir: () => string; teardown: (end: () => void) => void }) => {
  const file = `${t.testdir()}/e.sqlite`;
  const writer = seededFile(file);
  const reader = new Database(file, { readonly: true });
  t.teardown(() => {
    reader.close();
    writer.close();
  });
  return { file, writer, reader };
};

const seqIn = (database: Database): number =>
  Number(database.get({ sql: "SELECT seq FROM dataset", parameters: [] })?.seq);
const seqOf = (version: string): number => Number(version.split("-")[0]);

t.test("it changes with each write of another connection, and only then", async (t) => {
  const { writer, reader } = open(t);
  for (let round = 0; round < 20; round++) {
    const before = reader.datasetVersion();
    t.equal(reader.datasetVersion(), before);
    write(writer);
    t.equal(seqOf(reader.datasetVersion()), seqOf(before) + 1);
  }
});

t.test("a snapshot has the version of the state that it reads, until its end", async (t) => {
  const { writer, reader } = open(t);
  for (let round = 0; round < 20; round++) {
    reader.datasetVersion();
    reader.snapshot(() => {
      // Another connection writes before the first read. The state that is then read must be the one that the version
      // names.
      write(writer);
      const version = reader.datasetVersion();
      t.equal(seqIn(reader), seqOf(version));
      write(writer);
      t.equal(reader.datasetVersion(), version);
      t.equal(seqIn(reader), seqOf(version));
    });
    t.equal(seqOf(reader.datasetVersion()), seqIn(writer));
  }
});

t.test("the header of the WAL index changes with every write", async (t) => {
  const { file, writer, reader } = open(t);
  seqIn(reader);
  t.ok(existsSync(`${file}-shm`));
  const index = WalIndex.of(reader.connection);
  t.equal(index?.moved(), true, "what was never looked at may be anything");
  for (let round = 0; round < 20; round++) {
    t.equal(index?.moved(), false);
    write(writer);
    t.equal(index?.moved(), true);
    writer.connection.pragma("wal_checkpoint(TRUNCATE)");
    index?.moved();
  }
});

t.test("without a WAL index, the version comes from SQLite", async (t) => {
  const memory = seededDatabase();
  t.equal(WalIndex.of(memory.connection), null);
  const before = seqOf(memory.datasetVersion());
  write(memory);
  t.equal(seqOf(memory.readDatasetVersion()), before + 1);

  const { file, writer, reader } = open(t);
  reader.close();
  writer.connection.pragma("journal_mode = DELETE");
  const rolling = new Database(file, { readonly: true });
  t.teardown(() => rolling.close());
  const held = rolling.datasetVersion();
  t.equal(WalIndex.of(rolling.connection), null);
  // By hand, because this program never writes without a write-ahead log.
  writer.connection.exec("UPDATE dataset SET seq = seq + 1");
  t.equal(seqOf(rolling.datasetVersion()), seqOf(held) + 1);
});
