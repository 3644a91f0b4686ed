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

/** The other commands in the order of the help. Only the module of the wanted one is loaded; for the help, all are. */
const modules: [commands: readonly string[], load: () => Promise<(program: Command) => void>][] = [
  [
    ["migrate", "seed", "export", "backup", "check"],
    async () => (await import("./commands/database-commands.ts")).addDatabaseCommands,
  ],
  [["log"], async () => (await import("./commands/log-commands.ts")).addLogCommands],
  [["doctor"], async () => (await import("./commands/doctor-command.ts")).addDoctorCommand],
  [["import"], async () => (await import("./commands/import-command.ts")).addImportCommand],
  [["mapping"], async () => (await import("./commands/mapping-command.ts")).addMappingCommand],
  [
    ["merge", "restore", "delete"],
    async () => (await import("./commands/record-commands.ts")).addRecordCommands,
  ],
  [
    ["duplicates", "distinct"],
    async () => (await import("./commands/duplicate-commands.ts")).addDuplicateCommands,
  ],
  [["prefer"], async () => (await import("./commands/origin-commands.ts")).addOriginCommands],
  [["token"], async () => (await import("./commands/token-commands.ts")).addTokenCommands],
  [["verify", "locate"], async () => (await import("./commands/evidence-commands.ts")).addEvidenceCommands],
];
const [, , wanted = ""] = process.argv;
const wantedModules = modules.filter(([commands]) => commands.includes(wanted));
if (wanted !== "serve")
  for (const [, load] of wantedModules.length > 0 ? wantedModules : modules) (await load())(program);

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
