// Makes a database file ready to serve: migrated, and seeded when it is new.

import { migrate } from "../db/migrate.ts";
import type { Database } from "../db/open.ts";
import { packagePath } from "../package-path.ts";
import type { FindText } from "../write/writing.ts";
import type { Counts } from "./import-report.ts";
import { loadSeed } from "./load-seed.ts";

export interface Prepared {
  migrations: string[];
  /** What the seed brought; null where the file held records already. */
  seed: Counts | null;
}

/** Migrates and, where there never was a record yet, loads the seed that ships with the program. */
export function prepareDatabase(database: Database, findText?: FindText): Prepared {
  const migrations = migrate(database);
  const isNew = database.get({ sql: "SELECT 1 FROM change LIMIT 1", parameters: [] }) === undefined;
  return { migrations, seed: isNew ? loadSeed(database, packagePath("seed"), findText).totals() : null };
}
