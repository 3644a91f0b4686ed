// `entente duplicates`: pairs of records that can be one.
import { type Command, InvalidArgumentError } from "commander";
import type { Database } from "../db/connection/database.ts";
import { claimedAmong } from "../db/reads/claimed.ts";
import { comparedResources, duplicatesOf } from "../duplicates/find-duplicates.ts";
import { Best } from "../duplicates/ranked-duplicates.ts";
import { OperatorError } from "../operator-error.ts";
import type { Resource } from "../resources/define-resource.ts";
import { withExisting } from "./with-database.ts";

interface Options {
  source?: string;
  score: number;
}

export function addDuplicateCommands(program: Command): void {
  program
    .command("duplicates")
    .description(
      "list pairs of records that can be one, the likeliest first: score, resource, both ids, the reasons",
    )
    .argument("[resource]", "the path of a resource, such as people; without it, all that are compared")
    .option("--source <id>", "pairs of which this origin gave one record at least")
    .option("--score <number>", "the least score, from 0 to 1", readScore, 0)
    .action((path: string | undefined, options: Options) =>
      withExisting(
        (database) => {
          for (const resource of comparedAt(path)) list(database, resource, options);
        },
        { readonly: true },
      ),
    );
}

function readScore(text: string): number {
  const score = /^[01]?(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(score >= 0 && score <= 1)) throw new InvalidArgumentError("expected a number from 0 to 1");
  return score;
}

function comparedAt(path: string | undefined): readonly Resource[] {
  const compared = comparedResources.filter((one) => path === undefined || one.path === path);
  if (compared.length === 0)
    throw new OperatorError(
      `'${path}' is not compared: expected one of ${comparedResources.map((one) => one.path).join(", ")}`,
    );
  return compared;
}

function list(database: Database, resource: Resource, { source, score: least }: Options): void {
  const best = new Best();
  for (const found of duplicatesOf(database, resource))
    if (found !== null && found.score >= least) best.add(found);
  const { candidates, isComplete } = best.ranked();
  const given =
    source === undefined
      ? null
      : claimedAmong(database, source, resource.type, [
          ...new Set(candidates.flatMap(({ records }) => records)),
        ]);
  for (const { score, records, reasons } of candidates)
    if (given === null || records.some((id) => given.has(id)))
      console.log(
        [score.toFixed(2), resource.path, ...records, reasons.map(({ detail }) => detail).join("; ")].join(
          "\t",
        ),
      );
  if (!isComplete) console.error(`${resource.path}: there are more; these are the likeliest`);
}
