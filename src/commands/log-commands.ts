// Commands on the log: what happened, from which everything else follows.
import { existsSync, renameSync, rmSync } from "node:fs";
import type { Command } from "commander";
import { Database } from "../db/connection/database.ts";
import { migrate } from "../db/schema/migrate.ts";
import { LocalLog } from "../log/local-log.ts";
import { replay } from "../log/replay.ts";
import { OperatorError } from "../operator-error.ts";
import { withExisting } from "./with-database.ts";

export function addLogCommands(program: Command): void {
  const log = program.command("log").description("work with the log of changes");
  log
    .command("replay")
    .description(
      "make a new database of the log of ENTENTE_DB: equal to it, but for tokens, which are no part of the log",
    )
    .argument("<file>", "where the new database goes; it must not be there yet")
    .action((file: string) =>
      withExisting(
        (database) => {
          const { entries, version } = replayInto(file, database);
          console.log(`${file}: ${entries} entries, version ${version}`);
        },
        { readonly: true },
      ),
    );
}

/** The file appears under its name once it is whole. */
function replayInto(file: string, database: Database): { entries: number; version: string } {
  if (existsSync(file)) throw new OperatorError(`${file} is there already: a replay overwrites nothing`);
  const unfinished = `${file}.unfinished`;
  const snapshot = database.openSnapshot();
  try {
    const made = new Database(unfinished);
    let entries: number;
    try {
      migrate(made);
      entries = replay(new LocalLog(snapshot), made);
    } finally {
      made.close();
    }
    renameSync(unfinished, file);
    return { entries, version: snapshot.datasetVersion() };
  } finally {
    snapshot.close();
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(unfinished + suffix, { force: true });
  }
}
