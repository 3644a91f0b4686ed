// Commands on the database as a whole.
import type { Command } from "commander";
import { readConfig } from "../config.ts";
import { check } from "../db/check.ts";
import { backUp } from "../db/connection/back-up.ts";
import { reachedBy } from "../db/records/change-log.ts";
import { migrate } from "../db/schema/migrate.ts";
import { textsIn } from "../evidence/texts-in.ts";
import { exportPacks, type PackFormat } from "../export/export-packs.ts";
import { loadSeed } from "../import/load-seed.ts";
import { checkLog } from "../log/check-log.ts";
import { LocalLog } from "../log/local-log.ts";
import { OperatorError } from "../operator-error.ts";
import { packagePath } from "../package-path.ts";
import { withDatabase, withExisting } from "./with-database.ts";

export function addDatabaseCommands(program: Command): void {
  program
    .command("migrate")
    .description("bring the database of ENTENTE_DB to this program's schema")
    .action(() =>
      withDatabase((database) => {
        const applied = migrate(database);
        console.log(applied.length === 0 ? "nothing to migrate" : `applied ${applied.join(", ")}`);
      }),
    );

  program
    .command("seed")
    .description(
      "load seed files into the database of ENTENTE_DB: all of them or, if anything is wrong, none",
    )
    .argument("[folder]", "where the files are", packagePath("seed"))
    .action((folder: string) =>
      withDatabase((database) => {
        migrate(database);
        const report = loadSeed(database, folder, textsIn(readConfig().articlesDir));
        const { created, updated, unchanged } = report.totals();
        console.log(`${created} created, ${updated} updated, ${unchanged} unchanged`);
        for (const line of report.leftAsTheyAre()) console.log(line);
      }),
    );

  program
    .command("export")
    .description("write every record with its evidence into a folder, as packs that can be loaded again")
    .argument("<folder>", "where the files go: one for each resource")
    .option("--format <format>", "json (as in the seed) or ndjson (one record a line)", "json")
    .action((folder: string, { format }: { format: string }) =>
      withExisting(
        (database) => {
          for (const { file, of, entries } of exportPacks(database, folder, packFormat(format)))
            console.log(`${file}: ${entries} ${of}`);
        },
        { readonly: true },
      ),
    );

  program
    .command("backup")
    .description("copy the database of ENTENTE_DB to a file, also while it is served and written")
    .argument("<file>", "where the copy goes; it must not be there yet")
    .action((file: string) =>
      withExisting(
        async (database) => {
          const { version, bytes } = await backUp(database, file);
          console.log(`${file}: ${bytes} bytes, version ${version}`);
        },
        { readonly: true, anySchema: true },
      ),
    );

  program
    .command("check")
    .description(
      "check the database of ENTENTE_DB: the file, references, evidence, the log entry by entry, the search index",
    )
    .action(() =>
      withExisting(
        (database) => {
          const faults = [...check(database), ...checkLog(new LocalLog(database), reachedBy(database))];
          for (const fault of faults) console.log(fault);
          console.log(faults.length === 0 ? "nothing is wrong" : `${faults.length} faults`);
          if (faults.length > 0) process.exitCode = 1;
        },
        { readonly: true },
      ),
    );
}

function packFormat(name: string): PackFormat {
  if (name === "json" || name === "ndjson") return name;
  throw new OperatorError(`--format ${name}: expected json or ndjson`);
}
