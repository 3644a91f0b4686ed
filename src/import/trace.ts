// How a row is read, step by step: for complaints, which name the line of the mapping, and for `--explain`. A mapping is
// compiled a second time for this, so that the import itself pays nothing.
import { RowError } from "./complaints.ts";
import type { Observer, Value } from "./expression.ts";

/** Notes in each error the innermost place of the mapping where it arose. */
export const locating: Observer = {
  read: (path, work) => {
    try {
      return work();
    } catch (error) {
      if (error instanceof RowError) for (const one of error.all) one.path ??= path;
      throw error;
    }
  },
};

export interface Step {
  /** The place in the mapping. */
  path: string;
  /** What came of it; undefined if it failed. */
  value?: Value;
  error?: string;
  /** What it is made of. */
  steps: Step[];
}

/** Keeps all steps, each within the one that it belongs to. */
export class Trace implements Observer {
  readonly isEager = true;
  readonly steps: Step[] = [];
  #into = this.steps;

  read(path: string, work: () => Value): Value {
    const step: Step = { path, steps: [] };
    const outer = this.#into;
    outer.push(step);
    this.#into = step.steps;
    try {
      step.value = locating.read(path, work);
      return step.value;
    } catch (error) {
      if (error instanceof RowError) step.error = error.message;
      throw error;
    } finally {
      this.#into = outer;
    }
  }
}
