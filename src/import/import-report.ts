// What an import did, or would do, as counts per resource and in words.
import { type LostId, lostWords } from "../db/records/lost-ids.ts";
import type { Outcome } from "../db/records/write-record.ts";
import type { FindText } from "../write/writing.ts";

export type Counts = Record<Outcome, number>;

/** The most lost records that are named. */
const LOST_SHOWN = 20;

export class ImportReport {
  /** Counts by resource path. */
  readonly resources = new Map<string, Counts>();
  /** Rows of a data file below the header, or records of a pack. */
  rows = 0;
  repeated = 0;
  skipped = 0;
  rejected = 0;
  /** Records that cite the source but no longer come from any row. */
  left = 0;
  /** Records skipped because they were withdrawn or merged here. */
  lost = 0;
  /** The first of them, in words. */
  readonly #firstLost: string[] = [];
  /** The path of the file with the rejected rows. */
  rejectedFile: string | null = null;

  count(path: string, outcome: Outcome): void {
    const counts = this.resources.get(path) ?? { created: 0, updated: 0, unchanged: 0 };
    counts[outcome]++;
    this.resources.set(path, counts);
  }

  /** Counts and describes a record whose id was withdrawn or merged here. */
  leave(lost: LostId): string {
    const words = `the ${lost.type} '${lost.id}' ${lostWords(lost)}`;
    if (this.lost++ < LOST_SHOWN) this.#firstLost.push(words);
    return words;
  }

  totals(): Counts {
    const totals: Counts = { created: 0, updated: 0, unchanged: 0 };
    for (const counts of this.resources.values())
      for (const outcome of ["created", "updated", "unchanged"] as const) totals[outcome] += counts[outcome];
    return totals;
  }

  /** The records that were withdrawn or merged here, one per line, and how many more there are. */
  leftAsTheyAre(): string[] {
    const more = this.lost - this.#firstLost.length;
    return [
      ...this.#firstLost.map((words) => `left as it is here: ${words}`),
      ...(more > 0 ? [`and ${more.toLocaleString("en")} more that were withdrawn or merged here`] : []),
    ];
  }

  lines(): string[] {
    const names = [...this.resources.keys()];
    const width = Math.max(0, ...names.map((name) => name.length));
    const figure = (count: number) => count.toLocaleString("en").padStart(9);
    return [
      `${this.rows.toLocaleString("en")} rows: ${this.repeated} repeated, ${this.skipped} skipped, ${this.rejected} rejected`,
      ...[...this.resources].map(
        ([name, { created, updated, unchanged }]) =>
          `  ${name.padEnd(width)} ${figure(created)} created ${figure(updated)} updated ${figure(unchanged)} unchanged`,
      ),
      ...(this.left > 0
        ? [`${this.left} records that cite this source no longer come from any of its rows`]
        : []),
      ...this.leftAsTheyAre(),
      ...(this.rejectedFile === null ? [] : [`the rejected rows are in ${this.rejectedFile}`]),
    ];
  }
}

export interface ImportOptions {
  /** Who imports and why, for the change log. */
  actor: string;
  reason?: string | null;
  /** Report what would happen, without changing anything. */
  dryRun?: boolean;
  /** Load valid records and skip the rest. */
  skipInvalid?: boolean;
  /** The most complaints to show. */
  errors?: number;
  /** Finds the texts to compare spans with; without it, spans are not compared. */
  findText?: FindText | undefined;
  onProgress?: (progress: Progress) => void;
}

export interface Progress {
  file: string;
  bytes: number;
  size: number;
  rows: number;
}
