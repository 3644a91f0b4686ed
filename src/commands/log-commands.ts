// Commands on the log: what happened, from which everything else follows.
import type { Command } from "commander";
import { Database } from "../db/connection/database.ts";
import { makeWhole } from "../db/connection/whole-file.ts";
import { migrate } from "../db/schema/migrate.ts";
import { LocalLog } from "../log/local-log.ts";
import { replay } from "../log/replay.ts";
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
        async (database) => {
          const { entries, version } = await replayInto(file, database);
          console.log(`${file}: ${entries} entries, version ${version}`);
        },
        { readonly: true },
      ),
    );
}

async function replayInto(file: string, database: Database): Promise<{ entries: number; version: string }> {
  const snapshot = database.openSnapshot();
  try {
    return await makeWhole(file, "a replay", (unfinished) => {
      const made = new Database(unfinished);
      try {
        migrate(made);
        return { entries: replay(new LocalLog(snapshot), made), version: made.readDatasetVersion() };
      } finally {
        made.close();
      }
    });
  } finally {
    snapshot.close();
  }
}
