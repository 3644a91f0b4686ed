// The command line. Each command does one thing, reports it, and exits with a non-zero status if it fails.
import module from "node:module";
import { Command } from "commander";
import { OperatorError } from "./operator-error.ts";
import { API_VERSION, packagePath } from "./package-path.ts";

// Caches compiled code beside the program if possible, which makes later starts a third faster.
module.enableCompileCache(packagePath("node_modules/.cache/entente"));

const program = new Command("entente")
  .description("A verifiable knowledge base of bilateral events, served over HTTP.")
  .version(API_VERSION)
  .showHelpAfterError();

program
  .command("serve")
  .description("migrate, load the seed into a new database, and serve (HOST, PORT, ENTENTE_DB, LOG_LEVEL)")
  .action(async () => {
    const { readConfig } = await import("./config.ts");
    const { serve } = await import("./server.ts");
    await serve(readConfig());
  });
// `serve` starts without the modules of the other commands.
if (process.argv[2] !== "serve") {
  const { addDatabaseCommands } = await import("./commands/database-commands.ts");
  const { addLogCommands } = await import("./commands/log-commands.ts");
  const { addDoctorCommand } = await import("./commands/doctor-command.ts");
  const { addEvidenceCommands } = await import("./commands/evidence-commands.ts");
  const { addImportCommand } = await import("./commands/import-command.ts");
  const { addDuplicateCommands } = await import("./commands/duplicate-commands.ts");
  const { addOriginCommands } = await import("./commands/origin-commands.ts");
  const { addRecordCommands } = await import("./commands/record-commands.ts");
  const { addTokenCommands } = await import("./commands/token-commands.ts");
  addDatabaseCommands(program);
  addLogCommands(program);
  addDoctorCommand(program);
  addImportCommand(program);
  addRecordCommands(program);
  addDuplicateCommands(program);
  addOriginCommands(program);
  addTokenCommands(program);
  addEvidenceCommands(program);
}

/** Errors of the file system or the database file: their message is enough for the operator. */
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
