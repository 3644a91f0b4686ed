#!/usr/bin/env node
// The command line. Each command does one thing, says what it did, and exits non-zero where it could not.
import { Command } from "commander";
import { addDatabaseCommands } from "./commands/database.ts";
import { addDoctorCommand } from "./commands/doctor.ts";
import { addEvidenceCommands } from "./commands/evidence.ts";
import { addImportCommand } from "./commands/import.ts";
import { addRecordCommands } from "./commands/records.ts";
import { addTokenCommands } from "./commands/tokens.ts";
import { readConfig } from "./config.ts";
import { OperatorError } from "./operator-error.ts";

const program = new Command("entente")
  .description("A verifiable knowledge base of bilateral events, served over HTTP.")
  .showHelpAfterError();

program
  .command("serve")
  .description("migrate, load the seed into a new database, and serve (HOST, PORT, ENTENTE_DB, LOG_LEVEL)")
  .action(async () => {
    // No other command needs the server, and loading it takes as long as all the rest.
    const { serve } = await import("./server.ts");
    await serve(readConfig());
  });
addDatabaseCommands(program);
addDoctorCommand(program);
addImportCommand(program);
addRecordCommands(program);
addTokenCommands(program);
addEvidenceCommands(program);

/** What the file system or the database file refuses: its message tells the operator enough. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && /^(SQLITE_|E[A-Z]+$)/.test(String(error.code));
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof OperatorError || isSystemError(error))) throw error;
  console.error(`entente: ${error.message}`);
  process.exitCode = 1;
}
