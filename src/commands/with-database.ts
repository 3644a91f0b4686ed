// The database that a command works on, closed when it is done.
import { existsSync } from "node:fs";
import { readConfig } from "../config.ts";
import { Database } from "../db/open.ts";
import { OperatorError } from "../operator-error.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/index.ts";

export async function withDatabase(
  work: (database: Database) => void | Promise<void>,
  options: { readonly?: boolean } = {},
): Promise<void> {
  const database = new Database(readConfig().database, options);
  try {
    await work(database);
  } finally {
    database.close();
  }
}

/** For commands that make no file that is not there. */
export function withExisting(
  work: (database: Database) => void | Promise<void>,
  options: { readonly?: boolean } = {},
): Promise<void> {
  const { database } = readConfig();
  if (!existsSync(database))
    throw new OperatorError(`there is no database at ${database}: \`entente seed\` makes one`);
  return withDatabase(work, options);
}

/** The resource at a path, of those that hold records. */
export function writtenResource(path: string): Resource {
  const resource = resources.find((one) => one.path === path && one.table !== null);
  if (resource === undefined) throw new OperatorError(`there are no records of their own at '${path}'`);
  return resource;
}
