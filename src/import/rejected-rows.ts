// Writes rejected rows to a file beside the data file, each with its line and the reason, so that none is lost.
import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { csvRows } from "../formats/csv-rows.ts";

/** Written under a temporary name until the import is committed. */
export class RejectedRows {
  readonly path: string;
  #descriptor: number | null = null;
  /** The header of a CSV file. */
  head: readonly string[] = [];

  constructor(file: string, form: "csv" | "ndjson") {
    this.path = `${file}.rejected.${form}`;
  }

  get any(): boolean {
    return this.#descriptor !== null;
  }

  addCells(line: number | string, reason: string, cells: readonly string[]): void {
    this.#write(csvRows([[line, reason, ...cells.map(numberOrText)]]));
  }

  addText(line: number, reason: string, text: string): void {
    this.#write(`${JSON.stringify({ line, reason, text })}\n`);
  }

  #write(text: string): void {
    if (this.#descriptor === null) {
      this.#descriptor = openSync(`${this.path}.part`, "w");
      if (this.head.length > 0) this.addCells("rejected_line", "rejected_reason", this.head);
    }
    writeSync(this.#descriptor, text);
  }

  /** Keeps the file, or deletes it. */
  finish(keep: boolean): void {
    if (this.#descriptor === null) return;
    closeSync(this.#descriptor);
    if (keep) renameSync(`${this.path}.part`, this.path);
    else rmSync(`${this.path}.part`);
  }
}

/** Turns a cell into a number if that is written in the same way, so that `-5` is not taken for a formula. */
const numberOrText = (cell: string): string | number => {
  const number = Number(cell);
  return String(number) === cell ? number : cell;
};
