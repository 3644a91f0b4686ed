// The two words whose frequency the benchmarks of search know.

/** Stands in nearly every third text. */
export const COMMON_WORD = "cooperation";
/** Stands in one text of ten thousand. */
export const RARE_WORD = "lighthouse";
