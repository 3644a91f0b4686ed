// Writes the source record of a data file: digest, length, media type, rows, and the rows that established nothing.

import { type Claim, CURATOR, claimBy, claimUnder, same } from "../claims/claim.ts";
import { readSource, sourceWithDigest } from "../db/reads/citations.ts";
import { lostWords } from "../db/records/lost-ids.ts";
import { sources } from "../resources/sources.ts";
import { sha256 } from "../standards/sha-256.ts";
import { checkRecord } from "../write/check-record.ts";
import { judgeLoaded } from "../write/load-record.ts";
import { faultWords } from "../write/refusal.ts";
import { heldRecord, loadRecord } from "../write/settle.ts";
import type { Writing } from "../write/writing.ts";
import type { DataRow } from "./data-rows.ts";
import type { ImportReport } from "./import-report.ts";
import { keepGone } from "./keep-gone.ts";
import type { Ledger } from "./ledger.ts";
import type { Mapping } from "./mapping.ts";
import type { TextFile } from "./read-text.ts";

export interface Explained {
  start: number;
  end: number;
  reason: string;
}

const LONGEST_REASON = 2000;

/** A reason cut to the length that the coverage stores, without splitting a character. */
export const beginningOf = (reason: string): string =>
  reason.length <= LONGEST_REASON
    ? reason
    : `${Array.from(reason.slice(0, LONGEST_REASON)).slice(0, -1).join("")}…`;

/** Add one when mappings get another meaning: then files are read again although they and their mapping are the same. */
const MAPPINGS = 1;

/** The note on a source: which mapping made its records. */
export const describedBy = (mapping: Mapping): string =>
  `Described by the mapping with which the file was imported; this row names its columns. The mapping has the SHA-256 ${sha256(JSON.stringify([MAPPINGS, mapping]))}.`;

interface Findings {
  text: TextFile;
  /** The rows that gave no record. Call it when no citation will change any more. */
  explained: () => readonly Explained[];
  report: ImportReport;
  ledger: Ledger;
}

const MEDIA_TYPES = {
  csv: (charset: string) => `text/csv; charset=${charset}; header=present`,
  ndjson: (charset: string) => `application/x-ndjson; charset=${charset}`,
  json: (charset: string) => `application/json; charset=${charset}`,
};

export class SourceWriter {
  readonly #writing: Writing;
  readonly #mapping: Mapping;
  readonly #id: string;
  /** The row cited for the source itself: the header or, without one, the first row. */
  #cited: DataRow | null = null;
  #rowCount = 0;

  constructor(writing: Writing, mapping: Mapping, id: string) {
    this.#writing = writing;
    this.#mapping = mapping;
    this.#id = id;
  }

  see(row: DataRow): void {
    this.#rowCount++;
    if (row.part === "header" || (row.part === "row" && this.#cited === null)) this.#cited = row;
  }

  /** Returns why the import cannot be committed, or null. */
  finish(findings: Findings): string | null {
    const { text, report } = findings;
    const mapping = this.#mapping;
    const cited = this.#cited;
    if (cited === null || report.rows === 0) return "has no rows: expected at least one below the header";
    if (this.#id === CURATOR)
      return `the source '${CURATOR}' would be mistaken for what people write here: give it another id with \`--source\``;
    const digest = text.digest();
    const { database } = this.#writing;
    const former = readSource(database, this.#id);
    if (former !== undefined && former.row_count === null)
      return `the source '${this.#id}' is not a data file: give this one another id with \`--source\``;
    const other = sourceWithDigest(database, digest, this.#id);
    if (other !== undefined) return `is the text of the source '${other}': import it under that id`;
    const { start, end, number: row, text: words } = cited;
    const header = { start, end, span_sha256: sha256(words), row };
    if (former !== undefined) {
      const earlier = former.text_sha256 === digest ? null : former.text_sha256;
      keepGone(this.#writing, { sourceId: this.#id, header, earlier }, findings);
    }
    const explained = findings.explained();
    const checked = checkRecord(sources, {
      ...mapping.source,
      id: this.#id,
      author_id: null,
      media_type: MEDIA_TYPES[mapping.format](mapping.encoding),
      text_sha256: digest,
      text_length: text.length,
      row_count: this.#rowCount,
      credits: [],
      sentences: explained.filter((one) => mapping.format === "csv" || one.start !== start),
      evidence: [
        { ...header, source_id: this.#id, field: null, basis: "inferred", note: describedBy(mapping) },
      ],
    });
    if (!checked.ok) return checked.faults.map((fault) => `source.${faultWords(fault)}`).join("; ");
    const judged = judgeLoaded(this.#writing, sources, checked.record);
    if (judged.kind === "lost")
      return `the source '${this.#id}' ${lostWords(judged.lost)}: give this one another id with \`--source\``;
    if (judged.kind === "wrong")
      return judged.faults.map((fault) => `source.${faultWords(fault)}`).join("; ");
    const said = claimUnder(heldRecord(this.#writing, sources, this.#id)?.claims ?? [], this.#id, this.#id);
    const { outcome, corrected } = loadRecord(this.#writing, sources, judged.record, [{ origin: this.#id }]);
    // The same file by the same mapping: only what people did with its records can have changed its explanations.
    const isSame = said !== undefined && same(butRows(said), butRows(claimBy(this.#id, judged.record)));
    report.count(sources.path, isSame ? "unchanged" : outcome);
    report.explainsAnew = isSame && outcome === "updated";
    if (corrected.length > 0) report.keep(sources, this.#id, corrected);
    return null;
  }
}

/** What a data file says of itself, but for the rows that gave no record. */
const butRows = ({ values: { sentences: _, ...values }, evidence }: Claim) => ({ values, evidence });
