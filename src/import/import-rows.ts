// Imports a data file by its mapping in one transaction: all or nothing. Each row becomes a record that cites it, is
// explained in the coverage of the source, or is a complaint.

import { paceOf } from "../db/bulk-load.ts";
import { checkedTransaction } from "../db/checked-transaction.ts";
import type { Database } from "../db/connection/database.ts";
import { citedStarts } from "../db/reads/citations.ts";
import { resources } from "../resources/resources.ts";
import { sha256 } from "../standards/sha-256.ts";
import { wholeFaults } from "../write/load-record.ts";
import { missingWords } from "../write/missing-records.ts";
import { type Writing, write } from "../write/writing.ts";
import { type Attempt, attempts } from "./attempts.ts";
import { ImportError, type Problem, problemWords, shown, UnreadableError } from "./complaints.ts";
import { type DataRow, HeaderError, readRows } from "./data-rows.ts";
import { type ImportOptions, ImportReport } from "./import-report.ts";
import { Ledger } from "./ledger.ts";
import type { ReadMapping } from "./read-mapping.ts";
import { openText, sizeOf } from "./read-text.ts";
import { RejectedRows } from "./rejected-rows.ts";
import { RowComplaints } from "./row-complaints.ts";
import { RowWriter } from "./row-writer.ts";
import { sameAgain } from "./same-again.ts";
import { beginningOf, type Explained, SourceWriter } from "./source-writer.ts";

export interface DataFile extends ReadMapping {
  path: string;
  /** The id of the source record, if it differs from the mapping's. */
  sourceId?: string | undefined;
}

const PROGRESS_EVERY = 500;

/** The approximate size of a row, to recognize large files. */
const BYTES_A_ROW = 150;

/** Throws an ImportError with all complaints, in which case nothing has changed. */
export function importRows(database: Database, file: DataFile, options: ImportOptions): ImportReport {
  const same = sameAgain(database, file);
  if (same !== null) return same;
  return attempts<number>((attempt) => new RowImport(database, file, options, attempt).run());
}

class RowImport {
  readonly #database: Database;
  readonly #file: DataFile;
  readonly #options: ImportOptions;
  /** Reasons by row number. */
  readonly #refused: Map<number, string>;
  readonly #isCareful: boolean;
  readonly #complaints: RowComplaints;
  readonly #ledger: Ledger;
  readonly #rejected: RejectedRows;
  readonly #report = new ImportReport();
  readonly #explained: Explained[] = [];
  /**
   * Rows whose records were withdrawn or merged here, by their start. They are explained if nothing else cites them.
   */
  readonly #left = new Map<number, Explained>();
  readonly #sourceId: string;

  constructor(
    database: Database,
    file: DataFile,
    options: ImportOptions,
    { refused, isCareful }: Attempt<number>,
  ) {
    this.#database = database;
    this.#file = file;
    this.#options = options;
    this.#refused = refused;
    this.#isCareful = isCareful;
    this.#complaints = new RowComplaints(file.path, file, options.errors ?? 100);
    this.#ledger = new Ledger(database);
    this.#rejected = new RejectedRows(file.path, file.mapping.format === "csv" ? "csv" : "ndjson");
    this.#sourceId = file.sourceId ?? file.mapping.source.id;
  }

