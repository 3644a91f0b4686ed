// The short way to load a folder of packs, such as the seed that ships with the program.
import type { Database } from "../db/open.ts";
import { findPacks } from "./find-packs.ts";
import { importPacks } from "./import-packs.ts";
import type { Counts } from "./import-report.ts";

export type SeedReport = Counts;

/** Loads every pack of the folder; records already there with the same contents are left alone. */
export const loadSeed = (database: Database, folder: string): SeedReport =>
  importPacks(database, findPacks(folder), { actor: "seed" }).totals();
