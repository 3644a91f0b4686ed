// Prepares a database file for serving: migrates it, and seeds it if it is new.

import type { Database } from "../db/connection/database.ts";
import { hasChangesAfter } from "../db/reads/changes-since.ts";
import { migrate } from "../db/schema/migrate.ts";
import { packagePath } from "../package-path.ts";
import type { FindText } from "../write/writing.ts";
import type { Counts } from "./import-report.ts";
import { loadSeed } from "./load-seed.ts";

export interface Prepared {
  migrations: string[];
  /** What the seed added; null if the file already had records. */
  seed: Counts | null;
}

/** Migrates the database. If it has never held a record, loads the seed that ships with the program. */
export function prepareDatabase(database: Database, findText?: FindText): Prepared {
  const migrations = migrate(database);
  const isNew = !hasChangesAfter(database, 0);
  return { migrations, seed: isNew ? loadSeed(database, packagePath("seed"), findText).totals() : null };
}
