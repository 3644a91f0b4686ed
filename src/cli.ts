#!/usr/bin/env node
// The command line. Each command does one thing, says what it did, and exits non-zero where it could not.
import { existsSync } from "node:fs";
import { Command } from "commander";
import { readConfig } from "./config.ts";
import { brokenReferences } from "./db/broken-references.ts";
import { beginChange } from "./db/change-log.ts";
import { deleteRecord } from "./db/delete-record.ts";
import { migrate } from "./db/migrate.ts";
import { Database } from "./db/open.ts";
import { locate } from "./evidence/locate.ts";
import { verdictTable } from "./evidence/verdict-table.ts";
import { verify } from "./evidence/verify.ts";
import { loadSeed } from "./import/load-seed.ts";
import { OperatorError } from "./operator-error.ts";
import { packagePath } from "./package-path.ts";
import { resources } from "./resources/index.ts";
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

program
  .command("delete")
  .description(
    "withdraw a record from the database of ENTENTE_DB, unless another refers to it; the change log keeps a tombstone",
  )
  .argument("<resource>", "the path of its resource, such as visits")
  .argument("<id>", "the record")
  .action((path: string, id: string) =>
    withExisting((database) => {
      const resource = resources.find((one) => one.path === path && one.table !== null);
      if (resource === undefined) throw new OperatorError(`there are no records of their own at '${path}'`);
      database.transaction(() => {
        if (!deleteRecord(database, resource, id, beginChange(database, "command line")))
          throw new OperatorError(`there is no ${resource.type} '${id}'`);
        const [broken] = brokenReferences(database, resources);
        if (broken !== undefined)
          throw new OperatorError(`${broken.resource.type} ${broken.id} refers to it: ${broken.field}`);
      });
      console.log(`deleted ${resource.type} ${id}`);
    }),
  );

program
  .command("verify")
  .description("read the sources' texts again and check every span, quotation and sentence")
  .option("--articles <folder>", "where the texts are (default: ENTENTE_ARTICLES_DIR)")
  .option("--seed [folder]", "verify seed files instead of the database of ENTENTE_DB")
  .action(({ articles, seed }: { articles?: string; seed?: string | true }) => {
    if (articles !== undefined && !existsSync(articles))
      throw new OperatorError(`${articles}: there is no such folder`);
    const folder = articles ?? readConfig().articlesDir;
    const check = (database: Database) => {
      const verdicts = verify(database, folder);
      console.log(verdictTable(verdicts));
      if (verdicts.some((verdict) => verdict.failures.length > 0)) process.exitCode = 1;
    };
    if (seed === undefined) return withExisting(check);
    const database = new Database(":memory:");
    migrate(database);
    loadSeed(database, seed === true ? packagePath("seed") : seed);
    check(database);
  });

program
  .command("locate")
  .description("find words in a text and print the span to cite: its bounds and its digest")
  .argument("<file>", "the text of a source")
  .argument("<words>", "the exact words")
  .action((file: string, words: string) => {
    const spans = locate(file, words);
    if (spans.length === 0) throw new OperatorError(`${file} does not hold these words: ${words}`);
    for (const span of spans) console.log(JSON.stringify(span));
  });

/** For commands that only read: they do not make a file that is not there. */
function withExisting(work: (database: Database) => void): void {
  const { database } = readConfig();
  if (!existsSync(database))
    throw new OperatorError(`there is no database at ${database}: \`entente seed\` makes one`);
  withDatabase(work);
}

/** What the file system or the database file refuses: its message tells the operator enough. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && /^(SQLITE_|E[A-Z]+$)/.test(String(error.code));
}

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
  if (!(error instanceof OperatorError || isSystemError(error))) throw error;
  console.error(`entente: ${error.message}`);
  process.exitCode = 1;
}
