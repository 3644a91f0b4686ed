// Packs of records, as in seed/ → records, in one transaction: all or nothing.
// Every complaint names the file, the line, the record and the field.
import { z } from "zod";
import { paceOf } from "../db/bulk-load.ts";
import { type Change, changing } from "../db/change-log.ts";
import { checkedTransaction } from "../db/checked-transaction.ts";
import type { Database } from "../db/open.ts";
import { resources } from "../resources/index.ts";
import { type Attempt, attempts, orRefusal, Refusal, writeOrRefuse } from "./attempts.ts";
import { Complaints, ImportError, shorten, UnreadableError } from "./complaints.ts";
import type { FoundPacks, Pack, PackFile } from "./find-packs.ts";
import { type ImportOptions, ImportReport } from "./import-report.ts";
import { leadOn } from "./lead-on.ts";
import { Ledger } from "./ledger.ts";
import { type RawEntry, readJsonList, readNdjson } from "./read-json.ts";
import { openText, sizeOf } from "./read-text.ts";
import { RejectedRows } from "./rejected-rows.ts";

/** Throws an ImportError with every complaint, and has then changed nothing. */
export function importPacks(database: Database, found: FoundPacks, options: ImportOptions): ImportReport {
  return attempts<string>((attempt) => new PackImport(database, found, options, attempt).run());
}

const PROGRESS_EVERY = 500;

/** About what a record takes in a pack: tells large packs by their size. */
const BYTES_A_RECORD = 1000;

class PackImport {
  readonly #database: Database;
  readonly #packs: readonly Pack[];
  readonly #redirects: readonly PackFile[];
  readonly #options: ImportOptions;
  /** By file and line. */
  readonly #refused: Map<string, string>;
  readonly #isCareful: boolean;
  readonly #complaints: Complaints;
  readonly #ledger: Ledger;
  readonly #rejected: ReadonlyMap<string, RejectedRows>;
  readonly #report = new ImportReport();

  constructor(
    database: Database,
    { packs, redirects, complaints }: FoundPacks,
    options: ImportOptions,
    { refused, isCareful }: Attempt<string>,
  ) {
    this.#database = database;
    this.#packs = packs;
    this.#redirects = redirects;
    this.#options = options;
    this.#refused = refused;
    this.#isCareful = isCareful;
    this.#complaints = new Complaints(options.errors ?? 100);
    for (const complaint of complaints) this.#complaints.add(complaint);
    this.#ledger = new Ledger(database);
    this.#rejected = new Map(
      [...packs, ...redirects].map(({ path }) => [path, new RejectedRows(path, "ndjson")]),
    );
  }

  run(): ImportReport {
    const { dryRun = false, skipInvalid = false, actor, reason = null } = this.#options;
    const known = this.#refused.size;
    const bytes = this.#packs.reduce((sum, { path }) => sum + sizeOf(path), 0);
    let done = false;
    try {
      checkedTransaction(
        this.#database,
        resources,
        paceOf(this.#database, bytes / BYTES_A_RECORD, this.#isCareful),
        () => {
          changing(this.#database, { actor, reason }, (change) => {
            for (const pack of this.#packs) this.#load(pack, (entry) => this.#write(pack, entry, change));
            for (const file of this.#redirects) this.#load(file, (entry) => this.#leadOn(entry, change));
          });
          if (this.#complaints.total > 0 || this.#refused.size > known) return "undo";
          return dryRun ? "check" : "commit";
        },
        (broken) => {
          for (const { resource, id, field, value, target } of broken) {
            const met = this.#ledger.find(resource.type, id);
            const message = `${id}: ${field}: there is no ${target} '${value}'`;
            if (skipInvalid && met !== undefined) this.#refused.set(`${met.file}:${met.line}`, message);
            else
              this.#complaints.add({
                file: met?.file ?? resource.path,
                line: met?.line ?? null,
                place: null,
                message,
              });
          }
        },
      );
      if (this.#complaints.total > 0) throw new ImportError(this.#complaints.kept, this.#complaints.total);
      done = this.#refused.size === known && !dryRun;
      const written = [...this.#rejected.values()].filter((rejected) => rejected.any);
      if (done && written.length > 0) this.#report.rejectedFile = written.map(({ path }) => path).join(", ");
    } finally {
      for (const rejected of this.#rejected.values()) rejected.finish(done);
      this.#ledger.close();
    }
    this.#database.readDatasetVersion();
    return this.#report;
  }

  /** Takes each entry of a file, which gives what is wrong with it. */
  #load({ path, form }: PackFile, take: (entry: RawEntry) => string[]): void {
    try {
      const text = openText(path);
      for (const entry of form === "json" ? readJsonList(text.pieces()) : readNdjson(text.pieces())) {
        this.#report.rows++;
        const problems = take(entry);
        if (problems.length > 0) this.#reject(path, entry, problems);
        if (this.#report.rows % PROGRESS_EVERY === 0)
          this.#options.onProgress?.({
            file: path,
            bytes: text.bytes,
            size: text.size,
            rows: this.#report.rows,
          });
      }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      this.#complaints.add({ file: path, line: error.line, place: null, message: error.message });
    }
  }

  /** What is wrong with a record, one line each. */
  #write({ path, resource }: Pack, entry: RawEntry, change: Change): string[] {
    const before = this.#refused.get(`${path}:${entry.line}`);
    if (before !== undefined) return [before];
    if (entry.error !== null) return [entry.error];
    const name = nameOf(entry);
    const record = resource.input.safeParse(entry.value);
    if (!record.success)
      return record.error.issues.map(
        ({ path: at, message }) =>
          `${name}: ${at.join(".") || "record"}: ${foundAt(entry.value, at)}${message}`,
      );
    const { id } = record.data;
    const met = this.#ledger.find(resource.type, id);
    if (met !== undefined) return [`${name}: id: stands twice: first in ${met.file}:${met.line}`];
    const written = orRefusal(change, this.#isCareful, () =>
      writeOrRefuse(this.#database, resource, record.data, change),
    );
    if (written instanceof Refusal) {
      const { column, detail } = written.rule;
      return [`${name}: ${column}: ${foundAt(entry.value, [column])}${detail}`];
    }
    this.#report.count(resource.path, written.outcome);
    this.#ledger.note(written.number, { file: path, line: entry.line, row: entry.number });
    return [];
  }

  #leadOn({ value, error }: RawEntry, change: Change): string[] {
    return error === null ? leadOn(this.#database, value, change) : [error];
  }

  #reject(path: string, { line, text }: RawEntry, problems: readonly string[]): void {
    if (this.#options.skipInvalid !== true) {
      for (const message of problems) this.#complaints.add({ file: path, line, place: null, message });
      return;
    }
    this.#report.rejected++;
    if (this.#options.dryRun !== true) this.#rejected.get(path)?.addText(line, problems.join("; "), text);
  }
}

function nameOf({ value, number }: RawEntry): string {
  const named = z.object({ id: z.string() }).safeParse(value);
  return named.success ? named.data.id.slice(0, 160) : `record ${number}`;
}

const inner = z.record(z.string(), z.unknown());

/** The value that stands at a path, where it is one that can be shown. */
function foundAt(value: unknown, path: readonly PropertyKey[]): string {
  let found: unknown = value;
  for (const key of path) {
    if (Array.isArray(found)) found = found[Number(key)];
    else found = inner.safeParse(found).data?.[String(key)];
  }
  return path.length === 0 || found === undefined || typeof found === "object" ? "" : `${shorten(found)}: `;
}
