// A small, plausible bug, and the tests that must notice it.

export interface Mutant {
  /** The bug in words, as a reviewer would say it. */
  what: string;
  /** The file of src that has it. */
  file: string;
  /** Text that stands once in the file, and what the bug makes of it. */
  from: string;
  to: string;
  /** Test files of behaviour, of which at least one must fail. A generated file that drifts does not count. */
  tests: readonly string[];
  /** Where nothing can notice it: why. */
  equivalent?: string;
}
