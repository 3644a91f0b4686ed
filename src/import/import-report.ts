// What an import did, or would do, as counts per resource and in words.
import { type LostId, lostWords } from "../db/records/lost-ids.ts";
import type { Outcome } from "../db/records/write-record.ts";
import type { Resource } from "../resources/define-resource.ts";
import type { FindText } from "../write/writing.ts";

export type Counts = Record<Outcome, number>;

/** The most records of a kind that are named. */
const MOST_NAMED = 20;

export class ImportReport {
  /** Counts by resource path. */
  readonly resources = new Map<string, Counts>();
  /** Rows of a data file below the header, or records of a pack. */
  rows = 0;
  repeated = 0;
  skipped = 0;
  rejected = 0;
  /** Records that the source gave before, and that no longer come from any row. */
  left = 0;
  /** The first of them, in words. */
  readonly #firstGone: string[] = [];
  /** Records that were merged because the mapping declares them to be one with others. */
  merged = 0;
  /** Declarations of the mapping for which there are no two records. */
  readonly #unused: string[] = [];
  /** Whether the same file as before now explains other rows, since people have withdrawn or restored their records. */
  explainsAnew = false;
  /** Records that were withdrawn, merged, kept apart or corrected here, and stay so. */
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

  /** Counts and describes a record that no longer comes from any row. */
  gone(type: string, id: string): void {
    if (this.left++ < MOST_NAMED) this.#firstGone.push(`no longer in this file, kept: the ${type} '${id}'`);
  }

  /** Counts and describes a record that shows what a curator has set for some of its fields. */
  keep({ type }: Pick<Resource, "type">, id: string, fields: readonly string[]): void {
    this.#leave(`the ${type} '${id}' was corrected here: ${fields.join(", ")}`);
  }

  /** Counts and describes a record whose id was withdrawn or merged here. */
  leave(lost: LostId): string {
    const words = `the ${lost.type} '${lost.id}' ${lostWords(lost)}`;
    this.#leave(words);
    return words;
  }

  /** Counts and describes a record that is here, although it was withdrawn elsewhere. */
  keepHeld(type: string, id: string): void {
    this.#leave(`the ${type} '${id}' was withdrawn where the pack is from`);
  }

  /** Counts and describes two records that the mapping declares to be one, and a person to be two. */
  keepApart(type: string, id: string, other: string): void {
    this.#leave(`the ${type} '${id}' and '${other}' are known to be two`);
  }

  /** Notes a key of `same_as` for which there are no two records. */
  unused(key: string): void {
    this.#unused.push(key);
  }

  /** A record with several ids is named once. */
  #leave(words: string): void {
    if (this.#firstLost.includes(words)) return;
    if (this.lost++ < MOST_NAMED) this.#firstLost.push(words);
  }

  totals(): Counts {
    const totals: Counts = { created: 0, updated: 0, unchanged: 0 };
    for (const counts of this.resources.values())
      for (const outcome of ["created", "updated", "unchanged"] as const) totals[outcome] += counts[outcome];
    return totals;
  }

  /** The records that were withdrawn, merged or corrected here, one per line, and how many more there are. */
  leftAsTheyAre(): string[] {
    return [
      ...this.#firstLost.map((words) => `left as it is here: ${words}`),
      ...moreThan(this.#firstLost, this.lost, "that were withdrawn, merged, kept apart or corrected here"),
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
      ...(this.merged === 0 ? [] : [`${this.merged.toLocaleString("en")} merged, as \`same_as\` says`]),
      ...this.#unused.slice(0, MOST_NAMED).map((key) => `there are no two records for same_as.${key}`),
      ...moreThan(this.#unused.slice(0, MOST_NAMED), this.#unused.length, "of `same_as`"),
      ...this.#firstGone,
      ...moreThan(this.#firstGone, this.left, "that are no longer in this file"),
      ...this.leftAsTheyAre(),
      ...(this.explainsAnew
        ? [
            "the source now explains the rows whose records were withdrawn, and no longer those that were restored",
          ]
        : []),
      ...(this.rejectedFile === null ? [] : [`the rejected rows are in ${this.rejectedFile}`]),
    ];
  }
}

const moreThan = (shown: readonly string[], all: number, what: string): string[] =>
  all > shown.length ? [`and ${(all - shown.length).toLocaleString("en")} more ${what}`] : [];

export interface ImportOptions {
  /** Who imports and why, for the change log. */
  actor: string;
  reason?: string | null;
  /** The name of what a pack's records come from: see `originsOf`. Rows of a data file come from their source. */
  origin?: string | undefined;
  /** Report what would happen, without changing anything. */
  dryRun?: boolean;
  /** Load valid records and skip the rest. */
  skipInvalid?: boolean;
  /** The most complaints to show. */
  errors?: number;
  /** Finds the texts to compare spans with; without it, spans are not compared. */
  findText?: FindText | undefined;
  onProgress?: (progress: Progress) => void;
  /** Told the line of each row before it is read, and 0 after the last. */
  onRow?: (line: number) => void;
}

export interface Progress {
  file: string;
  bytes: number;
  size: number;
  rows: number;
}
