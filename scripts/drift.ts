// What is said where a generated file is not what the program would generate now.

/** The file may be out of date, and the program may be wrong: only the first is mended by generating it again. */
export const driftMessage = (file: string): string =>
  `${file} is not what the program generates now. First find out whether this change is meant: ` +
  "the difference shows what users would see. Then run `npm run generate` and commit what it writes.";
