// Complaints about the rows of a data file, each with the place of the mapping by which the row was read.

import type { RowMapper } from "./compile-mapping.ts";
import { type Complaint, Complaints, type Problem, shown } from "./complaints.ts";
import type { DataRow } from "./data-rows.ts";
import type { ReadMapping } from "./read-mapping.ts";
import { locating } from "./trace.ts";

/** A span for records that are only looked at. */
export const NOWHERE = { source_id: "none", start: 0, end: 1, span_sha256: "0".repeat(64), row: 1 };

export class RowComplaints {
  readonly #file: string;
  readonly #mapping: ReadMapping;
  readonly #all: Complaints;
  /** Made for the first complaint. */
  #locate: RowMapper | null = null;

  constructor(file: string, mapping: ReadMapping, limit: number) {
    this.#file = file;
    this.#mapping = mapping;
    this.#all = new Complaints(limit);
  }

  get total(): number {
    return this.#all.total;
  }

  get kept(): Complaint[] {
    return this.#all.kept;
  }

  add(line: number | null, place: string | null, value: unknown, message: string): void {
    this.#all.add({ file: this.#file, line, place, value: shown(value), message });
  }

  /** One complaint for each fault of a row. */
  addRow({ line, cells }: DataRow, problems: readonly Problem[]): void {
    let seen: readonly Problem[] | null = null;
    for (const problem of problems) {
      const { columns, value, message } = problem;
      const complaint = {
        file: this.#file,
        line,
        place: columns.join(", ") || null,
        value: shown(value),
        message,
      };
      this.#all.add(complaint, () => {
        if (problem.path === undefined) seen ??= this.#located(cells);
        const path = problem.path ?? seen?.find((one) => isSame(one, problem))?.path;
        return path === undefined ? undefined : this.#mapping.placeOf(path);
      });
    }
  }

  /** The problems of a row with their places in the mapping. */
  #located(cells: DataRow["cells"]): readonly Problem[] {
    this.#locate ??= this.#mapping.observed(locating);
    return problemsOf(this.#locate(cells));
  }
}

/** All that is wrong with a row, in its records too. */
export function problemsOf(mapped: ReturnType<RowMapper>): readonly Problem[] {
  if (mapped.kind === "wrong") return mapped.problems;
  if (mapped.kind === "skipped") return [];
  return [...mapped.records, ...mapped.needs].flatMap((draft) => {
    const built = draft.build(NOWHERE);
    return built.ok ? [] : built.problems;
  });
}

const isSame = (one: Problem, other: Problem): boolean =>
  one.message === other.message && String(one.value) === String(other.value);
