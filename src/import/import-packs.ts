// Imports packs of records, as in seed/, in one transaction: all or nothing. Every complaint names the file, line,
// record and field.
import { paceOf } from "../db/bulk-load.ts";
import { checkedTransaction } from "../db/checked-transaction.ts";
import type { Database } from "../db/connection/database.ts";
import { addOrigins } from "../db/records/claims.ts";
import { resources } from "../resources/resources.ts";
import { wholeFaults } from "../write/load-record.ts";
import { missingWords } from "../write/missing-records.ts";
import { type Writing, write } from "../write/writing.ts";
import { type Attempt, attempts } from "./attempts.ts";
import { Complaints, ImportError, UnreadableError } from "./complaints.ts";
import type { FoundPacks, Pack, PackFile } from "./find-packs.ts";
import { type ImportOptions, ImportReport } from "./import-report.ts";
import { citeEditions } from "./keep-gone.ts";
import { Ledger } from "./ledger.ts";
import { loadDistinct } from "./load-distinct.ts";
import { loadRedirect } from "./load-redirect.ts";
import { loadWithdrawn } from "./load-withdrawn.ts";
import { originsOf } from "./pack-origins.ts";
import { PackWriter } from "./pack-writer.ts";
import { type RawEntry, readJsonList, readNdjson } from "./read-json.ts";
import { openText, sizeOf } from "./read-text.ts";
import { RejectedRows } from "./rejected-rows.ts";

/** Throws an ImportError with all complaints, in which case nothing has changed. */
export function importPacks(database: Database, found: FoundPacks, options: ImportOptions): ImportReport {
  return attempts<string>((attempt) => new PackImport(database, found, options, attempt).run());
}

const PROGRESS_EVERY = 500;

/** The approximate size of a record in a pack, to recognize large packs. */
const BYTES_A_RECORD = 1000;

/** A redirect that waits for its records. */
interface Later {
  path: string;
  entry: RawEntry;
}

class PackImport {
  readonly #database: Database;
  readonly #packs: readonly Pack[];
  readonly #redirects: readonly PackFile[];
  readonly #distinct: readonly PackFile[];
  readonly #withdrawn: readonly PackFile[];
  readonly #options: ImportOptions;
  /** Where the records come from, the first that is followed first. */
  readonly #origins: readonly string[];
  /** Reasons by file and number of the entry. */
  readonly #refused: Map<string, string>;
  readonly #isCareful: boolean;
  readonly #complaints: Complaints;
  readonly #ledger: Ledger;
  readonly #rejected: ReadonlyMap<string, RejectedRows>;
  readonly #report = new ImportReport();

  constructor(
    database: Database,
    found: FoundPacks,
    options: ImportOptions,
    { refused, isCareful }: Attempt<string>,
  ) {
    const { packs, redirects, distinct, withdrawn, complaints } = found;
    this.#database = database;
    this.#packs = packs;
    this.#redirects = redirects;
    this.#distinct = distinct;
    this.#withdrawn = withdrawn;
    this.#options = options;
    this.#origins = originsOf(found, options.origin);
    this.#refused = refused;
    this.#isCareful = isCareful;
    this.#complaints = new Complaints(options.errors ?? 100);
    for (const complaint of complaints) this.#complaints.add(complaint);
    this.#ledger = new Ledger(database);
    this.#rejected = new Map(
      [...packs, ...redirects, ...distinct, ...withdrawn].map(({ path }) => [
        path,
        new RejectedRows(path, "ndjson"),
      ]),
    );
  }

  run(): ImportReport {
    const { dryRun = false, actor, reason = null, findText } = this.#options;
    const known = this.#refused.size;
    const bytes = this.#packs.reduce((sum, { path }) => sum + sizeOf(path), 0);
    let done = false;
    try {
      checkedTransaction(
        this.#database,
        resources,
        paceOf(this.#database, bytes / BYTES_A_RECORD, this.#isCareful),
        (session) => {
          write(this.#database, { actor, reason, session, findText }, (writing) => {
            addOrigins(this.#database, this.#origins, writing.change);
            this.#loadAll(writing);
            for (const { type, id, path, detail } of wholeFaults(writing))
              this.#refuse(type, id, `${path}: ${detail}`);
          });
          if (this.#complaints.total > 0 || this.#refused.size > known) return "undo";
          return dryRun ? "check" : "commit";
        },
        (broken) => {
          for (const one of broken)
            this.#refuse(one.resource.type, one.id, `${one.field}: ${missingWords(this.#database, one)}`);
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

  /** Records come after what decides where their claims belong: withdrawals and merges of records that are here. */
  #loadAll(writing: Writing): void {
    const report = this.#report;
    const records = new PackWriter({
      writing,
      report,
      ledger: this.#ledger,
      origin: this.#origins[0] ?? "",
      isCareful: this.#isCareful,
    });
    const later: Later[] = [];
    for (const file of this.#withdrawn)
      this.#load(file, ({ value, error }) =>
        error === null ? loadWithdrawn(writing, value, report) : [error],
      );
    for (const file of this.#redirects)
      this.#load(file, (entry) => this.#redirect(file.path, entry, writing, later));
    for (const pack of this.#packs)
      this.#load(pack, (entry) => {
        const before = this.#refused.get(`${pack.path}:${entry.number}`);
        return before === undefined ? records.write(pack, entry) : [before];
      });
    for (const { path, entry } of later) {
      const problems = this.#redirect(path, entry, writing, null);
      if (problems.length > 0) this.#reject(path, entry, problems);
    }
    for (const file of this.#distinct)
      this.#load(file, ({ value, error }) =>
        error === null ? loadDistinct(writing, value, report) : [error],
      );
    citeEditions(writing);
  }

  /** Complains about an error found after a record was written, or skips the record and starts again. */
  #refuse(type: string, id: string, wrong: string): void {
    const met = this.#ledger.find(type, id);
    const message = `${id}: ${wrong}`;
    if (this.#options.skipInvalid === true && met !== undefined)
      this.#refused.set(`${met.file}:${met.row}`, message);
    else this.#complaints.add({ file: met?.file ?? type, line: met?.line ?? null, place: null, message });
  }

  /** Passes each entry of a file to `take`, which returns its errors. */
  #load({ path, form }: PackFile, take: (entry: RawEntry) => readonly string[]): void {
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

  /** Errors of a redirect. It is loaded `later` if one of its records is still to come. */
  #redirect(path: string, entry: RawEntry, writing: Writing, later: Later[] | null): readonly string[] {
    if (entry.error !== null) return [entry.error];
    const redirected = loadRedirect(writing, entry.value, this.#report, later !== null);
    if (redirected === "waits") later?.push({ path, entry });
    return redirected === "waits" ? [] : redirected;
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
