// Commands on the texts of sources.
import { existsSync } from "node:fs";
import type { Command } from "commander";
import { readConfig } from "../config.ts";
import { Database } from "../db/connection/database.ts";
import { migrate } from "../db/schema/migrate.ts";
import { locate } from "../evidence/locate.ts";
import { verdictTable } from "../evidence/verdict-table.ts";
import { verify } from "../evidence/verify.ts";
import { loadSeed } from "../import/load-seed.ts";
import { OperatorError } from "../operator-error.ts";
import { packagePath } from "../package-path.ts";
import { withExisting } from "./with-database.ts";

export function addEvidenceCommands(program: Command): void {
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
      return check(database);
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
}
