/** The phases of the import of a large file, in their order. */
export const PHASES = ["rows", "indexes", "commit", "end"] as const;