  run(): ImportReport {
    const { dryRun = false, actor, reason = null, findText } = this.#options;
    const known = this.#refused.size;
    let done = false;
    try {
      checkedTransaction(
        this.#database,
        resources,
        paceOf(this.#database, sizeOf(this.#file.path) / BYTES_A_ROW, this.#isCareful),
        (session) => {
          write(this.#database, { actor, reason, session, findText }, (writing) => this.#load(writing));
          if (this.#complaints.total > 0 || this.#refused.size > known) return "undo";
          return dryRun ? "check" : "commit";
        },
        (broken) => {
          for (const one of broken)
            this.#refuse(one.resource.type, one.id, one.field, missingWords(this.#database, one));
        },
      );
      if (this.#complaints.total > 0) throw new ImportError(this.#complaints.kept, this.#complaints.total);
      done = this.#refused.size === known && !dryRun;
      if (done && this.#rejected.any) this.#report.rejectedFile = this.#rejected.path;
    } finally {
      this.#rejected.finish(done);
      this.#ledger.close();
    }
    this.#database.readDatasetVersion();
    return this.#report;
  }

  #load(writing: Writing): void {
    const text = this.#open();
    if (text === null) return;
    const { mapping, path } = this.#file;
    const source = new SourceWriter(writing, this.#file.mapping, this.#sourceId);
    const writer = new RowWriter({
      writing,
      sourceId: this.#sourceId,
      ledger: this.#ledger,
      report: this.#report,
      mapping: this.#file,
      isCareful: this.#isCareful,
    });
    try {
      for (const row of readRows(text.pieces(), mapping)) {
        source.see(row);
        this.#options.onRow?.(row.line);
        if (row.part === "row" || row.part === "blank") this.#report.rows++;
        if (row.part === "header") this.#rejected.head = row.raw;
        if (row.part === "before") this.#explain(row, "before the header");
        else if (row.part === "blank") this.#skip(row, "has no values");
        else if (row.part === "row") this.#take(row, writer);
        if (row.number % PROGRESS_EVERY === 0)
          this.#options.onProgress?.({
            file: path,
            bytes: text.bytes,
            size: text.size,
            rows: this.#report.rows,
          });
      }
    } catch (error) {
      if (error instanceof HeaderError)
        for (const { line, place, message } of error.complaints)
          this.#complaints.add(line, place, undefined, message);
      else if (error instanceof UnreadableError)
        this.#complaints.add(error.line, null, undefined, error.message);
      else throw error;
      return;
    } finally {
      this.#options.onRow?.(0);
    }
    if (this.#complaints.total > 0) return;
    const problem = source.finish({
      text,
      explained: () => this.#allExplained(writing),
      report: this.#report,
      ledger: this.#ledger,
    });
    if (problem !== null) this.#complaints.add(null, null, undefined, problem);
    else {
      for (const { key, message } of this.#file.sameAs.merge(writing, this.#report, this.#sourceId))
        this.#complaints.add(null, key, undefined, message);
      for (const { type, id, path, detail } of wholeFaults(writing)) this.#refuse(type, id, path, detail);
    }
  }

  /** Complains of what is wrong with a record that was written, or puts its row aside and begins again. */
  #refuse(type: string, id: string, field: string, message: string): void {
    const met = this.#ledger.find(type, id);
    if (this.#options.skipInvalid === true && met !== undefined)
      this.#refused.set(met.row, `${field}: ${message}`);
    else this.#complaints.add(met?.line ?? null, `${type} ${id}, ${field}`, undefined, message);
  }

  #allExplained(writing: Writing): readonly Explained[] {
    if (this.#left.size === 0) return this.#explained;
    for (const start of citedStarts(writing.database, this.#sourceId)) this.#left.delete(start);
    return [...this.#explained, ...this.#left.values()].sort((one, other) => one.start - other.start);
  }

  #open() {
    try {
      return openText(this.#file.path, this.#file.mapping.encoding);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      this.#complaints.add(error.line, null, undefined, error.message);
      return null;
    }
  }

  #take(row: DataRow, writer: RowWriter): void {
    const before = this.#refused.get(row.number);
    if (row.error !== null) this.#reject(row, [{ columns: [], value: row.text, message: row.error }]);
    else if (before !== undefined) {
      this.#reject(row, [{ columns: [], value: null, message: before }]);
      writer.noteRefused(row.cells);
    } else {
      const span = {
        source_id: this.#sourceId,
        start: row.start,
        end: row.end,
        span_sha256: sha256(row.text),
        row: row.number,
      };
      const outcome = writer.write(
        { file: this.#file.path, line: row.line, row: row.number },
        span,
        row.cells,
      );
      if (outcome.kind === "wrong") {
        this.#reject(row, outcome.problems);
        writer.noteRefused(row.cells);
      } else if (outcome.kind === "repeated") {
        this.#report.repeated++;
        this.#explain(row, `repeats row ${outcome.row}`);
      } else if (outcome.kind === "skipped") this.#skip(row, outcome.reason);
      else if (outcome.kind === "left")
        this.#left.set(row.start, { start: row.start, end: row.end, reason: outcome.reason });
    }
  }

  #skip(row: DataRow, reason: string): void {
    this.#report.skipped++;
    this.#explain(row, reason);
  }

  #reject(row: DataRow, problems: readonly Problem[]): void {
    if (this.#options.skipInvalid !== true) {
      this.#complaints.addRow(row, problems);
      return;
    }
    const reason = problems.map((one) => problemWords(one, shown(one.value))).join("; ");
    this.#report.rejected++;
    this.#explain(row, `rejected: ${reason}`);
    if (this.#options.dryRun === true) return;
    if (this.#file.mapping.format === "csv") this.#rejected.addCells(row.line, reason, row.raw);
    else this.#rejected.addText(row.line, reason, row.text);
  }

  #explain({ start, end }: DataRow, reason: string): void {
    this.#explained.push({ start, end, reason: beginningOf(reason) });
  }
}
