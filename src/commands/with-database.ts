// Opens the database for a command, and closes it at the end.
import { existsSync } from "node:fs";
import { readConfig } from "../config.ts";
import { Database } from "../db/connection/database.ts";
import { currentSchema } from "../db/schema/migrate.ts";
import { OperatorError } from "../operator-error.ts";
import type { Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";
import { faultWords, Refusal } from "../write/refusal.ts";

type Work = (database: Database) => void | Promise<void>;

export async function withDatabase(
  work: Work,
  options: { readonly?: boolean; mustExist?: boolean } = {},
): Promise<void> {
  await working(new Database(readConfig().database, options), work);
}

async function working(database: Database, work: Work): Promise<void> {
  try {
    await work(database);
  } catch (error) {
    throw error instanceof Refusal ? new OperatorError(refusalWords(error)) : error;
  } finally {
    database.close();
  }
}

/** The most faults of a refusal that are shown. */
const MOST_TOLD = 5;

function refusalWords({ code, message, faults }: Refusal): string {
  const lines = code === "INVALID_RECORD" ? faults.map(faultWords) : faults.map(({ detail }) => detail);
  const head = code === "INVALID_RECORD" ? [] : [message];
  const more = lines.length > MOST_TOLD ? ["and more"] : [];
  return [...head, ...lines.slice(0, MOST_TOLD), ...more].join("\n");
}

/**
 * For commands that must not create a missing file, or bring an older one up to date. They know only the schema of this
 * program; with `anySchema`, they do not read it.
 */
export function withExisting(
  work: Work,
  { anySchema = false, ...options }: { readonly?: boolean; anySchema?: boolean } = {},
): Promise<void> {
  const { database } = readConfig();
  if (!existsSync(database))
    throw new OperatorError(`there is no database at ${database}: \`entente seed\` makes one`);
  return withDatabase(
    (opened) => {
      if (!anySchema) ensureSchema(opened.schema());
      return work(opened);
    },
    { ...options, mustExist: true },
  );
}

/** For what only tries something: a database that is not there is an empty one, and is not made. */
export const withTrial = (work: Work): Promise<void> =>
  existsSync(readConfig().database) ? withExisting(work) : working(new Database(":memory:"), work);

function ensureSchema(held: number): void {
  const current = currentSchema();
  if (held === current) return;
  const remedy = held < current ? "run `entente migrate`" : "update Entente";
  throw new OperatorError(`the database has schema ${held}, and this program reads ${current}: ${remedy}`);
}

/** The resource at a path; throws if it has no records of its own. */
export function writtenResource(path: string): Resource {
  const resource = resources.find((one) => one.path === path && one.table !== null);
  if (resource === undefined) throw new OperatorError(`'${path}' has no records of its own`);
  return resource;
}
