// `entente import`: packs of records, and data files with their mapping. Each path has its own transaction.
import { existsSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import { setFlagsFromString } from "node:v8";
import { type Command, InvalidArgumentError } from "commander";
import { readConfig } from "../config.ts";
import type { Database } from "../db/connection/database.ts";
import { hasChangesAfter } from "../db/reads/changes-since.ts";
import { migrate } from "../db/schema/migrate.ts";
import { textsIn } from "../evidence/texts-in.ts";
import { ImportError } from "../import/complaints.ts";
import { explainRow } from "../import/explain-row.ts";
import { findPacks } from "../import/find-packs.ts";
import { importPacks } from "../import/import-packs.ts";
import type { ImportOptions, ImportReport } from "../import/import-report.ts";
import { importWatched, runaway } from "../import/import-watched.ts";
import { originFault } from "../import/pack-origins.ts";
import { noProgress, openProgress } from "../import/progress.ts";
import { type ReadMapping, readMapping } from "../import/read-mapping.ts";
import { withinTime } from "../import/row-watch.ts";
import { OperatorError } from "../operator-error.ts";
import { withDatabase, withTrial } from "./with-database.ts";

interface Options {
  mapping?: string;
  dryRun?: boolean;
  source?: string;
  origin?: string;
  skipInvalid?: boolean;
  resource?: string;
  errors: number;
  actor: string;
  reason?: string;
  quiet?: boolean;
  explain?: number;
}

export function addImportCommand(program: Command): void {
  program
    .command("import")
    .description(
      "load packs of records, folders of packs or, with --mapping, data files: each path whole or, if anything is wrong, not at all",
    )
    .argument("<path...>", "packs such as visits.json or visits.ndjson, folders of them, or data files")
    .option("--mapping <file>", "the mapping (YAML) that says what the rows of the data files become")
    .option("--dry-run", "say what would happen, and change nothing")
    .option("--source <id>", "the id of the source record, in place of the mapping's")
    .option(
      "--origin <name>",
      "what the records of packs come from, in place of the name of the folder",
      parseOrigin,
    )
    .option("--skip-invalid", "load the rest, and write invalid rows to <file>.rejected.csv or .ndjson")
    .option("--resource <path>", "the resource of a pack whose name does not tell it")
    .option("--errors <number>", "how many complaints to print", parseCount, 100)
    .option("--actor <name>", "who imports", userInfo().username)
    .option("--reason <text>", "why, for those who read the records' history")
    .option("--quiet", "no progress")
    .option("--explain <row>", "say step by step what this row becomes, and import nothing", parseCount)
    .action((paths: string[], options: Options) => {
      if (options.explain !== undefined) return explain(paths, options.mapping, options.explain);
      return (options.dryRun === true ? withTrial : withDatabase)((database) => {
        // An import makes much short-lived garbage. Without these flags, V8 grows its heap by about 200 MB.
        setFlagsFromString("--semi-space-growth-factor=1 --heap-growing-percent=20");
        migrate(database);
        const isNew = !hasChangesAfter(database, 0);
        importAll(database, paths, options);
        if (isNew && hasChangesAfter(database, 0)) console.log(WITHOUT_SEED);
      });
    });
}

/** Needs no database. */
function explain(paths: readonly string[], mapping: string | undefined, row: number): void {
  const [path = "", ...others] = paths;
  if (mapping === undefined || others.length > 0)
    throw new OperatorError("--explain is for a row of one data file: it needs --mapping and one path");
  const file = { ...openMapping(mapping), path };
  const explained = withinTime(() => explainRow(path, file, row));
  if (explained === null) throw runaway(file, ({ number }) => number === row);
  const lines = explained.value;
  const first = file.mapping.format === "csv" ? ": the header is row 1" : "";
  if (lines === null) throw new OperatorError(`${path}: there is no row ${row}${first}`);
  console.log(lines.join("\n"));
}

function openMapping(file: string): ReadMapping {
  if (!existsSync(file)) throw new OperatorError(`${file}: there is no such mapping`);
  return readMapping(file);
}

/** After the first import into a new database. */
const WITHOUT_SEED =
  "the database was new, and `entente serve` will not add the seed to it: `entente seed` does";

function parseOrigin(name: string): string {
  const fault = originFault(name);
  if (fault !== null) throw new InvalidArgumentError(fault);
  return name;
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("expected a number from 1 on");
  return Number(text);
}

/** Stops at the first refused path: the paths before it are loaded, and the error lists those not read. */
function importAll(database: Database, paths: readonly string[], options: Options): void {
  const { mapping: mappingFile, source, resource, origin } = options;
  if (origin !== undefined && mappingFile !== undefined)
    throw new OperatorError("--origin is for packs: rows come from their source, which --source names");
  if (source !== undefined && mappingFile === undefined)
    throw new OperatorError("--source names the source of a data file: it needs --mapping");
  if (resource !== undefined && mappingFile !== undefined)
    throw new OperatorError("--resource is for packs: a mapping names the resources of its records");
  const mapping = mappingFile === undefined ? null : openMapping(mappingFile);
  const findText = textsIn(readConfig().articlesDir);
  for (const [index, path] of paths.entries()) {
    if (mapping !== null && !(existsSync(path) && statSync(path).isFile()))
      throw new OperatorError(`${path}: there is no such file`);
    const load = (how: ImportOptions): ImportReport =>
      mapping === null
        ? importPacks(database, findPacks(path, resource), { ...how, findText })
        : importWatched(database, { ...mapping, path, sourceId: source }, { ...how, findText });
    try {
      importOne(path, load, options);
    } catch (error) {
      const rest = paths.slice(index + 1);
      if (error instanceof ImportError && rest.length > 0) console.error(`not read: ${rest.join(", ")}`);
      throw error;
    }
  }
}

function importOne(path: string, load: (how: ImportOptions) => ImportReport, options: Options): void {
  const {
    actor,
    reason = null,
    origin,
    dryRun = false,
    skipInvalid = false,
    errors,
    quiet = false,
  } = options;
  const progress = quiet ? noProgress : openProgress();
  let report: ImportReport;
  try {
    report = load({ actor, reason, origin, dryRun, skipInvalid, errors, onProgress: progress.onProgress });
  } finally {
    progress.stop();
  }
  const { created, updated, unchanged } = report.totals();
  console.log(
    `${path}: ${created} created, ${updated} updated, ${unchanged} unchanged${dryRun ? " (dry run: nothing was changed)" : ""}`,
  );
  for (const line of report.lines()) console.log(line);
}
