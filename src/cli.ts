#!/usr/bin/env node
// The command line. Each command does one thing, says what it did, and exits non-zero where it could not.
import { Command } from "commander";
import { ConfigError, readConfig } from "./config.ts";
import { migrate, SchemaError } from "./db/migrate.ts";
import { Database } from "./db/open.ts";
import { loadSeed, SeedError } from "./import/load-seed.ts";
import { packagePath } from "./package-path.ts";
import { serve } from "./server.ts";

const program = new Command("entente")
  .description("A verifiable knowledge base of bilateral events, served over HTTP.")
  .showHelpAfterError();

program
  .command("serve")
  .description("migrate, load the seed into a new database, and serve (HOST, PORT, ENTENTE_DB, LOG_LEVEL)")
  .action(() => serve(readConfig()));

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
  .description("load seed files into the database of ENTENTE_DB: all of them or, if anything is wrong, none")
  .argument("[folder]", "where the files are", packagePath("seed"))
  .action((folder: string) =>
    withDatabase((database) => {
      migrate(database);
      const { created, updated, unchanged } = loadSeed(database, folder);
      console.log(`${created} created, ${updated} updated, ${unchanged} unchanged`);
    }),
  );

function withDatabase(work: (database: Database) => void): void {
  const database = new Database(readConfig().database);
  try {
    work(database);
  } finally {
    database.close();
  }
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof SchemaError || error instanceof SeedError))
    throw error;
  console.error(`entente: ${error.message}`);
  process.exitCode = 1;
}
