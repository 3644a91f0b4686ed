// `entente mapping new`: a mapping drafted from a file, to be read and mended.
import { existsSync } from "node:fs";
import type { Command } from "commander";
import { UnreadableError } from "../import/complaints.ts";
import { draftMapping } from "../import/draft-mapping.ts";
import { OperatorError } from "../operator-error.ts";
import { packagePath } from "../package-path.ts";

export function addMappingCommand(program: Command): void {
  program
    .command("mapping")
    .description("draft a mapping for a data file")
    .command("new")
    .description("print a mapping drafted from the headings and cells of a CSV file, to be read and mended")
    .argument("<file>", "the CSV file")
    .action((file: string) => {
      if (!existsSync(file)) throw new OperatorError(`${file}: there is no such file`);
      try {
        console.log(draftMapping(file, packagePath("mappings/mapping.schema.json")).trimEnd());
      } catch (error) {
        throw error instanceof UnreadableError ? error.of(file) : error;
      }
    });
}
