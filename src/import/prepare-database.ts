// Makes a database file ready to serve: migrated, and seeded when it is new.

import { migrate } from "../db/migrate.ts";
import type { Database } from "../db/open.ts";
import { packagePath } from "../package-path.ts";
import { loadSeed, type SeedReport } from "./load-seed.ts";

export interface Prepared {
  migrations: string[];
  /** What the seed brought; null where the file held records already. */
  seed: SeedReport | null;
}

/** Migrates and, where there is no record yet, loads the seed that ships with the program. */
export function prepareDatabase(database: Database): Prepared {
  const migrations = migrate(database);
  const empty = database.get({ sql: "SELECT 1 FROM record LIMIT 1", parameters: [] }) === undefined;
  return { migrations, seed: empty ? loadSeed(database, packagePath("seed")) : null };
}
