// A literal text in a mapping, in a place where an expression might be expected.
import { z } from "zod";

const PLACEHOLDER = /\{[^{}]*\}/;

/** Refuses placeholders: they would be kept literally, and every row would be wrong. */
export const literal = z.string().refine((text) => !PLACEHOLDER.test(text), {
  error: ({ input }) =>
    `'${String(input).match(PLACEHOLDER)?.[0]}' would be taken literally here: only expressions have placeholders`,
});
