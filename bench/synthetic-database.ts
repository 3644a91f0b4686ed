// Makes database files of synthetic records, through the program's own writer, and keeps them for the next run.
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { checkedTransaction } from "../src/db/checked-transaction.ts";
import { Database } from "../src/db/connection/database.ts";
import { changing } from "../src/db/records/change-log.ts";
import { writeRecord } from "../src/db/records/write-record.ts";
import { migrate } from "../src/db/schema/migrate.ts";
import { resources } from "../src/resources/resources.ts";
import { syntheticRecords, type World } from "./synthetic-records.ts";

const FOLDER = "bench/data";

/** The path of a migrated database with this world in it; made once. */
export function syntheticDatabase(world: World): string {
  const file = `${FOLDER}/${world.visits}-visits-${world.people}-people.sqlite`;
  if (!existsSync(file)) {
    mkdirSync(FOLDER, { recursive: true });
    const making = `${file}.making`;
    for (const old of [making, `${making}-wal`, `${making}-shm`]) rmSync(old, { force: true });
    const started = performance.now();
    make(making, world);
    console.error(`${file}: made in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    renameSync(making, file);
  }
  const database = new Database(file);
  migrate(database);
  database.connection.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  return file;
}

/** A file that is thrown away when this fails needs no journal. */
export function make(file: string, world: World): void {
  const database = new Database(file);
  migrate(database);
  const { connection } = database;
  // SQLite leaves the write-ahead log for a journal only, and that for none.
  for (const mode of ["DELETE", "OFF"]) connection.pragma(`journal_mode = ${mode}`);
  connection.pragma("synchronous = OFF");
  checkedTransaction(
    database,
    resources,
    "bulk",
    (session) => {
      let number = 0;
      const decided = {
        at: MADE_AT,
        schema: database.schema(),
        number: () => number,
        takeNumber: () => ++number,
      };
      changing(database, { actor: "benchmark", session, decided }, (change) => {
        for (const { resource, input } of syntheticRecords(world))
          writeRecord(database, resource, input, change);
      });
      return "commit";
    },
    ([broken]) => {
      throw new Error(`${broken?.id}: ${broken?.field}: there is no ${broken?.target} '${broken?.value}'`);
    },
  );
  connection.pragma("journal_mode = WAL");
  database.close();
}

/** Two files of one world are alike to the last byte of their tables. */
export const MADE_AT = "2026-01-01T00:00:00.000Z";
