// Reads seed files and writes them in one transaction: all or nothing.
// Every complaint names the file, the record and the field.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { brokenReferences } from "../db/broken-references.ts";
import { type Change, changing } from "../db/change-log.ts";
import type { Database } from "../db/open.ts";
import { type Outcome, writeRecord } from "../db/write-record.ts";
import { OperatorError } from "../operator-error.ts";
import type { RecordInput, Resource } from "../resources/define-resource.ts";
import { resources } from "../resources/index.ts";

/** What is wrong with the files, one line each. */
export class SeedError extends OperatorError {
  readonly complaints: readonly string[];

  constructor(complaints: readonly string[]) {
    super(
      `${complaints.length} complaint${complaints.length === 1 ? "" : "s"}, nothing was changed\n${complaints.join("\n")}`,
    );
    this.complaints = complaints;
  }
}

export type SeedReport = Record<Outcome, number>;

/** Loads `<folder>/<path>.json` for every resource; records already there with the same contents are left alone. */
export function loadSeed(database: Database, folder: string): SeedReport {
  const written = resources.filter((resource) => resource.table !== null);
  const complaints = unknownFiles(folder, written);
  const packs = written.map((resource) => ({ resource, records: readPack(folder, resource, complaints) }));
  if (complaints.length > 0) throw new SeedError(complaints);
  const report: SeedReport = { created: 0, updated: 0, unchanged: 0 };
  changing(database, { actor: "seed" }, (change) => {
    for (const { resource, records } of packs)
      for (const record of records) report[tryWrite(database, resource, record, change)]++;
    const broken = brokenReferences(database, written);
    if (broken.length > 0)
      throw new SeedError(
        broken.map(
          ({ resource, id, field, value, target }) =>
            `${resource.path}.json: ${id}: ${field}: there is no ${target} '${value}'`,
        ),
      );
  });
  database.readDatasetVersion();
  return report;
}

function unknownFiles(folder: string, written: readonly Resource[]): string[] {
  if (!existsSync(folder)) return [`${folder}: there is no such folder`];
  const known = new Set(written.map((resource) => `${resource.path}.json`));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && !known.has(name))
    .map((name) => `${name}: no resource has this name: expected one of ${[...known].join(", ")}`);
}

function readPack(folder: string, resource: Resource, complaints: string[]): RecordInput[] {
  const file = join(folder, `${resource.path}.json`);
  if (!existsSync(file)) return [];
  const pack = z.array(z.unknown()).safeParse(parseJson(file, complaints));
  if (!pack.success) {
    complaints.push(`${basename(file)}: expected a list of records`);
    return [];
  }
  const seen = new Set<string>();
  return pack.data.flatMap((raw, index) => {
    const name = nameOf(raw, index);
    const record = resource.input.safeParse(raw);
    if (!record.success) {
      for (const issue of record.error.issues)
        complaints.push(`${basename(file)}: ${name}: ${issue.path.join(".") || "record"}: ${issue.message}`);
      return [];
    }
    if (seen.has(record.data.id))
      complaints.push(`${basename(file)}: ${name}: id: stands twice in this file`);
    seen.add(record.data.id);
    return [record.data];
  });
}

function parseJson(file: string, complaints: string[]): unknown {
  const text = readFileSync(file, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    complaints.push(`${basename(file)}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

function nameOf(raw: unknown, index: number): string {
  const named = z.object({ id: z.string() }).safeParse(raw);
  return named.success ? named.data.id : `record ${index + 1}`;
}

function tryWrite(database: Database, resource: Resource, record: RecordInput, change: Change): Outcome {
  try {
    return writeRecord(database, resource, record, change);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SeedError([`${resource.path}.json: ${record.id}: refused by the database: ${reason}`]);
  }
}
