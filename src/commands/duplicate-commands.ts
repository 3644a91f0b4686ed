// `entente duplicates`: pairs of records that can be one.
import { userInfo } from "node:os";
import { type Command, InvalidArgumentError } from "commander";
import type { Database } from "../db/connection/database.ts";
import { claimedAmong, isOrigin } from "../db/reads/claimed.ts";
import { distinctPairs, pairOf } from "../db/records/distinct-pairs.ts";
import { comparedResources, duplicatesOf } from "../duplicates/find-duplicates.ts";
import { Best } from "../duplicates/ranked-duplicates.ts";
import { OperatorError } from "../operator-error.ts";
import type { Resource } from "../resources/define-resource.ts";
import { distinguishRecords } from "../write/distinguish-records.ts";
import { write } from "../write/writing.ts";
import { withExisting, writtenResource } from "./with-database.ts";

interface Options {
  source?: string;
  score: number;
}

interface DistinctOptions {
  undo?: boolean;
  actor: string;
  reason?: string;
}

export function addDuplicateCommands(program: Command): void {
  program
    .command("duplicates")
    .description(
      "list pairs of records that can be one, by resource, the likeliest first: score, resource, both ids, the reasons",
    )
    .argument("[resource]", "the path of a resource, such as people; without it, all that are compared")
    .option("--source <id>", "pairs of which this origin gave one record at least")
    .option("--score <number>", "the least score, from 0 to 1", readScore, 0)
    .action((path: string | undefined, options: Options) =>
      withExisting(
        (database) => {
          if (options.source !== undefined && !isOrigin(database, options.source))
            throw new OperatorError(`nothing comes from '${options.source}'`);
          for (const resource of comparedAt(path)) list(database, resource, options);
        },
        { readonly: true },
      ),
    );
  addDistinct(program);
}

/** `entente distinct`: changes what is remembered of a pair. */
function addDistinct(program: Command): void {
  program
    .command("distinct")
    .description("say that two records are two: they are not offered again, and no mapping merges them")
    .argument("<resource>", "the path of their resource, such as people")
    .argument("<id>", "one record")
    .argument("<other>", "the other one")
    .option("--undo", "take it back")
    .option("--actor <name>", "who makes the change", userInfo().username)
    .option("--reason <text>", "why, for those who read the log")
    .action((path: string, id: string, other: string, { undo = false, actor, reason }: DistinctOptions) =>
      withExisting((database) => {
        const resource = writtenResource(path);
        write(database, { actor, reason: reason ?? null }, (writing) =>
          distinguishRecords(writing, resource, [id, other], !undo),
        );
        console.log(`${resource.type} ${id} and ${other} ${undo ? "can be one again" : "are two"}`);
      }),
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
  const distinct = distinctPairs(database, resource.type);
  for (const { score, records, reasons } of candidates)
    if (!distinct.has(pairOf(...records)) && (given === null || records.some((id) => given.has(id))))
      console.log(
        [score.toFixed(2), resource.path, ...records, reasons.map(({ detail }) => detail).join("; ")].join(
          "\t",
        ),
      );
  if (!isComplete) console.error(`${resource.path}: there are more; these are the likeliest`);
}
