// Commands on single records: each is one change, with who made it and why.
import { userInfo } from "node:os";
import type { Command } from "commander";
import { type Change, changing } from "../db/change-log.ts";
import { deleteRecord } from "../db/delete-record.ts";
import { MergeError, mergeRecords } from "../db/merge-records.ts";
import type { Database } from "../db/open.ts";
import { missingReferences, referrers } from "../db/references.ts";
import { revisionsOf, stateAfter } from "../db/revisions.ts";
import { writeRecord } from "../db/write-record.ts";
import { OperatorError } from "../operator-error.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/index.ts";
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
    change(path, options, (database, resource, made) => {
      const [referrer, other] = referrers(database, resources, resource, id, 2);
      if (referrer !== undefined)
        throw new OperatorError(
          `${referrer.resource.type} ${referrer.id} refers to it: ${referrer.field}${other === undefined ? "" : "; and others do"}`,
        );
      if (!deleteRecord(database, resource, id, made))
        throw new OperatorError(`there is no ${resource.type} '${id}'`);
      return `deleted ${resource.type} ${id}`;
    }),
  );

  changing(
    recordCommand("restore", "make a record again what it was after one of its changes").argument(
      "<revision>",
      "the change, as `entente history` numbers it",
    ),
  ).action((path: string, id: string, revision: string, options: Options) =>
    change(path, options, (database, resource, made) => {
      const record = stateAfter(database, resource, id, Number(revision));
      if (!record)
        throw new OperatorError(`${resource.type} '${id}' has no state after revision ${revision}`);
      database.run("DELETE FROM merged WHERE type = ? AND id = ?", resource.type, id);
      const { outcome } = writeRecord(database, resource, resource.input.parse(record), made);
      const [missing] = missingReferences(database, resources, resource, id);
      if (missing !== undefined)
        throw new OperatorError(
          `${missing.field}: there is no ${missing.target} '${missing.value}' any more`,
        );
      return `${outcome} ${resource.type} ${id}`;
    }),
  );

  changing(
    recordCommand("merge", "merge a record into another one of the same thing; its id leads there").argument(
      "<into>",
      "the record that stays",
    ),
  ).action((path: string, id: string, into: string, options: Options) =>
    change(path, options, (database, resource, made) => {
      mergeRecords(database, resources, resource, { id, into }, made);
      return `merged ${resource.type} ${id} into ${into}`;
    }),
  );
}

/** One change in one transaction, told when it is done. */
function change(
  path: string,
  { actor, reason }: Options,
  work: (database: Database, resource: Resource, change: Change) => string,
): Promise<void> {
  const resource = writtenResource(path);
  return withExisting((database) => {
    try {
      const done = changing(database, { actor, reason: reason ?? null }, (made) =>
        work(database, resource, made),
      );
      console.log(done);
    } catch (error) {
      throw error instanceof MergeError ? new OperatorError(error.message) : error;
    }
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
