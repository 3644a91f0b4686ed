// Loads a folder of packs, such as the seed that ships with the program.
import type { Database } from "../db/connection/database.ts";
import type { FindText } from "../write/writing.ts";
import { findPacks } from "./find-packs.ts";
import { importPacks } from "./import-packs.ts";
import type { ImportReport } from "./import-report.ts";

/**
 * Loads every pack of the folder and skips records that already exist unchanged. Spans are compared with the texts
 * that `findText` returns.
 */
export const loadSeed = (database: Database, folder: string, findText?: FindText): ImportReport =>
  importPacks(database, findPacks(folder), { actor: "seed", origin: "seed", findText });
