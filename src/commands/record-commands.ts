// Commands on single records. Each makes one change, with its author and reason.
import { userInfo } from "node:os";
import type { Command } from "commander";
import { readConfig } from "../config.ts";
import type { Database } from "../db/connection/database.ts";
import { revisionsOf } from "../db/records/read-revisions.ts";
import { textsIn } from "../evidence/texts-in.ts";
import { OperatorError } from "../operator-error.ts";
import type { Resource } from "../resources/define-resource.ts";
import { mergeRecords } from "../write/merge-records.ts";
import { restoreRecord, withdrawRecord } from "../write/withdraw-record.ts";
import { type Writing, write } from "../write/writing.ts";
import { withExisting, writtenResource } from "./with-database.ts";

interface Options {
  actor: string;
  reason?: string;
}

export function addRecordCommands(program: Command): void {
  const recordCommand = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .argument("<resource>", "the path of its resource, such as visits")
      .argument("<id>", "the record");
  const changing = (command: Command) =>
    command
      .option("--actor <name>", "who makes the change", userInfo().username)
      .option("--reason <text>", "why, for those who read its history");

  recordCommand("history", "list what a record was after each of its changes, newest first").action(
    (path: string, id: string) =>
      withExisting((database) => history(database, writtenResource(path), id), { readonly: true }),
  );

  changing(
    recordCommand("delete", "withdraw a record, unless another refers to it; its history keeps a tombstone"),
  ).action((path: string, id: string, options: Options) =>
    change(path, options, (writing, resource) => {
      withdrawRecord(writing, resource, id);
      return `deleted ${resource.type} ${id}`;
    }),
  );

  changing(
    recordCommand("restore", "make a record again what it was after one of its changes").argument(
      "<revision>",
      "the change, as `entente history` numbers it",
    ),
  ).action((path: string, id: string, revision: string, options: Options) =>
    change(path, options, (writing, resource) => {
      const { outcome } = restoreRecord(writing, resource, id, revision);
      return `${outcome} ${resource.type} ${id}`;
    }),
  );

  changing(
    recordCommand("merge", "merge a record into another one of the same thing; its id leads there").argument(
      "<into>",
      "the record that stays",
    ),
  ).action((path: string, id: string, into: string, options: Options) =>
    change(path, options, (writing, resource) => {
      mergeRecords(writing, resource, { id, into });
      return `merged ${resource.type} ${id} into ${into}`;
    }),
  );
}

/** Makes one change in one transaction and reports it. */
function change(
  path: string,
  { actor, reason }: Options,
  work: (writing: Writing, resource: Resource) => string,
): Promise<void> {
  const resource = writtenResource(path);
  const findText = textsIn(readConfig().articlesDir);
  return withExisting((database) => {
    const done = write(database, { actor, reason: reason ?? null, findText }, (writing) =>
      work(writing, resource),
    );
    console.log(done);
  });
}

function history(database: Database, resource: Resource, id: string): void {
  let revisions = revisionsOf(database, resource, id, { limit: 100 });
  if (revisions.length === 0) throw new OperatorError(`there never was a ${resource.type} '${id}'`);
  while (revisions.length > 0) {
    for (const { revision, at, action, actor, reason } of revisions)
      console.log([revision, at, action, actor, reason ?? ""].join("\t"));
    const before = revisions.at(-1)?.revision ?? 0;
    revisions = revisionsOf(database, resource, id, { limit: 100, before });
  }
}
