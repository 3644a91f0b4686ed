// Imports a data file, and cuts off a pattern of its mapping that runs away.
import { rmSync } from "node:fs";
import type { Database } from "../db/connection/database.ts";
import { OperatorError } from "../operator-error.ts";
import { ImportError } from "./complaints.ts";
import type { DataRow } from "./data-rows.ts";
import { findRow } from "./explain-row.ts";
import type { Observer } from "./expression.ts";
import type { ImportOptions, ImportReport } from "./import-report.ts";
import { type DataFile, importRows } from "./import-rows.ts";
import { problemsOf } from "./row-complaints.ts";
import { Interrupted, watchRows, withinTime } from "./row-watch.ts";

/** Long enough to come to the step of a row that runs away. */
const SEARCH_MS = 2000;

/**
 * As `importRows`. If a row takes longer than the limit, an ImportError names it and the step of the mapping. The database
 * is then within a transaction, and can only be closed, which rolls that back.
 */
export function importWatched(
  database: Database,
  file: DataFile,
  options: ImportOptions,
  limitMs?: number,
): ImportReport {
  // Only a pattern can run away, and the watch takes memory and time.
  if (!hasPatterns(file.mapping)) return importRows(database, file, options);
  try {
    return watchRows((onRow) => importRows(database, file, { ...options, onRow }), limitMs);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    for (const form of ["csv", "ndjson"]) rmSync(`${file.path}.rejected.${form}.part`, { force: true });
    if (error.line === null) throw new OperatorError("interrupted, nothing was changed");
    const { line } = error;
    throw runaway(file, (row) => row.line === line);
  }
}

/** Whether a mapping, or a part of it, has patterns of its own. */
const hasPatterns = (part: unknown): boolean =>
  typeof part === "object" &&
  part !== null &&
  Object.entries(part).some(([name, value]) => PATTERNS.includes(name) || hasPatterns(value));

/** What patterns are called in mappings. */
const PATTERNS = ["pattern", "matches"];

type Watched = Pick<DataFile, "path" | "mapping" | "observed" | "placeOf">;

/** The complaint about a row that takes too long. */
export function runaway(file: Watched, isIt: (row: DataRow) => boolean): ImportError {
  const row = findRow(file.path, file, isIt);
  const place = row === null ? null : findStep(file, row.cells);
  const message =
    "takes too long to read: a pattern runs away; write it without a repetition inside a repetition, such as (a+)+";
  const mapping = place === null ? undefined : file.placeOf(place);
  return new ImportError([{ file: file.path, line: row?.line ?? null, place, message, mapping }]);
}

/** The path of the step that does not end; null if all do. */
function findStep({ observed }: Watched, cells: DataRow["cells"]): string | null {
  const open: string[] = [];
  const observer: Observer = {
    read: (path, work) => {
      open.push(path);
      const value = work();
      open.pop();
      return value;
    },
  };
  return withinTime(() => problemsOf(observed(observer)(cells)), SEARCH_MS) === null
    ? (open.at(-1) ?? null)
    : null;
}
